"""A site in memory, as the companion plugin is one: conditional writes, its own memory of the last push, faults."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from cms_publisher.consent import Case, may_touch
from cms_publisher.errors import RefusedError, UnavailableError
from cms_publisher.model import Action, Payload, RemoteState, Stage, Standing, Touch, Wanted
from cms_publisher.protocols import OtherStateError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Known, Write


def p(*texts: str) -> str:
    return "\n\n".join(f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in texts)


POST = {"title": "Le phare", "content": p("Un.", "Deux.", "Trois."), "slug": "phare"}
PAYLOAD = Payload(story="phare", site="default", post=POST, seo={}, sha256="s1")


def story(sha256: str, **post: object) -> Payload:
    """Another version of the story."""
    return replace(PAYLOAD, post=POST | post, sha256=sha256)


def digest(provenance: str) -> str:
    """As a site tells what it keeps."""
    return hashlib.sha256(provenance.encode()).hexdigest() if provenance else ""


@dataclass
class MemorySite:
    """One story's post."""

    id: str = "site"
    is_atomic: bool = True
    remote: RemoteState | None = None
    calls: list[str] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)
    """Those that arrived."""
    lose: list[str] = field(default_factory=list)
    """What becomes of the next writes: lost "before" they arrive, or their answer "after"."""
    absent: tuple[str, ...] = ()
    deleted: bool = False
    blind: bool = False
    """Nobody can be asked."""
    taken: bool = False
    """Somebody else's post has the slug."""
    waiting: str | None = None
    moves: int = 0
    """How often somebody saves just before a write arrives."""
    keeps_provenance: bool = False

    def wanted(self, payload: Payload) -> Wanted:
        provenance = payload.provenance if self.keeps_provenance else None
        return Wanted(fields=dict(payload.post), sha256=payload.sha256, absent=self.absent, provenance=provenance)

    def no_place(self, payload: Payload) -> tuple[str, ...]:
        return ()

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        self.calls.append("observe")
        if self.blind:
            raise UnavailableError("site-down", url="x", detail="")
        return self.remote

    def write(self, write: Write) -> tuple[Action, RemoteState]:
        self.calls.append("write")
        fate = self.lose.pop(0) if self.lose else ""
        if fate == "before":
            raise UnavailableError("site-down", url="x", detail="")
        answer = self._written(write)
        if fate == "after":
            raise UnavailableError("site-timeout", url="x")
        return answer

    def announce(self, payload: Payload, wanted: Wanted) -> None:
        self.waiting = wanted.sha256

    def standings(self, stories: Mapping[str, Known | None]) -> dict[str, Standing]:
        remote = self.remote
        found = Standing(stage=Stage.DRAFT, etag=remote.etag, changed=remote.changed) if remote else None
        return dict.fromkeys(stories, found or Standing(stage=Stage.MISSING))

    def withdraw(self, story_key: str, remote: RemoteState) -> RemoteState:
        assert remote == self.remote
        fields = {**remote.fields, "status": "trash"}
        self.remote = replace(remote, status="trash", fields=fields, changed=("status",), etag=f"{remote.etag}-trash")
        if self.lose:
            self.lose.pop()
            raise UnavailableError("site-timeout", url="x")
        return self.remote

    def adopt(self, story_key: str, post_id: int) -> RemoteState:
        assert self.remote
        assert self.remote.post_id == post_id
        return self.remote

    def _written(self, write: Write) -> tuple[Action, RemoteState]:
        if self.deleted and Case.DELETED not in write.allow:
            raise RefusedError("post-gone", post=1)
        if self.moves:
            self.moves -= 1
            self.edit(excerpt=f"Version {self.moves}")
        before = self.remote
        kept = before.provenance if before else None
        sent = kept if write.provenance is None else digest(write.provenance)
        if before and before.pushed_sha256 == write.sha256 and before.changed == () and sent == kept:
            return Action.UNCHANGED, before
        is_open = before is not None and before.locked_by is not None and Case.LOCKED not in write.allow
        if before and (before.etag != write.over or not may_touch(before.status, write.allow) or is_open):
            raise OtherStateError(before)
        self.writes.append(write)
        fields = {"status": "draft", "author": 3, **(before.fields if before else {}), **write.fields}
        if self.taken:
            fields["slug"] = "phare-2"
        etag = f"e{len(self.writes)}"
        self.remote = RemoteState(
            post_id=1,
            status="draft" if before is None or before.status == "trash" else before.status,
            edit_link="https://exemple.fr/e",
            etag=etag,
            fields=fields,
            pushed_sha256=write.sha256,
            pushed_etag=f"{etag} less {write.keeps}" if write.keeps else etag,
            changed=write.keeps,
            provenance=sent,
        )
        return (Action.UPDATED if before else Action.CREATED), self.remote

    def edit(self, by: str = "Anne Roy", **fields: Any) -> None:
        """Somebody changes the post in WordPress."""
        assert self.remote
        now = self.remote
        self.remote = replace(
            now,
            status=fields.get("status", now.status),
            etag=f"{now.etag}+",
            fields={**now.fields, **fields},
            changed=tuple(sorted({*(now.changed or ()), *fields})),
            touches=(*now.touches, Touch(by=by, at="2026-03-01T10:00:00Z", fields=tuple(fields))),
        )

    def forget(self) -> None:
        """The site no longer knows what was pushed last: the post was adopted, or its meta restored."""
        assert self.remote
        self.remote = replace(self.remote, changed=None, pushed_etag=None, pushed_sha256=None, touches=())
