"""Whether a date that the article gives in full is the one that the source's words mean on the day it appeared.

"vendredi" -> "vendredi 12 juillet 2024", "le mois dernier" -> "en juin 2023", "12 juillet" -> "12 juillet 2023". Where
the day of publication is not known, no date resolves.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.nights import night
from cms_publisher.fidelity.dates.said_which import MONTH_KEYS, WHICH, days_said_which
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dates import day, weekday_day
from cms_publisher.french.tense import Tense
from cms_publisher.french.typography import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_DAYS: Final = {
    "avant-hier": -2, "hier": -1, "aujourd’hui": 0, "ce matin": 0, "ce soir": 0, "ce jour": 0,
    "demain": 1, "après-demain": 2, "cet après-midi": 0,
}  # fmt: skip
_OF_DAYS: Final = {"d’hier": -1, "d’avant-hier": -2, "de demain": 1, "d’après-demain": 2}
_SEASONS: Final = {"printemps": (3, 6), "été": (6, 9), "automne": (9, 12)}
"""First and last month, within which nobody knows which one is the last."""
SEASONS_KEYS: Final = {token.key: months for name, months in _SEASONS.items() for token in tokenize(name)}
_PARTS: Final = {"matin": "au matin", "soir": "au soir", "midi": "à midi", "après-midi": "dans l’après-midi"}
_AT: Final = re.compile(r"(?:a|vers|dès|des|peu avant|peu après) (?P<number>\d\d?) ?h(?:\d\d|eures?)?(?: \d\d)?")
_HOURS: Final = {("matin",): range(12), ("soir",): range(13, 24), ("après", "midi"): range(12, 20)}
"""Which hours make the part of the day needless."""
_HOUR: Final = re.compile(r"\d{1,2} ?h(?:eures?)?(?: ?\d\d)?")
_WEEK: Final = 7
_JUST_AHEAD: Final = timedelta(days=31)
_DAY_LONG: Final = (4, 5)
"""Words of "depuis le 15 octobre", "depuis le 1er mai"."""


@lru_cache(maxsize=4096)
def resolutions(
    words: tuple[str, ...], published: date, among: frozenset[date] = frozenset()
) -> frozenset[tuple[str, ...]]:
    """Every full form of what ``words`` (token keys) mean in a text of that day; empty if they name no open date.

    ``among``: the days that a weekday alone can be, where the text says so; else it is the last one or the next.
    """
    if tells_no_time(words):
        return frozenset()
    texts = [
        *_from_table(words, published),
        *_from_weekday(words, published, among),
        *_from_day_or_month(words, published),
        *days_said_which(words, published),
        *_from_start(words, published),
        *_from_part_of_day(words, published, among),
        *_from_hour_of_part(words, published, among),
        *_from_pair(words, published, among),
        *_from_week_or_part_of_month(words, published),
        *(_from_night(words, published) if "nuit" in words or words[0] == "de" else ()),
        *_from_season(words, published),
    ]
    return frozenset(_keys(text) for text in texts)


def tells_no_time(words: Sequence[str]) -> bool:
    """Whether none of them is of the kind that every open date has: of a day, a part of it, a month, a season."""
    return _times().isdisjoint(words)


@cache
def _times() -> frozenset[str]:
    known = (*WEEKDAYS, *MONTHS, *_SEASONS, *_PARTS, *_DAYS, "nuit", "mois", "semaine", "an", "année")
    return frozenset(key for phrase in known for key in _keys(phrase))


def may_be_in_full(words: Iterable[str], said: Sequence[str]) -> bool:
    """Whether all these words may stand in a full form of what was said: figures, its own words, those of dates."""
    known = _of_dates()
    return all(word in known or word[0].isdigit() or word in said for word in words)


@cache
def _of_dates() -> frozenset[str]:
    """Every word that a full form has, but for figures, and may not have from what was said."""
    return _times() | frozenset(_keys("le la l’ du de d’ des en et au à dans qu’ er week-end"))


def _from_table(words: tuple[str, ...], published: date) -> Iterable[str]:
    return _tabled(published).get(words, ())


@lru_cache(maxsize=64)
def _tabled(published: date) -> dict[tuple[str, ...], list[str]]:
    """What set phrases mean in a text of that day."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for words, text in _set_phrases(published):
        found[words].append(text)
    return dict(found)


def _set_phrases(published: date) -> Iterator[tuple[tuple[str, ...], str]]:
    for phrase, delta in _DAYS.items():
        for form in _day_forms(published + timedelta(days=delta)):
            yield _keys(phrase), form
    for phrase, delta in _OF_DAYS.items():
        for form in _day_forms(published + timedelta(days=delta)):
            yield _keys(phrase), f"du {form.removeprefix('le ')}"
    for phrase, months in (("le mois dernier", -1), ("ce mois-ci", 0), ("le mois prochain", 1)):
        first = _month_from(published, months)
        yield _keys(phrase), f"en {MONTHS[first.month - 1]} {first.year}"
        yield ("du", *_keys(phrase)[1:]), _of_month(first)
    for phrases, years in (
        (("l’an dernier", "l’année dernière", "l’an passé", "l’année passée"), -1),
        (("cette année",), 0),
        (("l’an prochain", "l’année prochaine"), 1),
    ):
        year = published.year + years
        for words in map(_keys, phrases):
            yield from ((words, f"en {year}"), (words, f"{year}"))
            yield from ((("de", *words), f"de {year}"), (("de", *words), f"de l’année {year}"))
            yield ("que", *words), f"qu’en {year}"


def _from_part_of_day(words: tuple[str, ...], published: date, among: frozenset[date]) -> Iterator[str]:
    """A day, then the time of it: "hier soir", "vendredi matin", "samedi 20 h"."""
    for part, form in _parts():
        if words[-len(part) :] == part and words[: -len(part)]:
            for full in resolutions(words[: -len(part)], published, among):
                yield f"{' '.join(full)} {form}"
    if words in (("ce", "matin"), ("ce", "soir")):
        yield from (f"{full} {_PARTS[words[-1]]}" for full in _day_forms(published))
    if words == ("cet", "après", "midi"):
        yield from (f"{full} {_PARTS['après-midi']}" for full in _day_forms(published))
    first = 2 if words[:1] == ("de",) else 1
    if _HOUR.fullmatch(" ".join(words[first:])):
        days = resolutions(words[:first], published, among)
        yield from (f"{' '.join(full)} à {' '.join(words[first:])}" for full in days)


def _from_hour_of_part(words: tuple[str, ...], published: date, among: frozenset[date]) -> Iterator[str]:
    """The day and the hour that says of which part of it: "ce matin à 7 h 42"."""
    for part, hours in _HOURS.items():
        for at in range(1, len(words) - len(part)) if part[0] in words else ():
            found = _AT.fullmatch(" ".join(words[at + len(part) :])) if words[at : at + len(part)] == part else None
            if found and int(found["number"]) in hours:
                today = words[:at] in {("ce",), ("cet",)}
                days = _day_forms(published) if today else map(" ".join, resolutions(words[:at], published, among))
                yield from (f"{day} {found[0]}" for day in days)


def _from_pair(words: tuple[str, ...], published: date, among: frozenset[date]) -> Iterator[str]:
    """Two days in a row: "samedi et dimanche"."""
    if len(words) != len(("samedi", "et", "dimanche")) or words[1] != "et" or words[2] not in WEEKDAYS:
        return
    near = among or frozenset(published + timedelta(days=delta) for delta in range(1 - _WEEK, _WEEK))
    for first in near:
        for second in near:
            named = (WEEKDAYS[first.weekday()], "et", WEEKDAYS[second.weekday()])
            if named == words and 0 < (second - first).days < _WEEK:
                yield two_days(first, second)
                yield two_days(first, second).rpartition(NBSP)[0]


def _from_night(words: tuple[str, ...], published: date) -> Iterator[str]:
    """The night between two days: "de mardi à mercredi", "cette nuit", "la nuit dernière"."""
    this = words in (("cette", "nuit"), ("la", "nuit", "dernière"))
    steps = range(2) if this else range(1 - _WEEK, _WEEK) if words[:1] == ("de",) and words[-1] in WEEKDAYS else ()
    for step in steps:
        second = published + timedelta(days=step)
        said = tuple(WEEKDAYS[(second.weekday() - back) % _WEEK] for back in (1, 0))
        if this or words == _keys(f"de {said[0]} à {said[1]}"):
            full = f"dans la nuit {night(second)}" if this else night(second)
            yield from (full, full.rpartition(NBSP)[0])


def two_days(first: date, second: date) -> str:
    """``samedi 5 et dimanche 6 décembre 2026``, the months and years that they share said once."""
    one = weekday_day(first)
    if first.month == second.month:
        one = one.rpartition(NBSP)[0].rpartition(NBSP)[0]
    elif first.year == second.year:
        one = one.rpartition(NBSP)[0]
    return f"{one} et {weekday_day(second)}"


@cache
def _parts() -> tuple[tuple[tuple[str, ...], str], ...]:
    return tuple((_keys(name), form) for name, form in _PARTS.items())


def _from_week_or_part_of_month(words: tuple[str, ...], published: date) -> Iterator[str]:
    for phrase, weeks in (("la semaine dernière", -1), ("cette semaine", 0), ("la semaine prochaine", 1)):
        if words == _keys(phrase):
            full = f"la semaine du {_long(published + timedelta(days=weeks * _WEEK - published.weekday()))}"
            yield from (full, full.rpartition(" ")[0])
    if words[1:] in {("dernier",), ("prochain",)} and words[0] in MONTH_KEYS:
        number, past = MONTH_KEYS.index(words[0]) + 1, words[1] == "dernier"
        moved = (past and number >= published.month) - (not past and number <= published.month)
        yield f"{words[0]} {published.year - moved}"
    if words[-2:] == ("du", "mois") and words[:-2] in {("debut",), ("début",), ("fin",)}:
        yield f"{words[0]} du mois {_of_month(published)}"
        yield f"{words[0]} du mois {_of_month(published).rpartition(' ')[0]}"  # the sentence says of which year
    yield from _from_weekend(words, published)


def _from_weekend(words: tuple[str, ...], published: date) -> Iterator[str]:
    """Saturday and Sunday of "ce week-end", the last one or the next."""
    before = ("du",) if words[:1] in {("de",), ("du",)} else ("le",)
    rest = words[1:] if before == ("du",) or words[:1] == ("le",) else words
    last, ahead = published - timedelta(days=(published.weekday() + 2) % _WEEK), _WEEK
    for phrase, steps in (("ce week-end", (0, ahead)), ("week-end dernier", (0,)), ("week-end prochain", (ahead,))):
        for step in steps if rest == _keys(phrase) else ():
            saturday = last + timedelta(days=step)
            yield f"{before[0]} {weekend(saturday)}"
            yield f"{before[0]} {weekend(saturday).rpartition(NBSP)[0]}"


def weekend(saturday: date) -> str:
    """``week-end des 7 et 8 novembre 2026``; no line breaks within the date."""
    sunday = saturday + timedelta(days=1)
    first = str(saturday.day) if saturday.month == sunday.month else day(saturday).rpartition(NBSP)[0]
    return f"week-end des {first} et {day(sunday)}"


def _from_season(words: tuple[str, ...], published: date) -> Iterator[str]:
    """The last or next spring, summer or autumn; "de l’année" is of the year that the text is of."""
    if words[-3:] == ("de", "l", "année"):
        yield f"{' '.join(words)} {published.year}"
    if words[-1:] and words[-1] in SEASONS_KEYS and words[-2:-1] in {("cet",), ("ce",)}:
        yield from _this_season(words, published)
    name, which = words if len(words) == len(("été", "dernier")) else ("", "")
    if name not in SEASONS_KEYS or which not in {"dernier", "prochain"}:
        return
    if year := season_year(name, Tense.PAST if which == "dernier" else Tense.FUTURE, published):
        yield f"{name} {year}"


def season_year(name: str, tense: Tense, published: date) -> int | None:
    """The year of the last or next spring, summer or autumn; None at its beginning and end."""
    first, last = SEASONS_KEYS[_keys(name)[0]]
    if published.month in (first, last):
        return None
    if tense is Tense.FUTURE:
        return published.year + (published.month > first)
    return published.year - (published.month < last)


def _this_season(words: tuple[str, ...], published: date) -> Iterator[str]:
    """The summer of "cet été" is that of the year, as long as it is not over; before it a preposition may stand."""
    *before, _, name = words
    _, last = SEASONS_KEYS[name]
    if published.month <= last:
        article = "le" if name == "printemps" else "l’"
        yield f"{' '.join(before)} {article} {name} {published.year}"
        yield f"{'au' if name == 'printemps' else 'à l’'} {name} {published.year}"


_AWAY: Final[Mapping[tuple[str, ...], range]] = {
    **dict.fromkeys(((), ("ce",)), range(1 - _WEEK, _WEEK)),
    **dict.fromkeys((("dernier",), ("passé",)), range(-_WEEK, 0)),
    ("prochain",): range(1, _WEEK + 1),
}
"""How many days off a weekday's name can be, by what stands beside it."""


def _from_weekday(words: tuple[str, ...], published: date, among: frozenset[date]) -> Iterator[str]:
    """A weekday alone is one of ``among``, else the nearest before or after; "dernier" or "prochain" says which."""
    if words[:1] == ("de",):
        days = resolutions(words[1:], published, among)
        yield from (f"du {' '.join(form)}" for form in days if form[0] in WEEKDAYS)
        return
    named = [word for word in words if word in WEEKDAYS]
    rest = [word for word in words if word not in WEEKDAYS]
    span = _AWAY.get(tuple(rest), range(0))
    near = [published + timedelta(days=delta) for delta in span] if len(named) == 1 else []
    for then in among if among and named and not rest else near:
        if WEEKDAYS[then.weekday()] == named[0]:
            yield from _day_forms(then)


def _from_day_or_month(words: tuple[str, ...], published: date) -> Iterator[str]:
    """A date without its year is the nearest one; with "dernier" or "prochain" behind its weekday, on that side."""
    weekday, rest = (words[0], words[1:]) if words and words[0] in WEEKDAYS else (None, words)
    side = WHICH.get(rest[:1], 0) if weekday else 0
    rest = rest[1:] if side else rest
    number = int(rest[0]) if rest and rest[0].isdecimal() else None
    name = [word for word in rest[number is not None :] if word != "er"]
    if len(name) != 1 or name[0] not in MONTHS:
        return
    then = nearest(number or 15, MONTHS.index(name[0]) + 1, published)
    if then is None or (weekday and WEEKDAYS[then.weekday()] != weekday) or (then - published).days * side < 0:
        return
    if number is None and weekday is None:
        yield f"{name[0]} {then.year}"
    elif number is not None:
        yield _long(then) if weekday is None else f"{weekday} {_long(then)}"


def _from_start(words: tuple[str, ...], published: date) -> Iterator[str]:
    """The day since which something is: the last one, however long ago within a year."""
    if words[:2] != ("depuis", "le") or len(words) not in _DAY_LONG or not words[2].isdecimal():
        return
    if words[-1] in MONTH_KEYS and words[3:-1] in {(), ("er",)}:
        month, number = MONTH_KEYS.index(words[-1]) + 1, int(words[2])
        if is_just_ahead(number, month, published):
            return
        past = (month, number) <= (published.month, published.day)
        yield f"depuis le {'1er' if number == 1 else number} {words[-1]} {published.year - (not past)}"


def nearest(day: int, month: int, published: date) -> date | None:
    """The day of that name that is nearest to that of publication; None where the calendar has none in three years."""
    found = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda then: abs(then - published), default=None)


def is_just_ahead(day: int, month: int, published: date) -> bool:
    """Whether that day follows in the weeks behind publication: what is past by then is of no certain year."""
    then = nearest(day, month, published)
    return then is not None and timedelta() < then - published <= _JUST_AHEAD


def _month_from(published: date, months: int) -> date:
    count = published.year * 12 + published.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def _day_forms(then: date) -> Iterable[str]:
    weekday = WEEKDAYS[then.weekday()]
    yield from (f"le {_long(then)}", f"{weekday} {_long(then)}", f"le {weekday} {_long(then)}")
    yield f"{weekday} {_long(then).rpartition(' ')[0]}"  # where the sentences before it say of which year


def _long(then: date) -> str:
    return f"{'1er' if then.day == 1 else then.day} {MONTHS[then.month - 1]} {then.year}"


def _of_month(then: date) -> str:
    name = MONTHS[then.month - 1]
    return f"d’{name} {then.year}" if name[0] in "ao" else f"de {name} {then.year}"


@lru_cache(maxsize=1024)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))
