"""Whether a date that the article gives in full is the one that the source's words mean, by the tense they are told in.

"Fermée jusqu’au 5 mai" is the next fifth of May, "a fermé le 5 mai" the last one.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.announced_days import announced, can_be
from cms_publisher.fidelity.dates.own_days import is_wire
from cms_publisher.fidelity.dates.resolved_dates import (
    SEASONS_KEYS,
    may_be_in_full,
    resolutions,
    season_year,
    tells_no_time,
)
from cms_publisher.fidelity.dates.said_which import MONTH_KEYS, WHICH
from cms_publisher.fidelity.dates.scene_days import is_today
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.tense import Tense, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.tokens import Token

_MONTHS: Final = frozenset(MONTH_KEYS)
_WEEKDAYS: Final = frozenset(WEEKDAYS)
_YEAR: Final = re.compile(r"\d{4}")
_SEASONS: Final = frozenset((name,) for name in SEASONS_KEYS)
_MONTH_LONG: Final = 30
_STALE: Final = 92
"""Days; "sera fermé le 4 mai", read in June, may be a slip of the text."""
_WIDEST: Final = 5
"""How many words of the source on each side of a difference may belong to the date."""
_LONGEST: Final = 12
"""And of the article: "dans la nuit du samedi 31 octobre au dimanche 1er novembre 2026"."""


def tells_in_full(tokens: Iterable[Token]) -> bool:
    """Whether a month or a year is told, as in every date in full."""
    keys = [token.key for token in tokens]
    return not _MONTHS.isdisjoint(keys) or any(map(_YEAR.fullmatch, keys))


def is_resolution(tokens: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether the difference, with the words around it that are the same, is a date made absolute."""
    published = stretch.source.published
    left_out = tuple(stretch.keys[step.c : step.d])
    if published is None or (step.a == step.b and left_out not in WHICH):
        return False
    around = stretch.keys[max(0, step.c - _WIDEST) : step.d + _WIDEST]
    if tells_no_time(around) or not may_be_in_full((token.key for token in tokens[step.a : step.b]), around):
        return False
    first = max(0, step.a - _WIDEST)
    ours = tuple(token.key for token in tokens[first : step.b + _LONGEST])
    if _told_in_full(published).isdisjoint(ours):
        return False
    for left in range(min(step.a, step.c, _WIDEST) + 1):
        at = step.a - left - first
        said, more = ours[at:], ours[at - 1 :] if at and "nuit" in around else ours[at:]
        for right in range(min(len(stretch.tokens) - step.d, _WIDEST) + 1):
            for form in _forms(stretch, step.c - left, step.d + right, published):
                long = len(form)
                if long >= left + step.b - step.a and form in (said[:long], more[:long]):
                    return True  # "cette nuit" is "dans la nuit du …", one word more
    return False


def _forms(stretch: Stretch, first: int, last: int, published: date) -> frozenset[tuple[str, ...]]:
    """What the words ``[first, last)`` mean there, by the tense of their sentence where that matters."""
    words = tuple(stretch.keys[first:last])
    if tells_no_time(words) or (is_today(words) and announced(stretch.source.document.text, published).of_another_day):
        return frozenset()
    start, end = stretch.tokens[first].start, stretch.tokens[last - 1].end
    if not (day_or_month(words) or words in _SEASONS):
        among = frozenset[date]() if _WEEKDAYS.isdisjoint(words) else _among(stretch, (start, end), published)
        return resolutions(words, published, among)
    left, right = _sentence(stretch, start)
    tense = tense_at(stretch.text[left:right], start - left, end - left)
    return open_forms(words, published, tense or Tense.FUTURE)


def _among(stretch: Stretch, span: tuple[int, int], published: date) -> frozenset[date]:
    """The days that a weekday alone can be there."""
    programme, wire = announced(stretch.source.document.text, published), is_wire(stretch.source)
    left, right = _sentence(stretch, span[0])
    return can_be(stretch.text[left:right], (span[0] - left, span[1] - left), published, programme, wire=wire)


def _sentence(stretch: Stretch, at: int) -> tuple[int, int]:
    return next((span for span in stretch.spans if span[0] <= at < span[1]), (0, len(stretch.text)))


def open_forms(
    words: tuple[str, ...], published: date, tense: Tense | None, among: frozenset[date] = frozenset()
) -> frozenset[tuple[str, ...]]:
    """As ``resolutions``; of a day or month alone also the next one, told as to come, or the last one, told as past."""
    found = resolutions(words, published, among)
    alone = day_or_month(words)
    if tense is None or not (alone or words in _SEASONS):
        return found
    year = year_by_tense(*alone, published, tense) if alone else season_year(words[0], tense, published)
    return found | {(*words, str(year))} if year else found


def day_or_month(words: tuple[str, ...]) -> tuple[int, int] | None:
    """Month and day of "12 juillet", "1er mai" or "juin" (no day: 0) and nothing else."""
    *number, name = words or ("",)
    if name not in MONTH_KEYS or not (not number or number[0].isdecimal()) or number[1:] not in ([], ["er"]):
        return None
    return MONTH_KEYS.index(name) + 1, int(number[0]) if number else 0


def year_by_tense(month: int, day: int, published: date, tense: Tense | None) -> int | None:
    """Of the next or last such day or month; what is told as to come and was a short time ago is of no certain year."""
    today = (published.month, published.day if day else 0)
    if tense is Tense.PAST:
        return published.year - ((month, day) > today)
    ago = (published.month - month) * _MONTH_LONG + (published.day - day if day else 0)
    return None if 0 < ago < _STALE else published.year + (ago > 0)


@lru_cache(maxsize=64)
def _told_in_full(published: date) -> frozenset[str]:
    """One of these is in every full form: a month, or a year near that of publication."""
    return frozenset({*MONTH_KEYS, *(str(published.year + years) for years in (-1, 0, 1))})
