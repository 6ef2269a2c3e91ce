"""A post's raw fields, its fingerprint, and what of a push is not there."""

from __future__ import annotations

import hashlib
import html
import json
import re
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.model import RemoteState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Payload

NEEDED: Final = ("id", "title", "content", "excerpt", "slug", "status", "author")
"""What an answer must hold to be a post in ``context=edit``."""
_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")


def remote_state(post: Mapping[str, Any], admin_url: str) -> RemoteState:
    """The state behind a ``context=edit`` answer of ``wp/v2/posts``; ``admin_url`` is where wp-admin lies."""
    fields: dict[str, object] = {
        "title": post["title"]["raw"],
        "content": post["content"]["raw"],
        "excerpt": post["excerpt"]["raw"],
        "slug": post["slug"],
        "status": post["status"],
        "author": post["author"],
        "categories": sorted(post.get("categories", [])),
        "tags": sorted(post.get("tags", [])),
        "featured_media": post.get("featured_media", 0),
    }
    if post["status"] == "future":  # only then is the date anybody's choice
        fields["date_gmt"] = post["date_gmt"]
    canonical = json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return RemoteState(
        post_id=int(post["id"]),
        status=str(post["status"]),
        edit_link=f"{admin_url}/wp-admin/post.php?post={post['id']}&action=edit",
        etag=hashlib.sha256(canonical.encode()).hexdigest(),
        fields=fields,
    )


def not_landed(sent: Mapping[str, object], found: Mapping[str, object]) -> tuple[str, ...]:
    """The fields that were sent and are not there as they were sent.

    Entities and kinds of space don't count: WordPress rewrites ``&`` and U+00A0 on the way (kses, its editors).
    """
    return tuple(sorted(name for name, value in sent.items() if _plain(found.get(name)) != _plain(value)))


def no_way(payload: Payload) -> tuple[str, ...]:
    """What a payload wants and no push sends: pictures are not uploaded."""
    return ("image",) if "image" in payload.post else ()


def _plain(value: object) -> object:
    if isinstance(value, str):
        return _SPACES.sub(" ", html.unescape(value)).strip()
    return sorted(value) if isinstance(value, (list, tuple)) else value
