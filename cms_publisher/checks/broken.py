"""What is broken and no edit may mend: a verb nobody conjugated, a participle of nobody, a stray stop, a slip."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.mode import Mode
from cms_publisher.french.broken import orphan_speech, stray_stop, unconjugated
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.malformed import malformed
from cms_publisher.french.malformed.quotations import hanging
from cms_publisher.french.slips import clashing, cut_off
from cms_publisher.french.verbless import has_no_verb, lost_its_verb, stops_before_verb
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.checks.context import Context, Statement

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})
_DANGLING: Final = re.compile(
    r"(?P<participle>(?:Regroup|Rassembl|Associ|Ligu|Coalis)ée?|(?:Réuni|Uni)e?)(?=[ \u00a0])[^,;:.!?]{3,80}, "
    r"(?P<subject>(?:le|la|l[’'])[ ]?[A-Z][\w-]+)"
)
"""A verb of several, said of one who is named: "Regroupée sous le format X, l’OTAN a …"."""


def _look(context: Context) -> Iterator[Hit]:
    yield from _malformed(context)
    yield from _verbless(context)
    read = frozenset(context.within_bounds)
    for statement in context.text:
        if span := unconjugated(statement.text):
            args = {"verb": statement.text[slice(*span)]}
            yield Hit(rule="verb", place=statement.at(*span), args=args, evidence=statement.text)
        if found := _DANGLING.match(statement.text):
            args = {"participle": found["participle"], "subject": found["subject"]}
            yield Hit(rule="participle", place=statement.at(*found.span()), args=args, evidence=statement.text)
        if stop := stray_stop(statement.text):
            args = {"words": stop["rest"]}
            yield Hit(rule="stop", place=statement.at(*stop.span()), args=args, evidence=statement.text)
        if orphan := orphan_speech(statement.text):
            yield Hit(rule="speech", place=statement.at(*orphan.span()), evidence=statement.text)
        if statement in read and (span := clashing(statement.text)):
            args = {"words": statement.text[slice(*span)]}
            yield Hit(rule="words", place=statement.at(*span), args=args, evidence=statement.text)
        if statement.kind is BlockKind.PARAGRAPH and cut_off(statement.text):
            yield Hit(rule="cut", place=statement.at(0, len(statement.text)), evidence=statement.text)


def _malformed(context: Context) -> Iterator[Hit]:
    """Slips of form in somebody's own wording, headings as well; what a source writes so is its own."""
    for statement in _own(context, context.within_bounds):
        if statement.place.field not in _FIELDS or not context.explanations[statement].residues:
            continue
        for start, end in chain(malformed(statement.text), hanging(statement.text)):
            words = statement.text[start:end]
            if not _is_seen(statement.text, start, end) and not _is_sources(words, context):
                args = {"words": words}
                yield Hit(rule="words", place=statement.at(start, end), args=args, evidence=statement.text)


def _is_seen(text: str, start: int, end: int) -> bool:
    """Whether the slip that is shown anyway lies there."""
    first, last = clashing(text) or (0, 0)
    return start < last and first < end


def _verbless(context: Context) -> Iterator[Hit]:
    """Sentences in free mode that lost the verb which the source's have; an answer needs none."""
    before = dict(zip(context.text[1:], context.text, strict=False)) if context.mode is Mode.FREE else {}
    for statement in _own(context, context.text):
        text = statement.text
        if statement.kind is not BlockKind.PARAGRAPH or (statement in before and _asks(before[statement].text)):
            continue
        if has_no_verb(text) and not cut_off(text) and not _is_sources(text, context):
            said = [passage.claims.text for passage in context.passages_of(statement)]
            lost = lost_its_verb(text) and any(map(has_finite_verb, said[:1]))
            said.append(context.explanations[statement].evidence or "")
            if lost or any(stops_before_verb(text, each) for each in said):
                yield Hit(rule="cut", place=statement.at(0, len(text)), evidence=text)


def _own(context: Context, statements: Iterable[Statement]) -> list[Statement]:
    """Of the sentences those that are judged by what they say (Context.mode_of, without a call each)."""
    free = context.mode is Mode.FREE
    return [each for each in statements if free or each.corrected or each.persons]


def _asks(text: str) -> bool:
    return text.endswith(("?", ":"))


def _is_sources(words: str, context: Context) -> bool:
    """Whether a source has these words in a row: the slip is no rewording's."""
    found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return any(found.search(source.document.text) for source in context.story.sources)


CHECK: Final = Check(
    name="broken",
    rules={
        "verb": Severity.WARNS,
        "participle": Severity.NOTES,
        "stop": Severity.WARNS,
        "speech": Severity.WARNS,
        "words": Severity.WARNS,
        "cut": Severity.WARNS,
    },
    look=_look,
)
