"""Amounts with a unit, in one measure for each thing measured: "une heure et dix minutes" is "soixante-dix minutes"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from cms_publisher.french.figures import UNITS
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.french.figures import Figure

_MEASURES: Final[dict[str, tuple[str, Decimal]]] = {
    unit: (measure, Decimal(factor))
    for measure, factors in {
        "time": {"s": "1", "min": "60", "h": "3600", "jour": "86400", "semaine": "604800"},
        "calendar": {"mois": "1", "trimestre": "3", "semestre": "6", "an": "12", "decennie": "120", "siecle": "1200"},
        "length": {"mm": "0.001", "cm": "0.01", "m": "1", "km": "1000"},
        "area": {"m²": "1", "ha": "10000", "km²": "1000000"},
        "mass": {"g": "1", "kg": "1000", "t": "1000000"},
        "volume": {"cl": "0.01", "l": "1", "hl": "100", "m³": "1000"},
        "money": {"ct": "0.01", "€": "1"},
        "power": {"kw": "1", "mw": "1000", "gw": "1000000"},
    }.items()
    for unit, factor in factors.items()
}
"""A unit -> what it measures, and how many of the smallest it holds."""
_ONE: Final = re.compile(r"(?<![\w’'-])une?[ \u00a0](?P<unit>[^\W\d_]+)", re.IGNORECASE)
_AND: Final = re.compile(r"(?: et | |\u00a0|, )?")
_HALF: Final = re.compile(r"[ \u00a0]?(?P<unit>[^\W\d_]+) et (?P<more>demie?|quart)\b")
_TIME: Final = re.compile(
    r"(?<![\w,.])(?:(?P<h>\d{1,3})[ \u00a0\u202f]?h(?:eures?)?[ \u00a0\u202f]?(?=\d\d(?!\d)))?"
    r"(?P<min>\d{1,3})(?:[ \u00a0\u202f]?(?P<sign>min(?:utes?)?\b|m(?=[ \u00a0]?\d)|[’'](?![’']))[ \u00a0\u202f]?"
    r"(?P<s>\d\d?)(?![\d,]))?(?!\w)"
)
"""A time by its parts: "7 h 30", "2 h 11’42’’", "3 minutes 10"."""
_LONGEST_UNIT: Final = 14
_DAY: Final = Decimal(86400)
_WEEK: Final = 7 * _DAY
_MONTH: Final = Decimal("30.4") * _DAY
_NEAR_A_MONTH: Final = Decimal("0.09")
"""How far weeks may be from the months that they are told as."""
_WEEKS: Final = {8: 7, 15: 14}
"""Days by which French counts one week ("huit jours") and two ("quinze jours")."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount, ``text[start:end]`` without its last unit."""

    value: Decimal
    """In the smallest unit of its measure."""
    measure: str
    start: int
    end: int

    def equals(self, other: Quantity) -> bool:
        """Whether it is as much of the same; a fortnight is both fourteen and fifteen days, eight weeks two months."""
        if self.measure == other.measure:
            return bool(self._values() & other._values())
        if {self.measure, other.measure} != {"time", "calendar"} or not self.value:
            return False
        mine, theirs = (each.value if each.measure == "time" else each.value * _MONTH for each in (self, other))
        return mine > _WEEK and abs(mine - theirs) <= _NEAR_A_MONTH * mine

    def _values(self) -> set[Decimal]:
        days = self.value / _DAY
        weeks = _WEEKS.get(int(days)) if self.measure == "time" and days == int(days) else None
        return {self.value, weeks * _DAY} if weeks else {self.value}


def quantities(text: str, figures: Iterable[Figure]) -> list[Quantity]:
    """The amounts of ``text`` in order, of its figures and of "un" and "une" before a unit."""
    times = list(_times(text))
    found = [each for figure in figures if (each := _measured(text, figure))]
    found += [each for match in _ONE.finditer(text) if (each := _one(match))]
    found = [each for each in found if not any(time.start <= each.start < time.end for time in times)]
    found += times
    joined: list[Quantity] = []
    for each in sorted(found, key=lambda quantity: quantity.start):
        if joined and _goes_on(text, joined[-1], each):
            joined[-1] = replace(joined[-1], value=joined[-1].value + each.value, end=each.end)
        else:
            joined.append(each)
    return joined


def bare(figures: Sequence[Figure]) -> list[Quantity]:
    """Figures whose unit another of their sentence says: "trente minutes ; il en faudra soixante-dix"."""
    units = {figure.unit for figure in figures if figure.unit in _MEASURES}
    alone = [figure for figure in figures if figure.unit is None and not figure.ordinal]
    return [Quantity(f.value * _MEASURES[u][1], _MEASURES[u][0], f.start, f.end) for f in alone for u in units if u]


def _times(text: str) -> Iterator[Quantity]:
    """The times that are told by their parts, each as one amount."""
    for match in _TIME.finditer(text):
        if match["h"] or match["s"]:
            minutes = 60 * Decimal(match["h"] or 0) + Decimal(match["min"])
            yield Quantity(60 * minutes + Decimal(match["s"] or 0), "time", match.start(), match.end())


def _measured(text: str, figure: Figure) -> Quantity | None:
    if figure.unit not in _MEASURES or figure.ordinal:
        return None
    measure, factor = _MEASURES[figure.unit]
    more = _more(_HALF.match(text, figure.end), figure.unit) * factor
    return Quantity(figure.value * factor + more, measure, figure.start, figure.end)


def _one(match: re.Match[str]) -> Quantity | None:
    unit = UNITS.get(fold(match["unit"]))
    if unit not in _MEASURES:
        return None
    measure, factor = _MEASURES[unit]
    more = _more(_HALF.match(match.string, match.start("unit")), unit) * factor
    return Quantity(factor + more, measure, match.start(), match.end())


def _more(half: re.Match[str] | None, unit: str) -> Decimal:
    """The part of a unit that "et demie" or "et quart" adds."""
    if half is None or UNITS.get(fold(half["unit"])) != unit:
        return Decimal(0)
    return Decimal("0.25") if half["more"] == "quart" else Decimal("0.5")


def _goes_on(text: str, one: Quantity, two: Quantity) -> bool:
    """Such as "une heure et dix minutes", "3 ans et 6 mois": smaller parts of the same amount."""
    if one.measure != two.measure or two.value >= one.value:
        return False
    between = text[one.end : two.start]
    words = between.split()
    return len(between) <= _LONGEST_UNIT and (not words or words[-1] == "et" or len(words) == 1) and "," not in between
