"""A post's raw fields, its fingerprint, and what of a push is not there."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.merge import same
from cms_publisher.model import RemoteState

if TYPE_CHECKING:
    from collections.abc import Mapping


NEEDED: Final = ("id", "title", "content", "excerpt", "slug", "status", "author")
"""What an answer must hold to be a post in ``context=edit``."""


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
        fields={"date_gmt": None, **fields},
    )


def difference(wanted: Mapping[str, object], found: Mapping[str, object]) -> dict[str, object]:
    """What of the wanted fields is not there; a slug that WordPress numbered because it was taken stays."""
    return {name: value for name, value in wanted.items() if not same(name, found.get(name), value)}
