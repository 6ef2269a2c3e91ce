"""Which of the sources' sentences an article tells, word for word or reworded: what is left is what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.lazily import cached_property
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.checks.statements import Statement
    from cms_publisher.fidelity.align import Index, Stretch
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.fidelity.residue import Explanation

_NO_TEXT: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})

ENOUGH: Final = 80
"""Words of an article that tells each side: a few sentences need not."""


class At(NamedTuple):
    """A sentence of a source: the number of its paragraph among all, and its own in that."""

    stretch: int
    sentence: int


def paragraphs(index: Index) -> tuple[Stretch, ...]:
    """The sources' paragraphs, without titles and headings."""
    return tuple(each for each in index.stretches if each.kind not in _NO_TEXT and each.tokens)


@dataclass(frozen=True)
class Told:
    """The sources' paragraphs, and where each sentence of an article's text stands in them."""

    stretches: tuple[Stretch, ...]
    by_statement: Mapping[Statement, frozenset[At]]

    @cached_property
    def everything(self) -> frozenset[At]:
        """All that the article tells."""
        return frozenset[At]().union(*self.by_statement.values())

    @cached_property
    def sentences(self) -> tuple[tuple[At, str], ...]:
        """All the paragraphs' sentences, in order."""
        return tuple(
            (At(number, at), stretch.text[start:end])
            for number, stretch in enumerate(self.stretches)
            for at, (start, end) in enumerate(stretch.spans)
        )

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


def told(index: Index, standing: Iterable[tuple[Statement, Explanation, Sequence[Passage]]]) -> Told:
    """What an article's sentences tell of the sources: each as it is explained, with the passages that it rewords."""
    stretches = paragraphs(index)
    numbers = {id(stretch): number for number, stretch in enumerate(stretches)}
    return Told(
        stretches,
        {
            statement: frozenset((*_word_for_word(explained, numbers), *_reworded(passages, numbers)))
            for statement, explained, passages in standing
        },
    )


def _word_for_word(explained: Explanation, numbers: Mapping[int, int]) -> Iterator[At]:
    for found in explained.support or ((explained.alignment,) if explained.alignment else ()):
        stretch = found.stretch
        if id(stretch) in numbers:
            bounds = stretch.bounds
            yield from (
                At(numbers[id(stretch)], at)
                for at in range(len(stretch.spans))
                if at + 1 < len(bounds) and bounds[at] < found.last and bounds[at + 1] > found.first
            )


def _reworded(passages: Sequence[Passage], numbers: Mapping[int, int]) -> Iterator[At]:
    for passage in passages:
        number = numbers.get(id(passage.stretch))
        at = passage.stretch.text.find(passage.claims.text)
        spans = passage.stretch.spans
        if number is not None and at >= 0:
            yield from (At(number, one) for one, (start, end) in enumerate(spans) if start <= at < end)
