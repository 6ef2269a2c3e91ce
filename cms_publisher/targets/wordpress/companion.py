"""A site with the companion plugin: one atomic request a draft (docs/plugin-protocol.md).

The plugin holds the story's key, so a draft is created once whoever asks and however often; it compares the ETag that
we saw last with what stands there, so that people's changes are an answer (412) and never overwritten.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.model import Action, Receipt, RemoteState
from cms_publisher.targets.wordpress.answers import RejectedError
from cms_publisher.targets.wordpress.refusals import refusal
from cms_publisher.targets.wordpress.state import no_way, not_landed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Known, Payload
    from cms_publisher.targets.wordpress.http import Http
    from cms_publisher.targets.wordpress.terms import Taxonomies

PROTOCOL: Final = 1
_ROUTE: Final = "cms-publisher/v1/articles/"
_KEY: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~:-]{0,190}")
_SENT: Final = ("title", "slug", "status", "date_gmt", "content", "excerpt")
_NEEDED: Final = ("id", "etag", "base", "sha256", "edit_link", "post", "seo")
_OVERTAKEN: Final = {"cms_publisher_exists", "cms_publisher_changed"}


class CompanionSite:
    """A WordPress site that runs the companion plugin."""

    def __init__(self, http: Http, site_id: str, taxonomies: Taxonomies) -> None:
        """``site_id`` is what the journal knows the site by."""
        self.id = site_id
        self._http = http
        self._taxonomies = taxonomies

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The story's post, found by its key."""
        try:
            return _state(self._http.get(_ROUTE + wire_key(story_key)).record(*_NEEDED))
        except RejectedError as error:
            if error.wp_code in {"cms_publisher_missing", "cms_publisher_deleted"}:
                return None
            raise refusal(error, site="", known=known) from error

    def push(self, payload: Payload, known: Known | None) -> Receipt:
        """Create or update in one request; what another push left is updated only if no person touched it."""
        body, absent = self._body(payload)
        try:
            return self._put(payload, body, absent, known.etag if known else None)
        except RejectedError as error:
            seen = error.data.get("article")
            if error.wp_code not in _OVERTAKEN or not seen or seen["changed_by_people"] is not False:
                raise refusal(error, site=payload.site, known=known) from error
        try:
            return self._put(payload, body, absent, seen["etag"])
        except RejectedError as error:
            raise refusal(error, site=payload.site, known=known) from error

    def carries(self, remote: RemoteState, payload: Payload) -> bool:
        """Whether that payload was the last to be pushed there, and nobody has touched it since."""
        body, _ = self._body(payload)
        return remote.pushed_sha256 == body["sha256"] and remote.pushed_etag == remote.etag

    def _put(self, payload: Payload, body: dict[str, Any], absent: tuple[str, ...], etag: str | None) -> Receipt:
        headers = {"If-Match": f'"{etag}"'} if etag else {"If-None-Match": "*"}
        # POST: some hosts block PUT; the route takes either
        answer = self._http.request("POST", _ROUTE + wire_key(payload.story), body=body, headers=headers)
        found = answer.record(*_NEEDED, "result")
        remote = _state(found)
        return Receipt(
            story=payload.story,
            site=payload.site,
            action=Action(found["result"]),
            remote=remote,
            not_landed=(*not_landed(_expected(body), remote.fields), *absent, *no_way(payload)),
        )

    def _body(self, payload: Payload) -> tuple[dict[str, Any], tuple[str, ...]]:
        terms, absent = self._taxonomies.resolve(payload.post)
        post: dict[str, Any] = {name: payload.post[name] for name in _SENT if name in payload.post} | terms
        return {"post": post, "seo": dict(payload.seo), "sha256": _identity(payload, absent)}, absent


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


def _identity(payload: Payload, absent: tuple[str, ...]) -> str:
    """The payload's sha256; another one while terms are missing, so that it is pushed again once they are there."""
    if not absent:
        return payload.sha256
    return hashlib.sha256("\n".join((payload.sha256, *absent)).encode()).hexdigest()


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
    return post | dict(article["seo"])


def _expected(body: Mapping[str, Any]) -> dict[str, object]:
    """What was sent, under the names that ``_fields`` gives."""
    return dict(body["post"]) | dict(body["seo"])
