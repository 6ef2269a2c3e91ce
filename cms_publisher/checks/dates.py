"""Relative dates that nobody resolved: which day "vendredi" was, a reader can't tell a week later.

Of "l’an passé" it is the year that is missing, of "cet automne" and "début du mois" as well: above a text whose day is
known a reader can tell, so that is a note. So is "en juin" of another year than the text's own, once an article. Of a
bare weekday the days that it can be are named, for who knows.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.dates.announced_days import announced
from cms_publisher.fidelity.dates.open_dates import just_ahead
from cms_publisher.fidelity.dates.relative_dates import ONE_DAY, relative_dates, scene
from cms_publisher.fidelity.dates.told_dates import ToldDates, last_year, years
from cms_publisher.fidelity.dates.years_untold import years_untold
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.portraits import is_portrait
from cms_publisher.french import quotes
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dates import day, find_dates
from cms_publisher.french.sought import Sought
from cms_publisher.french.tense import Tense, tells_past, tense_at
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement

    Told = tuple[str | None, str]
    """Whose, and which weekday."""

_SPACE: Final = r"[ \u00a0\u202f]"
_PERIOD: Final = re.compile(
    rf"\b(?:(?:an|année|hiver){_SPACE}|été\b|automne\b|printemps\b|début{_SPACE}du{_SPACE}mois)", re.IGNORECASE
)
_LAST_YEAR: Final = re.compile(rf"\b(?:an|année){_SPACE}(?:derni|pass)", re.IGNORECASE)
_OFFERED: Final = 3
"""Days among which a person is asked to choose."""
_OF_SOMEONE: Final = re.compile(rf",{_SPACE}(?:elle|il|elles|ils|on){_SPACE}")
_AND: Final = re.compile(rf"\b(\d\d?)(?:er)?{_SPACE}(?:et|au){_SPACE}(?:le{_SPACE}|du{_SPACE})?\Z")
"""The first of two days with one month: "14 et 15 avril"."""
_SINCE: Final = "epuis le"
_THIS_YEAR: Final = Sought(rf"\bcette{_SPACE}année\b(?!-là)", "année", re.IGNORECASE)


def _look(context: Context) -> Iterator[Hit]:
    yield from _relative(context)
    yield from _of_another_year(context)
    for statement in context.text:
        if _SINCE in statement.text or "ette année" in statement.text:
            yield from _read_wrong(context, statement)


def _read_wrong(context: Context, statement: Statement) -> Iterator[Hit]:
    """A day since which something is said to be and that only follows its source; "cette année" of another year's."""
    sources = context.explanations[statement].sources
    published, own = sources[0].published if sources else None, context.story.primary.published
    if published is None or statement.place.block in context.spoken or context.mode_of(statement) is Mode.FREE:
        return  # which source a rewording is of is not sure
    for start, end in just_ahead(statement.text, published):
        args = {"words": statement.text[start:end], "day": day(published)}
        yield Hit(rule="ahead", place=statement.at(start, end), args=args, evidence=statement.text)
    if own and all(source.published and source.published.year != own.year for source in sources):
        for match in _THIS_YEAR.finditer(quotes.outside(statement.text)):
            place = statement.at(*match.span())
            yield Hit(rule="period", place=place, args={"words": match[0]}, evidence=statement.text)


def _relative(context: Context) -> Iterator[Hit]:
    told: dict[Told, set[tuple[int, int]]] = {}
    asked: set[tuple[str, ...]] = set()
    later, scenes = _told_in_body(context), _scene(context)
    dated = context.story.primary.published is not None
    for statement in _of_the_paper(context):
        origin = _origin(context, statement)
        for start, end in relative_dates(statement.text):
            words = statement.text[start:end]
            name = words.lower().removeprefix("ce ")
            known = told.get((origin, name), set()) | _dates_by(name, statement.text[:start])
            if len(known) == 1 or _says_the_year(context, statement, words):  # "mardi 17 février … mardi"
                continue
            days = _days(words, context, statement)
            rule = "weekday" if days else "period" if _PERIOD.search(words) else "relative"
            if days and (tuple(days.values()) in asked or _is_said(context, statement, (start, end), days)):
                continue  # the same two days are asked for once an article
            if days and statement.place.field == "standfirst" and tells_past(statement.text):
                dated_below = later.get((origin, words.lower()), set())
                if len(dated_below) == 1 and dated_below <= _dates(*days.values()):
                    continue
            asked.add(tuple(days.values()))
            args = {"words": words, **days}
            noted = (rule == "period" and dated) or (
                rule == "weekday" and (words.lower() in scenes or _is_own_day(context, statement, words))
            )
            severity = Severity.NOTES if noted else None
            yield Hit(rule=rule, place=statement.at(start, end), args=args, evidence=statement.text, severity=severity)
        for one in find_dates(statement.text) if statement.place.field in {"standfirst", "body"} else ():
            if one.weekday is not None and one.day:
                told.setdefault((origin, WEEKDAYS[one.weekday]), set()).add((one.month, one.day))


def _of_the_paper(context: Context) -> Iterator[Statement]:
    """The paper's own sentences: no interview's answer, and no reply that is printed as it was written."""
    for statement in context.statements:
        said = statement.place.block in context.spoken or statement.kind is BlockKind.QUOTE
        if statement.place.field in {"headline", "standfirst", "body"} and not said:
            yield statement


def _says_the_year(context: Context, statement: Statement, words: str) -> bool:
    """Whether the paragraph says which year "l’an dernier" was."""
    published = context.story.primary.published
    if published is None or not _LAST_YEAR.search(words):
        return False
    paragraph = (each.text for each in context.text if each.place.block == statement.place.block)
    return published.year - 1 in years(" ".join(paragraph))


def _is_own_day(context: Context, statement: Statement, words: str) -> bool:
    """Whether it is told as past and is the weekday on which the text appeared: whoever reads it that day knows."""
    published = context.story.primary.published
    own = published is not None and WEEKDAYS[published.weekday()] == words.lower().split()[-1]
    return own and _origin(context, statement) is None and tells_past(statement.text)


def _scene(context: Context) -> frozenset[str]:
    """The weekdays of a portrait's scenes; the standfirst and the first paragraph may be one of the source's."""
    if not is_portrait(context.story.brief):
        return frozenset()
    told: dict[int | None, list[str]] = {}
    first = next((one.place.block for one in context.text if one.place.field == "body"), None)
    for statement in context.text:
        at = first if statement.place.field == "standfirst" else statement.place.block
        told.setdefault(at, []).append(statement.text)
    return frozenset().union(*map(scene, told.values()))


def _told_in_body(context: Context) -> dict[Told, set[tuple[int, int]]]:
    """The dates by which the text below tells each weekday."""
    found: dict[Told, set[tuple[int, int]]] = {}
    for statement in context.text:
        for one in find_dates(statement.text):
            if one.weekday is not None and one.day:
                key = (_origin(context, statement), WEEKDAYS[one.weekday])
                found.setdefault(key, set()).add((one.month, one.day))
    return found


def _is_said(context: Context, statement: Statement, span: tuple[int, int], days: dict[str, str]) -> bool:
    """Whether a reader sees which days are meant: those of a habit, or a date that stands beside."""
    habit = _is_habit(context, statement, *span)
    return habit or _stands_beside(context, statement, span, days) or _primary_says(context, statement, days)


def _primary_says(context: Context, statement: Statement, days: dict[str, str]) -> bool:
    """Whether an older text tells what was on a day and the primary has its date: "les nuits des 14 et 15 avril"."""
    if _origin(context, statement) is None or not tells_past(statement.text):
        return False
    before, after = _dates(days["before"]), _dates(days["after"])
    text = context.story.primary.document.text
    dated = [one for one in find_dates(text) if one.day]
    told = {(one.month, one.day or 0) for one in dated}
    told |= {(one.month, int(first[1])) for one in dated if (first := _AND.search(text, 0, one.start))}
    return bool(before & told) and not after & told


def _stands_beside(context: Context, statement: Statement, span: tuple[int, int], days: dict[str, str]) -> bool:
    """Whether what is to come "de vendredi à dimanche" has its one "ce vendredi 27 novembre" a paragraph off.

    Or that heads what a programme has on the day.
    """
    if tells_past(statement.text):
        return False
    name, origin = statement.text[slice(*span)].lower(), _origin(context, statement)
    sums_up = statement.place.field == "standfirst"  # whatever paragraph gives the day
    found: dict[tuple[int, int | None], bool] = {}
    for other in context.text:
        for one in find_dates(other.text) if name in other.text.lower() else ():
            if one.weekday is not None and WEEKDAYS[one.weekday] == name and _origin(context, other) == origin:
                heads = one.start == 0 and one.end == len(other.text)
                near = sums_up or abs(_at(other) - _at(statement)) <= 1
                found[one.month, one.day] = found.get((one.month, one.day), False) or heads or near
    return len(found) == 1 and all(found.values()) and set(found) <= _dates(days["after"])


def _at(statement: Statement) -> int:
    """Where its paragraph stands; a standfirst stands before the first."""
    return -1 if statement.place.block is None else statement.place.block


def _dates(*texts: str) -> set[tuple[int, int]]:
    return {(one.month, one.day or 0) for text in texts for one in find_dates(text)}


def _dates_by(name: str, before: str) -> set[tuple[int, int]]:
    """Those that the sentence itself has told of that weekday."""
    found = (one for one in find_dates(before) if one.weekday is not None and WEEKDAYS[one.weekday] == name)
    return {(one.month, one.day) for one in found if one.day}


def _is_habit(context: Context, statement: Statement, start: int, end: int) -> bool:
    """Whether a sentence in the present opens with the weekday of a habit: "Dimanche, elle ferme à midi".

    Its source tells elsewhere what is done "le dimanche".
    """
    if start or not _OF_SOMEONE.match(statement.text[end:]) or tells_past(statement.text):
        return False
    if tense_at(statement.text, start, end) is not None:
        return False
    name = statement.text[:end].lower()
    sources = context.explanations[statement].sources or (context.story.primary,)
    return any(re.search(rf"\b[Ll]es?{_SPACE}{name}s?\b(?!{_SPACE}\d)", one.document.text) for one in sources)


def _days(words: str, context: Context, statement: Statement) -> dict[str, str]:
    """The days that a bare weekday can be, by its source's programme and own day; empty for other words."""
    alignment = context.explanations[statement].alignment
    source = alignment.stretch.source if alignment else context.story.primary
    if source.published is None or not ONE_DAY.match(words):
        return {}
    name = words.lower().split()[-1]
    back = (source.published.weekday() - WEEKDAYS.index(name)) % len(WEEKDAYS)
    if not back and tells_past(statement.text):
        back = len(WEEKDAYS)
    before = source.published - timedelta(days=back)
    after = before + timedelta(days=len(WEEKDAYS))
    programme = announced(source.document.text, source.published)
    told = (one for one in programme.offered(name, source.published) if one >= source.published)
    own = () if back or programme.of(name) else (source.published,)
    to_come = tuple(dict.fromkeys((*own, *told, after)))[:_OFFERED]
    if not programme.of(name) and programme.event.lasts:
        to_come = tuple(sorted(to_come))
    *others, last = to_come if len(to_come) > 1 else (before, after)
    return {"before": ", le ".join(map(day, others)), "after": day(last)}


def _origin(context: Context, statement: Statement) -> str | None:
    """Whose days the sentence tells: another source's Tuesday may be of another week."""
    sources = context.explanations[statement].sources
    return None if not sources or context.story.primary in sources else sources[0].id


def _of_another_year(context: Context) -> Iterator[Hit]:
    found: list[tuple[Statement, int, int]] = []
    told, block = ToldDates(), context.text[0].place.block if context.text else None
    for statement in context.text:
        if statement.place.block != block:
            told.paragraph()
            block = statement.place.block
        found += ((statement, start, end) for start, end in _untold(context, statement, told))
        told.add(statement.text)
    if found:
        statement, start, end = found[0]
        words = dict.fromkeys(f"«\u00a0{each.text[first:last]}\u00a0»" for each, first, last in found)
        args = {"words": ", ".join(words)}
        yield Hit(rule="year", place=statement.at(start, end), args=args, evidence=statement.text)


def _untold(context: Context, statement: Statement, told: ToldDates) -> Iterator[tuple[int, int]]:
    """Not where another year than the text's own is what is told just now, but for what a sentence has ahead.

    Behind a later year it would be read as that one's: "jusqu’au 31 décembre 2028. … avant le 31 mars".
    """
    sources = context.explanations[statement].sources
    published = sources[0].published if sources else None
    if published is None or statement.place.block in context.spoken:
        return
    clashing = frozenset(just_ahead(statement.text, published)) if _SINCE in statement.text else ()
    for start, end, year in years_untold(statement.text, published):
        if (start, end) in clashing:
            continue
        in_mind = last_year(statement.text[:start]) or (told.year if told.here else None)
        ahead = not years(statement.text) and tense_at(statement.text, start, end) is Tense.FUTURE
        own = in_mind in {None, published.year} or (ahead and in_mind != year)
        misread = told.here and told.year is not None and max(year, published.year) < told.year == in_mind
        if (own or misread) and year not in years(statement.text):
            yield start, end


CHECK: Final = Check(
    name="dates",
    rules=dict.fromkeys(("relative", "weekday", "period", "ahead"), Severity.WARNS) | {"year": Severity.NOTES},
    look=_look,
)
