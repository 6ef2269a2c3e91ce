"""A future that is past: what "doit" or "devrait" happen on a day that was over when the article's last source came.

What an old text of another outlet tells as to come, of no day, is asked about: nobody knows whether it came. So is
what one of the day before had coming "dans la soirée".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.dates.at_the_time import is_soon_over
from cms_publisher.fidelity.dates.past_futures import day_of, is_old_promise, past_futures
from cms_publisher.fidelity.introductions import without_our_own
from cms_publisher.french.dates import day
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.model import Source


def _look(context: Context) -> Iterator[Hit]:
    today = day_of(context.edition.brief, context.story.sources)
    if today is None:
        return
    for statement in context.text:
        if statement.place.block in context.spoken:
            continue
        sources = context.explanations[statement].sources
        published = sources[0].published if sources else None  # by which a date without a year is read
        for found in past_futures(statement.text, published, today):
            if found.start < _of_our_own(context, statement.text):
                continue
            args = {"date": statement.text[found.start : found.end], "day": day(today)}
            place = statement.at(found.start, found.end)
            yield Hit(rule="past", place=place, args=args, evidence=statement.text)
        old = None if not sources or context.story.primary in sources else _latest(sources)
        if old and (is_old_promise(statement.text, old, today) or _is_soon_over(context, statement, old)):
            yield Hit(rule="old", place=statement.place, args={"day": day(old)}, evidence=statement.text)


def _of_our_own(context: Context, text: str) -> int:
    """The length of "Nous l’écrivions le 12 mars 2026 : ": the day of the text, not its own."""
    if not text.startswith(("Nous", "Comme")):
        return 0
    return len(text) - len(without_our_own(text, context.story.context))


def _is_soon_over(context: Context, statement: Statement, published: date) -> bool:
    """Whether another outlet told it as to come within hours, on a day before the article's own text."""
    own = context.story.primary.published
    return own is not None and published < own and is_soon_over(statement.text)


def _latest(sources: Iterable[Source]) -> date | None:
    """When the other outlets that a sentence stands on alone had it."""
    return max((source.published for source in sources if source.published), default=None)


CHECK: Final = Check(name="futures", rules={"past": Severity.WARNS, "old": Severity.WARNS}, look=_look)
