"""Days and months without their year that may well be of another one than the text: "en juin", in November."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.dates_by_tense import day_or_month, year_by_tense
from cms_publisher.fidelity.dates.open_dates import without_year_at
from cms_publisher.fidelity.dates.resolved_dates import is_just_ahead, nearest
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MID_MONTH: Final = 15
_EVERY_YEAR: Final = Sought(
    r"\b[Dd]u\s(?:1er|\d\d?)\s[^\W\d]+\sau\s(?:1er|\d\d?)\s[^\W\d]+,[^.;]*\b(?:est|sont)\s(?:obligatoire|interdit)e?s?\b|"
    r"\b(?:chaque|tous les|toutes les|par|habituellement|d[’']habitude|d[’']ordinaire|généralement|traditionnel\w*)\b",
    "obligatoire|interdit|par|chaque|tous les|habitude|ordinaire|toutes les|généralement|traditionnel|habituellement",
    re.IGNORECASE,
)
"""What comes back with the year is of none."""


def years_untold(text: str, published: date) -> Iterator[tuple[int, int, int]]:
    """Start, end and likely year of each outside quotations, by the tense, else the nearest one."""
    quoted = quotes.quoted(text)
    for start, end in without_year_at(text) if not _EVERY_YEAR.search(text) else ():
        words = tuple(token.key for token in tokenize(text[start:end]))
        month_and_day = day_or_month(words)
        if month_and_day is None or any(first <= start < last for first, last in quoted):
            continue
        month, number = month_and_day
        tense = tense_at(text, start, end)
        if number and tense is Tense.PAST and is_just_ahead(number, month, published):
            continue  # "le bac devait rouvrir le 1er décembre", in November
        near = nearest(number or _MID_MONTH, month, published)
        year = (year_by_tense(month, number, published, tense) if tense else None) or (near.year if near else None)
        if year and year != published.year:
            yield start, end, year
