"""A pronoun stands for what it stood for in the source: the sentence that it points to comes right before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.references import follows, leans, speaks_for_another
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement


def _look(context: Context) -> Iterator[Hit]:
    before: Statement | None = None
    for statement in context.text:
        if leans(statement.text) and not _stands(context, statement, before):
            rule = "speaker-drifted" if speaks_for_another(statement.text) else "orphan"
            args = {"sentence": statement.text}
            yield Hit(rule=rule, place=statement.place, args=args, evidence=statement.text)
        before = statement


def _stands(context: Context, statement: Statement, before: Statement | None) -> bool:
    """Whether one of the passages that it stands on follows one that the sentence before stands on."""
    explained = context.explanations[statement]
    mine = explained.support
    if not mine or (explained.residues and context.mode is Mode.FREE):
        return True  # nothing is known of where it comes from: another check says so
    if before is None:
        return False
    theirs = context.explanations[before]
    others = theirs.support or ((theirs.alignment,) if theirs.alignment else ())
    return any(follows(one, other, context.index) for one in mine for other in others)


CHECK: Final = Check(
    name="references",
    rules={"speaker-drifted": Severity.BLOCKS, "orphan": Severity.WARNS},
    look=_look,
)
