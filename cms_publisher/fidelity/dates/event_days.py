"""What a text says itself of the days of an event: its dated programme, and the day that it opens.

"Vendredi 4 décembre : …", "Samedi 5 décembre : …", or "s’ouvre jeudi 3 décembre". A weekday alone of such a text is no
day before that opening, and where its sentence tells what the programme has on one of its days, it is that one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from cms_publisher.fidelity.dates.resolved_dates import nearest
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.words import fold, is_function_word

_S: Final = r"[ \t\u00a0\u202f]"
_DAY: Final = (
    rf"(?:(?P<name>{'|'.join(WEEKDAYS)}){_S})(?P<day>\d\d?|1er)\b(?!{_S}?h|[.,:]\d)"
    rf"(?:{_S}(?P<month>{'|'.join(MONTHS)})\b(?:{_S}(?P<year>\d{{4}})\b)?)?"
)
_ENTRY: Final = re.compile(
    rf"(?:^[^\w«\n]*|«{_S}?|^(?P<before>[^.!?:«\n]{{3,60}}),{_S}(?:le{_S})?)(?:le{_S})?{_DAY}(?P<own>{_S}*(?:[:,–—(-]|\.(?={_S}\d)|$))",
    re.IGNORECASE | re.MULTILINE,
)
"""A programme's day: a line that begins with it, a poster that is quoted, a label with the place before it."""
_LABEL_END: Final = ":"
_MORE: Final = re.compile(r"\s*(?:[-–—•*·]\s*)?\d\d?\s?(?:h\b|h\d|heures)[^\n]*")
"""A line of the last day: it begins with an hour."""
_OPENS: Final = re.compile(
    rf"\b(?:s[’']ouvr(?:e|ent|ira|iront)|ouvr(?:e|ira)|débute(?:nt|ra|ront)?|commence(?:nt|ra|ront)?|"
    rf"démarre(?:nt|ra|ront)?|(?:a|ont|aura|auront){_S}lieu|se{_S}(?:tient|tiendra|tiennent|tiendront|déroule|déroulera)|"
    rf"revien(?:t|nent|dra|dront))\b[^.;:!?«»\n]{{0,40}}?{_S}(?:le{_S}|ce{_S}|dès{_S}|à{_S}partir{_S}d[eu]{_S})*{_DAY}",
    re.IGNORECASE,
)
EVENT: Final = re.compile(
    r"\b(?<!salle des )(?<!salles des )(?<!comité des )"
    r"(?:éditions?|festivals?|salons?|foires?|fêtes?|marchés?|biennales?|rencontres|tournois?|trails?|courses?|"
    r"expositions?|braderies?|carnavals?|kermesses?|rallyes?|concours|congrès|semaine|journées)\b",
    re.IGNORECASE,
)
_LASTS: Final = re.compile(rf"\b(?P<count>deux|trois|quatre|cinq|six){_S}jours\b", re.IGNORECASE)
_COUNTS: Final = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_HOUR: Final = re.compile(r"\b(?P<hour>\d\d?)\s?(?:h\b|h(?=\d)|heures?\b)(?:\s?(?P<minutes>\d\d)\b)?")
_WORD: Final = re.compile(r"[a-z]{4,}")
_LENGTH: Final = re.compile(r"(\d+)\s?(?:km|kilometres?)\b")
_PLACE: Final = re.compile(r"^[^\w\n]*\d\d?\s?h\b[^:«\n]*:", re.MULTILINE)
"""When and where, ahead of what a programme has: several things are in one hall."""
_LINES: Final = re.compile(r"\n| ; ")
_LEAD: Final = 800
"""Characters within which a text tells what it is about."""
_WEEK: Final = 7
SOON: Final = timedelta(days=62)
"""Until when a programme's days are called by their weekdays alone."""
_JUST_BEHIND: Final = timedelta(days=3)
"""Within these days of an event's end its results are told."""
_ALIKE: Final = 2
"""Words that are enough to say that something is the same; of a day in a programme's row one is."""
_STEM: Final = 6
"""Letters by which two forms of a word are one."""
_COMMON: Final = re.compile(
    rf"(?:{'|'.join(map(fold, (*WEEKDAYS, *MONTHS)))}|matin|midi|soir|jours?|heures?|partir|depuis|pendant|avant|apres|"
    r"entre|autre|toute|cette|leurs|entree|gratuit|depart|salle|place|public|sera|seront|sont|rendez)"
)
"""Words that any programme has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a programme has on one of its days."""

    day: date
    words: frozenset[str]
    """The first letters of its words."""
    hours: frozenset[str]
    lines: tuple[str, ...] = ()
    """Each of which has something of its own."""


@dataclass(frozen=True, slots=True)
class EventDays:
    """The days that a text gives its event."""

    entries: tuple[Entry, ...] = ()
    lasts: frozenset[date] = frozenset()
    """The days of the programme, or from the opening on where the text says how many they are."""
    opening: date | None = None

    def told_by(self, name: str, sentence: str) -> date | None:
        """The day of the programme of which a sentence with that weekday tells, by its hour and words."""
        entries = [entry for entry in self.entries if WEEKDAYS[entry.day.weekday()] == name.lower()]
        if len({entry.day for entry in entries}) != 1:
            return None
        words, hours = _words(sentence), _hours(sentence)
        own = entries[0].words.union(*(entry.words for entry in entries))
        others = frozenset[str]().union(*(entry.words for entry in self.entries if entry.day != entries[0].day))
        shared = len(words & (own - others))
        same_hour = not hours.isdisjoint(frozenset[str]().union(*(entry.hours for entry in entries)))
        return entries[0].day if shared >= _ALIKE or (shared and (same_hour or len(self.lasts) > 1)) else None

    def on(self, name: str, published: date) -> tuple[date, ...]:
        """The days to come of the programme on a weekday, however far apart."""
        days = {entry.day for entry in self.entries if entry.day >= published}
        return tuple(sorted(day for day in days if WEEKDAYS[day.weekday()] == name.lower()))

    def may_tell(self, name: str, sentence: str, published: date) -> bool:
        """Whether a sentence with that weekday may tell of what some day to come has: one word is the same."""
        days, words = self.on(name, published), _words(sentence)
        return any(not words.isdisjoint(entry.words) for entry in self.entries if entry.day in days)

    def clashing(self, sentence: str, told: date | str) -> date | None:
        """The only day on which the programme has, in one line, a sentence's hour and matter, where it tells another.

        Args:
            sentence: what the text says.
            told: its day, or the weekday alone.
        """
        words, hours = _words(sentence), _hours(sentence)
        if not hours or len(self.lasts) < _ALIKE:
            return None
        found = {entry.day for entry in self.entries if entry.day in self.lasts and self._has(entry, words, hours)}
        if len(found) != 1 or not found.isdisjoint({told}) or told in {WEEKDAYS[day.weekday()] for day in found}:
            return None
        return found.pop()

    def _has(self, entry: Entry, words: frozenset[str], hours: frozenset[str]) -> bool:
        others = frozenset[str]().union(*(each.words for each in self.entries if each.day != entry.day))
        return any(
            not hours.isdisjoint(_hours(line)) and words & (_words(_PLACE.sub("", line)) - others)
            for line in entry.lines
        )

    def around(self, name: str) -> tuple[date, ...]:
        """The last such weekday before the opening, and the first one while the event lasts or just behind it."""
        if self.opening is None:
            return ()
        behind = self.opening + timedelta(days=(WEEKDAYS.index(name.lower()) - self.opening.weekday()) % _WEEK)
        eve = behind - timedelta(days=_WEEK)
        if behind > max(self.lasts, default=self.opening) + _JUST_BEHIND:
            return (eve,)
        same_week = behind.isocalendar()[:2] == self.opening.isocalendar()[:2]
        return (behind, eve) if same_week and not self.lasts else (eve, behind)


NO_EVENT: Final = EventDays()


def _words(text: str) -> frozenset[str]:
    folded = fold(text)
    lengths = (f"{number}km" for number in _LENGTH.findall(folded))
    words = (word[:_STEM] for word in _WORD.findall(folded) if _tells(word))
    return frozenset((*words, *lengths))


def _tells(word: str) -> bool:
    return not (_COMMON.fullmatch(word) or is_function_word(word))


def _hours(text: str) -> frozenset[str]:
    return frozenset(f"{int(found['hour'])}:{found['minutes'] or '00'}" for found in _HOUR.finditer(text))


@lru_cache(maxsize=64)
def event_days(text: str, published: date) -> EventDays:
    """What ``text``, which appeared that day, says of the days of its event."""
    entries = tuple(_entries(text, published))
    row = {entry.day for entry in entries if published <= entry.day <= published + SOON}
    lasts = frozenset(row) if len(row) > 1 and (max(row) - min(row)).days < _WEEK else frozenset[date]()
    opening = _opening(text, published)
    if opening and not lasts and (count := _LASTS.search(text, 0, _LEAD)):
        lasts = frozenset(opening + timedelta(days=step) for step in range(_COUNTS[count["count"].lower()]))
    return EventDays(entries, lasts, opening or min(lasts, default=None))


def _entries(text: str, published: date) -> list[Entry]:
    found: list[Entry] = []
    heads = [*_ENTRY.finditer(text)]
    for at, match in enumerate(heads):
        day = _date(match, published)
        if day is None or (match["before"] and _LABEL_END not in match["own"]):
            continue
        following = heads[at + 1].start() if at + 1 < len(heads) else None
        own = (match["before"] or "") + " " + _content(text, match, following)
        things = _PLACE.sub("", own)
        found.append(Entry(day, _words(things), _hours(own), tuple(_LINES.split(own))))
    return found


def _content(text: str, head: re.Match[str], following: int | None) -> str:
    """What stands in the line of a day and below it."""
    if "«" in head[0]:
        return text[head.end() : max(text.find("»", head.end()), head.end())]
    end = text.find("\n", head.end())
    end = len(text) if end < 0 else end
    while more := _MORE.match(text, end):
        end = more.end()
    return text[head.end() : end if following is None else min(end, following)]


def _opening(text: str, published: date) -> date | None:
    """The day on which the event that a text is about opens, if that is still ahead."""
    for match in _OPENS.finditer(text, 0, _LEAD):
        day = _date(match, published)
        sentence = max(text.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
        if day and published < day <= published + SOON and EVENT.search(text, sentence, match.end()):
            return day
    return None


def _date(match: re.Match[str], published: date) -> date | None:
    """The day; None where it is no such weekday, or, without its month, of no certain one."""
    number = int(match["day"].removesuffix("er"))
    if match["month"] is None:
        soon = (published + timedelta(days=step) for step in range(SOON.days))
        found = [day for day in soon if day.day == number and WEEKDAYS[day.weekday()] == match["name"].lower()]
        return found[0] if len(found) == 1 else None
    month = MONTHS.index(match["month"].lower()) + 1
    day = nearest(number, month, published)
    if match["year"]:
        try:
            day = date(int(match["year"]), month, number)
        except ValueError:
            return None
    return day if day and WEEKDAYS[day.weekday()] == match["name"].lower() else None
