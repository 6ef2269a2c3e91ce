"""The optional parts that were asked for are there and whole; the text of each may not suffice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.analysts import quoted_speaker
from cms_publisher.fidelity.parts import PARTS, VOICES, listed, repeated
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    there = {block.text for block in context.edition.article.body}
    for part in context.edition.brief.parts or ():
        if PARTS[part] not in there:
            yield Hit(rule="missing", place=Place(field="brief"), args={"part": PARTS[part]}, evidence=part)
    if PARTS[VOICES] in there:
        yield from _unheard(context)


def _unheard(context: Context) -> Iterator[Hit]:
    """Who is quoted in the text and not in the list that says who says what: often the other side."""
    body = context.edition.article.body
    again = repeated(body)
    shown = " ".join(block.text for block in listed(body, VOICES))
    told = (one.text for at, block in enumerate(body) if at not in again for one in block.sentences)
    missing = [name for name in dict.fromkeys(map(quoted_speaker, told)) if name and name not in shown]
    if missing:
        args = {"count": len(missing), "names": ", ".join(missing), "part": PARTS[VOICES]}
        yield Hit(rule="voice-missing", place=Place(field="body"), args=args, evidence=missing[0])


CHECK: Final = Check(name="parts", rules={"missing": Severity.NOTES, "voice-missing": Severity.WARNS}, look=_look)
