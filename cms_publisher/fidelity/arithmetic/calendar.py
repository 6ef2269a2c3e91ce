"""A day of the week that its date is not ("mardi 25 novembre 2026"), and a day that no month has ("31 novembre").

The Gregorian calendar, in force in France since 20 December 1582: older dates are left alone.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS: Final = {fold(name): number for number, name in enumerate(MONTHS, start=1)}
_MONTH: Final = "|".join((*MONTHS, "fevrier", "aout", "decembre"))
_NAMES: Final = "|".join(WEEKDAYS)
_DAYS: Final = Sought(
    rf"\b(?:(?P<first>{_NAMES}){_S}(?P<one>\d\d?)(?:er)?{_S}(?:et|ou|au|puis){_S}(?:le{_S})?)?"
    rf"(?P<second>{_NAMES}){_S}(?P<two>\d\d?)(?:er)?{_S}(?P<month>{_MONTH})\b(?:{_S}(?P<year>\d{{4}})(?!\d))?",
    WEEKDAYS,
    re.IGNORECASE,
)
"""One day, or two of one month: "mardi 24 et mercredi 25 novembre"."""
_NO_DAY: Final = Sought(
    rf"(?<![\d,.])(?P<day>29|30|31){_S}(?P<month>{_MONTH})\b(?:{_S}(?P<year>\d{{4}})(?!\d))?",
    "29|30|31",
    re.IGNORECASE,
)
_GREGORIAN: Final = 1583
_LEAP: Final = 2024
_THESE_DAYS: Final = timedelta(days=60)
"""Within which a date without its year is of the year that is nearest."""


def wrong_weekdays(text: str, published: date | None) -> Iterator[Slip]:
    """Days of the week that are not those of their dates; without a year, in none of the years around publication."""
    for match in _DAYS.finditer(text):
        month, year = _MONTHS[fold(match["month"])], match["year"]
        years = _years(int(year) if year else None, published)
        for name, number in (("first", "one"), ("second", "two")):
            days = _days(match[number], month, years, published) if match[name] else []
            if days and all(WEEKDAYS[then.weekday()] != match[name].lower() for then in days):
                then = days[0]
                start, end = match.start(name), match.end() if name == "second" else match.end(number)
                yield Slip(
                    rule="weekday",
                    start=start,
                    end=end,
                    args={"words": text[start:end], "weekday": WEEKDAYS[then.weekday()], "year": then.year},
                )


def missing_days(text: str) -> Iterator[Slip]:
    """Days that their month has not."""
    for match in _NO_DAY.finditer(text):
        month, year = _MONTHS[fold(match["month"])], int(match["year"] or _LEAP)
        if year >= _GREGORIAN and int(match["day"]) > monthrange(year, month)[1]:
            start = match.start("day")
            yield Slip(rule="no-day", start=start, end=match.end(), args={"words": text[start : match.end()]})


def _years(year: int | None, published: date | None) -> tuple[int, ...]:
    """The years that the date may be of."""
    if year is not None:
        return (year,) if year >= _GREGORIAN else ()
    return (published.year - 1, published.year, published.year + 1) if published else ()


def _days(number: str, month: int, years: tuple[int, ...], published: date | None) -> list[date]:
    """The days that may be meant, the likeliest first: one of these weeks is no other year's."""
    days = [then for year in years if (then := _day(year, month, int(number)))]
    if published is None or len(years) == 1:
        return days
    days.sort(key=lambda then: abs(then - published))
    return days[:1] if days and abs(days[0] - published) <= _THESE_DAYS else days


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
