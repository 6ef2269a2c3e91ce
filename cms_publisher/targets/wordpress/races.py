"""Whoever saved between a look and a write, where WordPress has no conditional update: seen afterwards, and given back.

A field that was not written and changed all the same tells it; so does a revision that is neither older than the look
nor ours. A change of a field that was written and that WordPress keeps no revision of (terms, slug) leaves no trace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cms_publisher.merge import beside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import RemoteState
    from cms_publisher.targets.wordpress.http import Http

Post = dict[str, Any]
"""A ``context=edit`` answer of ``wp/v2/posts``."""
_REVISED: Final = ("title", "content", "excerpt")
_PER_PAGE: Final = 20
_AUTOSAVE: Final = "-autosave-"


def to_give_back(
    http: Http, before: tuple[Post, RemoteState], after: tuple[Post, RemoteState], written: Mapping[str, object]
) -> dict[str, object]:
    """The fields to write so that people's save stands as if ours had not come; none where nobody saved.

    Args:
        http: the site.
        before: the post as it was looked at.
        after: the post as the write left it.
        written: what was written.
    """
    saved = _saved(http, before[0], after[0], any(name in written for name in _REVISED))
    if saved is None and not beside(before[1].fields, after[1].fields, written):
        return {}
    return {name: (saved or before[1].fields).get(name, before[1].fields.get(name)) for name in written}


def _saved(http: Http, before: Post, after: Post, ours: bool) -> dict[str, object] | None:
    """The texts of the newest revision since the look that is not ours."""
    grown = _count(after) - _count(before)
    if not _count(after) or grown == int(ours):
        return None
    route = f"wp/v2/posts/{after['id']}/revisions"
    rows = http.get(route, context="edit", per_page=_PER_PAGE, orderby="id", order="desc").rows("id", "slug", *_REVISED)
    since = (row for row in rows if row["id"] > _newest(before) and _AUTOSAVE not in row["slug"])
    texts = ({name: row[name]["raw"] for name in _REVISED} for row in since)
    left = {name: after[name]["raw"] for name in _REVISED}
    return next((text for text in texts if text != left), None)


def _count(post: Post) -> int:
    return sum(link.get("count", 0) for link in post.get("_links", {}).get("version-history", ()))


def _newest(post: Post) -> int:
    """The newest revision's number; 0 where there is none."""
    return max((link.get("id", 0) for link in post.get("_links", {}).get("predecessor-version", ())), default=0)
