"""Dates for a page that is read years later: "vendredi" -> "vendredi 12 juillet 2024", by the day the source appeared.

Only what is certain, outside quotations, and only what ``resolved_dates`` explains: writer and review share it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.announced_days import NONE_ANNOUNCED, Announced, can_be, says_which
from cms_publisher.fidelity.dates.dates_by_tense import open_forms
from cms_publisher.fidelity.dates.near_days import (
    AT,
    PART,
    TIME_OF_DAY,
    at_its_hour,
    is_figurative,
    near_day,
    near_days,
)
from cms_publisher.fidelity.dates.nights import nights
from cms_publisher.fidelity.dates.open_dates import without_year
from cms_publisher.fidelity.dates.own_days import OwnDay
from cms_publisher.fidelity.dates.resolved_dates import two_days
from cms_publisher.fidelity.dates.told_dates import ToldDates
from cms_publisher.fidelity.dates.web_periods import periods
from cms_publisher.fidelity.dates.weekdays import is_beside_one_to_come, may_be_ahead, tense_of_day
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tells_past, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.edits import Change
    from cms_publisher.model import Edit

_S: Final = r"[ \u00a0\u202f]"
_NAMES: Final = "|".join(WEEKDAYS)
_DATE_NEXT: Final = (
    rf"(?:{_S}(?:dernier|prochain))?"
    rf"(?:,?{_S}le{_S}\d|(?:,{_S}|{_S}\()(?:le{_S})?\d(?:\d|er)?{_S}(?:{'|'.join(MONTHS)})\b)"
)
"""The date of that weekday is given beside it: "mercredi, 25 novembre", "mercredi prochain (25 novembre)"."""
OF_A_SEASON: Final = (
    rf"{_S}d(?:e{_S}|['’])(?:(?:fin|début|la{_S}mi|mi)[ -])?(?:{'|'.join(MONTHS)}|été|automne|hiver|printemps)\b"
)
"""Any such day of a month: "un mardi de novembre"."""
_HOUR: Final = rf"{_S}?h(?:eures?)?(?:{_S}?\d\d)?\b"
_WEEKDAY: Final = Sought(
    rf"(?P<de>\b[Dd]e{_S})?(?P<ce>\b[Cc]e{_S})?\b(?P<name>{_NAMES}|{_NAMES.title()})\b"
    rf"(?!s|-|{_S}(?:\d{{1,2}}(?!\d|{_HOUR})|1er|saint\b|noir\b)|{_DATE_NEXT}|{OF_A_SEASON}){PART}"
    rf"(?:{_S}(?P<which>dernier|prochain|passé(?!{_S}(?:\d|mi(?:di|nuit))))\b)?(?P<hour>{_S}\d{{1,2}}{_HOUR})?{AT}",
    f"{_NAMES}|{_NAMES.title()}",
)
_TIMES: Final = (
    *WEEKDAYS, *MONTHS, "hier", "demain", "ce jour", "aujourd", "matin", "soir", "midi", "mois", "semaine", "année",
    "week-end", "nuit", "derni", "passé", "prochain", "cet été", "l’été", "l'été", "automne",
    "printemps",
)  # fmt: skip
_PAIR: Final = Sought(
    rf"\b(?P<first>{_NAMES}|{_NAMES.title()}){_S}et{_S}(?P<second>{_NAMES})\b"
    rf"(?!s|-|{_S}(?:\d|1er|midi|après-midi|dernier|prochain))"
    rf"(?:{_S}(?P<part>matin|soir)\b)?+(?!{_S}(?:et|ou|à|au){_S}(?:le{_S})?(?:{_NAMES})\b|{_S}\d)",
    f"{_NAMES}|{_NAMES.title()}",
)
_HABIT: Final = re.compile(
    rf"\b(?:le|les|chaque|tous{_S}les|un|des|du|au|premiers?|deuxième|second|troisième|quatrième|derniers?|prochains?|"
    rf"journal|nuit{_S}d[eu]|nuit|même|autre){_S}$",
    re.IGNORECASE,
)
_HABIT_AFTER: Final = re.compile(rf"{_S}(?:compris|excepté)\b(?!{_S}(?:dans|entre|par)\b)")
_UNTIL: Final = re.compile(rf"\bjusqu[’']à{_S}$|\bau{_S}$", re.IGNORECASE)
_PAIR_BEFORE: Final = re.compile(rf"\b(?:{_NAMES}){_S}(?P<link>et|à|au|ou){_S}$", re.IGNORECASE)
_PAIR_AFTER: Final = re.compile(
    rf"^{_S}(?:(?:et|à|au){_S}(?:le{_S})?(?:{_NAMES})|ou{_S}le{_S}(?:{_NAMES}))\b", re.IGNORECASE
)
_FIGURE_NEXT: Final = re.compile(rf"{_S}?\d")
"""A date and a figure in a row would read as one number."""
_THIS: Final = ("ce ", "ce\u00a0")
_WEEK_DAYS: Final = 7
_CLOSE: Final = 3
""""vendredi dernier" said within these days of a Friday may be the one before."""


@dataclass(frozen=True, slots=True)
class _Days:
    """The day that a text appeared, and what its source says of the days around it."""

    published: date
    own: OwnDay
    programme: Announced


def absolute(
    text: str,
    published: date,
    told: ToldDates | None = None,
    *,
    own: OwnDay = OwnDay.ANNOUNCED,
    programme: Announced = NONE_ANNOUNCED,
) -> tuple[str, list[Edit]]:
    """``text`` with its relative dates in full, and an edit for each; what is not certain stays.

    Args:
        text: a cleaned sentence.
        published: the day that its source appeared.
        told: the dates that the reader has met before it.
        own: when its source calls its own day by its weekday (``own_day``).
        programme: the days that its source announces (``announced``).
    """
    if not _may_tell_a_day(text) or not quotes.balanced(text):
        return text, []
    told = told or ToldDates()
    quoted = quotes.quoted(text)
    changes: list[Change] = []
    days = _Days(published, own, programme.apart_from(text) if programme.led else programme)
    for start, end, new in sorted(_changes(text, days, told)):
        free = not any(first < end and start < last for first, last in quoted)
        apart = (not changes or changes[-1][1] <= start) and not _FIGURE_NEXT.match(text, end)
        if not (free and apart):
            continue
        shorter = told.without_year(new, replaced(text[:start], changes, EditKind.DATE)[0], published.year)
        possible = _possible(text, (start, end), published, programme)
        if full := _accepted(text[start:end], new, shorter, possible):
            changes.append((start, end, full[0].upper() + full[1:] if text[start].isupper() else full))
    return replaced(text, changes, EditKind.DATE)


def _possible(text: str, span: tuple[int, int], published: date, programme: Announced) -> frozenset[tuple[str, ...]]:
    among = can_be(text, span, published, programme)
    keys = _keys(text[slice(*span)])
    tense = tense_at(text, *span) or (Tense.FUTURE if keys[0].isdecimal() else None)  # "jusqu’au 30 juin"
    return open_forms(keys, published, tense, among)


def _accepted(old: str, new: str, shorter: str, possible: frozenset[tuple[str, ...]]) -> str | None:
    """The date as it is put, without a year that the reader knows; None where there is none to put, or to explain."""
    found = shorter if shorter == old or _keys(shorter) in possible else new
    return found if found != old and _keys(found) in possible else None


def names_no_day(text: str, start: int, end: int) -> bool:
    """Whether the weekday, "hier" or "demain" at ``text[start:end]`` is no one day: a habit, a name, a turn of phrase.

    "le premier vendredi du mois", "chaque lundi", "le groupe Brévic demain", "le monde de demain".
    """
    if near := near_day(text, start, end):
        return is_figurative(text, near)
    return bool(_WEEKDAY.pattern.match(text, start) and _comes_back(text[:start], text[end:]))


def _comes_back(before: str, after: str) -> bool:
    """Whether the weekday between these words is every such day: "le samedi", "de 9 h à 18 h, samedi compris"."""
    return bool(_HABIT.search(before) or (_HABIT_AFTER.match(after) and not _UNTIL.search(before)))


def _may_tell_a_day(text: str) -> bool:
    """Whether some word is there that every relative date has one of."""
    return any(map(text.lower().__contains__, _TIMES))


def _changes(text: str, days: _Days, told: ToldDates) -> Iterator[Change]:
    yield from without_year(text, days.published, told)
    yield from _pairs(text, days)
    for match in _WEEKDAY.finditer(text):
        if then := _weekday(text, match, days):
            of = bool(match["de"]) and not match["ce"]  # "de lundi" is "du lundi 8 juillet"; "ce lundi" stays
            start = match.start() if of else match.start("name")
            end, named = at_its_hour(match, then, match["part"])
            hour = f" à{match['hour']}" if match["hour"] else ""
            yield start, end, ("du " if of else "") + named + hour
    if "uit" in text:
        yield from nights(text, days.published)
    yield from near_days(text, days.published, of_another_day=days.programme.of_another_day)
    across_years = days.programme.across_years
    yield from periods(text, days.published, behind=told.behind, across_years=across_years)


def _pairs(text: str, days: _Days) -> Iterator[Change]:
    """The days of "samedi et dimanche", by the programme or the verb."""
    for match in _PAIR.finditer(text):
        span = match.span()
        if _HABIT.search(text[: span[0]]) or _PAIR_BEFORE.search(text[: span[0]]):
            continue
        tense = tense_of_day(text, span[0], span, was_today=False)
        first, second = (_one_of_two(text, match.span(name), tense, days) for name in ("first", "second"))
        if first and second and 0 < (second - first).days < _WEEK_DAYS:
            yield *span, two_days(first, second) + (TIME_OF_DAY[match["part"]] if match["part"] else "")


def _one_of_two(text: str, span: tuple[int, int], tense: Tense | None, days: _Days) -> date | None:
    name = text[slice(*span)]
    ahead = (WEEKDAYS.index(name.lower()) - days.published.weekday()) % _WEEK_DAYS
    if tense is Tense.PAST:
        sure = ahead and not may_be_ahead(text, *span, _WEEK_DAYS - ahead)
        return days.published + timedelta(days=ahead - _WEEK_DAYS) if sure else None
    to_come = days.published + timedelta(days=ahead)
    if days.programme.may_tell(name, to_come) and days.programme.of(name) != (to_come,):
        return days.programme.only(name) if tense or not tells_past(text) else None
    return to_come if tense is Tense.FUTURE and (ahead or days.own is OwnDay.ALWAYS) else None


def _weekday(text: str, match: re.Match[str], days: _Days) -> date | None:
    """The day that a weekday's name alone means: the last one of what is past, the next of what is to come."""
    before, after, published = text[: match.start()], text[match.end() :], days.published
    midway_name = match["name"][0].isupper() and before.strip(" «(\u00a0") != ""
    habit = not match["ce"] and _comes_back(before, after)
    if midway_name or habit or _is_paired(before, after):
        return None
    past = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % -_WEEK_DAYS
    to_come = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % _WEEK_DAYS
    if match["which"]:
        away = (to_come or _WEEK_DAYS) if match["which"] == "prochain" else (past or -_WEEK_DAYS)
        return published + timedelta(days=away) if abs(away) >= _CLOSE else None
    if past == 0 and match["ce"]:
        return published
    tense = tense_of_day(text, match.start(), match.span("name"), was_today=not past)
    if tense is Tense.PAST:
        if may_be_ahead(text, *match.span("name"), -past):
            return None
        timed = any(match[one] for one in ("part", "hour", "at"))
        own = past or days.own.holds(text, match.start(), timed=timed)
        return published + timedelta(days=past) if own else None
    return _to_come(text, match.span("name"), published + timedelta(days=to_come), tense, days)


def _to_come(text: str, name: tuple[int, int], following: date, tense: Tense | None, days: _Days) -> date | None:
    """The day of what is not told as past: by the source's own programme, else the next one of that name."""
    weekday, programme = text[slice(*name)], days.programme
    if not says_which(text, name):
        told = programme.event.told_by(weekday, text)
        if told and (tense is not Tense.FUTURE or told >= days.published):
            return told
        if programme.may_tell(weekday, following):
            then = programme.only(weekday) if tense or not tells_past(text) else None
            if then or programme.of(weekday) != (following,):
                return then
        if programme.event.on(weekday, days.published) != (following,) and programme.event.may_tell(
            weekday, text, days.published
        ):
            return None
    this = text[: name[0]].lower().endswith(_THIS)
    if this and programme.of_another_day:
        return None
    tomorrow = this and (following - days.published).days == 1
    ahead = tense is Tense.FUTURE or is_beside_one_to_come(text, name) or (tomorrow and not tells_past(text))
    return following if ahead and following > days.published else None


def _is_paired(before: str, after: str) -> bool:
    """Whether another weekday beside it makes a span or a row: one "ou" the other is each by itself."""
    pair = _PAIR_BEFORE.search(before)
    either = pair is not None and pair["link"] == "ou" and not _HABIT.search(before[: pair.start()])
    return bool((pair and not either) or _PAIR_AFTER.match(after))


def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))
