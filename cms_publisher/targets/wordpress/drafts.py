"""A post as it stands on the site now, for a review after people worked on it. Nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.targets.wordpress.answers import RejectedError
from cms_publisher.targets.wordpress.discovery import discover
from cms_publisher.targets.wordpress.http import Http
from cms_publisher.targets.wordpress.refusals import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Credentials
    from cms_publisher.targets.wordpress.http import Patience

_NEEDED: Final = ("title", "content")
_NO_SUCH_POST: Final = "rest_post_invalid_id"
_PREFIX: Final = "_cms_publisher_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The raw texts of a post; search fields only where the companion plugin keeps them."""

    headline: str
    content: str
    title_tag: str | None
    meta_description: str | None


def draft(credentials: Credentials, post: int, patience: Patience | None = None) -> Draft:
    """The post with that number, of whatever status.

    Raises:
        UsageError: there is no such post, or this account may not edit it.
        UnavailableError: the site can't be reached for now.
    """
    http = Http(credentials, patience)
    try:
        discover(http)
        found = http.get(f"wp/v2/posts/{post}", context="edit").record(*_NEEDED)
    except RejectedError as error:
        if error.wp_code == _NO_SUCH_POST:
            raise UsageError("review-no-post", post=post, url=credentials.url) from error
        raise refusal(error, post=post) from error
    finally:
        http.close()
    meta = found.get("meta")
    known: Mapping[str, Any] = meta if isinstance(meta, dict) else {}
    return Draft(
        headline=found["title"]["raw"],
        content=found["content"]["raw"],
        title_tag=known.get(f"{_PREFIX}title_tag") or None,
        meta_description=known.get(f"{_PREFIX}meta_description") or None,
    )
