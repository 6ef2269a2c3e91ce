"""WordPress's no in our words: what is in the way, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.errors import PublisherError
    from cms_publisher.model import Known
    from cms_publisher.targets.wordpress.answers import RejectedError

_UNAUTHORIZED: Final = 401
_PRECONDITION_FAILED: Final = 412
_CODES: Final = {
    "cms_publisher_being_edited": "post-open",
    "cms_publisher_not_yours": "post-not-yours",
    "cms_publisher_deleted": "post-gone",
    "cms_publisher_missing": "post-lost",
    "rest_cannot_edit": "post-of-another",
    "rest_forbidden_context": "post-of-another",
    "cms_publisher_too_soon": "post-too-soon",
    "rest_cannot_create": "post-no-right",
    "rest_cannot_publish": "post-no-right",
    "rest_cannot_assign_term": "post-no-right",
    "rest_no_route": "site-no-route",
}
_STATUSES: Final = {"trash": "post-trashed", "publish": "post-published", "future": "post-scheduled"}


def refuse_unless_draft(status: str, *, wanted: str, site: str, link: str) -> None:
    """A push touches nothing that people have taken further, or thrown away; what it scheduled itself it may correct.

    Raises:
        RefusedError: published, scheduled, private, in the trash: each has its own words.
    """
    mine = status == "future" and wanted != "draft"
    if status not in {"draft", "pending", "auto-draft"} and not mine:
        raise RefusedError(_STATUSES.get(status, "post-live"), site=site, status=status, link=link)


def refusal(error: RejectedError, *, site: str, known: Known | None) -> PublisherError:
    """The error to raise for one of WordPress's own; itself where its words are the best that there are."""
    article = error.data.get("article") or {}
    args = _args(error, article, site, known)
    if error.status == _UNAUTHORIZED:
        return UsageError("site-password", url=error.args_["url"], words=error.words)
    if error.wp_code in {"cms_publisher_trashed", "cms_publisher_live"}:
        return RefusedError(_STATUSES.get(str(args["status"]), "post-live"), **args)
    if error.wp_code in {"cms_publisher_changed", "cms_publisher_exists"}:
        fields = article.get("changed_fields")
        return RefusedError("post-edited" if fields else "post-unknown-base", fields=", ".join(fields or ()), **args)
    if error.wp_code in _CODES:
        return RefusedError(_CODES[error.wp_code], **args)
    return error


def _args(error: RejectedError, article: Mapping[str, Any], site: str, known: Known | None) -> dict[str, object]:
    by = (article.get("locked_by") or article.get("modified_by") or {}).get("name")
    return {
        "site": site,
        "url": error.args_["url"],
        "post": article.get("id") or error.data.get("id") or (known.post_id if known else "?"),
        "link": article.get("edit_link") or "",
        "status": (article.get("post") or {}).get("status", "?"),
        "by": by or error.data.get("author_name") or "?",
        "words": error.words,
    }
