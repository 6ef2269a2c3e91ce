"""Nights by the day that a text appeared: "dans la nuit de mardi à mercredi", "cette nuit", "la nuit dernière"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dates import weekday_day
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tense_at
from cms_publisher.french.typography import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.edits import Change

_S: Final = r"[ \u00a0\u202f]"
_DAY: Final = "|".join(WEEKDAYS)
_BETWEEN: Final = Sought(
    rf"\b(?:[Dd]ans{_S}la{_S})?[Nn]uit{_S}(?P<said>de{_S}(?P<first>{_DAY}){_S}à{_S}(?P<second>{_DAY}))\b(?!s|-|{_S}(?:\d|dernier|prochain))",
    "uit",
)
_THIS: Final = Sought(
    rf"(?<![’'])\b(?P<this>[Cc]ette{_S}nuit(?!-|{_S}(?:d[eu]|entre|où|de{_S}la)\b)|[Ll]a{_S}nuit{_S}dernière)\b", "uit"
)
_BEFORE: Final = re.compile(
    rf"\b(?:d[eu]|dès|depuis|pour|pendant|durant|dans|avant|après|jusqu[’']à|toute|et|ou|à|par|sur|comme|que){_S}$",
    re.IGNORECASE,
)
_WEEK: Final = 7


def nights(text: str, published: date) -> Iterator[Change]:
    """The full form of each that the verb tells as past or to come."""
    for match in _BETWEEN.finditer(text):
        first, second = (WEEKDAYS.index(match[name]) for name in ("first", "second"))
        tense = tense_at(text, match.start(), match.end())
        if (second - first) % _WEEK != 1 or tense is None:
            continue
        back = (published.weekday() - second) % _WEEK
        away = -back if tense is Tense.PAST else (_WEEK - back) % _WEEK
        if tense is Tense.FUTURE and not away:
            continue  # the night that is over, or of next week
        yield *match.span("said"), night(published + timedelta(days=away))
    for match in _THIS.finditer(text):
        tense = None if _BEFORE.search(text[: match.start()]) else tense_at(text, *match.span())
        if tense is Tense.PAST or (tense and match["this"].endswith("nuit")):
            then = published + timedelta(days=tense is Tense.FUTURE)
            yield *match.span("this"), f"dans la nuit {night(then)}"


def night(second: date) -> str:
    """``du mardi 24 au mercredi 25 novembre 2026``, the month and the year that they share said once."""
    first = second - timedelta(days=1)
    one = weekday_day(first)
    if first.year == second.year:
        one = one.rpartition(NBSP)[0]
    if first.month == second.month:
        one = one.rpartition(NBSP)[0]
    return f"du {one} au {weekday_day(second)}"
