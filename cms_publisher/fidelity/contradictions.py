"""Where another source gives another figure, or another day, for the same thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from cms_publisher.fidelity.dates.first_accounts import EVENT, MEASURES, STAFF, is_close, of_what, staff
from cms_publisher.fidelity.propositions import figure_company
from cms_publisher.fidelity.propositions.amounts import is_year
from cms_publisher.fidelity.propositions.claims import read, stems
from cms_publisher.fidelity.propositions.passages import Passage, of_a_family
from cms_publisher.french.dates import find_dates
from cms_publisher.french.figures import figures
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from cms_publisher.fidelity.align import Index, Stretch
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.dates import FoundDate
    from cms_publisher.french.figures import Figure
    from cms_publisher.model import Source

_COMPANY: Final = 0.45
"""How much company two figures share at least to count the same: a word right beside each is 0.5."""
_SAME: Final = 0.5
"""The share of the shorter sentence's words that two sentences on one thing have in common."""
_LEAST: Final = 3
"""Words that they have in common at least."""
_LETTER_FOR_LETTER: Final = 2
"""Of those words, how many are of the same family as they stand; the others may stand for each other."""
_TURN: Final = re.compile(r"(?:e|ᵉ|ème)?[ \u00a0](?:jours?|journées?|nuits?|semaines?|mois|années?|éditions?)\b")
"""The fourth day of a strike is the fifth in tomorrow's paper, a festival's tenth edition next year's eleventh."""
_AMOUNT: Final = Sought(
    r"\d[ \u00a0\u202f](?:m[23²³]|mètres (?:cubes|carrés)|km[2²]|ha|hectares|t|tonnes|kg|kilos)\b",
    "m2|m3|m²|m³|mètres|km|ha|hectares|tonnes|t|kg|kilos",
)
_RATE: Final = re.compile(r"[^.;:,()]{0,40}?\bpar (?P<time>seconde|heure|jour|semaine|mois|an)\b")
_BESIDE: Final = 1.0
"""The company of two figures that have the same word on both sides: "la suppression de 74 postes"."""
_YEAR: Final = timedelta(days=365)
_APART: Final = 20
"""So many times as much counts something else: nine nurses gone, 900 asked for."""
_ROUNDED: Final = 10
"""A figure said to be near is another one from a tenth of it on."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """The sources' sentences that may tell a figure or a day, and in which of them each family of words stands."""

    sentences: tuple[tuple[Stretch, str], ...]
    holders: Mapping[str, Sequence[int]]
    counting: tuple[int, ...]
    """Those that measure something, or say how many work there: whatever else they tell."""

    def like(self, claims: Claims, source: Source) -> Iterator[Passage]:
        """Those of other sources that share enough words with a sentence to be on the same, in order; read only now."""
        told = claims.subjects & self.holders.keys()
        shared = Counter([number for stem in told for number in self.holders[stem]])
        for number in sorted(number for number, count in shared.items() if count >= _LETTER_FOR_LETTER):
            stretch, text = self.sentences[number]
            if stretch.source.id != source.id:
                yield Passage(read(text), stretch, number)

    def beside(self, source: Source) -> Iterator[Passage]:
        """Those of other sources that measure or count a staff."""
        for number in self.counting:
            stretch, text = self.sentences[number]
            if stretch.source.id != source.id:
                yield Passage(read(text), stretch, number)


_TELLING: Final[WeakKeyDictionary[Index, _Telling]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What one sentence says at ``[start, end)``, and the passage that says otherwise."""

    start: int
    end: int
    theirs: str
    passage: Passage


def tells(text: str) -> bool:
    """Whether a sentence has a figure, or a day."""
    return bool(figures(text) or find_dates(text))


def _telling(index: Index) -> _Telling:
    """What may tell a figure or a day; made once for an index."""
    if index not in _TELLING:
        texts = ((stretch, stretch.text[start:end]) for stretch in index.stretches for start, end in stretch.spans)
        kept = tuple((stretch, text) for stretch, text in texts if tells(text))
        counting = tuple(number for number, (_, text) in enumerate(kept) if _counts(text))
        _TELLING[index] = _Telling(kept, _holders(text for _, text in kept), counting)
    return _TELLING[index]


def _holders(texts: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for stem in stems(text):
            found[stem].append(number)
    return dict(found)


def contradictions(said: str, own: Claims, source: Source, index: Index) -> Iterator[Contradiction]:
    """What another source says otherwise than a sentence that stands on ``own``; nothing that tells of another time."""
    years = _years(own)
    for other in _telling(index).like(own, source):
        if years != _years(other.claims):
            continue
        if _on_the_same(own, other.claims):
            ours = read(said)
            yield from _figures(ours, own, other)
            yield from _days(ours, own, other)
        elif is_of_one_event(source, other.stretch.source):
            yield from _figures(read(said), own, other, _counts_the_same_thing)
    if _counts(said):
        yield from _counted(said, own, source, index)


def is_of_one_event(one: Source, other: Source) -> bool:
    """Whether two sources appeared within some days."""
    return bool(one.published and other.published and abs(one.published - other.published) <= EVENT)


def _counts(text: str) -> bool:
    """Whether it measures something, or says how many work there."""
    return _AMOUNT.search(text) is not None or STAFF.search(text) is not None


def _counted(said: str, own: Claims, source: Source, index: Index) -> Iterator[Contradiction]:
    """What else is measured in reports of the same days, whatever they tell besides; and another count of a staff."""
    ours = read(said)
    for other in _telling(index).beside(source):
        theirs = other.stretch.source
        if is_of_one_event(source, theirs) and not _years(own) and not _years(other.claims):
            yield from _figures(ours, own, other, _measures_the_same)
        mine = [each for each in staff(said) if each in staff(own.text)]
        for count in staff(other.claims.text):
            found = next((each for each in mine if is_close(each, count) and count not in mine), None)
            place = next((each for each in ours.figures if each.value == found), None)
            if place is not None and is_within_a_year(source, theirs):
                yield Contradiction(place.start, place.end, str(count), other)


def is_within_a_year(one: Source, other: Source) -> bool:
    """Whether two sources appeared within a year, or nobody knows."""
    return not (one.published and other.published) or abs(one.published - other.published) <= _YEAR


def _on_the_same(one: Claims, two: Claims) -> bool:
    mine, theirs = one.subjects, two.subjects
    if len(mine & theirs) < _LETTER_FOR_LETTER:
        return False
    shorter, other = (mine, two) if len(mine) <= len(theirs) else (theirs, one)
    shared = sum(of_a_family(other, stem) for stem in shorter)
    return shared >= max(_LEAST, _SAME * len(shorter))


def _figures(
    ours: Claims, own: Claims, other: Passage, same: Callable[[Claims, Figure, Claims, Figure], bool] | None = None
) -> Iterator[Contradiction]:
    """Where the ``same`` is counted: by the words beside two figures, unless something else is asked of them."""
    same = same or _counts_the_same
    told = {each.value for each in ours.figures}
    for figure in own.figures:
        mine = next((each for each in ours.figures if each.value == figure.value and not _dated(ours, each)), None)
        if mine is None or any(each.value == figure.value for each in other.claims.figures):
            continue
        against = [each for each in other.claims.figures if same(own, figure, other.claims, each)]
        if len(against) == 1 and against[0].value not in told:
            found = against[0]
            yield Contradiction(mine.start, mine.end, other.claims.text[found.start : found.end], other)


def _counts_the_same(one: Claims, figure: Figure, two: Claims, other: Figure) -> bool:
    if figure.unit != other.unit or figure.ordinal != other.ordinal or _dated(one, figure) or _dated(two, other):
        return False
    if figure.ordinal and _TURN.match(one.text, figure.end):
        return False
    if (figure.about or other.about) and abs(figure.value - other.value) * _ROUNDED <= figure.value:
        return False
    if max(figure.value, other.value) > _APART * min(figure.value, other.value):
        return False
    return figure_company.near(figure_company.company(one, figure), figure_company.company(two, other)) >= _COMPANY


def _counts_the_same_thing(one: Claims, figure: Figure, two: Claims, other: Figure) -> bool:
    """Whether the same noun stands behind both and the same word before it."""
    if not _counts_the_same(one, figure, two, other):
        return False
    (_, mine), (_, theirs) = of_what(one.text, figure), of_what(two.text, other)
    near = figure_company.near(figure_company.company(one, figure), figure_company.company(two, other))
    return bool(mine) and mine == theirs and near >= _BESIDE


def _measures_the_same(one: Claims, figure: Figure, two: Claims, other: Figure) -> bool:
    """Whether both measure, in one unit, one thing that they name, or how much of it in one time."""
    what, theirs = of_what(one.text, figure), of_what(two.text, other)
    if what[0] not in MEASURES or what[0] != theirs[0]:
        return False
    return (bool(what[1]) and what == theirs) or _is_one_rate(one, figure, two, other)


def _is_one_rate(one: Claims, figure: Figure, two: Claims, other: Figure) -> bool:
    """Whether sentences on the same say of both how much it is "par jour", whatever stands between."""
    mine, theirs = _RATE.match(one.text, figure.end), _RATE.match(two.text, other.end)
    if mine is None or theirs is None or mine["time"] != theirs["time"]:
        return False
    shared = one.subjects & two.subjects - stems(mine["time"])
    return len(shared) >= _LETTER_FOR_LETTER and max(figure.value, other.value) <= _APART * min(
        figure.value, other.value
    )


def _days(ours: Claims, own: Claims, other: Passage) -> Iterator[Contradiction]:
    """A sentence with one full day each."""
    mine, theirs = _one_day(own), _one_day(other.claims)
    said = _one_day(ours)
    if not mine or not theirs or not said or (mine.day, mine.month) != (said.day, said.month):
        return
    if mine.month == theirs.month and mine.day != theirs.day:
        words = other.claims.text[theirs.start : theirs.end]
        yield Contradiction(said.start, said.end, words, other)


def _one_day(claims: Claims) -> FoundDate | None:
    days = [found for found in claims.dates if found.day]
    return days[0] if len(days) == 1 else None


@lru_cache(maxsize=1024)
def _years(claims: Claims) -> frozenset[str]:
    return frozenset(each.digits for each in claims.figures if is_year(each))


def _dated(claims: Claims, figure: Figure) -> bool:
    return is_year(figure) or claims.is_dated(figure.start)
