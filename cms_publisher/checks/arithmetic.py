"""What an article itself shows to be wrong: a weekday that the date is not, a share that the figures deny."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.checks.told import ENOUGH
from cms_publisher.fidelity import arithmetic
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.checks.context import Context, Statement

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})

_ONE_AGE: Final = timedelta(days=31)
"""Within which hardly anybody has a birthday."""


def _look(context: Context) -> Iterator[Hit]:
    told: set[object] = set()
    for statement in context.statements:
        if statement.place.field not in _FIELDS or not arithmetic.may_slip(statement.text):
            continue
        for slip in arithmetic.in_sentence(statement.text, _published(context, statement)):
            if (slip.rule, slip.args["words"]) not in told:
                told.add((slip.rule, slip.args["words"]))
                place = statement.at(slip.start, slip.end)
                yield Hit(rule=slip.rule, place=place, args=slip.args, evidence=statement.text)
    yield from _lists(context)
    yield from _headline(context)
    yield from _ages(context)


def _published(context: Context, statement: Statement) -> date | None:
    """The day by which its dates are read: its source's, else the story's."""
    sources = context.explanations[statement].sources
    return next((each.published for each in sources if each.published), context.story.primary.published)


def _lists(context: Context) -> Iterator[Hit]:
    body = context.edition.article.body
    for number, (block, behind) in enumerate(pairwise(body)):
        if behind.kind is not BlockKind.LIST_ITEM or block.kind is BlockKind.LIST_ITEM:
            continue
        items = takewhile(lambda one: one.kind is BlockKind.LIST_ITEM, body[number + 1 :])
        for slip in arithmetic.miscounted(block.text, [one.text for one in items]):
            place = Place(field="body", block=number, start=slip.start, end=slip.end)
            yield Hit(rule=slip.rule, place=place, args=slip.args, evidence=block.text)


def _headline(context: Context) -> Iterator[Hit]:
    """Where there is an article below it: a line or two need not say the headline again."""
    text = context.edition.article.headline.text if context.words >= ENOUGH else ""
    for slip in arithmetic.nowhere_below(text, (statement.text for statement in context.text)):
        place = Place(field="headline", start=slip.start, end=slip.end)
        yield Hit(rule=slip.rule, place=place, args=slip.args, evidence=text)


def _ages(context: Context) -> Iterator[Hit]:
    """Of sources that are years apart, two ages may both be right."""
    of_today = [one for one in context.text if _is_of_today(context, one)]
    for number, slip in arithmetic.two_ages(one.text for one in of_today):
        statement = of_today[number]
        place = statement.at(slip.start, slip.end)
        yield Hit(rule=slip.rule, place=place, args=slip.args, evidence=statement.text)


def _is_of_today(context: Context, statement: Statement) -> bool:
    published = context.story.primary.published
    then = [each.published for each in context.explanations[statement].sources if each.published]
    return not then or published is None or any(abs(published - each) <= _ONE_AGE for each in then)


CHECK: Final = Check(
    name="arithmetic",
    rules=dict.fromkeys(
        ("weekday", "no-day", "period", "change", "part", "age", "ages", "list", "headline"), Severity.WARNS
    ),
    look=_look,
)
