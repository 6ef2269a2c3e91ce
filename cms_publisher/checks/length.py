"""The article is as long as the brief asks for (or as is usual), no longer than its format allows; else by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.checks.spare import spare
from cms_publisher.fidelity.formats import named
from cms_publisher.model import ABOUT_SO_LONG, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_HARDLY: Final = 0.01
"""The share of the words asked for whose lack is no finding: counters differ by as much."""
_ABOUT: Final = 0.1
"""The same where a number is said without "at least" or "at most": "450 mots" is about as many."""
_THIN: Final = 0.5
"""Of what is usual: a text that nobody asked to be long is worth a word where it has less than this share."""


def _look(context: Context) -> Iterator[Hit]:
    brief = context.edition.brief
    wanted = brief.min_words or 0
    usual, about = "min_words" in brief.usual, ABOUT_SO_LONG in brief.usual
    if context.words < wanted * (_THIN if usual else 1 - (_ABOUT if about else _HARDLY)):
        args = {"missing": wanted - context.words, "words": context.words, "wanted": wanted}
        yield Hit(rule="below-usual" if usual else "too-short", place=Place(field="body"), args=args)
    limit = brief.max_words if brief.max_words is not None else named(brief.format).max_words
    if limit is None and about and wanted:
        limit = wanted
    if limit is not None and context.words > limit * (1 + _ABOUT if limit == wanted and about else 1):
        over = context.words - limit
        args = {"over": over, "words": context.words, "limit": limit}
        if first := spare(context, over):
            yield Hit(rule="too-long-named", place=Place(field="body"), args=args | {"first": first})
        else:
            yield Hit(rule="too-long", place=Place(field="body"), args=args)


CHECK: Final = Check(
    name="length",
    rules={
        "too-short": Severity.WARNS,
        "below-usual": Severity.NOTES,
        "too-long": Severity.WARNS,
        "too-long-named": Severity.WARNS,
    },
    look=_look,
)
