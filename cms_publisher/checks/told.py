"""Which of the sources' sentences an article tells, word for word or reworded: what is left is what it leaves out."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.lazily import cached_property
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.align import Stretch

_NO_TEXT: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})


class At(NamedTuple):
    """A sentence of a source: the number of its paragraph among all, and its own in that."""

    stretch: int
    sentence: int


class Told:
    """The sources' paragraphs, and where each sentence of an article's text stands in them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        kept = (each for each in context.index.stretches if each.kind not in _NO_TEXT and each.tokens)
        self.stretches: tuple[Stretch, ...] = tuple(kept)
        self._numbers = {id(stretch): number for number, stretch in enumerate(self.stretches)}

    @cached_property
    def by_statement(self) -> dict[Statement, frozenset[At]]:
        """The sentences of the sources that each of the article's stands on."""
        return {statement: frozenset(self._stands_on(statement)) for statement in self._context.text}

    @cached_property
    def everything(self) -> frozenset[At]:
        """All that the article tells."""
        return reduce(frozenset.union, self.by_statement.values(), frozenset())

    def sentences(self) -> Iterator[tuple[At, str]]:
        """All sentences of the sources, in order."""
        for number, stretch in enumerate(self.stretches):
            for at, (start, end) in enumerate(stretch.spans):
                yield At(number, at), stretch.text[start:end]

    def text(self, at: At) -> str:
        """The sentence's own words."""
        stretch = self.stretches[at.stretch]
        start, end = stretch.spans[at.sentence]
        return stretch.text[start:end]

    def before(self, at: At) -> list[At]:
        """The sentences before it: those of its paragraph, and of the paragraph before in the same source."""
        found = [At(at.stretch, earlier) for earlier in range(at.sentence)]
        own = self.stretches[at.stretch]
        if at.stretch and self.stretches[at.stretch - 1].source is own.source:
            earlier = len(self.stretches[at.stretch - 1].spans)
            found = [*(At(at.stretch - 1, each) for each in range(earlier)), *found]
        return found

    def _stands_on(self, statement: Statement) -> Iterator[At]:
        explained = self._context.explanations[statement]
        for found in explained.support or ((explained.alignment,) if explained.alignment else ()):
            stretch = found.stretch
            if id(stretch) in self._numbers:
                bounds = stretch.bounds
                yield from (
                    At(self._numbers[id(stretch)], at)
                    for at in range(len(stretch.spans))
                    if at + 1 < len(bounds) and bounds[at] < found.last and bounds[at + 1] > found.first
                )
        for passage in self._context.passages_of(statement) if explained.residues else ():
            number = self._numbers.get(id(passage.stretch))
            at = passage.stretch.text.find(passage.claims.text)
            spans = passage.stretch.spans
            if number is not None and at >= 0:
                yield from (At(number, one) for one, (start, end) in enumerate(spans) if start <= at < end)
