"""What was guessed: no rule knows the line for what it was taken for. A person says so, where it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.checks import notes
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.boilerplate.certainty import is_known
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    yield from _lines(context)


def _lines(context: Context) -> Iterator[Hit]:
    """Paragraphs that no rule knows; not those that read as a colleague's, which have a finding of their own."""
    body = context.edition.article.body
    noted = {finding.place.block for finding in notes.CHECK(context) if finding.place.field == "body"}
    for at, block in enumerate(body):
        line = block.text.strip()
        announces = body[at + 1].kind is BlockKind.LIST_ITEM if at + 1 < len(body) else False
        if block.kind is BlockKind.PARAGRAPH and at not in noted and not announces and not is_known(line):
            yield Hit(rule="line", place=Place(field="body", block=at), args={"line": line}, evidence=line)


CHECK = Check(name="guessed", rules={"line": Severity.WARNS}, look=_look)
