"""No sentence, and no part of one, was left in another language than French."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.language import foreign, fragments
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})


def _look(context: Context) -> Iterator[Hit]:
    limits = context.thresholds
    for statement in context.statements:
        if statement.place.field not in _FIELDS:
            continue
        language = foreign(statement.text, least_words=limits.foreign_words, share=limits.foreign_share)
        if language:
            args = {"language": language, "sentence": statement.text}
            yield Hit(rule="foreign", place=statement.place, args=args, evidence=statement.text)
            continue
        for start, end in fragments(statement.text) if statement.place.field in _FIELDS else ():
            words = statement.text[start:end].strip()
            yield Hit(
                rule="fragment", place=statement.at(start, end), args={"sentence": words}, evidence=statement.text
            )


CHECK: Final = Check(name="language", rules={"foreign": Severity.WARNS, "fragment": Severity.WARNS}, look=_look)
