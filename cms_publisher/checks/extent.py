"""What is too long to be judged whole: a sentence, of which less is asked; an article, whose end is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.mode import Mode
from cms_publisher.french.words import count
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.checks.context import Context, Statement


def _look(context: Context) -> Iterator[Hit]:
    for pieces in _skimmed(context):
        yield _hit("sentence", pieces)
    if context.unread:
        yield _hit("article", context.unread)


def _skimmed(context: Context) -> list[list[Statement]]:
    """The pieces of each sentence that was judged by its figures, names and words alone."""
    found: dict[object, list[Statement]] = {}
    for statement in context.statements:
        judged = context.explanations[statement].residues and context.mode_of(statement) is Mode.FREE
        if statement.too_long and judged:
            sentence = (statement.place.field, statement.place.block, statement.piece_of)
            found.setdefault(sentence, []).append(statement)
    return list(found.values())


def _hit(rule: str, pieces: Sequence[Statement]) -> Hit:
    words = sum(count(statement.text) for statement in pieces)
    return Hit(rule=rule, place=pieces[0].place, args={"words": words}, evidence=pieces[0].text)


CHECK: Final = Check(name="extent", rules={"sentence": Severity.WARNS, "article": Severity.BLOCKS}, look=_look)
