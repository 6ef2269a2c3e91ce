"""Categories and tags by name. Accents and case don't make new terms; nothing is created unless the profile says so."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.french.words import fold
from cms_publisher.targets.wordpress.answers import RejectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cms_publisher.targets.wordpress.http import Http

_PER_PAGE: Final = 100


@dataclass(slots=True)
class Terms:
    """One taxonomy of a site (``categories`` or ``tags``): asked for when a name first needs it.

    The hundred most used terms come in one request, for most sites all of them; a name is asked for by itself only
    where there are more, and once a run.
    """

    http: Http
    taxonomy: str
    may_create: bool
    _ids: dict[str, int | None] = field(default_factory=dict)
    _all_known: bool | None = None
    """Whether ``_ids`` holds every term of the site; None before anything was asked."""
    _lock: Lock = field(default_factory=Lock)
    """What one thread asks for or makes, the others wait for."""

    def resolve(self, names: Iterable[str]) -> tuple[list[int], list[str]]:
        """The ids of the terms, sorted, and the names that the site hasn't."""
        with self._lock:
            found = {name: self._id(name) for name in names}
        return sorted({i for i in found.values() if i is not None}), [name for name, i in found.items() if i is None]

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """Id -> name, of those that there are."""
        include = ",".join(map(str, ids))
        rows = self.http.get(f"wp/v2/{self.taxonomy}", include=include, per_page=_PER_PAGE).rows("id", "name")
        return {int(row["id"]): html.unescape(row["name"]) for row in rows}

    def forget(self) -> None:
        """Know nothing of the site's terms."""
        with self._lock:
            self._ids, self._all_known = {}, None

    def _id(self, name: str) -> int | None:
        if self._all_known is None:
            self._load()
        key = fold(name).strip()
        if key not in self._ids:
            found = None if self._all_known else self._look_up(key, name)
            self._ids[key] = self._create(name) if found is None and self.may_create else found
        return self._ids[key]

    def _load(self) -> None:
        answer = self.http.get(f"wp/v2/{self.taxonomy}", per_page=_PER_PAGE, orderby="count", order="desc")
        rows = answer.rows("id", "name")
        self._all_known = len(rows) < _PER_PAGE
        self._ids = _by_name(rows)

    def _look_up(self, key: str, name: str) -> int | None:
        """By the slug that WordPress makes of the name, then by the name as it is stored, with ``&`` as an entity."""
        for query in ({"slug": _slug(key)}, {"search": html.escape(name, quote=False)}):
            rows = self.http.get(f"wp/v2/{self.taxonomy}", per_page=_PER_PAGE, **query).rows("id", "name")
            found = _by_name(rows).get(key)
            if found is not None:
                return found
        return None

    def _create(self, name: str) -> int | None:
        """A new term; the one that a colleague was faster with; None where the account may not."""
        try:
            return int(self.http.request("POST", f"wp/v2/{self.taxonomy}", body={"name": name}).record("id")["id"])
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

    def names(self, taxonomy: str, ids: object) -> tuple[str, ...]:
        """The names of the terms with these ids, in their order; "#ID" for one that is gone."""
        wanted = list(ids) if isinstance(ids, list | tuple) else []
        terms = self.categories if taxonomy == "categories" else self.tags
        found = terms.names(wanted) if wanted else {}
        return tuple(found.get(number, f"#{number}") for number in wanted)

    def forget(self) -> None:
        """Ask the site anew at the next name: a term was deleted since."""
        self.categories.forget()
        self.tags.forget()


def _by_name(rows: Iterable[Mapping[str, Any]]) -> dict[str, int | None]:
    """Folded name -> id; of terms that differ in accents or parent only, the oldest."""
    named = sorted(((int(row["id"]), row["name"]) for row in rows), reverse=True)
    return {fold(html.unescape(name)).strip(): number for number, name in named}


def _slug(folded: str) -> str:
    """What WordPress makes of a name (``sanitize_title``)."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^a-z0-9 _-]", "", folded)).strip("-")
