"""A press release is no article yet: praise of its sender, a lead that only its "we" tells."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.boilerplate.furniture import envelope
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.excerpts.telling import OPENING, is_aside, told_at
from cms_publisher.fidelity.formats import named
from cms_publisher.fidelity.introductions import without_our_own
from cms_publisher.fidelity.issuers import is_release, unsaid_release
from cms_publisher.fidelity.promotion import exclaims, self_praise, shouts, speaks_of_itself
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.sentences import split
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Document

_SHOWN: Final = 5
"""Words by which a sentence is found."""
_TEXT: Final = frozenset({"headline", "standfirst", "body"})


def _look(context: Context) -> Iterator[Hit]:
    if is_release(context.story.primary):
        yield from _praise(context)
        yield from _we(context)
    elif times := unsaid_release(context.story.primary):
        yield Hit(rule="unsaid", place=Place(field="sources"), args={"times": times})
    yield from _title(context)
    if named(context.edition.brief.format).max_words is not None:
        yield from _lost_lead(context)


def _praise(context: Context) -> Iterator[Hit]:
    """The first sentence that praises, for them all, and the words of each."""
    said = [
        (each, words) for each in context.statements if each.place.field in _TEXT and (words := self_praise(each.text))
    ]
    if said:
        found = dict.fromkeys(word for _, words in said for word in words)
        args = {"words": "\u00a0», «\u00a0".join(found), "times": len(said)}
        first, _ = said[0]
        yield Hit(rule="praise", place=first.place, args=args, evidence=first.text)


def _we(context: Context) -> Iterator[Hit]:
    """The first sentence below the headline that says "nous", for them all, and the openings of the others."""
    others = context.story.context
    said = [
        (each, words)
        for each in context.text
        if each.place.field in _TEXT
        and each.kind is not BlockKind.QUOTE
        and (words := speaks_of_itself(without_our_own(each.text, others)))
    ]
    if said:
        openings = "\u00a0», «\u00a0".join(_words(each.text) for each, _ in said)
        first, words = said[0]
        args = {"words": words, "times": len(said), "sentences": openings}
        yield Hit(rule="we", place=first.place, args=args, evidence=first.text)


def _words(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= _SHOWN else f"{' '.join(words[:_SHOWN])}…"


def _title(context: Context) -> Iterator[Hit]:
    """A headline in capitals, or one that says "nous": a poster's words, whoever sent them."""
    text = context.edition.article.headline.text
    place = Place(field="headline")
    if shouts(text):
        yield Hit(rule="shouting", place=place, evidence=text)
    if words := speaks_of_itself(text):
        yield Hit(rule="we", place=place, args={"words": words, "times": 1, "sentences": _words(text)}, evidence=text)


def _lost_lead(context: Context) -> Iterator[Hit]:
    """The sentence that tells the source's news, where a format that shortens went without it."""
    lead = _lead(context)
    told = (context.explanations[statement].evidence or "" for statement in context.text)
    if lead and not any(lead in evidence for evidence in told):
        yield Hit(rule="lead-lost", place=Place(field="body"), args={"sentence": lead.rstrip(" .")}, evidence=lead)


def _lead(context: Context) -> str:
    """The source's sentence that tells the news: mostly its first, and none that only sets a scene."""
    sentences = [*islice(_opening(context.story.primary.document), OPENING)]
    news = next(iter(told_at(sentences, context.story.primary.title or "")), 0)
    return sentences[news] if sentences and not is_aside(sentences[news]) else ""


def _opening(document: Document) -> Iterator[str]:
    """The source's sentences that tell something, below a mail's head and greeting."""
    above = envelope([document.slice(block) for block in document.blocks])
    for block in document.blocks[above:]:
        raw = document.slice(block)
        told = raw.rstrip(" \u00a0»”").endswith((".", "!", "?", "…"))
        if block.kind is BlockKind.PARAGRAPH and told and not raw.isupper() and not leftover(raw):
            yield from filter(_tells, (raw[start:end] for start, end in split(raw)))


def _tells(sentence: str) -> bool:
    """Whether it is no dateline and neither asks nor exclaims."""
    return not (is_dateline(sentence) or exclaims(sentence) or sentence.endswith("?"))


CHECK: Final = Check(
    name="promotion",
    rules={
        "praise": Severity.WARNS,
        "we": Severity.WARNS,
        "unsaid": Severity.WARNS,
        "shouting": Severity.WARNS,
        "lead-lost": Severity.WARNS,
    },
    look=_look,
)
