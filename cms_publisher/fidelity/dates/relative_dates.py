"""Words that say when only in relation to the day they were written: "hier", "le mois dernier", a bare weekday."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.web_dates import OF_A_SEASON, names_no_day
from cms_publisher.french import quotes
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACE: Final = r"[ \u00a0\u202f]"
_WEEKDAY: Final = rf"(?:{'|'.join(WEEKDAYS)})"
_LAST_NEXT: Final = r"(?:derni(?:er|ère)|prochaine?|pass(?:é|ée))"
_RELATIVE: Final = Sought(
    rf"\b(?=[acdehjlmsv])(?:(?<!\bde )(?<!\bd['’])(?:avant-hier|hier|après-demain|demain)|(?:"
    rf"(?:le|du|au|ce|en){_SPACE}mois{_SPACE}{_LAST_NEXT}|"
    rf"l['’](?:an|année|hiver){_SPACE}{_LAST_NEXT}|"
    rf"(?:la{_SPACE})?semaine{_SPACE}{_LAST_NEXT}|cette{_SPACE}semaine|"
    rf"ce{_SPACE}(?:mois-ci|matin|soir|week-end|printemps)|cet{_SPACE}(?:après-midi|été|automne)|cette{_SPACE}nuit(?!{_SPACE}d(?:u|e{_SPACE}\w+{_SPACE}à)\b)|"
    rf"(?:au{_SPACE})?début{_SPACE}du{_SPACE}mois(?!{_SPACE}d)|"
    rf"(?:ce{_SPACE})?{_WEEKDAY}(?:{_SPACE}(?:dernier|prochain|passé))?))\b(?!-là)",
    f"{'|'.join(WEEKDAYS)}|hier|demain|derni|prochain|passé|semaine|mois-ci|matin|soir|week-end|printemps|cet|début",
    re.IGNORECASE,
)
ONE_DAY: Final = re.compile(rf"^(?:ce{_SPACE})?{_WEEKDAY}$", re.IGNORECASE)
"""A bare weekday: "mardi", "ce mardi"."""
_ORDINAL: Final = rf"(?:(?:premi|derni)(?:er|ers|ère|ères)|\w+ièmes?|seconds?){_SPACE}"
_HABIT: Final = re.compile(
    rf"\b(?:les?|chaque|tous{_SPACE}les|un|des|du|deux){_SPACE}(?:{_ORDINAL})?$|\b(?:soir|matin|jour)s?{_SPACE}de{_SPACE}$",
    re.IGNORECASE,
)
_RESOLVED: Final = re.compile(
    rf"{_SPACE}(?:\d|saint|(?:et|ou){_SPACE}{_WEEKDAY}{_SPACE}\d)|s\b|-|,?{_SPACE}le{_SPACE}\d"
    rf"|{OF_A_SEASON}",
    re.IGNORECASE,
)
_OPEN: Final = Sought(
    rf"\b{_WEEKDAY}(?:,{_SPACE}{_WEEKDAY})*{_SPACE}et{_SPACE}{_WEEKDAY}(?:{_SPACE}(?:matin|après-midi|soir))?,?{_SPACE}"
    rf"de{_SPACE}\d\d?{_SPACE}?h",
    "|".join(WEEKDAYS),
    re.IGNORECASE,
)
"""Opening hours, which come back: "mardi et vendredi de 14 h à 17 h"."""
_CLOCK: Final = (
    rf",?{_SPACE}de{_SPACE}\d\d?{_SPACE}?h(?:{_SPACE}?\d\d)?{_SPACE}à{_SPACE}\d\d?{_SPACE}?h(?:{_SPACE}?\d\d)?"
)
_WEEKLY: Final = Sought(
    rf"\bdu{_SPACE}(?:lundi|mardi){_SPACE}au{_SPACE}{_WEEKDAY}{_CLOCK}"
    rf"(?:(?:[,;]|{_SPACE}et){_SPACE}(?:le{_SPACE})?{_WEEKDAY}(?:{_SPACE}et{_SPACE}{_WEEKDAY})?{_CLOCK})+",
    "du lundi|du mardi|du\u00a0lundi|du\u00a0mardi|du\u202flundi|du\u202fmardi",
    re.IGNORECASE,
)
"""The hours of a whole week: "du lundi au jeudi de 14 h à 19 h, vendredi de 14 h à 20 h"."""
_WORKING_DAYS: Final = Sought(
    rf"(?<!\bde{_SPACE})\b(?:lundi|mardi){_SPACE}à{_SPACE}(?:jeudi|vendredi|samedi)\b(?!{_SPACE}\d)",
    "lundi|mardi",
    re.IGNORECASE,
)
"""As a timetable has them: "lundi à vendredi, entre 5 h 30 et 8 h 30"."""
_OPENS: Final = re.compile(
    r"\b(?:ouvert|ouvre|accueil|permanence|horaires|guichet|consultations?|reçoi)", re.IGNORECASE
)
"""What has such hours; with another verb, "aura lieu", they are of this week."""


def relative_dates(text: str) -> list[tuple[int, int]]:
    """Where ``text`` says when only in relation to the day it was written; quotations are the speaker’s."""
    quoted = quotes.quoted(text)
    found = []
    for match in _RELATIVE.finditer(text):
        inside = any(start <= match.start() < end for start, end in quoted)
        if not inside and not _says_which(text, match):
            found.append(match.span())
    return found


def bare_days(text: str) -> frozenset[str]:
    """The weekdays that are all that it says of when, as far as that is relative; none where it says more."""
    words = [text[start:end].lower() for start, end in relative_dates(text)]
    return frozenset(words) if all(map(ONE_DAY.match, words)) else frozenset()


def scene(sentences: Iterable[str]) -> frozenset[str]:
    """Two weekdays or more of which a paragraph tells: in full, they would break the voice of a portrait."""
    found = list(filter(None, map(bare_days, sentences)))
    return frozenset().union(*found) if len(found) > 1 else frozenset()


def _says_which(text: str, match: re.Match[str]) -> bool:
    """A weekday with its date, or a word that means no one day: one that comes back every week, a name."""
    if names_no_day(text, *match.span()):
        return True
    if not ONE_DAY.match(match.group()):
        return False
    if _RESOLVED.match(text[match.end() :]) or _HABIT.search(text[: match.start()]):
        return True
    if any(span.start() <= match.start() < span.end() for span in _WORKING_DAYS.finditer(text)):
        return True
    return any(
        hours.start() <= match.start() < hours.end() and _comes_back(text, hours.start())
        for pattern in (_OPEN, _WEEKLY)
        for hours in pattern.finditer(text)
    )


def _comes_back(text: str, start: int) -> bool:
    before = text[:start]
    if tense_of(text) in {Tense.FUTURE, Tense.PAST}:
        return False
    return _OPENS.search(before) is not None or not has_finite_verb(before)
