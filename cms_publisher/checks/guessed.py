"""What was guessed: a line that no rule knows, settled once by ``[[line]]``; a field made in a way few would sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.checks import guessed_fields, notes
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.boilerplate.certainty import (
    is_for_readers,
    is_known,
    is_known_cut,
    is_settled,
    may_be_aside,
    tells_more,
    whole_cuts,
)
from cms_publisher.fidelity.boilerplate.hushed import left_to_do
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Source


def _look(context: Context) -> Iterator[Hit]:
    yield from guessed_fields.fields(context)
    findings = notes.CHECK(context)
    noted = {(finding.place.field, finding.place.block) for finding in findings}
    for place, line in _kept(context):
        if (place.field, place.block) not in noted and not is_settled(line, context.story):
            yield Hit(rule="line", place=place, args={"line": line}, evidence=line)
    told = {finding.evidence for finding in findings}
    for source in context.used:
        for line in _cut(context, source):
            if line not in told:
                yield Hit(rule="cut", place=Place(field="sources"), args={"line": line}, evidence=line)


def _kept(context: Context) -> Iterator[tuple[Place, str]]:
    """The lines of the article that no rule knows."""
    article = context.edition.article
    body = article.body
    text = "\n".join(context.body_texts)
    headline = article.headline.text
    if not context.edition.brief.headline and (_began_low(context) or may_be_aside(headline, text)):
        yield Place(field="headline"), headline
    for statement in context.statements:
        if statement.place.field == "standfirst" and not statement.persons and may_be_aside(statement.text, text):
            yield statement.place, statement.text
    brackets = list(_brackets(context))
    yield from brackets
    bracketed = {place.block for place, _ in brackets}
    edges = notes.edges(context)
    for at, (block, line) in enumerate(zip(body, map(str.strip, context.body_texts), strict=True)):
        if block.kind is BlockKind.HEADING:
            if may_be_aside(line, text):
                yield Place(field="body", block=at), line
        elif block.kind is BlockKind.PARAGRAPH:
            announces = body[at + 1].kind is BlockKind.LIST_ITEM if at + 1 < len(body) else False
            doubted = not (announces or is_known(line)) or (at in edges and may_be_aside(line, text))
            if doubted and at not in context.spoken | bracketed:
                yield Place(field="body", block=at), line


def _brackets(context: Context) -> Iterator[tuple[Place, str]]:
    """What one colleague asks another in a bracket within the text."""
    for field, number, text in context.passages:
        if ("(" in text or "[" in text) and (found := list(left_to_do(text))) and not is_settled(text, context.story):
            yield from ((Place(field=field, block=number), bracket) for bracket in found)


def _began_low(context: Context) -> bool:
    """Whether the headline is a line that the copy begins in lower case, as nobody writes a title."""
    document = context.story.primary.document
    starts = {
        span.start for span in context.edition.article.headline.support if span.source == context.story.primary.id
    }
    return any(block.start in starts and document.text[block.start].islower() for block in document.blocks)


def _cut(context: Context, source: Source) -> Iterator[str]:
    """The lines that were cut whole and say something: those that no rule knows, and those for readers."""
    text = source.document.text
    for line in whole_cuts(context.edition.article.cuts, source):
        if is_for_readers(line) or (
            not is_known_cut(line, source)
            and (may_be_aside(line, text) or (has_finite_verb(line) and tells_more(line, text)))
        ):
            yield line


CHECK = Check(name="guessed", rules={"line": Severity.WARNS, "cut": Severity.WARNS, **guessed_fields.RULES}, look=_look)
