"""Figures that follow from a passage's: converted, rounded, a share, a sum, a difference, years gone by, items counted.

What a reader can work out from the passage alone is told there; a figure that only happens to be some other's double is
not, so each way asks for the words that say so ("la moitié", "au total", "il y a … ans").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions import elapsed, enumerations, proportions, rates
from cms_publisher.fidelity.propositions.amounts import (
    CHANCE,
    counted,
    is_year,
    periods,
    same_quantity,
    says_times,
    share_of,
    stands_for,
    vague,
)
from cms_publisher.fidelity.propositions.pairs import is_sum, is_total, own_pairs, plain
from cms_publisher.fidelity.propositions.pairs import pairs as pairs_of
from cms_publisher.fidelity.propositions.passages import hints
from cms_publisher.fidelity.propositions.remains import remains

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.pairs import Pair
    from cms_publisher.french.figures import Figure
    from cms_publisher.french.quantities import Quantity

_PAIR: Final = 2
_FIVE: Final = 5
_TWO: Final = re.compile(r"\s?: [^,;:.]+(?:, (?:qui|que|dont|où)\b[^,;:.]+,)? et [^;:.]+[.]?$")
"""What "deux" counts, told after it."""
_SCORE: Final = re.compile(r"(?<![\d-])(\d{1,3})[-–](\d{1,3})(?![\d-])")
_SCORED: Final = re.compile(r"\s(?:buts?|points?|essais?|sets?|manches?|longueurs?)\b")
_EVERY: Final = re.compile(r"\btou(?:te)?s les $", re.IGNORECASE)
_POINTS: Final = "pt"
"""In what shares differ."""
_EARLIER: Final = re.compile(r"\b(?:déjà|avant|auparavant|précéd\w+|jusque-là|par le passé)\b", re.IGNORECASE)
_IN_YEARS: Final = {"an": Decimal(1), "mois": 1 / Decimal(12), "semaine": 1 / Decimal(52), "jour": 1 / Decimal(365)}
"""How long a period is: in years and, so that a week has seven of them, in days."""
_THEN: Final = re.compile(
    r"\b(?:plus tôt|avant|auparavant|précéd\w+|jusque-là|il y a|derni(?:er|ère)|contre|partait|passé\w*|en \d{4})\b",
    re.IGNORECASE,
)
"""What may tell how much it was before."""
_STEP: Final = re.compile(
    r"(?:[ \u00a0][^\W\d_]+){0,2}[ \u00a0](?:de |d[’'])(?P<way>plus|moins) (?:qu|que|par rapport)\b"
)
_DAYS: Final = {"an": Decimal(365), "mois": Decimal("30.4"), "semaine": Decimal(7), "jour": Decimal(1)}


@dataclass(frozen=True)
class Ground:
    """The sentences that figures may follow from, and the days on which they appeared."""

    passages: Sequence[Claims]
    published: Sequence[date]
    near: Sequence[Claims] = ()
    """Sentences around them, in which a list or a whole may be told."""

    wide: bool = False
    """Whether these are all that may be meant: then two figures go together where our sentence speaks of both."""

    def follows(self, figure: Figure, ours: Claims) -> bool:
        """Whether a figure of our sentence can be worked out from these."""
        if is_year(figure):
            return elapsed.year_follows(int(figure.value), self.passages, self.published)
        return (
            any(same_quantity(figure, ours, theirs) for theirs in self.passages)
            or self._rounded(figure, ours)
            or (not self.wide and self._shared(figure, ours))
            or self._lead(figure, ours)
            or is_total(figure, ours, self._meant(ours), wide=self.wide)
            or is_sum(figure, ours, self.passages)
            or elapsed.years_gone(figure, ours, self.passages, self.published)
            or (not self.wide and self._time_gone(figure, ours))
            or self.rate(figure, ours)
            or self._as_often(figure, ours)
            or self._counted(figure, ours)
            or self._earlier(figure, ours)
            or (not self.wide and remains(figure, ours, (*self.passages, *self.near)))
            or (bool(_THEN.search(ours.text)) and not figure.ordinal and self._before(figure, ours))
        )

    def follows_ours(self, figure: Figure, ours: Claims) -> bool:
        """Whether it can be worked out of another figure of our sentence and one of these."""
        told = {each.value for each in ours.figures} | {each.value for each in ours.quantities}
        mine = [pair for pair in self._meant(ours) if told & {pair.small, pair.large}]
        parts = [(pair.large, pair.small) for pair in mine if pair.counts_in(ours)]
        parts = [two for two in (*parts, *own_pairs(figure, ours, self.passages)) if min(two) > CHANCE]
        return (
            is_total(figure, ours, mine, wide=True)
            or proportions.says_a_part(figure, ours, (), parts)
            or proportions.says_a_multiple(figure, ours, (), parts)
        )

    def _rounded(self, figure: Figure, ours: Claims) -> bool:
        """Near a figure of the passages of the same unit, on the side that the words say."""
        if figure.ordinal or not vague(figure, ours) or says_times(figure, ours):
            return False
        theirs = (each for claims in self.passages for each in plain(claims))
        same = (each.value for each in theirs if each.unit == figure.unit)
        alike = any(stands_for(figure, ours, value) for value in same if _is_round(figure.value, value))
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
        pairs = [*self._pairs(ours), *own_pairs(figure, ours, self.passages)]
        return (
            proportions.says_a_part(figure, ours, self.passages, pairs)
            or proportions.says_a_multiple(figure, ours, self.passages, pairs)
            or proportions.of_a_number(figure, ours, self.passages, (*self.passages, *self.near))
            or any(proportions.of_its_own(figure, ours, claims) for claims in (*self.passages, *self.near))
        )

    def _time_gone(self, figure: Figure, ours: Claims) -> bool:
        """Months or days between two of the passages."""
        around = (*self.passages, *self.near)
        months = elapsed.months_gone(figure, ours, self.passages, self.published)
        return months or elapsed.days_gone(figure, ours, around, self.published)

    def _lead(self, figure: Figure, ours: Claims) -> bool:
        """By how many goals or points a score of the passages is won: two for "2-0"."""
        if not _SCORED.match(ours.text, figure.end):
            return False
        scores = (match for claims in self.passages for match in _SCORE.finditer(claims.text))
        return any(abs(int(match[1]) - int(match[2])) == figure.value for match in scores)

    def _meant(self, ours: Claims) -> list[Pair]:
        """The pairs of their figures that our sentence may put together."""
        found = pairs_of(tuple(self.passages))
        return [
            pair
            for pair in found
            if not self.wide or (pair.unit != "%" and pair.small > CHANCE and pair.is_meant(ours))
        ]

    def _pairs(self, ours: Claims) -> Iterator[tuple[Decimal, Decimal]]:
        """The same, the larger first, that count what our sentence speaks of; of shares none."""
        told = {figure.value for figure in ours.figures}
        for pair in self._meant(ours):
            if pair.unit != "%" and (told & {pair.large, pair.small} or pair.counts_in(ours)):
                yield pair.large, pair.small

    def rate(self, figure: Figure, ours: Claims) -> bool:
        """So much a day where the passage says how much a week."""
        for name, _ in periods(ours.text):
            for claims in self.passages:
                for other, _ in periods(claims.text):
                    if other == name:
                        continue
                    ratios = {length[name] / length[other] for length in (_DAYS, _IN_YEARS)}
                    if any(stands_for(figure, ours, each.value * ratio) for each in plain(claims) for ratio in ratios):
                        return True
        return False

    def _as_often(self, figure: Figure, ours: Claims) -> bool:
        """How often, or how many times as much, where the passages say the same in another way."""
        if rates.says_always(figure, ours.text):
            return any(rates.goes_on_always(claims.text) for claims in self.passages)
        often = rates.so_many(figure, ours.text)
        if often is not None:
            return any(often in rates.frequencies(claims.text) for claims in self.passages)
        again = figure.unit == "fois" or rates.is_one_in(figure, ours.text)
        if again or _EVERY.search(ours.text[: figure.start]):
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

    def _before(self, figure: Figure, ours: Claims) -> bool:
        """As much as it was before what a passage tells of the change: 53 % before "62 %, soit 9 points de plus"."""
        return any(
            self._is_of_before(figure, ours, one, two, claims)
            for claims in self.passages
            for one, two in pairwise(claims.figures)
        )

    @staticmethod
    def _is_of_before(figure: Figure, ours: Claims, now: Figure, step: Figure, theirs: Claims) -> bool:
        """Whether ours is the one figure of a passage without the step behind it, or with it."""
        way = _STEP.match(theirs.text, step.end)
        alike = now.unit == figure.unit and step.unit in ({_POINTS} if now.unit == "%" else {now.unit, None})
        if way is None or not alike or now.ordinal or step.ordinal:
            return False
        return stands_for(figure, ours, now.value + (-step.value if way["way"] == "plus" else step.value))

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


def _is_round(value: Decimal, exact: Decimal) -> bool:
    """Whether one is the other, said by fewer digits, or by as few that end on five: "près de 45" for 44."""
    mine, theirs = _digits(value), _digits(exact)
    return (
        value == exact
        or mine < theirs
        or (mine == theirs and (mine == 1 or value.normalize().as_tuple().digits[-1] == _FIVE))
    )


def _digits(value: Decimal) -> int:
    """How many digits say it, noughts at the end apart: a round figure has no more than the exact one."""
    return len(value.normalize().as_tuple().digits)


def _names_listed(claims: Claims) -> list[Sequence[frozenset[str]]]:
    """The lists of a sentence whose items are names: what they are may be said in any word."""
    names = {word.stem for word in claims.words if word.capital}
    return [items for items in enumerations.enumerations(claims) if all(item & names for item in items)]
