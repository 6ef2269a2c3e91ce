"""A word in lower case that no French dictionary has, and one like it that it has: shown, never changed by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.spelling import misspelt
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})


def _look(context: Context) -> Iterator[Hit]:
    unknown = set[str]()
    for statement in context.statements:
        for start, end, word, accents in misspelt(statement.text, unknown) if statement.place.field in _FIELDS else ():
            args = {"word": statement.text[start:end], "other": word}
            rule = "accent" if accents else "letters"
            yield Hit(rule=rule, place=statement.at(start, end), args=args, evidence=statement.text)


CHECK: Final = Check(name="spelling", rules={"accent": Severity.WARNS, "letters": Severity.NOTES}, look=_look)
