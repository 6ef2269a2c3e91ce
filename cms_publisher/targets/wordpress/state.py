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

_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")


def remote_state(post: Mapping[str, Any], site_url: str) -> RemoteState:
    """The state behind a ``context=edit`` answer of ``wp/v2/posts``."""
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
    canonical = json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return RemoteState(
        post_id=int(post["id"]),
        status=str(post["status"]),
        edit_link=f"{site_url}/wp-admin/post.php?post={post['id']}&action=edit",
        etag=hashlib.sha256(canonical.encode()).hexdigest(),
        fields=fields,
    )


def not_landed(sent: Mapping[str, object], found: Mapping[str, object]) -> tuple[str, ...]:
    """The fields that were sent and are not there as they were sent; entities and kinds of space don't count."""
    return tuple(sorted(name for name, value in sent.items() if _plain(found.get(name)) != _plain(value)))


def _plain(value: object) -> object:
    if isinstance(value, str):
        return _SPACES.sub(" ", html.unescape(value)).strip()
    return sorted(value) if isinstance(value, (list, tuple)) else value
