"""What the review found, what a person decided, and the verdict."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model.article import Span


class Severity(StrEnum):
    """``blocks`` stops a push, ``warns`` asks for a person's eye, ``notes`` is for the record."""

    BLOCKS = "blocks"
    WARNS = "warns"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding is: a field of the edition and, in the body, which block (from 0) and which characters."""

    field: str
    """headline, standfirst, body, title_tag, meta_description, slug, focus_keyphrase, json_ld, image, sources, brief"""
    block: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check found, as data; its words are rendered at the edge from messages/ under ``check.rule``."""

    check: str
    rule: str
    severity: Severity
    place: Place
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    evidence: str | None = None
    """The text that it is about: the passage of the article or of the source that it was held against."""
    fix: str | None = None
    """What to put in its place, where that is certain."""
    id: str = ""
    """Stable while the text it speaks of is the same; given by the pipeline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A finding that somebody lets stand. Its id is made of the text that it speaks of: another text, no waiver."""

    story: str
    finding: str
    """The finding's id."""
    code: str
    """Its ``check.rule``."""
    about: str
    """The text that it spoke of."""
    by: str
    reason: str
    at: str
    """UTC, ISO 8601."""
    holds: bool = True
    """Whether the text is still the one that it was said of; set by the review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who reviewed a text and answers for it, when; of the text with that SHA-256 and no other.

    The record of human review and editorial responsibility that lets a text do without the label of Article 50(4) of
    Regulation (EU) 2024/1689.
    """

    story: str
    site: str
    payload_sha256: str
    by: str
    """Who reviewed it."""
    responsible: str
    """The person or house that answers for it."""
    at: str
    """UTC, ISO 8601."""
    changed: str | None = None
    """What the reviewer changed, in their own words."""
    edits: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many edits of each kind of the catalogue the text has; "correction": sentences that people wrote."""
    holds: bool = True
    """Whether the text is still the one that was approved; set by the review."""


class Verdict(StrEnum):
    """What the review comes to; only ``blocked`` stops a push."""

    READY = "ready"
    NEEDS_WORK = "needs-work"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An edition, judged."""

    verdict: Verdict
    words: int
    findings: tuple[Finding, ...]
    waivers: tuple[Waiver, ...] = ()
    """All of the story, those that no longer hold too; oldest first."""
    approvals: tuple[Approval, ...] = ()
    """All of the story on that site, those that no longer hold too; oldest first."""
    untold: tuple[Span, ...] = ()
    """The sources' sentences that the article tells in no words, cuts apart: no fault, but for a person to know."""
