"""A word that French lacks beside one that it has, a name spelled in two ways: shown, never changed by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.spelled_names import twins
from cms_publisher.french.spelling import misspelt
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})


def _look(context: Context) -> Iterator[Hit]:
    statements = [statement for statement in context.statements if statement.place.field in _FIELDS]
    yield from _words(statements)
    for at, start, end, other in twins([statement.text for statement in statements]):
        statement = statements[at]
        args = {"name": statement.text[start:end], "other": other}
        yield Hit(rule="name", place=statement.at(start, end), args=args, evidence=statement.text)


def _words(statements: list[Statement]) -> Iterator[Hit]:
    unknown = set[str]()
    for statement in statements:
        for start, end, word, accents in misspelt(statement.text, unknown):
            args = {"word": statement.text[start:end], "other": word}
            rule = "accent" if accents else "letters"
            yield Hit(rule=rule, place=statement.at(start, end), args=args, evidence=statement.text)


CHECK: Final = Check(
    name="spelling",
    rules={"accent": Severity.WARNS, "letters": Severity.NOTES, "name": Severity.WARNS},
    look=_look,
)
