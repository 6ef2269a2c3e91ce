"""Figures of the passages put together by two: their sums, differences and ratios, where a sentence may mean them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.amounts import counted, is_year, stands_for
from cms_publisher.fidelity.propositions.passages import hints, likely
from cms_publisher.french.quantities import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

_MOST: Final = 8
"""Figures of a sentence that are put together: more are a table."""
_TOTAL: Final = re.compile(
    r"\b(?:soit|totale?|totaux|en tout|ensemble|cumulé\w*|écarts?|différences?|de (?:plus|moins)|supplémentaires?|"
    r"rest\w+|manqu\w+|(?:inf|sup)érieure?s? de|avance|devant|derrière|retard|avec|contre|perd\w+|"
    r"gagn\w+|recul\w*|baiss\w+|hausse|progress\w+|augment\w+|diminu\w+|autres?)\b",
    re.IGNORECASE,
)
"""Somewhere in a sentence that may tell a sum or a difference of what its own passage has."""
_ADDED: Final = re.compile(r"\b(?:soit|tot\w+|ensemble|cumul\w*|en tout)\b", re.IGNORECASE)
_NEARLY: Final = r"(?:(?:un peu )?(?:plus|moins) d[e’'] ?|près d[e’'] ?|environ |quelque |presque )?$"
_BY: Final = re.compile(
    r"\b(?:dépass|grimp|augment|progress|baiss|recul|diminu|chut|gagn|perd|amélior|distanc|hauss|bond|réduit|manqu|"
    rf"devanc|allong|raccourc|cadet|aîné)\w*(?: [^\s,.;:]+){{0,2}}? d[e’'] ?{_NEARLY}|"
    r"\b(?:gagn|perd|laiss|rest|manqu|totalis|cumul|soit|écart|différence|total)\w*"
    rf"(?: [^\s,.;:]+){{0,2}}? (?:d[e’'] ?|à )?{_NEARLY}",
    re.IGNORECASE,
)
_MORE: Final = re.compile(
    r"(?: [^\s,.;:]+){0,3}? (?:de (?:plus|moins)|supplémentaires?|d[’'](?:avance|écart)|de retard|plus (?:tôt|tard))\b|"
    r"(?: [^\s,.;:]+){0,3}? d(?:u|e la|es|e l[’']) ?"
    r"(?:vainqueur|gagnant|premi|lead|tête|record|meilleur|deuxième|second|troisième|podium)",
    re.IGNORECASE,
)
"""Right before a figure, and right behind it, what says that it is itself a sum or a difference."""
_WAY: Final = re.compile(r"[^,;:.]{0,24}?\bde (?P<way>plus|moins)\b")
_POINTS: Final = "pt"
"""In what shares differ."""
_TIME: Final = "time"
_NEAR_A_TIME: Final = Decimal("0.01")
_HALF: Final = Decimal("0.5")
_LISTED: Final = 3
"""Figures in a row that are added up at least."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures that may be put together."""

    small: Decimal
    large: Decimal
    unit: str | None
    nouns: frozenset[str]
    """The families of what they count."""
    sides: tuple[Claims, Claims]
    """The sentences that they stand in."""

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

    def is_meant(self, ours: Claims) -> bool:
        """Whether a sentence has one of the two, or shares its words with the sentences of both."""
        if len(self.nouns) > 1 and not likely(*self.nouns):
            return False
        told = {each.value for each in ours.figures} | {each.value for each in ours.quantities}
        return bool(told & {self.small, self.large}) or all(
            any(hints(side, stem) for stem in ours.subjects) for side in self.sides
        )


@lru_cache(maxsize=64)
def pairs(passages: tuple[Claims, ...]) -> Sequence[Pair]:
    """Figures of one sentence, or of two of the passages, that count or measure alike."""
    rows = [[(each, claims) for each in plain(claims)[:_MOST]] for claims in passages]
    found = [two for row in rows for two in combinations(row, 2)]
    found += [(one, two) for a, b in combinations(rows, 2) for one in a for two in b]
    made = [
        Pair(min(a.value, b.value), max(a.value, b.value), a.unit or b.unit, _nouns((a, x), (b, y)), (x, y))
        for (a, x), (b, y) in found
        if _alike((a, x), (b, y))
    ]
    amounts = [(each, claims) for claims in passages for each in claims.quantities[:_MOST]]
    made += [
        Pair(min(one.value, two.value), max(one.value, two.value), one.measure, frozenset(), (x, y))
        for (one, x), (two, y) in combinations(amounts, 2)
        if one.measure == two.measure
    ]
    return [pair for pair in made if 0 < pair.small < pair.large]


def says_total(figure: Figure, ours: Claims) -> bool:
    """Whether the words beside a figure say that it is a sum or a difference: "grimpé de 12 000", "3 de plus"."""
    return bool(_BY.search(ours.text[: figure.start]) or _MORE.match(ours.text, figure.end))


def is_total(figure: Figure, ours: Claims, found: Sequence[Pair], *, wide: bool) -> bool:
    """A sum or a difference of two, where the sentence says that it is one; of what may be meant, beside the figure."""
    if figure.ordinal or not (says_total(figure, ours) or (not wide and _TOTAL.search(ours.text))):
        return False
    added = not wide or _ADDED.search(ours.text) is not None
    return any(
        (added and _is(mine, figure, ours, pair.large + pair.small, pair.unit))
        or (_is(mine, figure, ours, pair.large - pair.small, pair.unit) and pair.goes(figure, ours))
        for pair in found
        if pair.counts_in(ours)
        for mine in _measured_as(figure, ours, pair.unit)
    )


def _is(mine: Figure, figure: Figure, ours: Claims, value: Decimal, unit: str | None) -> bool:
    """Whether our figure may be said of that value; of a time to its last unit: "plus de deux minutes" is 2'11''."""
    if unit != _TIME or not figure.value:
        return stands_for(mine, ours, value)
    return stands_for(mine, ours, value, _NEAR_A_TIME, min(_HALF, 1 / figure.value))


def is_sum(figure: Figure, ours: Claims, passages: Sequence[Claims]) -> bool:
    """All of three or more figures in a row that count alike, where the sentence says that it is a total."""
    if figure.ordinal or not says_total(figure, ours):
        return False
    return any(stands_for(figure, ours, total) for claims in passages for total in _sums(claims, figure.unit))


def _sums(claims: Claims, unit: str | None) -> Iterator[Decimal]:
    row = [each for each in plain(claims) if each.value >= 1 and each.unit == unit]
    for first in range(len(row)):
        for last in range(first + _LISTED, len(row) + 1):
            yield sum((each.value for each in row[first:last]), Decimal(0))


def own_pairs(figure: Figure, ours: Claims, passages: Sequence[Claims]) -> Iterator[tuple[Decimal, Decimal]]:
    """Our own two figures that a part is worked out of: "31 sur 46", or that the passages have both."""
    told = {each.value for claims in passages for each in claims.figures}
    mine = [each for each in plain(ours)[:_MOST] if each is not figure and each.value > 1]
    for one, two in pairwise(mine):
        small, large = sorted((one, two), key=lambda each: each.value)
        shared = one is small and ours.text[one.end : two.start].strip() in {"sur", "sur les", "des"}
        if small.value < large.value and (
            shared or ({small.value, large.value} <= told and _alike((one, ours), (two, ours)))
        ):
            yield large.value, small.value


def plain(claims: Claims) -> list[Figure]:
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
    return claims.is_dated(figure.start)


def _nouns(*rows: tuple[Figure, Claims]) -> frozenset[str]:
    return frozenset(noun for figure, claims in rows if (noun := counted(claims, figure)))


def _alike(one: tuple[Figure, Claims], two: tuple[Figure, Claims]) -> bool:
    """Of one unit; or one without, which counts nothing by itself ("27 voix contre 18")."""
    a, b = one[0].unit, two[0].unit
    if a != b and (a or b):
        return "%" not in (a, b) and None in (a, b) and not _nouns(one, two)
    return True
