"""The article is as long as the brief asks for and no longer than its format allows; if not, by how many words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.formats import named
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    wanted = context.edition.brief.min_words or 0
    if context.words < wanted:
        args = {"missing": wanted - context.words, "words": context.words, "wanted": wanted}
        yield Hit(rule="too-short", place=Place(field="body"), args=args)
    most = named(context.edition.brief.format).max_words
    if most is not None and context.words > most:
        args = {"over": context.words - most, "words": context.words, "limit": most}
        yield Hit(rule="too-long", place=Place(field="body"), args=args)


CHECK: Final = Check(name="length", rules={"too-short": Severity.WARNS, "too-long": Severity.WARNS}, look=_look)
