"""A chronology that leaves out what its sources date says so; one without the news that it is about goes nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.dates.followed_dates import told
from cms_publisher.fidelity.dates.told_once import repeats
from cms_publisher.fidelity.excerpts.overlap import NEAR_DUPLICATE, key, overlap
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.when import mentions, when
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.dates.followed_dates import Told
    from cms_publisher.model import Source

_FORMAT: Final = "chronologie"
_SHOWN: Final = 110
"""Characters of a sentence that is named."""


def _look(context: Context) -> Iterator[Hit]:
    if context.edition.brief.format != _FORMAT:
        return
    missing = [(source, one) for source in context.story.sources for one in _left_out(source, context)]
    main = [one for source, one in missing if source is context.story.primary and _is_main(one, context)]
    for one in main:
        yield Hit(rule="main-event", place=Place(field="body"), args={"sentence": one.text}, evidence=one.text)
    others = [one for _, one in missing if one not in main]
    if others:
        args = {"count": len(others), "sentences": " ; ".join(f"«\u00a0{_shown(one.text)}\u00a0»" for one in others)}
        yield Hit(rule="left-out", place=Place(field="body"), args=args)


def _left_out(source: Source, context: Context) -> Iterator[Told]:
    """Its sentences that say when, whether of their main clause or not, and that no line shows or says otherwise."""
    shown = list(_shown_places(source, context))
    said = [(when(statement.text), statement.text) for statement in context.text]
    for one in told(source):
        says_when = not is_dateline(one.text) and any(
            each.month or each.shift is not None for each in mentions(one.text)
        )
        taken = any(start < one.end and one.start < end for start, end in shown)
        if says_when and not taken and not any(repeats((one.when, one.text), other) for other in said):
            yield one


def _shown_places(source: Source, context: Context) -> Iterator[tuple[int, int]]:
    """Where in the source the article's sentences stand."""
    for statement in context.text:
        for alignment in context.explanations[statement].support:
            span = alignment.stretch.span(alignment.first, alignment.last)
            if span is not None and span.source == source.id:
                yield span.start, span.end


def _is_main(one: Told, context: Context) -> bool:
    """Whether the story's lead tells it, or its headline."""
    document = context.story.primary.document
    titled = next((block.end for block in document.blocks if block.kind is BlockKind.TITLE), 0)
    below = (block for block in document.blocks if block.kind is BlockKind.PARAGRAPH and block.start >= titled)
    lead = next(below, None)
    leads = lead is not None and lead.start <= one.start < lead.end
    headed = overlap(key(context.edition.article.headline.text), key(one.text)) >= NEAR_DUPLICATE
    return one.dated and (leads or headed)


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(maxsplit=1)[0]} […]"


CHECK: Final = Check(name="chronology", rules={"main-event": Severity.BLOCKS, "left-out": Severity.WARNS}, look=_look)
