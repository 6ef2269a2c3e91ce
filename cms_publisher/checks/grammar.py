"""Slips of grammar that a correspondent or a machine left, where they are sure: shown, never changed by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.checks.translation import is_translated
from cms_publisher.french.agreement import slips
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})


def _look(context: Context) -> Iterator[Hit]:
    translated = is_translated(context)
    percents: list[Hit] = []
    for statement in context.within_bounds:
        if statement.place.field not in _FIELDS:
            continue
        for start, end, kind in slips(statement.text, spoken=translated):
            args = {"words": statement.text[start:end]}
            hit = Hit(rule=kind, place=statement.at(start, end), args=args, evidence=statement.text)
            if kind == "percent":
                percents.append(hit)
            else:
                yield hit
    if percents:
        first = percents[0]
        yield replace(first, args={**first.args, "count": len(percents)})


CHECK: Final = Check(
    name="grammar",
    rules={
        "number": Severity.WARNS,
        "gender": Severity.WARNS,
        "verb": Severity.WARNS,
        "mood": Severity.WARNS,
        "participle": Severity.WARNS,
        "percent": Severity.NOTES,
    },
    look=_look,
)
