"""WordPress's no in our words: what is in the way, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from cms_publisher.errors import PublisherError
    from cms_publisher.targets.wordpress.answers import RejectedError

_UNAUTHORIZED: Final = 401
_CODES: Final = {
    "cms_publisher_not_yours": "post-not-yours",
    "cms_publisher_deleted": "post-gone",
    "cms_publisher_missing": "post-lost",
    "cms_publisher_no_such_post": "post-no-such",
    "cms_publisher_other_story": "post-other-story",
    "cms_publisher_no_trash": "post-no-trash",
    "cms_publisher_too_soon": "post-too-soon",
    "cms_publisher_unknown_ids": "terms-deleted",
    "rest_trash_not_supported": "post-no-trash",
    "rest_cannot_edit": "post-of-another",
    "rest_cannot_delete": "post-of-another",
    "rest_forbidden_context": "post-of-another",
    "rest_cannot_create": "post-no-right",
    "rest_cannot_publish": "post-no-right",
    "rest_cannot_assign_term": "post-no-right",
    "rest_no_route": "site-no-route",
}


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
