"""Days, months and seasons that a text names without their year, where the day it appeared makes that certain."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.dates_by_tense import day_or_month, open_forms
from cms_publisher.fidelity.dates.resolved_dates import is_just_ahead, resolutions
from cms_publisher.fidelity.dates.said_which import is_said_which, said_which
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dates import find_dates
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tells_what_was_before, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.dates.told_dates import ToldDates
    from cms_publisher.fidelity.edits import Change
    from cms_publisher.french.dates import FoundDate

_S: Final = r"[ \u00a0\u202f]"
_THIS_SEASON: Final = Sought(
    rf"(?P<open>^)?(?P<for>\b(?:dès|pour|avant|depuis|pendant|durant|d[’']ici){_S})?\bc(?:et{_S}(?P<name>été|automne)|e{_S}(?P<spring>printemps))\b"
    rf"(?(open)(?=,))(?P<beside>(?={_S}(?:un|une|des|les?|la|leurs?|s[ao]n|ses|\d+){_S}|{_S}l[’']))?",
    "été|automne|printemps",
    re.IGNORECASE,
)
_BARE_MONTH: Final = Sought(
    rf"(?=[acdefjmpà])\b(?:en|dès|courant|avant|pour|jusqu[’']en|mi-|d[’']ici{_S}(?:à{_S})?|d[’']ici{_S}(?:à{_S})?(?:la{_S})?fin|"
    rf"(?:(?:au{_S})?début|(?:à{_S}la{_S})?fin|à{_S}partir|à{_S}compter|au{_S}mois)(?:{_S}(?:de{_S}|d[’']))?){_S}?"
    rf"(?<=[ \u00a0\u202f’'-])(?P<month>{'|'.join(MONTHS)})\b(?!{_S}(?:\d|dernier|prochain|de{_S}(?:l[’']|cette))|-)",
    "|".join(MONTHS),
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    rf"\b(?:[Jj]usqu[’'](?:au|en|à)|[Dd][’']ici(?:{_S}(?:au|à))?)(?:{_S}(?:la{_S})?fin(?:{_S}de|{_S}d[’'])?)?{_S}?$"
)
_PARTICIPLE: Final = re.compile(
    rf"\b(?!(?:report|repouss|renvoy|avanc|programm|fix|prév|annonc|convoqu|promis|déplac|décal)\w*{_S})"
    rf"\w+(?:é|ée|és|ées|i|ie|is|ise|it|ite|u|ue|us|ues|ert|erte)(?:{_S}(?:en|le|dès|fin|début|courant|mi-)){_S}?$",
    re.IGNORECASE,
)
"""What was done on the day right behind it; not what was put off to it."""

_SET_OFF: Final = Sought(
    rf"\b(?P<name>{'|'.join(WEEKDAYS)}){_S}(?:dernier|prochain),{_S}(?P<date>(?:\d\d?|1er){_S}(?:{'|'.join(MONTHS)}))\b"
    rf"(?!{_S}\d)",
    "dernier|prochain",
)
_SPAN_OPENS: Final = re.compile(rf"\b(?:du|entre{_S}le){_S}$", re.IGNORECASE)
_SPAN_GOES_ON: Final = re.compile(
    rf"(?:,?{_S}(?:à{_S})?\d{{1,2}}{_S}?h(?:eures?)?(?:{_S}?\d\d)?)?{_S}(?:(?:jusqu[’'])?au|et{_S}le){_S}"
)
_SINCE: Final = re.compile(rf"\b[Dd]epuis{_S}le{_S}")
_SINCE_HERE: Final = re.compile(rf"\b[Dd]epuis{_S}le{_S}$")
_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR_DIGITS: Final = 4


def without_year(text: str, published: date, told: ToldDates) -> Iterator[Change]:
    """The full form of each; ``told``: what the reader has met before it."""
    dated = (*_explicit(text, published), *_by_tense(text, published, told), *_since(text, published, told.year))
    found = {(start, end): new for start, end, new in dated if not is_said_which(text, end)}
    for first, last in pairwise(find_dates(text)):
        if _span(text, first, last) and first.year is None:
            _say_year_once(text, published, first, last, found)
    yield from ((start, end, new) for (start, end), new in found.items())
    yield from _this_season(text, published)
    yield from _set_off(text, published)
    yield from said_which(text, published)


def _set_off(text: str, published: date) -> Iterator[Change]:
    """The full form of "mercredi prochain, 25 novembre": "prochain" is of the day that the source appeared."""
    for match in _SET_OFF.finditer(text):
        for year in (published.year - 1, published.year, published.year + 1):
            new = f"{match['name']} {match['date']}\u00a0{year}"
            if _keys(new) in resolutions(_keys(match[0]), published):
                yield *match.span(), new


def _this_season(text: str, published: date) -> Iterator[Change]:
    """The year of "dès cet été": behind a preposition, alone before the sentence, or before what the verb is about."""
    for match in _THIS_SEASON.finditer(text):
        if match["for"] or match["open"] is not None or match["beside"] is not None:
            name = (match["name"] or match["spring"]).lower()
            article = "le " if match["spring"] else "l’"
            before = match["for"] or ("au " if match["spring"] else "à l’")
            new = f"{before}{article if match['for'] else ''}{name}\u00a0{published.year}"
            yield match.start(), match.end(), new


def _explicit(text: str, published: date) -> Iterator[Change]:
    """The year after "mercredi 12 juillet": that in which the twelfth is a Wednesday."""
    for found in find_dates(text):
        if found.weekday is None or found.day is None or found.year is not None:
            continue
        words = text[found.start : found.end]
        for year in (published.year, published.year - 1, published.year + 1):
            new = f"{words}\u00a0{year}"
            if _keys(new) in resolutions(_keys(words), published):
                yield found.start, found.end, new
                break


def without_year_at(text: str) -> list[tuple[int, int]]:
    """Where the days are, and the months behind a preposition, that stand without weekday and year."""
    months = ((found.start("month"), found.end("month")) for found in _BARE_MONTH.finditer(text))
    days = ((one.start, one.end) for one in find_dates(text) if one.weekday is None and one.day and one.year is None)
    return sorted({*days, *months})


def _by_tense(text: str, published: date, told: ToldDates) -> Iterator[Change]:
    """The year of what lies ahead ("fermée jusqu’au 15 janvier 2026"), or is over and of last year.

    Nothing where the text tells of old times, whose own future and past these may be.
    """
    old = told.year is not None and told.year < published.year - 1
    for start, end in without_year_at(text) if not (old and told.here) else ():
        words = _keys(text[start:end])
        tense = _certain(text, start, end)
        if tense is Tense.PAST and (old or _is_ahead_of(words, published)):
            continue
        forms = open_forms(words, published, tense) if tense else frozenset[tuple[str, ...]]()
        for year in (published.year, published.year + 1) if tense is Tense.FUTURE else (published.year - 1,):
            new = f"{text[start:end]}\u00a0{year}"
            if _keys(new) in forms and (tense is Tense.PAST or _ahead(new, published)):
                yield start, end, new


def _is_ahead_of(words: tuple[str, ...], published: date) -> bool:
    """Whether a day only follows publication: "le maire a choisi le 5 décembre", in November, is not last year's."""
    month, number = day_or_month(words) or (0, 0)
    return bool(number) and is_just_ahead(number, month, published)


def _certain(text: str, start: int, end: int) -> Tense | None:
    """As what the date is told; of what lasts until then, or was done right on it, also where no verb says so."""
    tense = tense_at(text, start, end)
    if tense is None and _UNTIL.search(text[:start]):
        return Tense.FUTURE
    beside = _PARTICIPLE.search(text[:start]) or len(text[:start].split()) <= 1
    if tense is Tense.PAST and (not beside or tells_what_was_before(text)):
        return None
    return tense


def just_ahead(text: str, published: date) -> Iterator[tuple[int, int]]:
    """Where a day without its year is one since which something is, and only follows publication: of which year is it?

    "Les barrières sont baissées depuis le 16 novembre", in a text of the ninth.
    """
    for one in find_dates(text) if _SINCE.search(text) else ():
        if one.day is None or one.year is not None or not is_just_ahead(one.day, one.month, published):
            continue
        if _SINCE_HERE.search(text[: one.start]) and not is_said_which(text, one.end):
            yield one.start, one.end


def _since(text: str, published: date, known: int | None) -> Iterator[Change]:
    """The year of "depuis le 15 octobre": the last such day, where the sentence names no other year."""
    told = known in {None, published.year, published.year + 1}  # of another year may be what is told
    for found in find_dates(text) if told and _SINCE.search(text) and not _YEARS.search(text) else ():
        before = _SINCE.search(text[: found.start])
        if before is None or before.end() != found.start or found.day is None or found.year is not None:
            continue
        if is_just_ahead(found.day, found.month, published):
            continue
        past = (found.month, found.day) <= (published.month, published.day)
        new = f"{text[found.start : found.end]}\u00a0{published.year - (not past)}"
        if _keys(text[before.start() : found.start] + new) in resolutions(
            _keys(text[before.start() : found.end]), published
        ):
            yield before.start(), found.end, text[before.start() : found.start] + new


def _span(text: str, first: FoundDate, last: FoundDate) -> bool:
    """Whether they are the two ends of one stretch of time."""
    return bool(_SPAN_OPENS.search(text[: first.start]) and _SPAN_GOES_ON.fullmatch(text[first.end : last.start]))


def _say_year_once(
    text: str, published: date, first: FoundDate, last: FoundDate, found: dict[tuple[int, int], str]
) -> None:
    """One year for both ends stands at the end: "du 4 janvier au 4 avril 2027"; no year for the first end alone."""
    start, end = (first.start, first.end), (last.start, last.end)
    if start not in found:
        return
    year = int(found[start][-_YEAR_DIGITS:])
    theirs = last.year or int(found.get(end, "0")[-_YEAR_DIGITS:])
    if theirs and theirs > year:
        return
    del found[start]
    if theirs and theirs < year:
        found.pop(end, None)
        return
    later = (first.month, first.day or 0) < (last.month, last.day or 0)
    whole = f"{text[slice(*end)]}\u00a0{year + (not later)}"
    if not theirs and _keys(whole) in resolutions(_keys(text[slice(*end)]), published):
        found[end] = whole
        found |= {} if later else {start: f"{text[slice(*start)]}\u00a0{year}"}


def _ahead(words: str, published: date) -> bool:
    """Whether that day or month is not over on the day of publication."""
    found = next(iter(find_dates(words)), None)
    today = (published.year, published.month, published.day)
    return found is not None and (found.year or 0, found.month, found.day or today[2]) >= today


def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))
