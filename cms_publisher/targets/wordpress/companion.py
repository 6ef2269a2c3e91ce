"""A site with the companion plugin: one atomic request a draft (docs/plugin-protocol.md).

The plugin holds the story's key, so a draft is created once whoever asks and however often; it compares the ETag that
we saw last with what stands there, so that people's changes are an answer (412) and never overwritten.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.model import Action, Receipt, RemoteState
from cms_publisher.targets.wordpress.http import RejectedError
from cms_publisher.targets.wordpress.state import not_landed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Known, Payload
    from cms_publisher.targets.wordpress.http import Http
    from cms_publisher.targets.wordpress.terms import Taxonomies

PROTOCOL: Final = 1
_ROUTE: Final = "cms-publisher/v1/articles/"
_KEY: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~:-]{0,190}")
_SENT: Final = ("title", "slug", "status", "content", "excerpt")
_REFUSALS: Final = {
    "cms_publisher_trashed": "post-trashed",
    "cms_publisher_live": "post-live",
    "cms_publisher_being_edited": "post-open",
    "cms_publisher_not_yours": "post-not-yours",
    "cms_publisher_deleted": "post-gone",
    "cms_publisher_missing": "post-gone",
}


class CompanionSite:
    """A WordPress site that runs the companion plugin."""

    def __init__(self, http: Http, site_id: str, taxonomies: Taxonomies) -> None:
        self.id = site_id
        self._http = http
        self._taxonomies = taxonomies

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The story's post, found by its key."""
        try:
            return _state(self._http.get(_ROUTE + wire_key(story_key)).body)
        except RejectedError as error:
            if error.wp_code in {"cms_publisher_missing", "cms_publisher_deleted"}:
                return None
            raise _refusal(error, site="", known=known) from error

    def push(self, payload: Payload, known: Known | None) -> Receipt:
        """Create or update in one request; a draft that another journal made is updated only if nobody touched it."""
        body, absent = self._body(payload)
        try:
            return self._put(payload, body, absent, known.etag if known else None)
        except RejectedError as error:
            seen = error.data.get("article")
            if error.wp_code == "cms_publisher_exists" and seen and _untouched(seen):
                return self._put(payload, body, absent, seen["etag"])
            raise _refusal(error, site=payload.site, known=known) from error

    def carries(self, remote: RemoteState, payload: Payload) -> bool:
        """Whether that payload was the last to be pushed there, and nobody has touched it since."""
        return remote.pushed_sha256 == payload.sha256 and remote.pushed_etag == remote.etag

    def _put(self, payload: Payload, body: dict[str, Any], absent: tuple[str, ...], etag: str | None) -> Receipt:
        headers = {"If-Match": f'"{etag}"'} if etag else {"If-None-Match": "*"}
        # POST: some hosts block PUT; the route takes either
        found = self._http.request("POST", _ROUTE + wire_key(payload.story), body=body, headers=headers).body
        remote = _state(found)
        return Receipt(
            story=payload.story,
            site=payload.site,
            action=Action(found["result"]),
            remote=remote,
            not_landed=(*not_landed(_expected(body), remote.fields), *absent),
        )

    def _body(self, payload: Payload) -> tuple[dict[str, Any], tuple[str, ...]]:
        terms, absent = self._taxonomies.resolve(payload.post)
        post: dict[str, Any] = {name: payload.post[name] for name in _SENT} | terms
        return {"post": post, "seo": dict(payload.seo), "sha256": payload.sha256}, absent


def wire_key(story_key: str) -> str:
    """The story's key as the protocol takes it: itself where it is ASCII, else an ASCII form with its hash."""
    if _KEY.fullmatch(story_key):
        return story_key
    folded = unicodedata.normalize("NFKD", story_key).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9]+", "-", folded).strip("-")[:100] or "story"
    return f"{name}-{hashlib.sha256(story_key.encode()).hexdigest()[:12]}"


def require_protocol(status: Mapping[str, Any]) -> None:
    """Refuse a plugin that speaks another protocol: its answers would be misread.

    Raises:
        UsageError: the versions differ; says which side to update.
    """
    if status["protocol"] != PROTOCOL:
        raise UsageError("site-protocol", site=status["protocol"], ours=PROTOCOL, plugin=status["plugin"])


def _state(article: Mapping[str, Any]) -> RemoteState:
    return RemoteState(
        post_id=int(article["id"]),
        status=str(article["post"]["status"]),
        edit_link=str(article["edit_link"] or ""),
        etag=str(article["etag"]),
        fields=_fields(article),
        pushed_sha256=article["sha256"],
        pushed_etag=article["base"],
    )


def _fields(article: Mapping[str, Any]) -> dict[str, object]:
    post = {name: sorted(value) if isinstance(value, list) else value for name, value in article["post"].items()}
    return post | {f"seo.{name}": value for name, value in article["seo"].items()}


def _expected(body: Mapping[str, Any]) -> dict[str, object]:
    """What was sent, under the names that ``_fields`` gives."""
    return dict(body["post"]) | {f"seo.{name}": value for name, value in body["seo"].items()}


def _untouched(article: Mapping[str, Any]) -> bool:
    return article["changed_by_people"] is False


def _refusal(error: RejectedError, *, site: str, known: Known | None) -> RefusedError:
    """WordPress's no in our words: what is in the way, and whose it is."""
    article = error.data.get("article") or {}
    args = {
        "site": site,
        "post": article.get("id") or error.data.get("id") or (known.post_id if known else "?"),
        "link": article.get("edit_link") or "?",
        "status": (article.get("post") or {}).get("status", "?"),
        "by": (article.get("locked_by") or article.get("modified_by") or {}).get("name")
        or error.data.get("author_name")
        or "?",
        "words": error.args_["words"],
    }
    if error.wp_code in _REFUSALS:
        return RefusedError(_REFUSALS[error.wp_code], **args)
    if error.wp_code in {"cms_publisher_changed", "cms_publisher_exists"}:
        fields = article.get("changed_fields")
        if fields:
            return RefusedError("post-edited", fields=", ".join(fields), **args)
        return RefusedError("post-unknown-base", **args)
    return error
