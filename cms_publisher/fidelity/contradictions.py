"""Where another source gives another figure, or another day, for the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import relations
from cms_publisher.fidelity.passages import holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.passages import Library, Passage
    from cms_publisher.french.dates import FoundDate
    from cms_publisher.french.figures import Figure

_COMPANY: Final = 0.45
"""How much company two figures share at least to count the same: a word right beside each is 0.5."""
_SAME: Final = 0.5
"""The share of the shorter sentence's words that two sentences on one thing have in common."""
_LEAST: Final = 3
"""Words that they have in common at least."""
_YEAR: Final = 4
_UNIT: Final = 12
"""Characters after a figure in which its unit stands."""
_ROUNDED: Final = 10
"""A figure said to be near is another one from a tenth of it on."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What one sentence says at ``[start, end)``, and the passage that says otherwise."""

    start: int
    end: int
    theirs: str
    passage: Passage


def contradictions(ours: Claims, own: Sequence[Passage], library: Library) -> Iterator[Contradiction]:
    """What another source than the passages' own says otherwise; nothing that tells of another time."""
    first = own[0]
    for other in library.passages:
        if other.source != first.source and _on_the_same(first.claims, other.claims):
            yield from _figures(ours, first, other)
            yield from _days(ours, first, other)


def _on_the_same(one: Claims, two: Claims) -> bool:
    mine, theirs = _subjects(one), _subjects(two)
    shorter, other = (mine, two) if len(mine) <= len(theirs) else (theirs, one)
    shared = sum(holds(other, stem) for stem in shorter)
    return shared >= max(_LEAST, _SAME * len(shorter)) and _years(one) == _years(two)


def _subjects(claims: Claims) -> set[str]:
    """What it is about: its content words without figures and their units."""
    return {word.stem for word in claims.words if word.content and not _counted(claims, word.start)}


def _figures(ours: Claims, own: Passage, other: Passage) -> Iterator[Contradiction]:
    told = {each.value for each in ours.figures}
    for figure in own.claims.figures:
        mine = next((each for each in ours.figures if each.value == figure.value and not _dated(ours, each)), None)
        if mine is None or any(each.value == figure.value for each in other.claims.figures):
            continue
        against = [each for each in other.claims.figures if _counts_the_same(own.claims, figure, other.claims, each)]
        if len(against) == 1 and against[0].value not in told:
            found = against[0]
            yield Contradiction(mine.start, mine.end, other.claims.text[found.start : found.end], other)


def _counts_the_same(one: Claims, figure: Figure, two: Claims, other: Figure) -> bool:
    if figure.unit != other.unit or figure.ordinal != other.ordinal or _dated(one, figure) or _dated(two, other):
        return False
    if (figure.about or other.about) and abs(figure.value - other.value) * _ROUNDED <= figure.value:
        return False
    return relations.near(relations.company(one, figure), relations.company(two, other)) >= _COMPANY


def _days(ours: Claims, own: Passage, other: Passage) -> Iterator[Contradiction]:
    """A sentence with one full day each."""
    mine, theirs = _one_day(own.claims), _one_day(other.claims)
    said = _one_day(ours)
    if not mine or not theirs or not said or (mine.day, mine.month) != (said.day, said.month):
        return
    if mine.month == theirs.month and mine.day != theirs.day:
        words = other.claims.text[theirs.start : theirs.end]
        yield Contradiction(said.start, said.end, words, other)


def _one_day(claims: Claims) -> FoundDate | None:
    days = [found for found in claims.dates if found.day]
    return days[0] if len(days) == 1 else None


def _years(claims: Claims) -> frozenset[str]:
    return frozenset(each.digits for each in claims.figures if _is_year(each))


def _is_year(figure: Figure) -> bool:
    return figure.unit is None and len(figure.digits) == _YEAR and figure.digits[:2] in {"18", "19", "20"}


def _dated(claims: Claims, figure: Figure) -> bool:
    return _is_year(figure) or any(found.start <= figure.start < found.end for found in claims.dates)


def _counted(claims: Claims, at: int) -> bool:
    return any(each.start <= at < each.end + (_UNIT if each.unit else 0) for each in claims.figures)
