"""The copy's own standfirst: its first paragraph, set in bold or parted from the text by the byline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.signatures import signatures
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Block, Sentence, Source
    from cms_publisher.writers.digest.prepared import Section

_WORDS: Final = range(10, 91)
"""Of a standfirst: fewer are a label, more are the text."""
_LEAST: Final = 3
"""Blocks that stand below it, the byline among them: of a letter the name closes it."""


def set_apart(source: Source, own: Sequence[Block]) -> Block | None:
    """The paragraph that opens the text's ``own`` blocks below its title, where the copy has it as a standfirst."""
    blocks = source.document.blocks
    titled = next((at for at, block in enumerate(own) if block.kind is BlockKind.TITLE), None)
    first = next(iter(own[0 if titled is None else titled + 1 :]), None)
    if first is None or first.kind is not BlockKind.PARAGRAPH:
        return None
    return first if first.apart or _is_above_the_byline(source, blocks.index(first)) else None


def _is_above_the_byline(source: Source, at: int) -> bool:
    document = source.document
    if at + _LEAST >= len(document.blocks):
        return False
    signed = at + 1 in signatures(document, source.author)
    return signed or leftover(document.slice(document.blocks[at + 1])) is EditKind.MARK


def own_standfirst(
    sections: tuple[Section, ...], apart: Block | None
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]] | None:
    """The sentences of that paragraph, and the sections without it; None where it opens them no more, or is no text."""
    opening = sections[0] if apart and sections and sections[0].heading is None else None
    if apart is None or opening is None:
        return None
    first, *rest = opening.blocks
    span = first.sentences[0].support[0]
    text = first.text
    sound = (
        block_words(first) in _WORDS
        and has_finite_verb(text)
        and not any(is_doubtful(one.text) for one in first.sentences)
    )
    if not (apart.start <= span.start < apart.end and sound and first.kind is BlockKind.PARAGRAPH):
        return None
    kept = (replace(opening, blocks=tuple(rest)),) if rest else ()
    return (first.sentences, (*kept, *sections[1:])) if rest or len(sections) > 1 else None
