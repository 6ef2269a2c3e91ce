"""A post as the story wants it, as the site has it, and what became of a push."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PUBLISH_STATUS: Final = "draft"
"""The only status that this tool writes by default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """The desired state of the post, whole and canonical; ``sha256`` is over the canonical JSON of post and seo."""

    story: str
    site: str
    post: Mapping[str, Any]
    seo: Mapping[str, Any]
    sha256: str
    version: int = 1
    provenance: str = ""
    """What each sentence stands on, for those who edit the post, as ASCII JSON; no part of the identity, as it changes
    nothing that a reader sees. Empty: the site is to keep none."""
    picture: Path | None = field(default=None, repr=False, compare=False)
    """Where the post's picture lies on this machine: no part of the identity, and in no file that is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """A picture as it is uploaded."""

    name: str
    """ASCII, with the suffix of what its bytes are."""
    kind: str
    """Its media type: "image/jpeg"."""
    data: bytes
    shape: str = ""
    """"16x9" of a crop; empty for the whole picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A payload as one site takes it: its fields under the names that ``RemoteState`` gives them, terms as ids."""

    fields: Mapping[str, object]
    sha256: str
    """The payload's identity there; another one while terms are missing, so that it is pushed again once they are."""
    absent: tuple[str, ...] = ()
    """Terms that the site hasn't, as "categories: NAME"."""
    provenance: str | None = None
    """The payload's; None where the site has no place for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """One request that changes a post: what to send, and over which state."""

    story: str
    fields: Mapping[str, object]
    """The difference; all of it where the post is to be made."""
    sha256: str
    over: str = ""
    """The fingerprint that was seen; empty: no post is expected."""
    seen: Mapping[str, object] = field(default_factory=dict)
    """The fields in the state that was seen, where that is known."""
    post_id: int | None = None
    allow: frozenset[str] = frozenset()
    """The states in which a person let it through: the cases of ``Consent``."""
    keeps: tuple[str, ...] = ()
    """The fields in which people's changes stand beside the story's."""
    signed: tuple[str, str] | None = None
    """Who wants it written over what people did, and why."""
    provenance: str | None = None
    """What the sentences stand on, to be kept beside the post; None: it is not sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """What somebody changed on the site since the last push, as the site tells it."""

    by: str
    at: str
    """UTC, ISO 8601."""
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteState:
    """A post as the site has it now."""

    post_id: int
    status: str
    edit_link: str
    etag: str
    """Fingerprint of all that people can edit; another one means that somebody edited."""
    fields: Mapping[str, object]
    """The raw values, under the names that the payload gives them; without what the site has no place for."""
    pushed_sha256: str | None = None
    """The payload that was last pushed, where the site remembers it."""
    pushed_etag: str | None = None
    """The fingerprint right after that push, where the site remembers it."""
    changed: tuple[str, ...] | None = None
    """The fields that are not as that push left them; None where the site doesn't know."""
    touches: tuple[Touch, ...] = ()
    """Who changed what since that push, oldest first, as far as the site knows."""
    locked_by: str | None = None
    """Who has it open in an editor, where the site tells."""
    moved: bool = False
    """Whether the search fields belong elsewhere on the site now, so that the same payload is pushed again."""
    provenance: str | None = None
    """SHA-256 of the provenance that it keeps, empty for none; None where it has no place for one."""

    def changed_since(self, known: Known) -> tuple[str, ...]:
        """The names of the fields that differ from what came back after the last push."""
        names = {*known.fields, *self.fields}
        return tuple(sorted(name for name in names if known.fields.get(name) != self.fields.get(name)))


class Stage(StrEnum):
    """Where a story's post is on a site."""

    DRAFT = "draft"
    LIVE = "live"
    """Published, scheduled or private: ``status`` says which."""
    TRASHED = "trashed"
    DELETED = "deleted"
    MISSING = "missing"
    NOT_YOURS = "not_yours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one story stands on one site, without its texts."""

    stage: Stage
    status: str = ""
    """WordPress's own word."""
    post_id: int | None = None
    edit_link: str = ""
    etag: str = ""
    pushed_sha256: str | None = None
    changed: tuple[str, ...] | None = None
    """The fields that people changed since the last push; None where that is not known."""
    touches: tuple[Touch, ...] = ()
    locked_by: str | None = None
    waits: bool = False
    """Whether a newer version waits for a person's word."""
    moved: bool = False
    provenance: str | None = None
    """As in ``RemoteState``."""

    @property
    def needs_person(self) -> bool:
        """Whether a push of a changed story would be refused, or people were told that one waits."""
        at_rest = self.stage in {Stage.DRAFT, Stage.MISSING}
        return self.waits or not at_rest or (self.stage is Stage.DRAFT and self.changed != ())


class Action(StrEnum):
    """What became of a push."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A push that is about to leave: of what, where to, and on whose word."""

    run: str
    site: str
    """The site's own id."""
    site_name: str
    story: str
    payload_sha256: str
    by: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What the journal has of one push, withdrawal or adoption."""

    at: str
    """UTC, ISO 8601: when it left."""
    site: str
    """The name of the site's profile; of old entries the site's own id."""
    action: str | None
    """An ``Action``; None: it may have arrived, the next push looks."""
    detail: str | None
    by: str | None
    reason: str | None
    run: str
    payload_sha256: str
    overwritten: str | None
    """What people had written, as JSON, where the push went over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the journal knows of a story on a site: the post and the site's word after the last push."""

    post_id: int
    etag: str
    """Empty where the post was adopted and never pushed: people may have edited it."""
    payload_sha256: str
    fields: Mapping[str, object]
    """The raw values as they came back after that push: what a person's change is told by."""
    ours: Mapping[str, object] | None = None
    """The story's own side of that push, where people's changes stood beside it; None: the fields themselves."""
    base_etag: str | None = None
    """What the site calls the state after that push, where it is not the fingerprint itself."""

    @property
    def site_base(self) -> str:
        """The site's name for the state after the last push, by which it says whether that was the last one."""
        return self.base_etag or self.etag

    @property
    def base(self) -> Mapping[str, object]:
        """What the story's next version and people's changes are held against."""
        return self.fields if self.ours is None else self.ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What happened to one payload on one site."""

    story: str
    site: str
    action: Action
    remote: RemoteState | None = None
    not_landed: tuple[str, ...] = ()
    """Fields that were sent and are not there: no place for them, or altered on the way."""
    kept: tuple[str, ...] = ()
    """The fields in which people's changes stand beside the story's."""
    overwritten: tuple[str, ...] = ()
    """The fields in which the story's version was put over people's, on somebody's word."""
