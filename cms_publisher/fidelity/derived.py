"""Figures that follow from a passage's: converted, rounded, a share, a sum, a difference, years gone by, items counted.

What a reader can work out from the passage alone is told there; a figure that only happens to be some other's double is
not, so each way asks for the words that say so ("la moitié", "au total", "il y a … ans").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import rates, relations
from cms_publisher.fidelity.amounts import (
    EXACT_TIMES,
    NEAR_A_PART,
    counted,
    is_share,
    is_year,
    periods,
    same_quantity,
    says_times,
    share_of,
    stands_for,
    vague,
)
from cms_publisher.fidelity.passages import hints, likely
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.french.figures import Figure

_MOST: Final = 8
"""Figures of a sentence that are put together: more are a table."""
_PAIR: Final = 2
_TWO: Final = re.compile(r"\s?: [^,;:.]+(?:, (?:qui|que|dont|où)\b[^,;:.]+,)? et [^;:.]+[.]?$")
"""What "deux" counts, told after it."""
_TOTAL: Final = re.compile(
    r"\b(?:soit|totale?|totaux|en tout|ensemble|cumulé\w*|écarts?|différences?|de (?:plus|moins)|supplémentaires?|"
    r"rest\w+|avance|retard|avec|contre|perd\w+|gagn\w+|recul\w*|baiss\w+|hausse|progress\w+|augment\w+|diminu\w+|autres?)\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(r"\b(?:rest\w+|autres?|solde|complément)\b", re.IGNORECASE)
_NEXT_YEAR: Final = re.compile(
    r"\b(?:l[’']an(?:née)? (?:suivante?|prochaine?|d[’']après)|un an (?:plus tard|après)|ans (?:plus tard|après))\b",
    re.IGNORECASE,
)
_LAST_YEAR: Final = re.compile(
    r"\b(?:l[’']an(?:née)? (?:précédente?|derni(?:er|ère)|passée?|d[’']avant)|un an (?:plus tôt|avant)|"
    r"ans (?:plus tôt|avant)|(?:saison|rentrée) (?:dernière|passée|précédente))\b",
    re.IGNORECASE,
)
_AGO: Final = re.compile(r"\b(?:il y a|depuis|voilà) [^\s]+ ans\b", re.IGNORECASE)
_STEPS: Final = ((_NEXT_YEAR, 1), (_LAST_YEAR, -1), (_AGO, -1))
_GONE: Final = re.compile(
    r"\b(?:il y a|depuis|voilà|en|pendant|durant|après|âgée?s?|vieux|vieille|fêt\w+|existe\w*|a|ont) "
    r"(?:(?:un peu )?(?:plus|moins) d[e’']\s?|près d[e’']\s?|environ |presque |quelque )?[\w-]+(?: [\w-]+)? ans\b|"
    r"\bans (?:plus tôt|plus tard|d[’']existence|après|avant)\b|\bresté\w* [\w-]+ [\w-]+ ans\b",
    re.IGNORECASE,
)
_THIS_YEAR: Final = re.compile(
    r"\b(?:cette année|la fin de l[’']année|l[’']année en cours|cet (?:été|automne|hiver)|ce printemps)\b",
    re.IGNORECASE,
)
_SCORE: Final = re.compile(r"(?<![\d-])(\d{1,3})[-–](\d{1,3})(?![\d-])")
_SCORED: Final = re.compile(r"\s(?:buts?|points?|essais?|sets?|manches?|longueurs?)\b")
_EVERY: Final = re.compile(r"\btou(?:te)?s les $", re.IGNORECASE)
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


@dataclass(frozen=True)
class Ground:
    """The sentences that figures may follow from, and the days on which they appeared."""

    passages: Sequence[Claims]
    published: Sequence[date]

    def follows(self, figure: Figure, ours: Claims) -> bool:
        """Whether a figure of our sentence can be worked out from these."""
        if is_year(figure):
            return self._year_follows(int(figure.value))
        return (
            any(same_quantity(figure, ours, theirs) for theirs in self.passages)
            or self._rounded(figure, ours)
            or self._share(figure, ours)
            or self._part_of(figure, ours)
            or self._lead(figure, ours)
            or self._total(figure, ours)
            or self._years_gone(figure, ours)
            or self.rate(figure, ours)
            or self._as_often(figure, ours)
            or self._counted(figure, ours)
        )

    def _rounded(self, figure: Figure, ours: Claims) -> bool:
        """Near a figure of the passages of the same unit, on the side that the words say."""
        if figure.ordinal or not vague(figure, ours):
            return False
        theirs = (each for claims in self.passages for each in _plain(claims))
        same = (each.value for each in theirs if each.unit == figure.unit)
        alike = any(stands_for(figure, ours, value) for value in same)
        measured = [each for each in ours.quantities if each.start <= figure.start < each.end]
        return alike or any(
            one.measure == two.measure and stands_for(figure, ours, two.value * figure.value / one.value)
            for one in measured
            for claims in self.passages
            for two in claims.quantities
        )

    def _share(self, figure: Figure, ours: Claims) -> bool:
        """A part or a multiple: of two figures of the passages, or as they say it in another way."""
        share = share_of(figure, ours)
        if share is not None:
            rest = _OTHERS.search(ours.text) is not None
            return any(is_share(figure, ours, share, other) for other in self._shares(ours, with_rest=rest))
        if not says_times(figure, ours):
            return False
        told = {each.value for claims in self.passages for each in claims.figures if says_times(each, claims)}
        if told:
            return figure.value in told
        ratios = (large / small for large, small in self._pairs(ours))
        return any(stands_for(figure, ours, ratio, EXACT_TIMES, NEAR_A_PART) for ratio in ratios)

    def _shares(self, ours: Claims, *, with_rest: bool) -> Iterator[Decimal]:
        for claims in self.passages:
            told = [share for each in claims.figures if (share := share_of(each, claims)) is not None]
            yield from told
            if with_rest and told:
                yield 1 - sum(told, Decimal(0))
                yield from (1 - share for share in told)
        yield from (small / large for large, small in self._pairs(ours))

    def _part_of(self, figure: Figure, ours: Claims) -> bool:
        """So many of a number that ours has too, where a passage says what share of it: 48 of 96 for half of them."""
        mine = {each.value for each in ours.figures if each is not figure}
        return any(
            share * each.value == figure.value
            for claims in self.passages
            for share in (share_of(other, claims) for other in claims.figures)
            for each in _plain(claims)
            if share is not None and each.value in mine
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
        two = [each for each in self._two if each.unit == figure.unit or None in (each.unit, figure.unit)]
        found = [
            value
            for each in two
            if each.counts_in(ours)
            for value in (each.large + each.small, each.large - each.small)
        ]
        return any(stands_for(figure, ours, value) for value in found)

    def _years_gone(self, figure: Figure, ours: Claims) -> bool:
        """Years between two of the passages, or up to the day of publication; a birthday may be still to come."""
        if figure.unit != "an" or not _GONE.search(ours.text):
            return False
        years = sorted({*self._years(), *(day.year for day in self.published)})
        last = {day.year for day in self.published}
        gone = {Decimal(late - early) for early, late in combinations(years, 2)}
        gone |= {Decimal(late - early - 1) for early in years for late in last if late > early}
        return any(stands_for(figure, ours, value) for value in gone)

    def _year_follows(self, year: int) -> bool:
        """The year before or after one of theirs, or as many years away, where they say so."""
        told, now = self._years(), {day.year for day in self.published}
        for claims in self.passages:
            if _THIS_YEAR.search(claims.text) and year in now:
                return True
            for pattern, step in _STEPS:
                for match in pattern.finditer(claims.text):
                    years = step * int(_number(match, claims))
                    if any(year == other + years for other in (now if pattern is _AGO else told | now)):
                        return True
        return False

    def _years(self) -> set[int]:
        return {int(each.value) for claims in self.passages for each in claims.figures if is_year(each)}

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
        held = [claims for claims in self.passages if noun and hints(claims, noun)]
        lists = [items for claims in (ours, *held) for items in relations.enumerations(claims)]
        two = figure.value == _PAIR and _TWO.search(ours.text, figure.end) is not None
        return two or any(len(items) == figure.value for items in lists)


def _plain(claims: Claims) -> list[Figure]:
    """The figures that count or measure: no ordinals, years or days."""
    return [each for each in claims.figures if not (each.ordinal or is_year(each) or _of_a_date(each, claims))]


def _number(match: re.Match[str], claims: Claims) -> Decimal:
    """How many years a phrase says: of its own figure or the one before it, else one."""
    inside = (each for each in claims.figures if match.start() - 1 <= each.end and each.start < match.end())
    return next((each.value for each in inside if each.unit == "an"), Decimal(1))


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
