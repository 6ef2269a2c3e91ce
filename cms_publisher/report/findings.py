"""Findings for the page: in words, with a link to their place in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.messages import say
from cms_publisher.model import Severity
from cms_publisher.report.review_json import finding_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.messages import Lang
    from cms_publisher.model import Finding, Place, Sentence
    from cms_publisher.report.inventory import Part

SHOWN: Final = ("headline", "standfirst", "body", "title_tag", "meta_description")
"""The fields whose sentences stand on the page under their own anchor."""

_SECTIONS: Final[Mapping[str, str]] = {
    "headline": "heading",
    "standfirst": "heading",
    "title_tag": "search",
    "meta_description": "search",
    "slug": "search",
    "body": "text",
    "excerpt": "technical",
    "focus_keyphrase": "search",
    "json_ld": "technical",
    "image": "rights",
    "sources": "rights",
    "brief": "rights",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One finding as the page shows it."""

    id: str
    field: str
    """The key of the brief that settles it, where it is about a field."""
    guessed: bool
    """Whether it stands in the way because the tool guessed."""
    severity: Severity
    label: str
    message: str
    where: str
    href: str
    evidence: str | None
    fix: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of a sentence, with the severity of the finding that points at it; or a date that was made absolute."""

    text: str
    severity: Severity | None = None
    dated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a finding says, beside the sentence that it points at."""

    severity: Severity
    words: str


class Pointers:
    """Which findings point at which sentences; made once, for a long text has many of both.

    A finding without characters points at the first sentence of its field or block; one about the whole body at none.
    """

    def __init__(self, findings: Sequence[Finding], parts: Sequence[Part]) -> None:
        self._near: dict[tuple[str, int | None], list[Part]] = {}
        for part in parts:
            self._near.setdefault((part.field, part.block), []).append(part)
        self._about: dict[str, list[Finding]] = {}
        for finding in findings:
            for part in self._pointed_at(finding.place):
                self._about.setdefault(part.anchor, []).append(finding)

    def about(self, part: Part) -> tuple[Finding, ...]:
        """The findings that point at this sentence."""
        return tuple(self._about.get(part.anchor, ()))

    def remarks(self, part: Part, lang: Lang) -> tuple[Remark, ...]:
        """What is said beside this sentence: of several that a finding points at, beside the first."""
        return tuple(
            Remark(severity=finding.severity, words=finding_words(finding, lang))
            for finding in self.about(part)
            if self._pointed_at(finding.place)[0] is part
        )

    def view(self, finding: Finding, lang: Lang) -> FindingView:
        """The finding as the page shows it, with a link to the first sentence that it points at."""
        field = finding.place.field
        pointed_at = self._pointed_at(finding.place)
        words = finding_words(finding, lang)
        where = say(f"place.{field}" if field in _SECTIONS else "place.body", lang)
        return FindingView(
            id=finding.id,
            field="keyphrase" if field == "focus_keyphrase" else field,
            guessed=_is_guessed(finding),
            severity=finding.severity,
            label=say(f"severity.{finding.severity.value}", lang),
            message=words,
            where=where if finding.place.block is None else f"{where} {finding.place.block + 1}",
            href="#" + (pointed_at[0].anchor if pointed_at else _SECTIONS.get(field, "text")),
            evidence=None if (finding.evidence or "") in words else finding.evidence,
            fix=finding.fix,
        )

    def _pointed_at(self, place: Place) -> tuple[Part, ...]:
        near = self._near.get((place.field, place.block), [])
        if place.start is None:
            return tuple(near[:1])
        start, end = place.start, max(place.start + 1, place.start if place.end is None else place.end)
        return tuple(part for part in near if part.start < end and start < part.end) or tuple(near[:1])


def _is_guessed(finding: Finding) -> bool:
    guessed = finding.check == "guessed" or (finding.check, finding.rule) == ("headline", "made-by-tool")
    return guessed and finding.severity is not Severity.NOTES


def pieces(part: Part, findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """The sentence cut where findings and dates begin and end; whole where a finding is about all of it."""
    text, length = part.sentence.text, len(part.sentence.text)
    ranges = [
        (max(0, finding.place.start - part.start), min(length, finding.place.end - part.start), finding.severity)
        for finding in findings
        if finding.place.start is not None and finding.place.end is not None
    ]
    if (0, length) in [(start, end) for start, end, _ in ranges]:
        ranges = []
    dates = list(_dates(part.sentence))
    edges = [(start, end) for start, end, _ in ranges] + dates
    bounds = sorted({0, length, *(bound for edge in edges for bound in edge)})
    return tuple(
        Piece(
            text=text[start:end],
            severity=gravest([kind for left, right, kind in ranges if left <= start < right]),
            dated=any(left <= start < right for left, right in dates),
        )
        for start, end in pairwise(bounds)
    )


def _dates(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the dates that were made absolute stand."""
    for edit in sentence.edits:
        words = edit.after.strip(" ,.;:")
        start = sentence.text.find(words) if edit.kind == EditKind.DATE and words else -1
        if start >= 0:
            yield start, start + len(words)


def gravest(severities: Sequence[Severity]) -> Severity | None:
    """The first that occurs in blocks, warns, notes."""
    return next((severity for severity in Severity if severity in severities), None)
