"""A site with the companion plugin: one atomic request a draft (docs/plugin-protocol.md).

The plugin holds the story's key, so a draft is created once whoever asks and however often; it compares the ETag that
we saw last with what stands there, so that people's changes are an answer (412) and never overwritten.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.consent import Case
from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.model import Action, RemoteState, Stage, Standing, Touch, Wanted
from cms_publisher.protocols import OtherStateError, StaleIdsError
from cms_publisher.targets.wordpress.answers import RejectedError
from cms_publisher.targets.wordpress.refusals import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cms_publisher.model import Known, Payload, Write
    from cms_publisher.targets.wordpress.http import Http
    from cms_publisher.targets.wordpress.media import Media
    from cms_publisher.targets.wordpress.terms import Taxonomies

PROTOCOL: Final = 1
_ROUTE: Final = "cms-publisher/v1/articles/"
_KEY: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~:-]{0,190}")
_SENT: Final = ("title", "slug", "status", "date_gmt", "content", "excerpt")
_SEO: Final = ("title_tag", "meta_description", "focus_keyphrase", "json_ld")
_PER_REQUEST: Final = 100
_LONGEST: Final = 5_000
"""Characters of keys in an address."""
_NAMES: Final = {"date": "date_gmt"}
"""Fields of the plugin's fingerprint that a post names otherwise."""
_NEEDED: Final = ("id", "etag", "base", "sha256", "edit_link", "post", "seo")
_OTHER_STATE: Final = {
    "cms_publisher_exists",
    "cms_publisher_changed",
    "cms_publisher_trashed",
    "cms_publisher_live",
    "cms_publisher_being_edited",
}
_SUMMARY: Final = 500
"""Characters that the plugin takes of a note."""
_SIGNED: Final = 200
"""Characters that it takes of a name or reason."""
_ALLOWED: Final = (Case.PUBLISHED, Case.SCHEDULED, Case.PRIVATE, Case.LIVE_SLUG, Case.TRASHED, Case.LOCKED)
"""The cases that the plugin asks about; the others are judged here."""


class CompanionSite:
    """A WordPress site that runs the companion plugin."""

    is_atomic = True

    def __init__(
        self, http: Http, site_id: str, places: tuple[Taxonomies, Media], *, provenance_bytes: int = 0
    ) -> None:
        """``site_id`` is what the journal knows the site by; ``provenance_bytes`` is what it keeps beside a post.

        A plugin that knows no provenance would refuse a push that brings one.
        """
        self._provenance_bytes = provenance_bytes
        self.id = site_id
        self._http = http
        self._taxonomies, self._media = places

    def wanted(self, payload: Payload) -> Wanted:
        """The payload with the ids of its terms and picture."""
        terms, absent = self._taxonomies.resolve(payload.post)
        picture, unplaced = self._media.resolve(payload)
        fields = (
            {name: payload.post[name] for name in _SENT if name in payload.post} | terms | picture | dict(payload.seo)
        )
        missing = (*absent, *unplaced)
        return Wanted(
            fields=fields,
            sha256=_identity(payload, missing),
            absent=missing,
            provenance=payload.provenance if len(payload.provenance) < self._provenance_bytes else None,
        )

    def no_place(self, payload: Payload) -> tuple[str, ...]:  # noqa: ARG002
        """Nothing: the plugin has a place for all."""
        return ()

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        """The story's post, found by its key."""
        try:
            return _state(self._http.get(_ROUTE + wire_key(story_key)).record(*_NEEDED))
        except RejectedError as error:
            if error.wp_code in {"cms_publisher_missing", "cms_publisher_deleted"}:
                return None
            raise refusal(error, post=known.post_id if known else None) from error

    def write(self, write: Write) -> tuple[Action, RemoteState]:
        """Create or update in one atomic request."""
        headers = {"If-Match": f'"{write.over}"'} if write.over else {"If-None-Match": "*"}
        # POST: some hosts block PUT; the route takes either
        route = _ROUTE + wire_key(write.story)
        try:
            answer = self._http.request("POST", route, body=_body(write), headers=headers)
        except RejectedError as error:
            raise self._refused(error, write) from error
        found = answer.record(*_NEEDED, "result")
        return Action(found["result"]), _state(found)

    def standings(self, stories: Mapping[str, Known | None]) -> dict[str, Standing]:
        """Where these stories stand, without their texts: a hundred keys in a request."""
        found: dict[str, Standing] = {}
        for some in _batches([*stories]):
            keys = ",".join(wire_key(key) for key in some)
            rows = self._http.get(_ROUTE.rstrip("/"), keys=keys).record("articles")["articles"]
            found |= {key: _standing(row) for key, row in zip(some, rows, strict=True)}
        return found

    def withdraw(self, story_key: str, remote: RemoteState) -> RemoteState:
        """Into the trash, unless somebody touched it meanwhile."""
        # DELETE by its header: some hosts block the method
        headers = {"If-Match": f'"{remote.etag}"', "X-HTTP-Method-Override": "DELETE"}
        return self._told("", story_key, body={}, headers=headers, post=remote.post_id)

    def adopt(self, story_key: str, post_id: int) -> RemoteState:
        """The post gets the story's key, and nothing else changes."""
        return self._told("/adopt", story_key, body={"post": post_id}, headers={}, post=post_id)

    def _told(
        self, route: str, story_key: str, *, body: Mapping[str, Any], headers: Mapping[str, str], post: int
    ) -> RemoteState:
        try:
            answer = self._http.request("POST", f"{_ROUTE}{wire_key(story_key)}{route}", body=body, headers=headers)
        except RejectedError as error:
            article = error.data.get("article")
            if error.wp_code in _OTHER_STATE and article:
                raise OtherStateError(_state(article)) from error
            raise refusal(error, post=post) from error
        return _state(answer.record(*_NEEDED))

    def announce(self, payload: Payload, wanted: Wanted) -> None:
        """Shown where people edit the post; the next push takes it away."""
        note = {"sha256": wanted.sha256, "summary": str(payload.post["title"])[:_SUMMARY]}
        self._http.request("POST", f"{_ROUTE}{wire_key(payload.story)}/waiting", body=note)

    def _refused(self, error: RejectedError, write: Write) -> PublisherError:
        """Where the plugin says how the post stands, that state; else its no in our words."""
        article = error.data.get("article")
        if error.wp_code in _OTHER_STATE and article:
            return OtherStateError(_state(article))
        if error.wp_code == "cms_publisher_unknown_ids":
            self._taxonomies.forget()
            self._media.forget()
            return StaleIdsError(str(error.args_["url"]))
        return refusal(error, post=write.post_id)


def _body(write: Write) -> dict[str, Any]:
    post = {name: value for name, value in write.fields.items() if name not in _SEO}
    if post.get("date_gmt"):
        post.setdefault("status", "future")  # a date means nothing to the plugin without it
    body: dict[str, Any] = {
        "post": post,
        "seo": {name: write.fields[name] for name in _SEO if name in write.fields},
        "sha256": write.sha256,
    }
    if write.provenance is not None:
        body["provenance"] = write.provenance
    if write.allow:
        body["allow"] = [case.value.replace("-", "_") for case in _ALLOWED if case in write.allow]
        body["recreate"] = Case.DELETED in write.allow
    if write.signed is not None:
        by, reason = write.signed
        body["force"] = {"by": by[:_SIGNED], "reason": reason[:_SIGNED]}
    return body | ({"keeps": list(write.keeps)} if write.keeps else {})


def _batches(keys: list[str]) -> Iterator[list[str]]:
    """Runs of keys that one address carries: hosts cut long ones off."""
    some: list[str] = []
    for key in keys:
        if len(some) == _PER_REQUEST or sum(len(wire_key(each)) + 3 for each in [*some, key]) > _LONGEST:
            yield some
            some = []
        some.append(key)
    if some:
        yield some


def _standing(row: Mapping[str, Any]) -> Standing:
    changed = row.get("changed_fields")
    return Standing(
        stage=Stage(row["state"]),
        status=str(row.get("status") or ""),
        post_id=row.get("id"),
        edit_link=str(row.get("edit_link") or ""),
        etag=str(row.get("etag") or ""),
        pushed_sha256=row.get("sha256"),
        changed=None if changed is None else tuple(_NAMES.get(name, name) for name in changed),
        touches=tuple(_touch(change) for change in row.get("changes") or ()),
        locked_by=(row.get("locked_by") or {}).get("name"),
        waits=bool(row.get("waiting")),
        moved=bool(row.get("moved")),
        provenance=row.get("provenance"),
    )


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
    changed = article.get("changed_fields")
    return RemoteState(
        post_id=int(article["id"]),
        status=str(article["post"]["status"]),
        edit_link=str(article["edit_link"] or ""),
        etag=str(article["etag"]),
        fields=_fields(article),
        pushed_sha256=article["sha256"],
        pushed_etag=article["base"],
        changed=None if changed is None else tuple(_NAMES.get(name, name) for name in changed),
        touches=tuple(_touch(change) for change in article.get("changes") or ()),
        locked_by=(article.get("locked_by") or {}).get("name"),
        moved=bool(article.get("moved")),
        provenance=article.get("provenance"),
    )


def _touch(change: Mapping[str, Any]) -> Touch:
    return Touch(
        by=str(change["by"]["name"]),
        at=str(change["at"]),
        fields=tuple(_NAMES.get(name, name) for name in change["fields"]),
    )


def _fields(article: Mapping[str, Any]) -> dict[str, object]:
    post = {name: sorted(value) if isinstance(value, list) else value for name, value in article["post"].items()}
    author = (article.get("author") or {}).get("id", 0)
    return post | {"author": author} | dict(article["seo"])
