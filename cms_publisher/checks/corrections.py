"""What a person corrected stays: a correction that the text has no place for any more is shown, never dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    for each in context.edition.article.unplaced:
        lost = each.correction
        found = lost.field != "body" or each.block is not None
        yield Hit(
            rule="conflict" if found else "gone",
            place=Place(field=lost.field, block=each.block),
            args={"by": lost.by, "text": lost.text or "–", "base": lost.base},
            evidence=lost.text or None,
        )


CHECK: Final = Check(
    name="corrections",
    rules={"conflict": Severity.BLOCKS, "gone": Severity.BLOCKS},
    look=_look,
)
