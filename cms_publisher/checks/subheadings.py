"""Subheadings: as many as the brief asks for, whole phrases, short; and no section without one for too long."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import wishes
from cms_publisher.fidelity.attribution import CONTEXT
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.rubrics import is_desk_rubric
from cms_publisher.french.unfinished import unfinished
from cms_publisher.french.words import fold
from cms_publisher.model import SOME_SUBHEADINGS, BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_MARKS: Final = "«»“”\"' \u00a0"
_KNOWN: Final = 5
"""Words by which a paragraph is found again."""
_ECHO: Final = 4
"""Words of a subheading that is more than a name."""


def _look(context: Context) -> Iterator[Hit]:
    body = context.edition.article.body
    found = sum(heads_text(context, number) for number, block in enumerate(body) if block.kind is BlockKind.HEADING)
    brief = context.edition.brief
    usual = "subheadings" in brief.usual
    wanted = _usual(context) if usual else brief.subheadings or 0
    if wanted > 1 and any(one.ask is Ask.FEW_HEADINGS for one in wishes(brief)):
        wanted = 1  # so many at most
    some = SOME_SUBHEADINGS in brief.usual
    by_questions = context.spoken and not some  # they part an interview, if nobody asks for more
    if found < wanted and not (usual and by_questions):
        args = {"found": found, "wanted": wanted, "missing": wanted - found}
        rule = ("below-asked" if some else "below-usual") if usual else "too-few"
        long = context.words > context.thresholds.section_words and not context.spoken
        parted = any(block.kind is BlockKind.HEADING for block in body)
        severity = Severity.WARNS if long and not parted else None  # more than a section, and nothing parts it
        yield Hit(rule=rule, place=Place(field="body"), args=args, severity=severity)
    if brief.subheadings != 0 and not (usual and context.spoken):  # who asks for none wants none in a long section
        yield from _sections(context)
    yield from _echoes(context)
    for number, block in enumerate(body):
        if block.kind is BlockKind.HEADING:
            yield from _heading(context, block.text, number)


def heads_text(context: Context, number: int) -> bool:
    """Whether the subheading is one that a desk counts: no byline, box or sheet of results."""
    body, text = context.edition.article.body, fold(context.edition.article.body[number].text)
    signs = {fold(name) for name in (context.story.primary.author, context.edition.brief.byline) if name}
    listed = number + 1 < len(body) and body[number + 1].kind is BlockKind.LIST_ITEM
    return not (text in signs or text == fold(CONTEXT) or is_desk_rubric(text) or listed)


def _echoes(context: Context) -> Iterator[Hit]:
    """A subheading whose words the very next line says again; a noun that this opens with only names what it tells."""
    body = context.edition.article.body
    for number, (block, below) in enumerate(pairwise(body)):
        if block.kind is BlockKind.HEADING and below.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}:
            words = fold(block.text).strip(_MARKS)
            first = fold(below.sentences[0].text).lstrip(_MARKS)
            if len(words.split()) < _ECHO or not first.startswith(words):
                continue
            if len(first) < 2 * len(words) or has_finite_verb(block.text):
                place = Place(field="body", block=number, start=0, end=len(block.text))
                yield Hit(rule="echo", place=place, args={"heading": block.text}, evidence=below.sentences[0].text)


def _usual(context: Context) -> int:
    """As many as part the text into sections of the usual length; one at least where some are asked for."""
    brief, limit = context.edition.brief, context.thresholds.section_words
    least = 1 if SOME_SUBHEADINGS in brief.usual else 0
    return min(brief.subheadings or 0, max(least, _to_part(context) // limit))


def _to_part(context: Context) -> int:
    """Words below the standfirst, without the boxes and lists that have a heading: a programme needs no other."""
    apart, words = False, 0
    for number, block in enumerate(context.edition.article.body):
        if block.kind is BlockKind.HEADING:
            apart = fold(block.text) != fold(CONTEXT) and not heads_text(context, number)
        words += 0 if apart else block_words(block)
    return words


def _sections(context: Context) -> Iterator[Hit]:
    """Each section over the limit, at its first block: the heading, or the opening paragraph."""
    limit = context.thresholds.section_words
    first, words = 0, 0
    body = context.edition.article.body
    for number, block in enumerate(body):
        if block.kind is BlockKind.HEADING:
            yield from _too_long(context, range(first, number), words, limit)
            first, words = number, 0
        words += block_words(block) if block.kind is not BlockKind.LIST_ITEM else 0  # a list is broken by its items
    yield from _too_long(context, range(first, len(body)), words, limit)


def _too_long(context: Context, section: range, words: int, limit: int) -> Iterator[Hit]:
    if words > limit:
        offers = " / ".join(_offers(context, section[1:]))
        args: dict[str, int | str] = {"words": words, "limit": limit}
        yield Hit(
            rule="section-to-part" if offers else "section-too-long",
            place=Place(field="body", block=section.start),
            args=args | ({"offers": offers} if offers else {}),
            evidence=context.edition.article.body[section.start].text,
        )


def _offers(context: Context, section: range) -> Iterator[str]:
    """The subheadings that the text offers there, each with the first words of the paragraph that it is of."""
    article = context.edition.article
    for number in section:
        block = article.body[number]
        spans = {span for sentence in block.sentences for span in sentence.support}
        found = [one.text for one in article.candidates.subheading if not spans.isdisjoint(one.support)]
        if found and block.kind is BlockKind.PARAGRAPH:
            yield f"{' / '.join(found)} → {' '.join(block.text.split()[:_KNOWN])}…"


def _heading(context: Context, text: str, number: int) -> Iterator[Hit]:
    place = Place(field="body", block=number, start=0, end=len(text))
    limit = context.thresholds.subheading_characters
    if unfinished(text) and not _is_whole(context, text):
        yield Hit(rule="incomplete", place=place, args={"heading": text}, evidence=text)
    if len(text) > limit:
        args: dict[str, int | str] = {"heading": text, "characters": len(text), "limit": limit}
        yield Hit(rule="too-long", place=place, args=args, evidence=text)


def _is_whole(context: Context, text: str) -> bool:
    """Whether a source has those words between two stops, however they end: "On fera sans."."""
    words = r"\W+".join(map(re.escape, re.findall(r"\w+", text)))
    whole = re.compile(rf"(?:\A|[.!?…«“\"\n])\W*{words}[ \u00a0]?[.!?…]", re.IGNORECASE)
    return any(whole.search(source.document.text) for source in context.story.sources)


CHECK: Final = Check(
    name="subheadings",
    rules={
        "too-few": Severity.WARNS,
        "below-usual": Severity.NOTES,
        "below-asked": Severity.NOTES,
        "incomplete": Severity.WARNS,
        "too-long": Severity.WARNS,
        "echo": Severity.NOTES,
        "section-too-long": Severity.NOTES,
        "section-to-part": Severity.NOTES,
    },
    look=_look,
)
