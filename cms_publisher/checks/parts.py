"""The optional parts that were asked for are there; the text of each may not suffice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.parts import PARTS
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    there = {block.text for block in context.edition.article.body}
    for part in context.edition.brief.parts or ():
        if PARTS[part] not in there:
            yield Hit(rule="missing", place=Place(field="brief"), args={"part": PARTS[part]}, evidence=part)


CHECK: Final = Check(name="parts", rules={"missing": Severity.NOTES}, look=_look)
