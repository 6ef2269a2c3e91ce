"""Dates for a page that is read years later: "vendredi" -> "vendredi 12 juillet 2024", by the day the source appeared.

Only what is certain, outside quotations, and only what ``resolved_dates`` explains: writer and review share it.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.open_dates import without_year
from cms_publisher.fidelity.resolved_dates import resolutions
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.fidelity.weekdays import tense_of_day
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dates import day, month
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tense_at

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
_WEEKDAY: Final = Sought(
    rf"(?P<de>\b[Dd]e{_S})?(?P<ce>\b[Cc]e{_S})?\b(?P<name>{_NAMES}|{_NAMES.title()})\b"
    rf"(?!s|-|{_S}(?:\d|1er|saint\b|noir\b)|{_DATE_NEXT}){_PART}(?:{_S}(?P<which>dernier|prochain)\b)?",
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
_MONTH: Final = Sought(rf"\b(?P<of>[Dd]u|[Ll]e){_S}mois{_S}(?P<which>dernier|prochain)\b|\b[Cc]e{_S}mois-ci\b", "mois")
_NAMED_MONTH: Final = Sought(
    rf"\b(?<!\d{_S})(?P<name>{'|'.join(MONTHS)}){_S}(?P<which>dernier|prochain)\b", "dernier|prochain", re.IGNORECASE
)
_TIMES: Final = (
    *WEEKDAYS, *MONTHS, "hier", "demain", "ce jour", "aujourd", "matin", "soir", "mois", "semaine", "année", "derni",
    "passé", "prochain", "cet été", "cet automne", "ce printemps",
)  # fmt: skip
_MONTHS_AWAY: Final = {"dernier": -1, "prochain": 1, None: 0}
_YEAR: Final = Sought(
    rf"\b(?:(?P<of>de{_S})|(?P<than>que{_S}))?[Ll][’'](?P<noun>an|année){_S}(?P<which>derni(?:er|ère)|passée?|prochaine?)\b",
    "l’an|l'an|L’an|L'an",
)
_THIS_YEAR: Final = Sought(rf"\b[Cc]ette{_S}année(?=[,.;)]|$)", "année")
"""Where a clause ends behind it: "cette année scolaire", "cette année encore" and "cette année-là" are others."""
_SEASON: Final = Sought(rf"\b(?P<name>printemps|été|automne){_S}(?P<which>dernier|prochain)\b", "dernier|prochain")
_SEASONS: Final = {"printemps": (3, 6), "été": (6, 9), "automne": (9, 12)}
"""First and last month; within these two nobody knows which spring is the last one."""
_OF_THE_YEAR: Final = Sought(
    rf"\b(?:[Dd]epuis{_S}le{_S}début|(?:[Dd][’']ici|[Aa]vant|[Jj]usqu[’']à)(?:{_S}à)?{_S}la{_S}fin){_S}de{_S}l[’']année"
    rf"(?={_S}?[,.;:)]|{_S}(?:et|ou|à|au|aux|dans|sur|pour|par|en|il|elle|ils|elles|le|la|les|un|une|des)\b|$)",
    "l’année|l'année",
)
_WEEK: Final = Sought(rf"\b(?:[Ll]a{_S}semaine{_S}(?P<which>dernière|prochaine)|[Cc]ette{_S}semaine)\b(?!-)", "semaine")
_PART_OF_MONTH: Final = Sought(
    rf"\b(?P<part>début|fin){_S}du{_S}mois\b(?!{_S}(?:d|dernier|prochain|précédent))", "mois"
)
_PREPOSITION: Final = re.compile(
    rf"\b(?:depuis|dès|avant|après|pour|pendant|durant|jusqu[’']?|d[’']ici|à|que|sur|vers|comme|entre){_S}$",
    re.IGNORECASE,
)
_HABIT: Final = re.compile(
    rf"\b(?:le|les|chaque|tous{_S}les|un|des|du|au|premiers?|deuxième|second|troisième|quatrième|derniers?|prochains?|"
    rf"journal|nuit{_S}d[eu]|nuit|même|autre){_S}$",
    re.IGNORECASE,
)
_PAIR_BEFORE: Final = re.compile(rf"\b(?:{_NAMES}){_S}(?:et|à|au|ou){_S}$", re.IGNORECASE)
_PAIR_AFTER: Final = re.compile(rf"^{_S}(?:et|à|au|ou){_S}(?:le{_S})?(?:{_NAMES})\b", re.IGNORECASE)
_FIGURATIVE: Final = re.compile(rf"(?:\b(?:de|et|ou|que|comme|monde|ou){_S}|\bd[’'])$", re.IGNORECASE)
_NOWADAYS: Final = re.compile(r"aujourd[’']hui", re.IGNORECASE)
_SINCE_YEAR: Final = re.compile(rf"\b(?:[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Pp]our|[Pp]ar{_S}rapport{_S}à){_S}$")
_UNTIL: Final = re.compile(rf"\b(?:[Jj]usqu[’']à|[Dd][’']ici(?:{_S}à)?|[Aa]vant){_S}la{_S}$")
_NAME_BEFORE: Final = re.compile(rf"\b[A-ZÀ-Ý]\w*{_S}$")
_FIGURE_NEXT: Final = re.compile(rf"{_S}?\d")
"""A date and a figure in a row would read as one number."""
_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b")
_WEEK_DAYS: Final = 7
_EARLY, _LATE = 5, 25
"""Days of a month: until the one "le début du mois", from the other "la fin du mois" may be another month's."""
_CLOSE: Final = 3
""""vendredi dernier" said within these days of a Friday may be the one before."""
_MID_WEEK: Final = range(1, 6)
"""Tuesday to Saturday: "cette semaine" is the one that the paper appears in."""


def absolute(
    text: str, published: date, *, year_known: int | None = None, evening: bool = False
) -> tuple[str, list[Edit]]:
    """``text`` with its relative dates in full, and an edit for each; what is not certain stays.

    Args:
        text: a cleaned sentence.
        published: the day that its source appeared.
        year_known: a year that the reader was just told; dates of that year go without it.
        evening: its source tells of the evening of its own weekday (``tells_of_its_evening``).
    """
    if not _may_tell_a_day(text) or not quotes.balanced(text):
        return text, []
    quoted = quotes.quoted(text)
    changes: list[Change] = []
    for start, end, new in sorted(_changes(text, published, year_known, evening=evening)):
        free = not any(first < end and start < last for first, last in quoted)
        apart = (not changes or changes[-1][1] <= start) and not _FIGURE_NEXT.match(text, end)
        if free and apart and _keys(new) in resolutions(_keys(text[start:end]), published):
            changes.append((start, end, new[0].upper() + new[1:] if text[start].isupper() else new))
    return replaced(text, changes, EditKind.DATE)


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
    lowered = text.lower()
    return any(word in lowered for word in _TIMES)


@lru_cache(maxsize=1024)
def last_year(text: str) -> int | None:
    """The last year that ``text`` names: what a reader has in mind for the dates that follow."""
    found = _YEARS.findall(text)
    return int(found[-1]) if found else None


def _changes(text: str, published: date, known: int | None, *, evening: bool) -> Iterator[Change]:
    yield from without_year(text, published, known)
    for match in _WEEKDAY.finditer(text):
        if (then := _weekday(text, match, published)) and not (evening and then == published and not match["ce"]):
            of = bool(match["de"]) and not match["ce"]  # "de lundi" is "du lundi 8 juillet"; "ce lundi" stays
            start = match.start() if of else match.start("name")
            yield start, match.end(), ("du " if of else "") + _named(then, known, match["part"])
    for match in _NEAR_DAY.finditer(text):
        if not _is_figurative(text, match):
            then = published + timedelta(days=_DELTAS[match["word"].lower()])
            yield match.start(), match.end(), _named(then, known, match["part"])
    for match in _TODAY.finditer(text):
        yield match.start(), match.end(), _named(published, known, match["part"])
    for match in _THIS_DAY.finditer(text):
        yield *match.span("day" if match["day"] else "today"), _named(published, known, None)
    yield from _months_and_years(text, published)


def _weekday(text: str, match: re.Match[str], published: date) -> date | None:
    """The day that a weekday's name alone means: the last one of what is past, the next of what is to come."""
    before, after = text[: match.start()], text[match.end() :]
    midway_name = match["name"][0].isupper() and before.strip(" «(\u00a0") != ""
    habit = not match["ce"] and _HABIT.search(before)
    if midway_name or habit or _PAIR_BEFORE.search(before) or _PAIR_AFTER.search(after):
        return None
    past = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % -_WEEK_DAYS
    to_come = (WEEKDAYS.index(match["name"].lower()) - published.weekday()) % _WEEK_DAYS
    if match["which"]:
        days = past if match["which"] == "dernier" else to_come
        return published + timedelta(days=days) if abs(days) >= _CLOSE else None
    if past == 0 and match["ce"]:
        return published
    tense = tense_of_day(text, match.start(), match.span("name"), was_today=not past)
    if tense is Tense.PAST:
        return published + timedelta(days=past)
    return published + timedelta(days=to_come) if tense is Tense.FUTURE and to_come else None


def _is_figurative(text: str, match: re.Match[str]) -> bool:
    """Whether no one day is meant: "le monde de demain", "hier comme aujourd’hui", "Demain, …" at the start."""
    opens = match.start() == 0 and match["word"] == "Demain" and not match["part"]
    question = text[match.end() :].lstrip(" \u00a0\u202f").startswith("?")
    name = _NAME_BEFORE.search(text[: match.start()])  # a party may be called "Orvance demain"
    return bool(opens or question or name or _FIGURATIVE.search(text[: match.start()]) or _NOWADAYS.search(text))


def _months_and_years(text: str, published: date) -> Iterator[Change]:
    for match in _MONTH.finditer(text):
        if not _PREPOSITION.search(text[: match.start()]):
            when = month(_month_away(published, _MONTHS_AWAY[match["which"]]))
            yield match.start(), match.end(), (_of(when) if (match["of"] or "").lower() == "du" else f"en {when}")
    for match in _NAMED_MONTH.finditer(text):
        past = match["which"] == "dernier"
        number = MONTHS.index(match["name"].lower()) + 1
        year = published.year - (past and number >= published.month) + (not past and number <= published.month)
        yield match.start(), match.end(), f"{match['name']}\u00a0{year}"
    yield from _years_and_seasons(text, published)
    yield from _this_year(text, published)
    yield from _weeks(text, published)
    for match in _PART_OF_MONTH.finditer(text):
        if _EARLY < published.day < _LATE and _agrees(text, match):
            yield match.start(), match.end(), f"{match[0]} {_of(month(published))}"


def _years_and_seasons(text: str, published: date) -> Iterator[Change]:
    for match in _YEAR.finditer(text):
        year = published.year + (1 if match["which"].startswith("pro") else -1)
        if match["than"]:
            yield match.start(), match.end(), f"qu’en {year}"
        elif match["of"]:
            yield match.start(), match.end(), f"de l’année {year}" if match["noun"] == "année" else f"de {year}"
        elif _SINCE_YEAR.search(text[: match.start()]):
            yield match.start(), match.end(), str(year)
        elif not _PREPOSITION.search(text[: match.start()]):
            yield match.start(), match.end(), f"en {year}"
    for match in _OF_THE_YEAR.finditer(text):
        yield match.start(), match.end(), f"{match[0]}\u00a0{published.year}"
    for match in _SEASON.finditer(text):
        if then := _season(match["name"], match["which"], published):
            yield match.start(), match.end(), f"{match['name']}\u00a0{then}"


def _this_year(text: str, published: date) -> Iterator[Change]:
    """The year of "cette année", where the sentence names no other that it may be."""
    for match in _THIS_YEAR.finditer(text) if not _YEARS.search(text) else ():
        if not _PREPOSITION.search(text[: match.start()]) and not _FIGURATIVE.search(text[: match.start()]):
            yield match.start(), match.end(), f"en {published.year}"


def _season(name: str, which: str, published: date) -> int | None:
    """The year of the last or next such season; None at its beginning and end."""
    first, last = _SEASONS[name]
    if published.month in (first, last):
        return None
    if which == "prochain":
        return published.year + (published.month > first)
    return published.year - (published.month < last)


def _agrees(text: str, match: re.Match[str]) -> bool:
    """What was, was at the month's beginning; its end is yet to come."""
    if match["part"] == "fin" and _UNTIL.search(text[: match.start()]):
        return True
    wanted = Tense.PAST if match["part"] == "début" else Tense.FUTURE
    return tense_at(text, match.start(), match.end()) is wanted


def _weeks(text: str, published: date) -> Iterator[Change]:
    for match in _WEEK.finditer(text):
        weeks = {"dernière": -1, "prochaine": 1, None: 0}[match["which"]]
        if weeks or published.weekday() in _MID_WEEK:
            monday = published + timedelta(days=weeks * _WEEK_DAYS - published.weekday())
            yield match.start(), match.end(), f"la semaine du {day(monday)}"


def _month_away(published: date, months: int) -> date:
    count = published.year * 12 + published.month - 1 + months
    return published.replace(year=count // 12, month=count % 12 + 1, day=1)


def _named(then: date, known: int | None, part: str | None) -> str:
    number = "1er" if then.day == 1 else str(then.day)
    year = "" if known == then.year else f"\u00a0{then.year}"
    full = f"{WEEKDAYS[then.weekday()]} {number}\u00a0{MONTHS[then.month - 1]}{year}"
    return full + (_TIME_OF_DAY[part] if part else "")


def _of(when: str) -> str:
    return f"d’{when}" if when[0] in "ao" else f"de {when}"


def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))
