"""Subheadings: as many as the brief asks for, whole phrases, short; and no section without one for too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.unfinished import unfinished
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    body = context.edition.article.body
    found = sum(block.kind is BlockKind.HEADING for block in body)
    brief = context.edition.brief
    wanted = brief.subheadings or 0
    usual = "subheadings" in brief.usual
    if found < wanted and not (usual and context.spoken):  # an interview is parted by its questions
        args = {"found": found, "wanted": wanted, "missing": wanted - found}
        rule = "below-usual" if usual else "too-few"
        long = context.words > context.thresholds.section_words and not context.spoken
        severity = Severity.WARNS if long and not found else None  # more than a section, and nothing parts it
        yield Hit(rule=rule, place=Place(field="body"), args=args, severity=severity)
    if brief.subheadings != 0 and not (usual and context.spoken):  # who asks for none wants none in a long section
        yield from _sections(context)
    for number, block in enumerate(body):
        if block.kind is BlockKind.HEADING:
            yield from _heading(block.text, number, context.thresholds.subheading_characters)


def _sections(context: Context) -> Iterator[Hit]:
    """Each section over the limit, at its first block: the heading, or the opening paragraph."""
    limit = context.thresholds.section_words
    first, words = 0, 0
    body = context.edition.article.body
    for number, block in enumerate(body):
        if block.kind is BlockKind.HEADING:
            yield from _too_long(context, first, words, limit)
            first, words = number, 0
        words += block_words(block) if block.kind is not BlockKind.LIST_ITEM else 0  # a list is broken by its items
    yield from _too_long(context, first, words, limit)


def _too_long(context: Context, first: int, words: int, limit: int) -> Iterator[Hit]:
    if words > limit:
        evidence = context.edition.article.body[first].text
        yield Hit(
            rule="section-too-long",
            place=Place(field="body", block=first),
            args={"words": words, "limit": limit},
            evidence=evidence,
        )


def _heading(text: str, number: int, limit: int) -> Iterator[Hit]:
    place = Place(field="body", block=number, start=0, end=len(text))
    if unfinished(text):
        yield Hit(rule="incomplete", place=place, args={"heading": text}, evidence=text)
    if len(text) > limit:
        args = {"heading": text, "characters": len(text), "limit": limit}
        yield Hit(rule="too-long", place=place, args=args, evidence=text)


CHECK: Final = Check(
    name="subheadings",
    rules={
        "too-few": Severity.WARNS,
        "below-usual": Severity.NOTES,
        "incomplete": Severity.WARNS,
        "too-long": Severity.WARNS,
        "section-too-long": Severity.NOTES,
    },
    look=_look,
)
