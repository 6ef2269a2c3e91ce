"""The embargo that a text states of itself: "Sous embargo jusqu'au 21 octobre 2026, 8 h".

Only a line of its own states one, so that a story about an embargo on wheat states none. What it leaves open is read
with caution: without an hour, or until midnight, the whole day is closed; where words can't be read there is no end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from cms_publisher.french.dates import find_dates
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import count, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.dates import FoundDate
    from cms_publisher.model import Source

_EDGES: Final = " \t\u00a0\u202f*_#>.,:!;|/[](){}⚠-–—"
_MARK: Final = Sought(
    r"(?:(?:(?:communique|dossier|information|document|texte|de|presse|cp|dp)\W+){0,4}?"
    r"(?:(?:strictement )?sous )?embargo(?:ed)?(?: strict| absolu| presse| media)?"
    r"(?=\W*(?::|jusqu|until|avant|(?:le|du|au|a) \w|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|\d|$))"
    r"|(?:merci de |priere de )?(?:a )?ne (?:pas|doit pas|peut)(?: etre)? (?:publie[re]?e?|diffuse[re]?e?)"
    r"(?: ni \w+)?(?= avant\b)"
    r"|(?:publication|diffusion)(?: et \w+)? interdite(?= avant\b)"
    r"|(?:publication|diffusion) (?:autorisee )?(?=a (?:partir|compter) d)"
    r"|not for (?:release|publication|broadcast)(?: or \w+)?(?= (?:before|until)\b))",
    "embargo|publie|diffuse|publication|diffusion|not for",
)
_OVER: Final = re.compile(r"\b(?:leve|non|aucun|neant|sans|pas d'|fin de l'|immediate?)\b")
_HOUR: Final = re.compile(
    r"(?<![\d/])(?P<hour>[01]?\d|2[0-3]) ?(?:(?:h|heures?)(?![a-z]) ?(?P<minute>[0-5]\d)?|:(?P<past>[0-5]\d))(?!\d)"
    r"|\b(?P<noon>midi)\b|\b(?P<night>minuit)\b"
)
_UTC: Final = re.compile(r"\b(?:gmt|utc|tu|temps universel)\b")
_PARIS: Final = re.compile(r"\b(?:cest|cet|(?:heure )?(?:de|a) paris|heure francaise|heures? locales?)\b")
_LITTLE: Final = re.compile(
    r"jusqu'(?:au|a|en)?|\b(?:until|avant|before|les?|la|du|au|a|de|d|partir|compter|et|matin|soir|apres-midi|precises?|inclus|"
    r"communique|presse|dossier|information|merci de (?:le |la )?respecter)\b"
)
PARIS: Final = ZoneInfo("Europe/Paris")
_LONGEST: Final = 20
"""Words of such a line at most."""
_UNREAD: Final = 8
"""Words at most that may follow the mark where no end can be read: more of them tell a story."""
_FAR: Final = timedelta(days=60)
"""How long before its text's own day a date without a year may lie: farther back, the next year's is meant."""


@dataclass(frozen=True, slots=True)
class Embargo:
    """An embargo as a line states it."""

    words: str
    until: datetime | None
    """Its end, a local time where the line names no zone; None where it can't be read."""


def embargoes(source: Source) -> Iterator[Embargo]:
    """Those that a source states of itself, in its order."""
    for line in source.document.text.splitlines():
        if found := embargo(line, source.published):
            yield found


def embargo(line: str, published: date | None = None) -> Embargo | None:
    """The embargo that a line states; None if it states none. ``published``: for a date without its year."""
    if not _MARK.may_stand_in(fold(line)):
        return None
    folded = " ".join(fold(line).split()).strip(_EDGES)
    mark = _MARK.match(folded)
    if mark is None or count(folded) > _LONGEST or _OVER.search(folded):
        return None
    rest = folded[mark.end() :]
    until, unread = _read(rest, published)
    if unread and (until is not None or count(rest) > _UNREAD):
        return None
    return Embargo(" ".join(line.split()), until)


def _read(rest: str, published: date | None) -> tuple[datetime | None, str]:
    """The end that the words behind the mark tell, and those of them that tell none."""
    days = find_dates(rest)
    day = _day(days[0], published) if days else None
    if day is None:
        return None, rest
    after = rest[: days[0].start] + " " + rest[days[0].end :]
    hour = _HOUR.search(after)
    zone = UTC if _UTC.search(after) else PARIS if _PARIS.search(after) else None
    closed = hour is None or hour["night"]
    until = datetime.combine(day + timedelta(days=1) if closed else day, _time(hour), zone)
    for known in (_HOUR, _UTC, _PARIS, _LITTLE):
        after = known.sub(" ", after)
    return until, after.strip(_EDGES + "'’")


def _day(found: FoundDate, published: date | None) -> date | None:
    if found.date or found.day is None or published is None:
        return found.date
    for year in (published.year, published.year + 1):
        try:
            day = date(year, found.month, found.day)
        except ValueError:
            continue
        if day >= published - _FAR:
            return day
    return None


def _time(hour: re.Match[str] | None) -> time:
    if hour is None or hour["night"]:
        return time()
    return time(12) if hour["noon"] else time(int(hour["hour"]), int(hour["minute"] or hour["past"] or 0))
