"""Whether a weekday told as past in a text of that very weekday is its own day: "samedi" in a paper of Saturday.

An agency calls its own day by its weekday, and what was announced on it is the news; a paper that is dated Saturday was
written before, and its "samedi" is a week ago, or nobody knows.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.weekdays import UNFORESEEN, tense_of_day
from cms_publisher.french import quotes, tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dateline import agency
from cms_publisher.french.sentences import split
from cms_publisher.french.tense import Tense

if TYPE_CHECKING:
    from datetime import date

    from cms_publisher.model import Source

_S: Final = r"[ \u00a0\u202f]"
_ANNOUNCED: Final = re.compile(
    rf"\b(?:a|ont)(?:{_S}(?:aussi|également|ainsi))?{_S}(?:annoncé|déclaré|indiqué|affirmé|assuré|confirmé|précisé|dévoilé|expliqué|estimé|"
    rf"rappelé|souligné|reconnu|regretté|répondu|réagi|dit|"
    rf"fait{_S}savoir|démenti|promis){_S}$|\b(?:a|ont)-t-(?:on|il|elle|ils|elles){_S}(?:appris|annoncé|indiqué|déclaré){_S}$|"
    rf"\bété{_S}(?:annoncé|dévoilé|confirmé)e?s?{_S}$",
    re.IGNORECASE,
)
"""What stands before the day on which it was said: nobody prints a week later that it was said "samedi"."""
_BEFORE_THAT: Final = re.compile(
    r"\b(?:avait|avaient|aurait|auraient)\b|\b(?:était|étaient)(?: [a-zà-ÿ]+)? \w+(?:é|i|u|is|it|ert)e?s?\b"
)
"""What steps back from what is told, or is not told as sure: its day may be a week before."""
_NAME: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_SUDDEN: Final = re.compile(UNFORESEEN, re.IGNORECASE)
_LOOKS_BACK: Final = re.compile(
    r"\b(?:procès|tribunal|audience|jugée?s?|condamnée?s?|comparu|parquet|procureure?|conseil|élus|hommage|commémor\w+|"
    r"anniversaire|interpellée?s?|suspect\w*)\b",
    re.IGNORECASE,
)
_WON: Final = r"\b(?:battue?|imposée?s?|sorti|perdu|gagné|dominé|renversé|vainqueur|victoire|défaite)\b"
_SCORE: Final = r"\b\d{1,3} ?[-–à] ?\d{1,3}\b"
_AT_ONCE: Final = re.compile(
    r"\b(?:tribunal|cour d[’'](?:assises|appel)|audience|grève|manifest\w+|débray\w+|occupée?s?|bloquée?s?|bloquaient"
    r"|blessée?s?|tuée?s?|mort|morte|collision|incendie|accident|explosion|avalanche|éboulement)\b"
    rf"|{_SCORE}(?=.*{_WON})|{_WON}(?=.*{_SCORE})",
    re.IGNORECASE,
)
"""What is in the paper at once: a hearing, a strike, an accident, a match and its score; no meal or meeting is."""
_ARRESTED: Final = re.compile(
    rf"\b(?:interpellé|arrêté|surpris|commis|survenu|volé|agressé|déféré|placé{_S}en{_S}garde{_S}à{_S}vue)e?s?,?{_S}(?:d[eu]{_S})?$",
    re.IGNORECASE,
)
"""What a hearing's report may go back to."""
_TODAY: Final = re.compile(
    rf"\b(?:[Cc]e{_S}matin|[Cc]et{_S}après-midi|[Hh]ier(?:{_S}(?:soir|matin|après-midi))?|[Aa]ujourd[’']hui)\b"
)
"""What only who writes on that day says."""
_OPENING: Final = 600
"""Characters within which a text tells what it is about."""
_LEAD: Final = 4
"""Blocks within which a dateline stands."""


class OwnDay(StrEnum):
    """When a text's own weekday, told as past, is the day that it appeared."""

    ALWAYS = "always"
    ANNOUNCED = "announced"
    """Of what was said to the public on it."""
    DATED = "dated"
    """Of all that does not step back from what is told: "il avait plu jeudi" may be a week before."""
    GOES_ON = "goes on"
    """Of what was said, and of what an hour, a part of the day or a sentence's beginning tells next."""
    NEVER = "never"

    def holds(self, text: str, at: int, *, timed: bool) -> bool:
        """Whether it is at that place of a sentence; ``timed``: an hour or a part of the day is told with it."""
        if self in {OwnDay.ALWAYS, OwnDay.NEVER}:
            return self is OwnDay.ALWAYS
        if _ANNOUNCED.search(text[:at]):
            return True
        told = self is OwnDay.DATED or (self is OwnDay.GOES_ON and (timed or at == 0))
        return told and not _BEFORE_THAT.search(text)


@lru_cache(maxsize=64)
def own_day(source: Source) -> OwnDay:
    """When a source calls its own day by its weekday: an agency always does, a text of that day's evening can't."""
    if is_wire(source):
        return OwnDay.ALWAYS
    if source.published is None:
        return OwnDay.ANNOUNCED
    return own_day_of_text(source.document.text, source.published)


def own_day_of_text(text: str, published: date) -> OwnDay:
    """The same by what a text that no agency sent says itself."""
    if WEEKDAYS[published.weekday()] not in text.lower():
        return OwnDay.ANNOUNCED
    if tells_of_its_evening(text, published):
        return OwnDay.NEVER
    named = re.search(rf"\b{WEEKDAYS[published.weekday()]}\b", text, re.IGNORECASE)
    if named is None:
        return OwnDay.ANNOUNCED
    if _is_dated(text, named, published) or _is_news_of_the_day(text, named):
        return OwnDay.DATED
    return OwnDay.GOES_ON if _goes_on_from_eve(text[: named.start()], published) else OwnDay.ANNOUNCED


def _is_dated(text: str, named: re.Match[str], published: date) -> bool:
    """Whether a text first names its own weekday with its date, in the past: "a brûlé jeudi 26 novembre"."""
    number = "1er" if published.day == 1 else str(published.day)
    dated = re.compile(rf"{_S}{number}{_S}{MONTHS[published.month - 1]}\b").match(text, named.end())
    return dated is not None and _told_as_past(text, named.start(), dated.end())


def _is_news_of_the_day(text: str, named: re.Match[str]) -> bool:
    """Whether a text tells its own weekday first, as past, of what is no news a week later: "a battu Lorme (2-1)".

    Or of anything, where "ce matin" or "hier" says that it was written on that day.
    """
    first = _NAME.search(text)
    if first is None or first.start() != named.start() or not _told_as_past(text, *named.span()):
        return False
    left, right = next((span for span in split(text) if span[0] <= named.start() < span[1]), (0, len(text)))
    if _ARRESTED.search(text[left : named.start()]):
        return False
    return (
        _AT_ONCE.search(quotes.outside(text[left:right])) is not None or _TODAY.search(quotes.outside(text)) is not None
    )


def _goes_on_from_eve(before: str, published: date) -> bool:
    """Whether a text opens with what nobody planned, on the day before at an hour or part of it, ahead of its own day.

    "L’éboulement de mercredi soir a coupé la route. … Jeudi matin, un hélicoptère a décollé." A court or a council
    looks back instead: "jugé mercredi à 14 h … interpellé jeudi à 13 h".
    """
    eves = re.compile(
        rf"\d{_S}?h(?:{_S}?\d\d)?,?{_S}{_name_before(published)}\b"
        rf"|\b{_name_before(published)}{_S}(?:(?:matin|soir|après-midi)\b|(?:à|vers){_S}\d\d?{_S}?h)",
        re.IGNORECASE,
    )
    if _LOOKS_BACK.search(before, 0, _OPENING):
        return False
    found = (eve.span() for eve in eves.finditer(before, 0, _OPENING))
    return any(_SUDDEN.search(before, 0, end) and _told_as_past(before, start, end) for start, end in found)


def _name_before(published: date) -> str:
    return WEEKDAYS[published.weekday() - 1]


def _told_as_past(text: str, start: int, end: int) -> bool:
    left, right = next((span for span in split(text) if span[0] <= start < span[1]), (0, len(text)))
    sentence, name = text[left:right], _NAME.search(text, start, end)
    if name is None or _BEFORE_THAT.search(sentence):
        return False
    at = name.start() - left
    of = at - len("de ") if re.search(rf"\bde{_S}$", sentence[:at]) else at
    return tense_of_day(sentence, of, (at, name.end() - left), was_today=False) is Tense.PAST


@lru_cache(maxsize=64)
def tells_of_its_evening(text: str, published: date) -> bool:
    """Whether a text tells of "jeudi soir" and appeared on a Thursday: in the morning, that was a week before."""
    name = WEEKDAYS[published.weekday()]
    return re.search(rf"(?<!\bce ){name}{_S}(?:au{_S})?soir\b", quotes.outside(text), re.IGNORECASE) is not None


def is_wire(source: Source) -> bool:
    """Whether an agency sent it, as its outlet, byline or dateline says."""
    return _is_signed(source.outlet, source.author) or _is_datelined(source)


@lru_cache(maxsize=256)
def _is_signed(outlet: str | None, author: str | None) -> bool:
    names = [name for name in (outlet, author) if name]
    return any(name in tables.words("agencies") or name.lower().startswith("agence ") for name in names)


def _is_datelined(source: Source) -> bool:
    document = source.document
    return any(agency(document.slice(block)) for block in document.blocks[:_LEAD])
