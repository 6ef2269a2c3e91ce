"""Which dates a reader has met so far: the year is not said again of a day that is known, nor twice in a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.dates import find_dates

if TYPE_CHECKING:
    from datetime import date

_YEARS: Final = re.compile(r"(?:19|20)(?<!\w..)\d\d\b")
_LAST: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)})(?P<year>[ \u00a0](?P<digits>\d{{4}}))(?!\d)")
"""The year of a date in full."""

_YEAR: Final = 365
_WEEKS: Final = 31


@dataclass(slots=True)
class ToldDates:
    """The years that were named, and the days that were told with their weekday."""

    year: int | None = None
    """The last one."""
    here: bool = True
    """Whether it was named in the paragraph that is read."""
    years: set[int] = field(default_factory=set)
    behind: bool = False
    """Whether the text stands behind the month and year that it appeared in: "Selon Brévic-Matin (mai 2024), …"."""
    days: set[tuple[int, int, int]] = field(default_factory=set)
    """Weekday (0 is Monday), day, month."""
    scene: set[str] = field(default_factory=set)
    """The weekdays that a portrait leaves as they are."""

    def add(self, text: str) -> None:
        """The reader reads this, too."""
        if year := last_year(text):
            self.year, self.here = year, True
            self.years |= years(text)
        self.days |= {
            (one.weekday, one.day, one.month) for one in find_dates(text) if one.weekday is not None and one.day
        }

    def paragraph(self) -> None:
        """A new paragraph begins."""
        self.here = False

    def without_year(self, words: str, before: str, own: int) -> str:
        """A date in full, without its year where the reader knows it.

        Args:
            words: the date.
            before: what the sentence says before it.
            own: the year of the text: once told, a reader has it in mind wherever a paragraph names no other.
        """
        if (found := _LAST.search(words)) is None:
            return words
        kept = self.year if self.here else own if own in self.years else None
        known = last_year(before) or kept
        told = any((one.weekday, one.day, one.month) in self.days for one in find_dates(words))
        if int(found["digits"]) != known and not told:
            return words
        return words[: found.start("year")] + words[found.end("year") :]


def is_of_these_weeks(then: date, day: date | None) -> bool:
    """Whether a day of another year falls in the weeks about this one: without its year it would be read as this one's.

    >>> from datetime import date
    >>> [is_of_these_weeks(date(2025, 12, 1), date(2026, month, 26)) for month in (11, 6)]
    [True, False]
    """
    if day is None or then.year == day.year:
        return False
    apart = abs((then - day).days) % _YEAR
    return min(apart, _YEAR - apart) <= _WEEKS


def years(text: str) -> set[int]:
    """Those that ``text`` names."""
    return set(map(int, _YEARS.findall(text)))


@lru_cache(maxsize=1024)
def last_year(text: str) -> int | None:
    """The last year that ``text`` names."""
    found = _YEARS.findall(text)
    return int(found[-1]) if found else None
