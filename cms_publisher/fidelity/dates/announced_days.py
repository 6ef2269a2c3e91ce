"""The days of a programme that a text announces: "du jeudi 3 au dimanche 6 décembre", "les 3, 4 et 6 décembre".

A weekday alone in such a text is one of them, and no nearer day; of the past, told by the verb, it is the last one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.event_days import EVENT, NO_EVENT, SOON, EventDays, event_days
from cms_publisher.fidelity.dates.resolved_dates import nearest
from cms_publisher.fidelity.dates.scene_days import tells_of_another_day
from cms_publisher.fidelity.dates.web_periods import OF_TWO_YEARS
from cms_publisher.fidelity.dates.weekdays import may_be_ahead, tense_of_day
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sentences import split
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH: Final = rf"(?:{'|'.join(MONTHS)})"
_DAY: Final = rf"(?:(?:{'|'.join(WEEKDAYS)})\s+)?(?:\d\d?|1er)"
_END: Final = rf"{_DAY}\s+(?P<month>{_MONTH})\b(?:\s+(?P<year>\d{{4}})\b)?"
_HOUR: Final = r"(?:\s+à\s+\d\d?\s?h(?:eures?)?(?:\s?\d\d)?\b|\s+\([^()]{1,20}\))?"
_OPEN: Final = rf"{_DAY}(?:\s+{_MONTH}(?:\s+\d{{4}})?)?"
_SPAN: Final = re.compile(
    rf"[dDeE](?<!\w.)(?i:(?:(?<=d)[ue]|(?<=e)ntre\s+le)\s+"
    rf"(?P<days>{_OPEN}){_HOUR}\s+(?:(?:jusqu[’']\s?)?(?:au|à)|et\s+le)\s+(?P<last>{_END}))"
)
_LIST: Final = re.compile(
    rf"\b(?=[\dlLjJmMvVsSdD])(?i:(?<![\d,.\u00a0\u202f])(?<!\dh )(?<!\bh )(?<!heures )"
    rf"(?P<days>{_OPEN}{_HOUR}(?:,\s+(?:le\s+)?{_OPEN}{_HOUR})*)"
    rf"(?:,?\s+et\s+(?:le\s+)?|,\s+(?:le\s+)?(?=[a-z]))(?P<last>{_END}))"
)
"""A digit or a weekday's first letter is looked for first: hardly a place has one."""
_ITEM: Final = re.compile(
    rf"\b(?P<day>\d\d?)(?:er)?\b(?!\d|\s?h)(?<!\(\d)(?<!\(\d\d)(?:\s+(?P<month>{_MONTH})\b)?", re.IGNORECASE
)
_WEEKDAY: Final = re.compile(rf"\b(?P<name>{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_BARE: Final = re.compile(
    rf"(?<!\ble )(?<!\bles )(?<!\bdu )(?<!\bau )(?<!\bchaque )\b(?P<name>{'|'.join(WEEKDAYS)})\b"
    r"(?!\s+(?:\d|1er|(?:et|au|à)\b|dernier|prochain)|s\b)",
    re.IGNORECASE,
)
"""A weekday alone, and none of a habit or a span."""
_NIGHT: Final = re.compile(r"\bnuit\s+\Z", re.IGNORECASE)
"""What stands before two days that are one night."""
_SAYS_WHICH: Final = re.compile(r"\s+(?:(?:matin|soir|midi|après-midi)\s+)?(?:dernier|prochain)\b")
_OF_OTHERS: Final = re.compile(
    r"\b(?:élus?|élues|conseil|conseillers|tribunal|audience|procès|juges?|préfe(?:t|cture)|grèves?|grévistes|voter\w*|vote)\b",
    re.IGNORECASE,
)
_COMES_BACK: Final = re.compile(
    r"\b(?:chaque (?:année|hiver|printemps)|tous les (?:ans|hivers)|\w+(?:ième|nde|\d[eᵉ]) (?:année|hiver|édition|fois)"
    r"|de nouveau|à nouveau|reviennent|revient)\b",
    re.IGNORECASE,
)
_SEASON_NOW: Final = Sought(
    r"\b(?P<first>20\d\d)\s?[-–/]\s?(?:20)?(?P<last>\d\d)\b(?!\s?[-–/]\s?\d)|\bcet\s+hiver\b"
    r"|\b(?:cette|la(?:\s+nouvelle)?)\s+(?:saison|campagne)\s+(?:d[’']hiver|hivernale|de\s+ski|de\s+déneigement)\b",
    "20|cet|saison|campagne",
    re.IGNORECASE,
)
"""The winter or the season that is, wherever a text says so: "la campagne 2026-2027", "cet hiver"."""
_CENTURY: Final = 100
_WEEK: Final = 7
_ABOUT: Final = 400
"""Characters within which a text that is about a winter or a season says so more than once."""
_LEAD: Final = 800
"""Characters within which a text tells what it is about: another day's programme may be one of its details."""


@dataclass(frozen=True, slots=True)
class Announced:
    """The days of the programmes that are not over when the text appears."""

    days: frozenset[date] = frozenset()
    led: frozenset[date] = frozenset()
    """Those that the text opens with by their weekdays and that are not over; none where it tells of others, too."""
    near: bool = True
    """Whether any weekday of the text may be beside one of them: some are named with theirs, or are soon."""
    event: EventDays = NO_EVENT
    """What the text says of the days of its event, line by line."""
    of_another_day: bool = False
    """Whether "ce matin" may be of another day that the text tells of than that on which it appeared."""
    across_years: bool = False
    """Whether the text is about a winter, a season, a school year: its "l’an dernier" is of no one year."""

    def of(self, name: str) -> tuple[date, ...]:
        """Those on a weekday, in order."""
        return tuple(sorted(day for day in self.days if WEEKDAYS[day.weekday()] == name.lower()))

    def only(self, name: str) -> date | None:
        """The one on a weekday; None where there is none or several, or where it may be of a mere detail."""
        found = self.of(name)
        return found[0] if len(found) == 1 and found[0] in self.led else None

    def told(self, name: str, sentence: str) -> date | None:
        """The one that a weekday of a sentence means: of what the programme has on it, or the only one there is."""
        return self.event.told_by(name, sentence) or self.only(name)

    def apart_from(self, sentence: str) -> Announced:
        """The same for a sentence on who decides, judges or strikes: its day need be none of the event's."""
        return replace(self, led=frozenset()) if _OF_OTHERS.search(sentence) else self

    def may_tell(self, name: str, to_come: date) -> bool:
        """Whether a weekday alone, the next of which is ``to_come``, may be of the programme or beside its days."""
        if self.event.opening and to_come < self.event.opening:
            return True
        return bool(self.days) and (self.near or bool(self.of(name)))

    def offered(self, name: str, published: date) -> tuple[date, ...]:
        """The days to come that it can be, those of the programme first."""
        following = published + timedelta(days=(WEEKDAYS.index(name.lower()) - published.weekday()) % _WEEK or _WEEK)
        known = self.of(name) or self.event.on(name, published)
        return known or tuple(day for day in self.event.around(name) if day >= following)


NONE_ANNOUNCED: Final = Announced()


@lru_cache(maxsize=64)
def announced(text: str, published: date) -> Announced:
    """What ``text``, which appeared that day, announces: series of at least two days."""
    event = event_days(text, published)
    found = [(match, days) for match, days in _series(text, published) if max(days) >= published]
    elsewhere = tells_of_another_day(text, published)
    across = len({*map(re.Match.start, OF_TWO_YEARS.finditer(text, 0, _ABOUT))}) > 1
    across = across or _is_of_a_season(text, published) or _comes_next_year(text, found, published)
    if not found and event == NO_EVENT:
        sees = elsewhere or across
        return Announced(of_another_day=elsewhere, across_years=across) if sees else NONE_ANNOUNCED
    named = [
        (match, days)
        for match, days in found
        if _WEEKDAY.search(match[0]) or _is_of_event(text, match, days, published)
    ]
    soon = any(min(days) - published <= SOON for _, days in found)
    every = event.lasts.union(*(days for _, days in found))
    led = (days for match, days in named if match.start() <= _LEAD and min(days) - published <= SOON)
    ahead = frozenset(day for days in (event.lasts, *led) for day in days if day >= published)
    sure = frozenset[date]() if ahead and _tells_of_others(text, every) else ahead
    return Announced(every, sure, soon or bool(named or event.lasts), event, elsewhere, across)


def _is_of_a_season(text: str, published: date) -> bool:
    """Whether it tells of a winter or a season that is not over: of the last one it may be what it calls last year."""
    for found in _SEASON_NOW.finditer(text):
        if found["first"] is None:
            if found.start() < _LEAD:
                return True
            continue  # "cet hiver" of one point of a council
        first = int(found["first"])
        if published.year in {first, first + 1} and (first + 1) % _CENTURY == int(found["last"]):
            return True
    return False


def _comes_next_year(text: str, found: list[tuple[re.Match[str], frozenset[date]]], published: date) -> bool:
    """Whether it is about what comes back and is next in the year to come: the last one may have been this year."""
    ahead = any(min(days).year > published.year for span, days in found if span.start() <= _LEAD)
    return ahead and _COMES_BACK.search(text, 0, _LEAD) is not None


def _is_of_event(text: str, span: re.Match[str], days: frozenset[date], published: date) -> bool:
    """Whether the lead has its event soon, on these days of one week: "la 15e édition a lieu du 2 au 6 décembre"."""
    if span.start() > _LEAD or (max(days) - min(days)).days >= _WEEK or min(days) - published > SOON:
        return False
    sentence = max(text.rfind(mark, 0, span.start()) for mark in ".!?\n") + 1
    return EVENT.search(text, sentence, span.start()) is not None


def _tells_of_others(text: str, days: frozenset[date]) -> bool:
    """Whether a weekday to come is none of these: "gratuite jusqu’à dimanche", in a text on today and two Fridays."""
    known = {WEEKDAYS[day.weekday()] for day in days}
    found = [match.span("name") for match in _BARE.finditer(text) if match["name"].lower() not in known]
    sentences = split(text) if found else ()
    for start, end in found:
        left, right = next((span for span in sentences if span[0] <= start < span[1]), (0, len(text)))
        name = (start - left, end - left)
        if tense_of_day(text[left:right], name[0], name, was_today=False) is Tense.FUTURE:
            return True
    return False


def can_be(
    text: str, span: tuple[int, int], published: date, programme: Announced, *, wire: bool = False
) -> frozenset[date]:
    """The days that a bare weekday in ``text[span]`` can be, by its programme or its verb; empty where nothing says.

    The own weekday of a text that no agency sent (``wire``) may be a week ago or ahead.
    """
    match = _WEEKDAY.search(text, *span)
    was_today = match is not None and WEEKDAYS[published.weekday()] == match["name"].lower()
    if match is None or says_which(text, match.span("name")):
        return frozenset()
    if not (programme.days or programme.event.entries or programme.event.opening or was_today):
        return frozenset()
    name = match.span("name")
    back = (published.weekday() - WEEKDAYS.index(match["name"].lower())) % _WEEK
    past = tense_of_day(text, name[0], name, was_today=was_today) is Tense.PAST
    if past and not may_be_ahead(text, *name, back):
        return frozenset(published - timedelta(days=days) for days in range(_WEEK + (was_today and not wire)))
    reach = _WEEK if was_today else _WEEK - 1
    near = frozenset(published + timedelta(days=days) for days in range(-reach, reach + 1))
    if day := programme.told(match["name"], text):
        return frozenset({day}) if day not in programme.days else programme.days
    return programme.days | near | frozenset(programme.offered(match["name"], published))


def says_which(text: str, name: tuple[int, int]) -> bool:
    """Whether more than the weekday's name is said: "ce vendredi", "vendredi prochain"."""
    return re.search(r"\bce\s+$", text[: name[0]], re.IGNORECASE) is not None or bool(_SAYS_WHICH.match(text, name[1]))


def _series(text: str, published: date) -> Iterator[tuple[re.Match[str], frozenset[date]]]:
    for pattern in (_SPAN, _LIST):
        for match in pattern.finditer(text):
            if not _NIGHT.search(text, max(0, match.start() - 8), match.start()) and (days := _days(match, published)):
                first, last = min(days), max(days)
                length = (last - first).days + 1 if pattern is _SPAN else 0
                if length > SOON.days:  # of a rule, a season: "du 1er novembre au 31 mars"
                    continue
                yield match, days | {first + timedelta(days=step) for step in range(length)}


def _days(match: re.Match[str], published: date) -> frozenset[date]:
    """The days that are named; empty where the calendar has no such row."""
    month, found = MONTHS.index(match["month"].lower()) + 1, list[date]()
    then: date | None = None
    for item in reversed([*_ITEM.finditer(match["days"]), *_ITEM.finditer(match["last"])]):
        month = MONTHS.index(item["month"].lower()) + 1 if item["month"] else month
        then = _before(then, month, int(item["day"])) if then else _last(match, month, int(item["day"]), published)
        if then is None:
            return frozenset()
        found.append(then)
    return frozenset(found)


def _last(match: re.Match[str], month: int, number: int, published: date) -> date | None:
    return _date(int(match["year"]), month, number) if match["year"] else nearest(number, month, published)


def _before(later: date, month: int, number: int) -> date | None:
    """The last such day before another; None where it is not in the same month or an earlier one."""
    found = _date(later.year - (month > later.month), month, number)
    return found if found and found < later else None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
