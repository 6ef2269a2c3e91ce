"""WordPress's no in our words: what is in the way, and whose it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.errors import PublisherError
    from cms_publisher.targets.wordpress.answers import RejectedError

_SAFE_AHEAD: Final = timedelta(minutes=2)
"""As the plugin has it; WordPress publishes at once what is due within one."""
_UNAUTHORIZED: Final = 401
_CODES: Final = {
    "cms_publisher_not_yours": "post-not-yours",
    "cms_publisher_deleted": "post-gone",
    "cms_publisher_missing": "post-lost",
    "cms_publisher_no_such_post": "post-no-such",
    "cms_publisher_other_story": "post-other-story",
    "cms_publisher_no_trash": "post-no-trash",
    "cms_publisher_too_soon": "post-too-soon",
    "rest_trash_not_supported": "post-no-trash",
    "rest_cannot_edit": "post-of-another",
    "rest_cannot_delete": "post-of-another",
    "rest_forbidden_context": "post-of-another",
    "rest_cannot_create": "post-no-right",
    "rest_cannot_publish": "post-no-right",
    "rest_cannot_assign_term": "post-no-right",
    "rest_no_route": "site-no-route",
}


def refuse_too_soon(fields: Mapping[str, object], ahead: timedelta) -> None:
    """No schedule for a time so near that WordPress, or a slow request, makes it public at once, by the site's clock.

    Args:
        fields: what is to be written.
        ahead: how far the site's clock is ahead of ours.

    Raises:
        RefusedError: less than two minutes are left.
    """
    if fields.get("status") != "future":
        return
    there = datetime.now(UTC) + ahead
    if datetime.fromisoformat(f"{fields['date_gmt']}+00:00") < there + _SAFE_AHEAD:
        raise RefusedError("post-too-soon", words=f"{there:%Y-%m-%d %H:%M:%S} UTC")


def refusal(error: RejectedError, *, post: int | None) -> PublisherError:
    """The error to raise for one of WordPress's own; itself where its words are the best that there are."""
    if error.status == _UNAUTHORIZED:
        return UsageError("site-password", url=error.args_["url"], words=error.words)
    if error.wp_code not in _CODES:
        return error
    return RefusedError(
        _CODES[error.wp_code],
        url=error.args_["url"],
        post=error.data.get("id") or post or "?",
        by=error.data.get("author_name") or "?",
        key=error.data.get("key") or "?",
        words=error.words,
    )


def gone(post: int | None) -> RefusedError:
    """Of a post that was deleted."""
    return RefusedError("post-gone", post=post)
