"""Figures that follow from a passage's: converted, rounded, a share, a sum, a difference, years gone by, items counted.

What a reader can work out from the passage alone is told there; a figure that only happens to be some other's double is
not, so each way asks for the words that say so ("la moitié", "au total", "il y a … ans").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions import elapsed, enumerations, proportions, rates
from cms_publisher.fidelity.propositions.amounts import (
    counted,
    is_year,
    periods,
    same_quantity,
    says_times,
    share_of,
    stands_for,
    vague,
)
from cms_publisher.fidelity.propositions.passages import hints, likely
from cms_publisher.french.quantities import bare
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure
    from cms_publisher.french.quantities import Quantity

_MOST: Final = 8
"""Figures of a sentence that are put together: more are a table."""
_PAIR: Final = 2
_TWO: Final = re.compile(r"\s?: [^,;:.]+(?:, (?:qui|que|dont|où)\b[^,;:.]+,)? et [^;:.]+[.]?$")
"""What "deux" counts, told after it."""
_TOTAL: Final = re.compile(
    r"\b(?:soit|totale?|totaux|en tout|ensemble|cumulé\w*|écarts?|différences?|de (?:plus|moins)|supplémentaires?|"
    r"rest\w+|manqu\w+|(?:inf|sup)érieure?s? de|avance|devant|derrière|retard|avec|contre|perd\w+|"
    r"gagn\w+|recul\w*|baiss\w+|hausse|progress\w+|augment\w+|diminu\w+|autres?)\b",
    re.IGNORECASE,
)
_WAY: Final = re.compile(r"[^,;:.]{0,24}?\bde (?P<way>plus|moins)\b")
_SCORE: Final = re.compile(r"(?<![\d-])(\d{1,3})[-–](\d{1,3})(?![\d-])")
_SCORED: Final = re.compile(r"\s(?:buts?|points?|essais?|sets?|manches?|longueurs?)\b")
_EVERY: Final = re.compile(r"\btou(?:te)?s les $", re.IGNORECASE)
_POINTS: Final = "pt"
"""In what shares differ."""
_EARLIER: Final = re.compile(r"\b(?:déjà|avant|auparavant|précéd\w+|jusque-là|par le passé)\b", re.IGNORECASE)
_DAYS: Final = {"an": Decimal(365), "mois": Decimal("30.4"), "semaine": Decimal(7), "jour": Decimal(1)}


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two figures that may be put together."""

    small: Decimal
    large: Decimal
    unit: str | None
    nouns: frozenset[str]
    """The families of what they count."""

    def counts_in(self, ours: Claims) -> bool:
        """Whether a sentence speaks of what they count, as far as that is said, or has the larger one itself."""
        told = any(each.value == self.large for each in ours.figures)
        return told or not self.nouns or any(likely(noun, stem) for noun in self.nouns for stem in ours.stems)

    def goes(self, figure: Figure, ours: Claims) -> bool:
        """Whether a difference goes the way that the words behind it say: "1,2 million, 0,8 de moins" than 2."""
        way, told = _WAY.match(ours.text, figure.end), {each.value for each in ours.figures}
        if way is None or (self.small in told) is (self.large in told):
            return True
        return (self.small in told) is (way["way"] == "moins")


@dataclass(frozen=True)
class Ground:
    """The sentences that figures may follow from, and the days on which they appeared."""

    passages: Sequence[Claims]
    published: Sequence[date]
    near: Sequence[Claims] = ()
    """Sentences around them, in which a list or a whole may be told."""

    def follows(self, figure: Figure, ours: Claims) -> bool:
        """Whether a figure of our sentence can be worked out from these."""
        if is_year(figure):
            return elapsed.year_follows(int(figure.value), self.passages, self.published)
        return (
            any(same_quantity(figure, ours, theirs) for theirs in self.passages)
            or self._rounded(figure, ours)
            or self._shared(figure, ours)
            or self._lead(figure, ours)
            or self._total(figure, ours)
            or elapsed.years_gone(figure, ours, self.passages, self.published)
            or elapsed.months_gone(figure, ours, self.passages, self.published)
            or elapsed.days_gone(figure, ours, (*self.passages, *self.near), self.published)
            or self.rate(figure, ours)
            or self._as_often(figure, ours)
            or self._counted(figure, ours)
            or self._earlier(figure, ours)
        )

    def _rounded(self, figure: Figure, ours: Claims) -> bool:
        """Near a figure of the passages of the same unit, on the side that the words say."""
        if figure.ordinal or not vague(figure, ours):
            return False
        theirs = (each for claims in self.passages for each in _plain(claims))
        same = (each.value for each in theirs if each.unit == figure.unit)
        alike = any(stands_for(figure, ours, value) for value in same if _digits(figure.value) <= _digits(value))
        measured = [each for each in ours.quantities if each.start <= figure.start < each.end]
        return alike or any(
            one.measure == two.measure and stands_for(figure, ours, two.value * figure.value / one.value)
            for one in measured
            for claims in self.passages
            for two in claims.quantities
            if _is_rounder(figure, one, two, claims)
        )

    def _shared(self, figure: Figure, ours: Claims) -> bool:
        """A part, a multiple, or so many of a number."""
        pairs = [*self._pairs(ours), *_own_pairs(figure, ours)]
        return (
            proportions.says_a_part(figure, ours, self.passages, pairs)
            or proportions.says_a_multiple(figure, ours, self.passages, pairs)
            or proportions.of_a_number(figure, ours, self.passages, (*self.passages, *self.near))
        )

    def _lead(self, figure: Figure, ours: Claims) -> bool:
        """By how many goals or points a score of the passages is won: two for "2-0"."""
        if not _SCORED.match(ours.text, figure.end):
            return False
        scores = (match for claims in self.passages for match in _SCORE.finditer(claims.text))
        return any(abs(int(match[1]) - int(match[2])) == figure.value for match in scores)

    @cached_property
    def _two(self) -> list[_Pair]:
        """Figures of one sentence, or of two of the passages, that count or measure alike."""
        rows = [[(each, claims) for each in _plain(claims)[:_MOST]] for claims in self.passages]
        found = [two for row in rows for two in combinations(row, 2)]
        found += [(one, two) for a, b in combinations(rows, 2) for one in a for two in b]
        pairs = [
            _Pair(min(a.value, b.value), max(a.value, b.value), a.unit or b.unit, _nouns((a, x), (b, y)))
            for (a, x), (b, y) in found
            if _alike((a, x), (b, y))
        ]
        amounts = [each for claims in self.passages for each in claims.quantities[:_MOST]]
        pairs += [
            _Pair(min(a.value, b.value), max(a.value, b.value), a.measure, frozenset())
            for a, b in combinations(amounts, 2)
            if a.measure == b.measure
        ]
        return [pair for pair in pairs if 0 < pair.small < pair.large]

    def _pairs(self, ours: Claims) -> Iterator[tuple[Decimal, Decimal]]:
        """The same, the larger first, that count what our sentence speaks of; of shares none."""
        told = {figure.value for figure in ours.figures}
        for pair in self._two:
            if pair.unit != "%" and (pair.large in told or pair.counts_in(ours)):
                yield pair.large, pair.small

    def _total(self, figure: Figure, ours: Claims) -> bool:
        """A sum or a difference, where the sentence says that it is one."""
        if figure.ordinal or not _TOTAL.search(ours.text):
            return False
        return any(
            stands_for(mine, ours, pair.large + pair.small)
            or (stands_for(mine, ours, pair.large - pair.small) and pair.goes(figure, ours))
            for pair in self._two
            if pair.counts_in(ours)
            for mine in _measured_as(figure, ours, pair.unit)
        )

    def rate(self, figure: Figure, ours: Claims) -> bool:
        """So much a day where the passage says how much a week."""
        for name, _ in periods(ours.text):
            for claims in self.passages:
                for other, _ in periods(claims.text):
                    if other == name:
                        continue
                    ratio = _DAYS[name] / _DAYS[other]
                    if any(stands_for(figure, ours, each.value * ratio) for each in _plain(claims)):
                        return True
        return False

    def _as_often(self, figure: Figure, ours: Claims) -> bool:
        """How often, or how many times as much, where the passages say the same in another way."""
        often = rates.so_many(figure, ours.text)
        if often is not None:
            return any(often in rates.frequencies(claims.text) for claims in self.passages)
        if figure.unit == "fois" or _EVERY.search(ours.text[: figure.start]):
            told = rates.frequencies(ours.text)
            return any(told & rates.frequencies(claims.text) for claims in self.passages)
        if says_times(figure, ours) or share_of(figure, ours) is not None:
            told = rates.multiples(ours.text)
            return any(told & rates.multiples(claims.text) for claims in self.passages)
        return False

    def _counted(self, figure: Figure, ours: Claims) -> bool:
        """How many items a list has: of the sentence itself, or of a passage that speaks of what is counted."""
        if figure.ordinal or figure.unit:
            return False
        noun = counted(ours, figure)
        held = [claims for claims in (*self.passages, *self.near) if noun and hints(claims, noun)]
        lists = [items for claims in (ours, *held) for items in enumerations.enumerations(claims)]
        lists += [items for claims in self.passages for items in _names_listed(claims)]
        two = figure.value == _PAIR and _TWO.search(ours.text, figure.end) is not None
        return two or any(len(items) == figure.value for items in lists)

    def _earlier(self, figure: Figure, ours: Claims) -> bool:
        """How many there were before the one that a passage numbers: three strikes before "la quatrième grève"."""
        if figure.ordinal or figure.unit not in {None, "fois"} or not _EARLIER.search(ours.text):
            return False
        numbered = (each for claims in self.passages for each in claims.figures if each.ordinal)
        return any(each.value == figure.value + 1 for each in numbered)


def _is_rounder(figure: Figure, mine: Quantity, other: Quantity, theirs: Claims) -> bool:
    """Whether a quantity in the same unit is said by no more digits than the passage's; another unit has its own."""
    figures = [each for each in theirs.figures if other.start <= each.start < other.end and each.value]
    same_unit = [each for each in figures if other.value * figure.value == mine.value * each.value]
    return all(_digits(figure.value) <= _digits(each.value) for each in same_unit)


def _digits(value: Decimal) -> int:
    """How many digits say it, noughts at the end apart: a round figure has no more than the exact one."""
    return len(value.normalize().as_tuple().digits)


def _own_pairs(figure: Figure, ours: Claims) -> Iterator[tuple[Decimal, Decimal]]:
    """Our own two figures that a part is worked out of: "les deux tiers des élèves, 31 sur 46"."""
    for one, two in pairwise([each for each in _plain(ours)[:_MOST] if each is not figure and each.value > 1]):
        if one.value < two.value and ours.text[one.end : two.start].strip() in {"sur", "sur les", "des"}:
            yield two.value, one.value


def _names_listed(claims: Claims) -> list[Sequence[frozenset[str]]]:
    """The lists of a sentence whose items are names: what they are may be said in any word."""
    names = {word.stem for word in claims.words if word.capital}
    return [items for items in enumerations.enumerations(claims) if all(item & names for item in items)]


def _plain(claims: Claims) -> list[Figure]:
    """The figures that count or measure: no ordinals, years or days."""
    return [each for each in claims.figures if not (each.ordinal or is_year(each) or _of_a_date(each, claims))]


def _measured_as(figure: Figure, ours: Claims, unit: str | None) -> Iterator[Figure]:
    """Our figure as it counts in a unit, or in the smallest of a measure; one without a unit may be of any."""
    if unit == figure.unit or None in (unit, figure.unit) or (unit, figure.unit) == ("%", _POINTS):
        yield figure
    for each in (*ours.quantities, *bare(ours.figures)):
        if each.measure == unit and each.start <= figure.start < each.end:
            yield replace(figure, value=each.value, unit=None)


def _of_a_date(figure: Figure, claims: Claims) -> bool:
    return any(found.start <= figure.start < found.end for found in claims.dates)


def _nouns(*rows: tuple[Figure, Claims]) -> frozenset[str]:
    return frozenset(noun for figure, claims in rows if (noun := counted(claims, figure)))


def _alike(one: tuple[Figure, Claims], two: tuple[Figure, Claims]) -> bool:
    """Of one unit; or one without, which counts nothing by itself ("27 voix contre 18")."""
    a, b = one[0].unit, two[0].unit
    if a != b and (a or b):
        return "%" not in (a, b) and None in (a, b) and not _nouns(one, two)
    return True
