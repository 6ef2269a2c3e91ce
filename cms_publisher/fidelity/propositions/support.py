"""The sentences of the sources that a rewording stands on: found by shared words, figures, quotations."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from heapq import heappop, heapreplace
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.propositions.amounts import is_year
from cms_publisher.fidelity.propositions.passages import PREFIX
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Library, Passage
    from cms_publisher.french.figures import Figure

_CANDIDATES: Final = 12
_MOST: Final = 4
"""How many sentences a rewording may put together."""
_ADDS: Final = 0.12
"""The share of the rewording's weight that a further sentence must explain."""
_AROUND: Final = 60
"""Characters around a figure in which the words stand that it belongs to."""
_WITH_FIGURE: Final = 2
"""Word families that a passage must share with a figure to be where it comes from."""
_FEW: Final = 3
"""A figure up to which another passage has the same by chance; sentences within which one goes on from another."""
_CHANCE: Final = 12
"""A figure up to which a passage near by has the same by chance."""
_QUOTED: Final = 3
"""Words from which a quotation is nobody else's by chance."""


@lru_cache(maxsize=1024)
def support(claims: Claims, library: Library) -> tuple[Passage, ...]:
    """The passages that a sentence stands on, the one that explains most first; empty if none shares a word with it."""
    told = [(stem, *library.tellers.of(stem)) for stem in claims.stems]
    best = [_held(passage, told) for passage in _candidates(claims, library)]
    chosen: list[Passage] = []
    left = set(claims.stems)
    marks = set(claims.marks)
    names = {word.stem for word in library.names_of(claims)}
    total = sum(map(library.weight, left)) or 1.0
    ranked = _Ranked(best, library)
    while len(chosen) < _MOST and (found := ranked.best(left, marks)) is not None:
        gain, held = found
        alone = _gain(left - names, set(), held, library)
        if gain <= 0 or (chosen and (gain < _ADDS * total or alone < _ADDS / 2 * total)):
            break
        chosen.append(held.passage)
        left -= held.same | held.loose
        marks -= held.passage.claims.marks
    chosen += _of_quotations(claims, chosen, library)
    return (*chosen, *_of_figures(claims, marks, chosen, library))


def _of_quotations(claims: Claims, chosen: Sequence[Passage], library: Library) -> list[Passage]:
    """For each quotation that none of these has, the first passage that has it word for word."""
    told = [words for words in claims.said if len(words.split()) >= _QUOTED]
    sought = [words for words in told if chosen and not any(words in each.claims.plain for each in chosen)]
    held = (next((each for each in library.passages if words in each.claims.plain), None) for words in sought)
    return [*dict.fromkeys(passage for passage in held if passage)]


def _of_figures(claims: Claims, marks: set[str], chosen: list[Passage], library: Library) -> list[Passage]:
    """For each figure that these don't have, the passage that has it with most of the words around it."""
    found: dict[Passage, None] = {}
    for figure in claims.figures if chosen else ():
        has_it = str(figure.value) not in marks and any(_counts(figure, claims, each.claims) for each in chosen)
        if has_it or figure.ordinal or figure.value <= _FEW:
            continue
        near = [w.stem for w in claims.words if w.content and -_AROUND < w.start - figure.start < _AROUND]
        beside = {str(each.value) for each in claims.figures if 0 < abs(each.start - figure.start) < _AROUND}
        rows = [
            (_needed(figure, passage, chosen[0]), passage, library.explained(near, passage.claims))
            for passage in library.counting.get((figure.value, figure.unit), ())
        ]
        sure = [
            (needed, sum(map(library.weight, told)), -passage.number, passage)
            for needed, passage, told in rows
            if len(told) >= needed or beside & passage.claims.marks
        ]
        if sure:
            found[max(sure, key=lambda row: row[:3])[3]] = None
    return list(found)


def _counts(figure: Figure, ours: Claims, theirs: Claims) -> bool:
    """Whether a passage has a figure, and not as the day of a date where ours counts."""
    dated = ours.is_dated(figure.start)
    days = [] if dated else theirs.dates
    same = (each for each in theirs.figures if each.value == figure.value)
    return any(not any(found.start <= each.start < found.end for found in days) for each in same)


def _needed(figure: Figure, passage: Passage, best: Passage) -> int:
    """How many words a passage must share with a figure to be where it comes from; near the best one is enough."""
    near = passage.source == best.source and abs(passage.number - best.number) <= _FEW
    return 1 if near and figure.value > _CHANCE and not is_year(figure) else _WITH_FIGURE


def without_strays(claims: Claims, passages: Sequence[Passage], library: Library) -> Iterator[Passage]:
    """The passages but those far from the first that only share a word with the sentence that the others lack."""
    first = passages[0]
    names = {word.stem for word in library.names_of(claims)}
    known = library.explained(claims.stems, first.claims)
    for passage in passages:
        near = passage.source == first.source and abs(passage.number - first.number) == 1
        fresh = library.explained(claims.stems - known, passage.claims)
        counted = claims.marks & passage.claims.marks - first.claims.marks
        quoted = any(words in passage.claims.plain for words in claims.said)
        if passage is first or near or counted or quoted or fresh & names or len(fresh) > 1:
            yield passage


class _Held(NamedTuple):
    """A passage with what it has of a sentence's families."""

    passage: Passage
    same: set[str]
    loose: set[str]
    """Those that it has by a word that may stand for them."""


def _held(passage: Passage, told: Sequence[tuple[str, int, int]]) -> _Held:
    """``told``: the sentence's families with the passages that tell them, and those that may (Tellers)."""
    bit = 1 << passage.number
    same = {stem for stem, akin, _ in told if akin & bit}
    return _Held(passage, same, {stem for stem, _, loose in told if loose & bit})


class _Ranked:
    """Passages by what they explain of what is left: that only shrinks, so what one explained is the most it may."""

    def __init__(self, held: Iterable[_Held], library: Library) -> None:
        self._library = library
        self._most = sorted((-inf, each.passage.number, each) for each in held)

    def best(self, left: set[str], marks: set[str]) -> tuple[float, _Held] | None:
        """The one that explains most, taken out; of those that explain as much the first; None where none is left."""
        fresh: set[int] = set()
        while self._most:
            gain, number, held = self._most[0]
            if number in fresh:
                heappop(self._most)
                return -gain, held
            fresh.add(number)
            heapreplace(self._most, (-_gain(left, marks, held, self._library), number, held))
        return None


def _gain(left: set[str], marks: set[str], held: _Held, library: Library) -> float:
    figures = len(marks & held.passage.claims.marks) if marks else 0
    titles = 0.9 if held.passage.stretch.kind in (BlockKind.TITLE, BlockKind.HEADING) else 1.0
    loose = 0.3 * sum(map(library.weight, loosely)) if (loosely := left & held.loose) else 0.0
    return titles * (sum(map(library.weight, left & held.same)) + loose + figures * library.unknown * 0.6)


def _candidates(claims: Claims, library: Library) -> list[Passage]:
    votes: dict[int, float] = defaultdict(float)
    for stem in claims.stems:
        weight = library.weight(stem)
        for number in library.holders.get(stem[:PREFIX], ()):
            votes[number] += weight
    shared = Counter(number for mark in claims.marks for number in library.marked.get(mark, ()))
    for number, many in shared.items():
        votes[number] += many * library.unknown * 0.6
    ranked = sorted(sorted(votes), key=votes.__getitem__, reverse=True)[:_CANDIDATES]
    return [library.passages[number] for number in ranked]
