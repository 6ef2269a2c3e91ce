"""A future that is past: what "doit" or "devrait" happen on a day that was over when the article's last source came."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french import quotes
from cms_publisher.french.dates import FoundDate, day, find_dates
from cms_publisher.french.tense import Tense, tense_at, tense_of
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement

_PARTICIPLE: Final = re.compile(r"\b[a-zà-ÿ]{2,}(?:é|ée|és|ées|[^\Wq]us?|ues?|ise?|ite?s?)\b")
"""What may have happened on the day: "le dossier remis le 3 mars"."""

_YEAR: Final = re.compile(
    r"\b(?:en|fin|courant|avant|dès|horizon|d[’']ici(?:[ \u00a0]à)?)[ \u00a0](?P<year>(?:19|20)\d\d)(?![\w-]|[.,]\d)"
)
_DECEMBER: Final = 12
_STALE: Final = timedelta(days=60)
"""A source may tell a day that was over this long as to come; "le 15 janvier" in one of December is next year's."""


def _look(context: Context) -> Iterator[Hit]:
    today = _day_of(context)
    for statement in context.text if today else ():
        if statement.place.block in context.spoken:
            continue
        quoted = quotes.quoted(statement.text)
        for found in (*find_dates(statement.text), *_years(statement.text)):
            said = any(start <= found.start < end for start, end in quoted)
            last = None if said else _last_day(found, _published(context, statement))
            over = last is not None and today is not None and last < today
            if over and _tense(statement.text, found) is Tense.FUTURE:
                args = {"date": statement.text[found.start : found.end], "day": day(today) if today else ""}
                place = statement.at(found.start, found.end)
                yield Hit(rule="past", place=place, args=args, evidence=statement.text)


def _years(text: str) -> Iterator[FoundDate]:
    """Years that stand without a month: what they mean is over when they are."""
    for found in _YEAR.finditer(text):
        yield FoundDate(start=found.start("year"), end=found.end(), month=_DECEMBER, year=int(found["year"]))


def _tense(text: str, found: FoundDate) -> Tense | None:
    """The tense of the clause that the date belongs to, else of the whole sentence where no participle claims it."""
    before = re.split(r"[,;:]", text[: found.start])[-1]
    claimed = found.day is None or _PARTICIPLE.search(before) is not None
    return tense_at(text, found.start, found.end) or (None if claimed else tense_of(text))


def _day_of(context: Context) -> date | None:
    """The day on which the article is read first: the brief's, else that of the latest source; never the clock's."""
    if context.edition.brief.publish_at:
        return context.edition.brief.publish_at.date()
    return max((source.published for source in context.story.sources if source.published), default=None)


def _published(context: Context, statement: Statement) -> date | None:
    """When its source appeared, by which a date without a year is read."""
    sources = context.explanations[statement].sources
    return sources[0].published if sources else None


def _last_day(found: FoundDate, published: date | None) -> date | None:
    """The last day that the date may mean, told as still to come; None where its year is not known."""
    if found.year is not None:
        return _end(found, found.year)
    if published is None or found.day is None:
        return None
    then = _end(found, published.year)
    return then if then >= published - _STALE else _end(found, published.year + 1)


def _end(found: FoundDate, year: int) -> date:
    _, days = calendar.monthrange(year, found.month)
    return date(year, found.month, min(found.day or days, days))


CHECK: Final = Check(name="futures", rules={"past": Severity.WARNS}, look=_look)
