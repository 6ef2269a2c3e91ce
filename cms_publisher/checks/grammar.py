"""Slips of grammar that a correspondent or a machine left, where they are sure: shown, never changed by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.agreement import slips
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})


def _look(context: Context) -> Iterator[Hit]:
    for statement in context.within_bounds:
        if statement.place.field not in _FIELDS:
            continue
        for start, end, kind in slips(statement.text):
            args = {"words": statement.text[start:end]}
            yield Hit(rule=kind, place=statement.at(start, end), args=args, evidence=statement.text)


CHECK: Final = Check(
    name="grammar",
    rules={
        "number": Severity.WARNS,
        "verb": Severity.WARNS,
        "mood": Severity.WARNS,
        "participle": Severity.WARNS,
        "percent": Severity.NOTES,
    },
    look=_look,
)
