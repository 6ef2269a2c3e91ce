"""The article for the page: each sentence with the passages that it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.messages import say
from cms_publisher.model import BlockKind
from cms_publisher.report.differences import Run, runs
from cms_publisher.report.findings import SHOWN, Piece, Pointers, Remark, gravest, pieces
from cms_publisher.report.inventory import Part, parts
from cms_publisher.report.review_json import passage
from cms_publisher.report.wording import counted, dated_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.messages import Lang
    from cms_publisher.model import ArticleBlock, Edit, Edition, Review, Sentence, Severity, Span, Story


MINOR: Final = frozenset({EditKind.TYPOGRAPHY, EditKind.CAPITAL, EditKind.FULL_STOP})
"""Counted, not listed."""
_LONG: Final = 60
"""Characters from which on an edit is named beside its sentence, and not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportView:
    """A passage of a source."""

    source: str
    rights: str
    text: str
    runs: tuple[Run, ...]
    """The text, what of it the sentence says and what not."""
    borrowed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EditView:
    """What was done to a passage."""

    kind: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceView:
    """A sentence, what it stands on and what the review says of it."""

    anchor: str
    pieces: tuple[Piece, ...]
    tone: str
    """own (the primary source), borrowed (another one), house (no source), person (who wrote it)."""
    severity: Severity | None
    support: tuple[SupportView, ...]
    edits: tuple[EditView, ...]
    minor: str
    findings: tuple[Remark, ...]
    by: str | None
    """Who wrote it, where a person did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A block of the body; ``origin`` names its source where that isn't the primary one."""

    number: int
    tag: str
    sentences: tuple[SentenceView, ...]
    origin: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """Blocks that HTML holds together: a list, a quotation, or one block alone."""

    kind: BlockKind
    blocks: tuple[BlockView, ...]


class Sentences:
    """The sentences of one edition, seen with its story and review."""

    def __init__(self, story: Story, edition: Edition, review: Review, lang: Lang) -> None:
        self.story, self.edition, self.review, self.lang = story, edition, review, lang
        shown = tuple(part for part in parts(edition) if part.field in SHOWN)
        self.pointers = Pointers(review.findings, shown)
        self._of: dict[tuple[str, int | None], list[Part]] = {}
        for part in shown:
            self._of.setdefault((part.field, part.block), []).append(part)

    @property
    def by_people(self) -> bool:
        """Whether people wrote some of them."""
        return any(part.sentence.by for shown in self._of.values() for part in shown)

    def of(self, field: str, block: int | None = None) -> tuple[SentenceView, ...]:
        """The sentences of a field, or of one block of the body."""
        return tuple(self._view(part) for part in self._of.get((field, block), ()))

    def body(self) -> tuple[GroupView, ...]:
        """The body, list items and quotations grouped."""
        numbered = enumerate(self.edition.article.body)
        return tuple(
            GroupView(kind=kind, blocks=tuple(self._block(number, block) for number, block in group))
            for kind, group in groupby(numbered, key=lambda item: item[1].kind)
        )

    def _block(self, number: int, block: ArticleBlock) -> BlockView:
        borrowed = block.source is not None and block.source != self.story.primary.id
        heading = block.kind is BlockKind.HEADING
        return BlockView(
            number=number,
            tag=f"h{min(max(block.level, 2) + 1, 6)}" if heading else "p",
            sentences=self.of("body", number),
            origin=dated_name(self.story.source(block.source), self.lang)
            if borrowed and block.source and not heading
            else None,
        )

    def _view(self, part: Part) -> SentenceView:
        findings = self.pointers.about(part)
        kinds = [edit.kind for edit in part.sentence.edits]
        minor = sum(kind in MINOR for kind in kinds)
        return SentenceView(
            anchor=part.anchor,
            pieces=pieces(part, findings),
            tone=self._tone(part.sentence),
            severity=gravest([finding.severity for finding in findings]),
            support=tuple(self._support(span, part.sentence.text) for span in part.sentence.support),
            edits=tuple(dict.fromkeys(map(_short, edit_views(part.sentence.edits, self.lang)))),
            minor=counted("page.minor", minor, self.lang) if minor else "",
            findings=self.pointers.remarks(part, self.lang),
            by=part.sentence.by,
        )

    def _tone(self, sentence: Sentence) -> str:
        if sentence.by:
            return "person"
        if not sentence.support:
            return "house"
        return "own" if any(span.source == self.story.primary.id for span in sentence.support) else "borrowed"

    def _support(self, span: Span, sentence: str) -> SupportView:
        source, text = self.story.source(span.source), passage(span, self.story)
        return SupportView(
            source=dated_name(source, self.lang),
            rights=say(f"rights.{source.rights.value}", self.lang),
            text=text,
            runs=runs(text, sentence),
            borrowed=source.id != self.story.primary.id,
        )


def _short(edit: EditView) -> EditView:
    """An edit of a whole passage: the passage stands beside, its words that are gone are marked."""
    long = len(edit.before) > _LONG
    return EditView(kind=edit.kind, before="", after="") if long else edit


def edit_views(edits: Iterable[Edit], lang: Lang) -> tuple[EditView, ...]:
    """The edits that change words, each once."""
    seen = dict.fromkeys(edit for edit in edits if edit.kind not in MINOR)
    return tuple(EditView(kind=say(f"edit.{edit.kind}", lang), before=edit.before, after=edit.after) for edit in seen)
