"""Dates in French words, and dates found in French text. No clock, no locale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.typography import NBSP
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH_NUMBERS: Final = {fold(month): number for number, month in enumerate(MONTHS, start=1)}
_MONTH_FORMS: Final = tuple(sorted({*MONTHS, *_MONTH_NUMBERS}, key=len, reverse=True))
_MONTH_ALONE: Final = {form: re.compile(rf"{form}(?<!\w{form})\b") for form in _MONTH_FORMS}
"""The word by itself: "mai" is in many another. What a pattern begins with is looked for as fast as a piece of text."""
_LONGEST_DAY: Final = len("1er")
_LONGEST_WEEKDAY: Final = max(map(len, WEEKDAYS))
_MONTH_WORDS: Final = "|".join(_MONTH_FORMS)
_WORDS: Final = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(WEEKDAYS)})\s+)?(?:(?<!\d)(?P<day>\d\d?|1er)\s+)?"
    rf"\b(?P<month>{_MONTH_WORDS})\b(?:\s+(?P<year>\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
_FIGURES: Final = re.compile(r"(?<![\d/])(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d{4})(?![\d/])")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A date in a text, as precise as the text has it: ``text[start:end]``."""

    start: int
    end: int
    month: int
    year: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""

    @property
    def date(self) -> date | None:
        """The day, where the text names it in full and the calendar has it."""
        if self.year is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def day(when: date) -> str:
    """``12 juillet 2023``, ``1er mai 2024``; no line breaks within."""
    number = "1er" if when.day == 1 else str(when.day)
    return f"{number}{NBSP}{month(when)}"


def month(when: date) -> str:
    """``juillet 2023``."""
    return f"{MONTHS[when.month - 1]}{NBSP}{when.year}"


def weekday_day(when: date) -> str:
    """``mercredi 12 juillet 2023``."""
    return f"{WEEKDAYS[when.weekday()]} {day(when)}"


@lru_cache(maxsize=2048)
def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Dates in words or as 12/07/2023, in order: a day, or a month with its year. A month's bare name is none."""
    written = _FIGURES.finditer(text) if "/" in text else ()
    found = [_read(match) for match in (*_in_words(text), *written) if match["day"] or match["year"]]
    return tuple(sorted((one for one in found if _is_possible(one)), key=lambda one: one.start))


def _in_words(text: str) -> Iterator[re.Match[str]]:
    """The matches of _WORDS: looked for only where a month's name stands, and a day and its name before it may."""
    done = 0
    for at in _months(text):
        if at >= done:
            before = text[done:at].rstrip()[:-_LONGEST_DAY].rstrip()[:-_LONGEST_WEEKDAY]
            if match := _WORDS.search(text, done + len(before)):
                done = match.end()
                yield match


def _months(text: str) -> list[int]:
    """Where months' names begin, in order."""
    lowered = text.replace("İ", "I").lower()  # the one capital whose small letter is two characters
    held = (pattern for form, pattern in _MONTH_ALONE.items() if form in lowered)
    return sorted(match.start() for pattern in held for match in pattern.finditer(lowered))


def _read(match: re.Match[str]) -> FoundDate:
    parts = match.groupdict()
    name, weekday, year, number = fold(parts["month"]), parts.get("weekday"), parts["year"], parts["day"]
    return FoundDate(
        start=match.start(),
        end=match.end(),
        month=_MONTH_NUMBERS.get(name) or int(name),
        year=int(year) if year else None,
        day=int(number.lower().removesuffix("er")) if number else None,
        weekday=WEEKDAYS.index(weekday.lower()) if weekday else None,
    )


def _is_possible(found: FoundDate) -> bool:
    if found.year is not None and found.day is not None:
        return found.date is not None
    leap_year = 2024
    return FoundDate(start=0, end=0, year=leap_year, month=found.month, day=found.day or 1).date is not None
