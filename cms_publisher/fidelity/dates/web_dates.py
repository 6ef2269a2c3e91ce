"""Dates for a page that is read years later: "vendredi" -> "vendredi 12 juillet 2024", by the day the source appeared.

Only what is certain, outside quotations, and only what ``resolved_dates`` explains: writer and review share it.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.announced_days import NONE_ANNOUNCED, Announced, can_be, says_which
from cms_publisher.fidelity.dates.dates_by_tense import open_forms
from cms_publisher.fidelity.dates.open_dates import without_year
from cms_publisher.fidelity.dates.told_dates import ToldDates
from cms_publisher.fidelity.dates.web_periods import periods
from cms_publisher.fidelity.dates.weekdays import is_beside_one_to_come, tense_of_day
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dates import weekday_day
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tells_past, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.edits import Change
    from cms_publisher.model import Edit

_S: Final = r"[ \u00a0\u202f]"
_TIME_OF_DAY: Final = {
    "matin": " au matin", "soir": " au soir", "midi": " à midi", "après-midi": " dans l’après-midi",
}  # fmt: skip
_PART: Final = rf"(?:{_S}(?P<part>matin|soir|midi|après-midi)\b)?"
_NAMES: Final = "|".join(WEEKDAYS)
_DATE_NEXT: Final = (
    rf"(?:{_S}(?:dernier|prochain))?"
    rf"(?:,?{_S}le{_S}\d|(?:,{_S}|{_S}\()(?:le{_S})?\d(?:\d|er)?{_S}(?:{'|'.join(MONTHS)})\b)"
)
"""The date of that weekday is given beside it: "mercredi, 25 novembre", "mercredi prochain (25 novembre)"."""
_HOUR: Final = rf"{_S}?h(?:eures?)?(?:{_S}?\d\d)?\b"
_WEEKDAY: Final = Sought(
    rf"(?P<de>\b[Dd]e{_S})?(?P<ce>\b[Cc]e{_S})?\b(?P<name>{_NAMES}|{_NAMES.title()})\b"
    rf"(?!s|-|{_S}(?:\d{{1,2}}(?!\d|{_HOUR})|1er|saint\b|noir\b)|{_DATE_NEXT}){_PART}"
    rf"(?:{_S}(?P<which>dernier|prochain)\b)?(?P<hour>{_S}\d{{1,2}}{_HOUR})?",
    f"{_NAMES}|{_NAMES.title()}",
)
_NEAR_DAY: Final = Sought(
    rf"(?<!-)\b(?P<word>[Aa]vant-hier|[Hh]ier|[Aa]près-demain|[Dd]emain)\b(?!-){_PART}", "hier|Hier|demain|Demain"
)
_DELTAS: Final = {"avant-hier": -2, "hier": -1, "demain": 1, "après-demain": 2}
_TODAY: Final = Sought(rf"\b[Cc]e{_S}(?P<part>matin|soir)\b(?!-)", "matin|soir")
_THIS_DAY: Final = Sought(
    rf"(?:\b(?:a|ont|est|sont|vient|viennent){_S}(?:[\w’]+{_S}){{0,2}}[a-zß-öø-ÿ]+(?:é|i|u|s|t|er)(?:e?s?)"
    rf"|(?:\A|, )[A-ZÀ-Ý]?[a-zß-öø-ÿ]+(?:é|i)(?:e?s?)){_S}(?P<day>ce{_S}jour)\b(?!-)"
    rf"|\b(?:annonce|annoncent|dévoilent?|(?:a|ont){_S}(?:annoncé|signé|voté|adopté|dévoilé|décidé)){_S}(?P<today>aujourd[’']hui)\b",
    "jour",
)
"""What a sender has just done, "a signé ce jour", "annonce aujourd’hui": elsewhere it may be another day."""
_TIMES: Final = (
    *WEEKDAYS, *MONTHS, "hier", "demain", "ce jour", "aujourd", "matin", "soir", "mois", "semaine", "week-end", "année",
    "derni", "passé", "prochain", "cet été", "l’été", "l'été", "automne",
    "printemps",
)  # fmt: skip
_HABIT: Final = re.compile(
    rf"\b(?:le|les|chaque|tous{_S}les|un|des|du|au|premiers?|deuxième|second|troisième|quatrième|derniers?|prochains?|"
    rf"journal|nuit{_S}d[eu]|nuit|même|autre){_S}$",
    re.IGNORECASE,
)
_PAIR_BEFORE: Final = re.compile(rf"\b(?:{_NAMES}){_S}(?:et|à|au|ou){_S}$", re.IGNORECASE)
_PAIR_AFTER: Final = re.compile(rf"^{_S}(?:et|à|au|ou){_S}(?:le{_S})?(?:{_NAMES})\b", re.IGNORECASE)
_FIGURATIVE: Final = re.compile(rf"(?:\b(?:de|et|ou|que|comme|monde|ou){_S}|\bd[’'])$", re.IGNORECASE)
_NOWADAYS: Final = re.compile(r"aujourd[’']hui", re.IGNORECASE)
_NAME_BEFORE: Final = re.compile(rf"\b[A-ZÀ-Ý]\w*{_S}$")
_FIGURE_NEXT: Final = re.compile(rf"{_S}?\d")
"""A date and a figure in a row would read as one number."""
_WEEK_DAYS: Final = 7
_CLOSE: Final = 3
""""vendredi dernier" said within these days of a Friday may be the one before."""


def absolute(
    text: str,
    published: date,
    told: ToldDates | None = None,
    *,
    evening: bool = False,
    programme: Announced = NONE_ANNOUNCED,
) -> tuple[str, list[Edit]]:
    """``text`` with its relative dates in full, and an edit for each; what is not certain stays.

    Args:
        text: a cleaned sentence.
        published: the day that its source appeared.
        told: the dates that the reader has met before it.
        evening: its source tells of the evening of its own weekday (``tells_of_its_evening``).
        programme: the days that its source announces (``announced``).
    """
    if not _may_tell_a_day(text) or not quotes.balanced(text):
        return text, []
    told = told or ToldDates()
    quoted = quotes.quoted(text)
    changes: list[Change] = []
    for start, end, new in sorted(_changes(text, published, told, evening=evening, programme=programme)):
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
    return open_forms(_keys(text[slice(*span)]), published, tense_at(text, *span), among)


def _accepted(old: str, new: str, shorter: str, possible: frozenset[tuple[str, ...]]) -> str | None:
    """The date as it is put, without a year that the reader knows; None where there is none to put, or to explain."""
    found = shorter if shorter == old or _keys(shorter) in possible else new
    return found if found != old and _keys(found) in possible else None


@lru_cache(maxsize=64)
def tells_of_its_evening(text: str, published: date) -> bool:
    """Whether a text tells of "jeudi soir" and appeared on a Thursday: in the morning, that was a week before."""
    name = WEEKDAYS[published.weekday()]
    return re.search(rf"(?<!\bce ){name}{_S}(?:au{_S})?soir\b", quotes.outside(text), re.IGNORECASE) is not None


def names_no_day(text: str, start: int, end: int) -> bool:
    """Whether the weekday, "hier" or "demain" at ``text[start:end]`` is no one day: a habit, a name, a turn of phrase.

    "le premier vendredi du mois", "chaque lundi", "le groupe Brévic demain", "le monde de demain".
    """
    if near := _NEAR_DAY.pattern.fullmatch(text[:end], start):
        return _is_figurative(text, near)
    return bool(_WEEKDAY.pattern.match(text, start) and _HABIT.search(text[:start]))


def _may_tell_a_day(text: str) -> bool:
    """Whether some word is there that every relative date has one of."""
    return any(map(text.lower().__contains__, _TIMES))


def _changes(text: str, published: date, told: ToldDates, *, evening: bool, programme: Announced) -> Iterator[Change]:
    yield from without_year(text, published, told)
    for match in _WEEKDAY.finditer(text):
        if (then := _weekday(text, match, published, programme)) and not (
            evening and then == published and not match["ce"]
        ):
            of = bool(match["de"]) and not match["ce"]  # "de lundi" is "du lundi 8 juillet"; "ce lundi" stays
            start = match.start() if of else match.start("name")
            hour = f" à{match['hour']}" if match["hour"] else ""
            yield start, match.end(), ("du " if of else "") + _named(then, match["part"]) + hour
    for match in _NEAR_DAY.finditer(text):
        if not _is_figurative(text, match):
            then = published + timedelta(days=_DELTAS[match["word"].lower()])
            yield match.start(), match.end(), _named(then, match["part"])
    for match in _TODAY.finditer(text):
        yield match.start(), match.end(), _named(published, match["part"])
    for match in _THIS_DAY.finditer(text):
        yield *match.span("day" if match["day"] else "today"), _named(published, None)
    yield from periods(text, published)


def _weekday(text: str, match: re.Match[str], published: date, programme: Announced) -> date | None:
    """The day that a weekday's name alone means: the last one of what is past, the next of what is to come."""
    before, after = text[: match.start()], text[match.end() :]
    midway_name = match["name"][0].isupper() and before.strip(" «(\u00a0") != ""
    habit = not match["ce"] and _HABIT.search(before)
    if midway_name or habit or _PAIR_BEFORE.search(before) or _PAIR_AFTER.search(after):
        return None
    past = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % -_WEEK_DAYS
    to_come = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % _WEEK_DAYS
    if match["which"]:
        days = (past or -_WEEK_DAYS) if match["which"] == "dernier" else (to_come or _WEEK_DAYS)
        return published + timedelta(days=days) if abs(days) >= _CLOSE else None
    if past == 0 and match["ce"]:
        return published
    tense = tense_of_day(text, match.start(), match.span("name"), was_today=not past)
    if tense is Tense.PAST:
        return published + timedelta(days=past)
    if programme.days and not says_which(text, match.span("name")):
        then = programme.only(match["name"]) if tense or not tells_past(text) else None
        if then or programme.of(match["name"]) != (published + timedelta(days=to_come),):
            return then
    ahead = tense is Tense.FUTURE or is_beside_one_to_come(text, match.span("name"))
    return published + timedelta(days=to_come) if ahead and to_come else None


def _is_figurative(text: str, match: re.Match[str]) -> bool:
    """Whether no one day is meant: "le monde de demain", "hier comme aujourd’hui", "Demain, …" at the start."""
    opens = match.start() == 0 and match["word"] == "Demain" and not match["part"]
    question = text[match.end() :].lstrip(" \u00a0\u202f").startswith("?")
    name = _NAME_BEFORE.search(text[: match.start()])  # a party may be called "Orvance demain"
    return bool(opens or question or name or _FIGURATIVE.search(text[: match.start()]) or _NOWADAYS.search(text))


def _named(then: date, part: str | None) -> str:
    return weekday_day(then) + (_TIME_OF_DAY[part] if part else "")


def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))
