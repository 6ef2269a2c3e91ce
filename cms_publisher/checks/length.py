"""The article is as long as the brief asks for (or as is usual), no longer than its format allows; else by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.formats import named
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_HARDLY: Final = 0.01
"""The share of the words asked for whose lack is no finding: counters differ by as much."""
_THIN: Final = 0.5
"""Of what is usual: a text that nobody asked to be long is worth a word where it has less than this share."""


def _look(context: Context) -> Iterator[Hit]:
    brief = context.edition.brief
    wanted = brief.min_words or 0
    usual = "min_words" in brief.usual
    if context.words < wanted * (_THIN if usual else 1 - _HARDLY):
        args = {"missing": wanted - context.words, "words": context.words, "wanted": wanted}
        yield Hit(rule="below-usual" if usual else "too-short", place=Place(field="body"), args=args)
    most = brief.max_words if brief.max_words is not None else named(brief.format).max_words
    if most is not None and context.words > most:
        args = {"over": context.words - most, "words": context.words, "limit": most}
        yield Hit(rule="too-long", place=Place(field="body"), args=args)


CHECK: Final = Check(
    name="length",
    rules={"too-short": Severity.WARNS, "below-usual": Severity.NOTES, "too-long": Severity.WARNS},
    look=_look,
)
