"""The article is as long as the brief asks for; if not, the finding says how many words are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    wanted = context.edition.brief.min_words or 0
    if context.words < wanted:
        args = {"missing": wanted - context.words, "words": context.words, "wanted": wanted}
        yield Hit(rule="too-short", place=Place(field="body"), args=args)


CHECK: Final = Check(name="length", rules={"too-short": Severity.WARNS}, look=_look)
