"""The desired state of a WordPress post, whole and canonical: what a dry run writes and a push sends."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

from cms_publisher.model import PUBLISH_STATUS, Payload, Release
from cms_publisher.targets.wordpress.blocks import markup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Brief, Edition, Image


def render(edition: Edition, story_key: str) -> Payload:
    """The payload of an edition. Title and excerpt are plain text, the content is block markup; no path, no clock."""
    post, seo = _post(edition), _seo(edition)
    return Payload(
        story=story_key,
        site=edition.profile.name,
        post=post,
        seo=seo,
        sha256=hashlib.sha256(canonical({"post": post, "seo": seo})).hexdigest(),
        picture=edition.brief.image.path if edition.brief.image else None,
    )


def canonical(value: Mapping[str, Any]) -> bytes:
    """The one way to write a value as JSON: sorted keys, no spaces, UTF-8 without escapes."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def _post(edition: Edition) -> dict[str, Any]:
    brief, profile = edition.brief, edition.profile
    post: dict[str, Any] = {
        "title": edition.article.headline.text,
        "slug": edition.seo.slug,
        **_release(brief),
        "content": markup(edition),
        "excerpt": edition.seo.excerpt.text,
        "categories": list(profile.categories if brief.categories is None else brief.categories),
        "tags": list(profile.tags if brief.tags is None else brief.tags),
    }
    if brief.image is not None:
        post["image"] = _image(brief.image)
    return post


def _release(brief: Brief) -> dict[str, str]:
    """The status and, of a scheduled post, its date in UTC: WordPress takes a date without zone for the site's own.

    ``future`` never goes without a date: WordPress publishes such a post at once.
    """
    if brief.action is Release.SCHEDULE and brief.publish_at is not None:
        date = brief.publish_at.astimezone(UTC).replace(tzinfo=None)
        return {"status": "future", "date_gmt": date.isoformat(timespec="seconds")}
    return {"status": "publish" if brief.action is Release.PUBLISH else PUBLISH_STATUS}


def _image(image: Image) -> dict[str, str]:
    """The picture by its file's name and bytes: where it lies on a machine is nobody's business."""
    known = {
        "file": image.path.name,
        "sha256": image.sha256,
        "alt": image.alt,
        "credit": image.credit,
        "caption": image.caption,
    }
    return {key: value for key, value in known.items() if value}


def _seo(edition: Edition) -> dict[str, Any]:
    seo = edition.seo
    return {
        "title_tag": seo.title_tag.text,
        "meta_description": seo.meta_description.text,
        "focus_keyphrase": seo.focus_keyphrase,
        "json_ld": dict(edition.json_ld),
    }
