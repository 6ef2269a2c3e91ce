"""The site's published posts, by their public fields: title, address, day, tags."""

from __future__ import annotations

import html
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.model import ArchivedPost
from cms_publisher.targets.wordpress.discovery import discover
from cms_publisher.targets.wordpress.http import Http

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cms_publisher.model import Credentials
    from cms_publisher.targets.wordpress.http import Patience

_PER_PAGE: Final = 100
_PAGES: Final = "X-WP-TotalPages"
_POST: Final = ("id", "link", "title", "date", "tags", "content.protected")
_TAG: Final = ("id", "name")
_MARKUP: Final = re.compile(r"<[^>]*>")


def published(credentials: Credentials, patience: Patience | None = None) -> tuple[list[ArchivedPost], list[str]]:
    """Every published post of the site that needs no password, and the names of its tags that are in use.

    Raises:
        UsageError: no WordPress there, or its REST API is closed.
        UnavailableError: the site can't be reached for now.
    """
    http = Http(credentials, patience)
    try:
        discover(http)
        names = {int(tag["id"]): _plain(tag["name"]) for tag in _every(http, "tags", _TAG, hide_empty="true")}
        found = _every(http, "posts", _POST, status="publish", orderby="id")
        posts = [_post(raw, names) for raw in found if not raw["content"]["protected"]]
    finally:
        http.close()
    return [post for post in posts if post.title], sorted(names.values())


def _every(http: Http, route: str, fields: tuple[str, ...], **params: str) -> Iterator[dict[str, Any]]:
    """All pages of a list; pages are counted anew with each answer, since people go on publishing."""
    page, pages = 1, 1
    while page <= pages:
        wanted = {"per_page": _PER_PAGE, "page": page, "_fields": ",".join(fields)}
        answer = http.get(f"wp/v2/{route}", **wanted, **params)
        yield from answer.rows(*(field.partition(".")[0] for field in fields))
        pages = int(answer.headers.get(_PAGES, "1"))
        page += 1


def _post(raw: Mapping[str, Any], names: Mapping[int, str]) -> ArchivedPost:
    tags = (names.get(int(tag)) for tag in raw["tags"])
    return ArchivedPost(
        title=_plain(raw["title"]["rendered"]),
        url=str(raw["link"]),
        published=datetime.fromisoformat(raw["date"]).date(),
        tags=tuple(sorted(name for name in tags if name)),
    )


def _plain(rendered: str) -> str:
    """Text without markup: WordPress renders titles and names as HTML."""
    return html.unescape(_MARKUP.sub("", rendered)).strip()
