"""Whom the law shields: minors in matters of health or justice, victims of sexual offences, who is not yet judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.protected import called_guilty, is_open_case, minors, victims
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    named: set[str] = set()
    for field, number, text in context.passages:
        for start, end in minors(text):
            if text[start:end] not in named:
                place = Place(field=field, block=number, start=start, end=end)
                yield Hit(rule="minor", place=place, args={"name": text[start:end]}, evidence=text)
            named.add(text[start:end])
    yield from _shown(context, named)
    yield from _victims(context)
    yield from _guilty(context)


def _shown(context: Context, named: set[str]) -> Iterator[Hit]:
    """The same names once more, where search engines or a reader in a hurry see them first."""
    for name in sorted(named):
        for statement in context.statements:
            text = statement.kind is not BlockKind.HEADING and statement.place.field in {"standfirst", "body"}
            at = -1 if text else statement.text.find(name)
            if at >= 0:
                place = statement.at(at, at + len(name))
                yield Hit(rule="minor", place=place, args={"name": name}, evidence=statement.text)
                break


def _victims(context: Context) -> Iterator[Hit]:
    named: set[str] = set()
    for statement in context.statements:
        for start, end in victims(statement.text):
            name = statement.text[start:end]
            if name not in named:
                yield Hit(rule="victim", place=statement.at(start, end), args={"name": name}, evidence=statement.text)
            named.add(name)


def _guilty(context: Context) -> Iterator[Hit]:
    if not is_open_case(" ".join(text for _, _, text in context.passages)):
        return
    for statement in context.statements:
        for start, end in called_guilty(statement.text):
            args = {"words": statement.text[start:end]}
            yield Hit(rule="presumed", place=statement.at(start, end), args=args, evidence=statement.text)


CHECK: Final = Check(
    name="protection",
    rules={"minor": Severity.WARNS, "victim": Severity.WARNS, "presumed": Severity.WARNS},
    look=_look,
)
