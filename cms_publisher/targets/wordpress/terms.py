"""Categories and tags by name. Accents and case don't make new terms; nothing is created unless the profile says so."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cms_publisher.french.words import fold
from cms_publisher.targets.wordpress.http import RejectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cms_publisher.targets.wordpress.http import Http

_PER_PAGE = 100


@dataclass(slots=True)
class Terms:
    """One taxonomy of a site (``categories`` or ``tags``), each name asked for once a run."""

    http: Http
    taxonomy: str
    may_create: bool
    _ids: dict[str, int | None] = field(default_factory=dict)

    def resolve(self, names: Iterable[str]) -> tuple[list[int], list[str]]:
        """The ids of the terms, sorted, and the names that the site hasn't."""
        found = {name: self._id(name) for name in names}
        return sorted({i for i in found.values() if i is not None}), [name for name, i in found.items() if i is None]

    def _id(self, name: str) -> int | None:
        key = fold(name)
        if key not in self._ids:
            self._ids[key] = self._look_up(name)
            if self._ids[key] is None and self.may_create:
                self._ids[key] = self._create(name)
        return self._ids[key]

    def _look_up(self, name: str) -> int | None:
        """The term whose name is the same but for case, accents and entities."""
        for row in self.http.get(f"wp/v2/{self.taxonomy}", search=name, per_page=_PER_PAGE).body:
            if fold(html.unescape(row["name"])) == fold(name):
                return int(row["id"])
        return None

    def _create(self, name: str) -> int | None:
        """A new term; the one that a colleague was faster with; None where the account may not."""
        try:
            return int(self.http.request("POST", f"wp/v2/{self.taxonomy}", body={"name": name}).body["id"])
        except RejectedError as error:
            if error.wp_code == "term_exists":
                return int(error.data["term_id"])
            if error.wp_code == "rest_cannot_create":
                return None
            raise


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxonomies:
    """The two taxonomies that a push names terms of."""

    categories: Terms
    tags: Terms

    def resolve(self, post: Mapping[str, Any]) -> tuple[dict[str, list[int]], tuple[str, ...]]:
        """The post's terms as ids by field, and what the site hasn't, as "categories: NAME".

        Without a category of its own WordPress files a post under its default one, so an empty list is not sent.
        """
        categories, no_category = self.categories.resolve(post["categories"])
        tags, no_tag = self.tags.resolve(post["tags"])
        fields = {"tags": tags} | ({"categories": categories} if categories else {})
        absent = [f"categories: {name}" for name in no_category] + [f"tags: {name}" for name in no_tag]
        return fields, tuple(absent)
