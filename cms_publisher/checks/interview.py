"""An interview: where the marks between questions and answers were lost, only who was there knows who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.interviews import unassigned
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    body = context.edition.article.body
    if not any(block.kind is BlockKind.QUESTION for block in body):
        return
    for number in unassigned([(block.kind, block.text) for block in body]):
        text = body[number].text
        yield Hit(rule="speaker", place=Place(field="body", block=number, start=0, end=len(text)), evidence=text)


CHECK: Final = Check(name="interview", rules={"speaker": Severity.WARNS}, look=_look)
