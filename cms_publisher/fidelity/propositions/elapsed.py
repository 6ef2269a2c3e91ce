"""Years and months that passages imply: between two of their dates, up to the day of publication, a birthday."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.amounts import is_year, stands_for
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

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
    r"\b(?:il y a|depuis|voilà|en|dans|d[’']ici(?: à)?|pendant|durant|duré|sur|après|âgée?s?|vieux|vieilles?|fêt\w+|"
    r"existe\w*|a|ont) (?:de )?"
    r"(?:(?:un peu )?(?:plus|moins) d[e’']\s?|près d[e’']\s?|environ |presque |quelque )?[\w-]+(?: [\w-]+){0,2} ans\b|"
    r"\bans (?:plus tôt|plus tard|d[’']existence|après|avant)\b|\bresté\w* [\w-]+ [\w-]+ ans\b",
    re.IGNORECASE,
)
_MONTHS_GONE: Final = re.compile(
    r"\b(?:il y a|depuis|voilà|en|dans|d[’']ici(?: à)?|pendant|durant|duré|sur|après) [^,;.]{0,24}?\bmois\b|"
    r"\bmois (?:plus tôt|plus tard|après|avant)\b",
    re.IGNORECASE,
)
_DAYS_OF: Final = {"jour": Decimal(1), "semaine": Decimal(7)}
_DAYS_GONE: Final = re.compile(
    r"\b(?:il y a|depuis|voilà|pendant|durant|duré|après|au bout d|avant|d[’']ici)\b|"
    r"\b(?:jours|semaines) (?:plus t|d[’'])",
    re.IGNORECASE,
)
MINUTES_OF: Final = {"min": Decimal(1), "h": Decimal(60)}
"""Units that are counted from one time of day to another, in minutes."""
_MINUTES_GONE: Final = re.compile(
    r"[ \u00a0](?:minutes?|min|heures?|h)[ \u00a0](?:plus t(?:ard|ôt)|après|avant|auparavant)\b"
)
_CLOCK: Final = re.compile(
    r"(?<![\w,.])(?P<h>[01]?\d|2[0-3])[ \u00a0\u202f]?h(?:eures?)?(?:[ \u00a0\u202f]?(?P<min>[0-5]\d)(?!\d))?(?!\w)"
)
_THIS_YEAR: Final = re.compile(
    r"\b(?:cette année|la fin de l[’']année|l[’']année en cours|cet (?:été|automne|hiver)|ce printemps)\b",
    re.IGNORECASE,
)
_BEFORE_CHRIST: Final = re.compile(
    r"(?P<year>\d{1,4})(?: (?:à|et) (?P<other>\d{1,4}))? (?:avant notre ère|av(?:ant|\.) J)", re.IGNORECASE
)
_MONTH: Final = re.compile(
    rf"\b(?P<month>{'|'.join(sorted({*MONTHS, *map(fold, MONTHS)}))})\b(?:[ \u00a0](?P<year>\d{{4}}))?", re.IGNORECASE
)
_NUMBERS: Final = {fold(name): number for number, name in enumerate(MONTHS, start=1)}
_BARE_DAY: Final = re.compile(r"\ble (?P<day>[1-9]|[12]\d|3[01])(?=[,.;]| (?:à|au|dans|par|puis|et|pour|avec)\b)")
"""A day whose month was told before: "le 9 novembre, et contrôlée le 12,"."""
_YEAR: Final = 12
"""Months of a year."""


def years_gone(figure: Figure, ours: Claims, passages: Sequence[Claims], published: Sequence[date]) -> bool:
    """Years between two of the passages, or up to the day of publication; a birthday may be still to come."""
    if figure.unit != "an" or not _GONE.search(ours.text):
        return False
    years = sorted({*_years(passages), *(day.year for day in published)})
    last = {day.year for day in published}
    gone = {Decimal(late - early) for early, late in combinations(years, 2)}
    gone |= {Decimal(late - early - 1) for early in years for late in last if late > early}
    return any(stands_for(figure, ours, value) for value in gone)


def months_gone(figure: Figure, ours: Claims, passages: Sequence[Claims], published: Sequence[date]) -> bool:
    """Months, or years and a half, between two months of the passages, or up to the day of publication."""
    if figure.unit not in {"mois", "an"} or not (_MONTHS_GONE.search(ours.text) or _GONE.search(ours.text)):
        return False
    mine = next((each for each in ours.quantities if each.start <= figure.start < each.end), None)
    if mine is None or mine.measure != "calendar" or (figure.unit == "an" and mine.value == figure.value * _YEAR):
        return False
    told = sorted({*months(passages, published), *(counted(day.year, day.month) for day in published)})
    return any(abs(late - early - mine.value) <= 1 for early, late in combinations(told, 2))


def days_gone(figure: Figure, ours: Claims, passages: Sequence[Claims], published: Sequence[date]) -> bool:
    """Days or weeks between two days of the passages, or up to the day of publication."""
    length = _DAYS_OF.get(figure.unit or "")
    if length is None or figure.ordinal or not _DAYS_GONE.search(ours.text):
        return False
    told = sorted({*_days(passages, published), *published})
    gone = (Decimal((late - early).days) / length for early, late in combinations(told, 2))
    return any(figure.value <= each < figure.value + 1 for each in gone)


def minutes_gone(figure: Figure, ours: Claims, passages: Sequence[Claims], around: Sequence[Claims]) -> bool:
    """Minutes or hours between a time of the passages and one told around them: six from 9 h 40 to 9 h 46."""
    length = MINUTES_OF.get(figure.unit or "")
    if length is None or not _MINUTES_GONE.match(ours.text, figure.end):
        return False
    here, there = (sorted({time for claims in rows for time in _times(claims)}) for rows in (passages, around))
    return any(stands_for(figure, ours, abs(one - two) / length) for one in here for two in there if one != two)


def _times(claims: Claims) -> Iterator[Decimal]:
    """The times of day of a sentence, in minutes."""
    for match in _CLOCK.finditer(claims.text):
        yield Decimal(int(match["h"]) * 60 + int(match["min"] or 0))


def year_follows(year: int, passages: Sequence[Claims], published: Sequence[date]) -> bool:
    """The year before or after one of theirs, or as many years away, where they say so."""
    told, now = _years(passages), {day.year for day in published}
    for claims in passages:
        if _THIS_YEAR.search(claims.text) and year in now:
            return True
        for pattern, step in _STEPS:
            for match in pattern.finditer(claims.text):
                years = step * int(_number(match, claims))
                if any(year == other + years for other in (now if pattern is _AGO else told | now)):
                    return True
    return False


def counted(year: int, month: int) -> int:
    """A month of a year, counted from the year nought."""
    return year * _YEAR + month


def _years(passages: Iterable[Claims]) -> set[int]:
    """The years of the passages; those before our era count down."""
    found: set[int] = set()
    for claims in passages:
        found |= {int(each.value) for each in claims.figures if is_year(each)}
        for match in _BEFORE_CHRIST.finditer(claims.text):
            found |= {-int(year) for year in match.groups() if year}
    return found


def months(passages: Iterable[Claims], published: Sequence[date]) -> set[int]:
    """The months of the passages, counted from the year nought; one without a year is the last before publication."""
    found = set()
    for claims in passages:
        for match in _MONTH.finditer(claims.text):
            month = _NUMBERS[fold(match["month"])]
            if match["year"]:
                found.add(counted(int(match["year"]), month))
            else:
                found |= {counted(day.year if month <= day.month else day.year - 1, month) for day in published}
    return found


def _days(passages: Iterable[Claims], published: Sequence[date]) -> Iterator[date]:
    """The days of the passages; one without a year is of a year of publication, one without a month of that before."""
    for claims in passages:
        for found in (each for each in claims.dates if each.day):
            bare = [int(match["day"]) for match in _BARE_DAY.finditer(claims.text, found.end)]
            for year in {found.year} if found.year else {day.year for day in published}:
                for day in (found, *(replace(found, day=each) for each in bare)):
                    if (dated := replace(day, year=year).date) is not None:
                        yield dated


def _number(match: re.Match[str], claims: Claims) -> Decimal:
    """How many years a phrase says: of its own figure or the one before it, else one."""
    inside = (each for each in claims.figures if match.start() - 1 <= each.end and each.start < match.end())
    return next((each.value for each in inside if each.unit == "an"), Decimal(1))
