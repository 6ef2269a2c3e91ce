"""The answers that an article leaves out: its source has a denial beside the charge, the article has the charge alone.

Seen whoever left it out: a person's edit, a rewording, or a passage borrowed up to the charge.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.defence import protects
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.align import Stretch

_WORDS: Final = 80
"""Of an article at least: a few sentences need not tell both sides."""
_BEFORE: Final = 3
"""Sentences of its source before an answer, and one behind it, among which the charge stands."""
_NAME: Final = re.compile(r"(?<=[ \u00a0’'(])[A-ZÀ-ÖØ-Þ][\w-]+")
_NO_TEXT: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})

_protects = lru_cache(maxsize=4096)(protects)


class _Place(NamedTuple):
    """A sentence of a source: the number of its block among all, and of its own in that."""

    stretch: int
    sentence: int


def unanswered(context: Context) -> Iterator[str]:
    """The sources' sentences that answer what the article reports, and that it says in no words."""
    stretches = [each for each in context.index.stretches if each.kind not in _NO_TEXT and each.tokens]
    answers = list(_answers(stretches))
    if not answers or context.words < _WORDS:
        return
    numbers = {id(stretch): number for number, stretch in enumerate(stretches)}
    told = {statement: frozenset(_places(context, statement, numbers)) for statement in context.text}
    everything = frozenset[_Place]().union(*told.values())
    shown = [(_names(statement.text), places) for statement, places in told.items() if _protects(statement.text)]
    for place, text in answers:
        charged = not everything.isdisjoint(_beside(place, stretches))
        named = _names(text)
        answered = place in everything or any(named & said or _near(place, places) for said, places in shown)
        if charged and not answered:
            yield text


def _names(text: str) -> frozenset[str]:
    return frozenset(_NAME.findall(text))


def _answers(stretches: list[Stretch]) -> Iterator[tuple[_Place, str]]:
    for number, stretch in enumerate(stretches):
        for at, (start, end) in enumerate(stretch.spans):
            if _protects(stretch.text[start:end]):
                yield _Place(number, at), stretch.text[start:end]


def _beside(place: _Place, stretches: list[Stretch]) -> Iterator[_Place]:
    """The sentences of the same source around an answer, among which what it answers stands."""
    own = stretches[place.stretch]
    earlier = [_Place(place.stretch, at) for at in range(place.sentence)]
    if place.stretch and stretches[place.stretch - 1].source is own.source:
        before = stretches[place.stretch - 1]
        earlier = [*(_Place(place.stretch - 1, at) for at in range(len(before.spans))), *earlier]
    yield from earlier[-_BEFORE:]
    if place.sentence + 1 < len(own.spans):
        yield _Place(place.stretch, place.sentence + 1)


def _near(place: _Place, others: frozenset[_Place]) -> bool:
    return any(abs(place.stretch - other.stretch) <= 1 for other in others)


def _places(context: Context, statement: Statement, numbers: dict[int, int]) -> Iterator[_Place]:
    """The sentences of the sources that a statement stands on, word for word or reworded."""
    explained = context.explanations[statement]
    for found in explained.support or ((explained.alignment,) if explained.alignment else ()):
        stretch = found.stretch
        if id(stretch) in numbers:
            bounds = stretch.bounds
            yield from (
                _Place(numbers[id(stretch)], at)
                for at in range(len(stretch.spans))
                if at + 1 < len(bounds) and bounds[at] < found.last and bounds[at + 1] > found.first
            )
    for passage in context.passages_of(statement) if explained.residues else ():
        number = numbers.get(id(passage.stretch))
        at = passage.stretch.text.find(passage.claims.text)
        spans = passage.stretch.spans
        if number is not None and at >= 0:
            yield from (_Place(number, one) for one, (start, end) in enumerate(spans) if start <= at < end)
