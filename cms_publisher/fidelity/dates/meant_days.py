"""The days that a text's relative words mean: "mardi soir" and "la veille", by the day on which it appeared."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.announced_days import NONE_ANNOUNCED, Announced, announced
from cms_publisher.fidelity.dates.web_dates import absolute
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dates import find_dates
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from cms_publisher.model import Source

_WEEK: Final = 7
_WEEKDAY: Final = Sought(rf"\b(?P<name>{'|'.join(WEEKDAYS)})\b(?!\s+(?:\d|1er))", WEEKDAYS, re.IGNORECASE)
_WEEKS: Final = Sought(r"\bla semaine (?P<which>prochaine|dernière)\b", "la semaine ", re.IGNORECASE)
_STEPS: Final = (
    (re.compile(r"\b(?:la veille|la nuit précédente)\b", re.IGNORECASE), -1),
    (re.compile(r"\ble lendemain\b", re.IGNORECASE), 1),
)


@lru_cache(maxsize=4096)
def meant_days(text: str, published: date | None, programme: Announced = NONE_ANNOUNCED) -> frozenset[date]:
    """Those of a sentence or of some in a row; of a weekday that may be the last one or the next, both.

    ``programme``: the days that its source announces; the next one is of those.
    """
    if published is None:
        return frozenset()
    full, _ = absolute(text, published, programme=programme)
    days = {day for found in find_dates(full) if (day := _whole(found.day, found.month, found.year, published))}
    for match in _WEEKDAY.finditer(full):
        ahead = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % _WEEK
        to_come = (published + timedelta(days=ahead),) if not programme.only(match["name"]) else ()
        days |= {*programme.offered(match["name"], published), *to_come, published + timedelta(days=ahead - _WEEK)}
    for match in _WEEKS.finditer(text):  # in a quotation, too, which ``absolute`` leaves as it is
        weeks = 1 if match["which"] == "prochaine" else -1
        days.add(published + timedelta(days=weeks * _WEEK - published.weekday()))
    for words, step in _STEPS:
        if words.search(text):
            days |= {day + timedelta(days=step) for day in (*days, published)}
    return frozenset(days)


def meant_in(text: str, source: Source) -> frozenset[date]:
    """The same of sentences of a source."""
    programme = announced(source.document.text, source.published) if source.published else NONE_ANNOUNCED
    return meant_days(text, source.published, programme)


def _whole(day: int | None, month: int, year: int | None, published: date) -> date | None:
    """The day; without its year the one nearest to the day of publication."""
    years = (year,) if year else (published.year - 1, published.year, published.year + 1)
    found = []
    for one in years if day else ():
        try:
            found.append(date(one, month, day or 1))
        except ValueError:  # 29 February
            continue
    return min(found, key=lambda then: abs(then - published), default=None)
