"""Practical details at a text's end, "Tarifs : …", "Réservations : …": never under the heading of another subject."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import PRACTICAL, house_heading
from cms_publisher.fidelity.excerpts.heading_phrases import practical_label
from cms_publisher.fidelity.measure import block_words
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock
    from cms_publisher.writers.digest.prepare import Section

_MOST: Final = 6
"""Paragraphs of details; what goes on for longer is the text."""
_HEADED: Final = 25
"""Words from which on they are a section of their own."""


def details_apart(sections: tuple[Section, ...]) -> tuple[tuple[Section, ...], Section | None]:
    """The sections without the details that end the last, and these under a heading; None where it has none."""
    *others, last = sections
    at = next((number for number, block in enumerate(last.blocks) if _opens_details(block)), 0)
    details = last.blocks[at:]
    labelled = sum(_opens_details(block) for block in details)
    if at == 0 or len(details) > _MOST or labelled * 2 < len(details):
        return sections, None
    apart = replace(last, heading=house_heading(PRACTICAL), blocks=details)
    return (*others, replace(last, blocks=last.blocks[:at])), apart


def with_details(sections: tuple[Section, ...], details: Section) -> tuple[Section, ...]:
    """The sections and the details: under their own heading where others have one and these say enough."""
    enough = sum(block_words(block) for block in details.blocks) >= _HEADED
    if enough and any(section.heading for section in sections):
        return (*sections, details)
    *others, last = sections
    return (*others, replace(last, blocks=(*last.blocks, *details.blocks)))


def _opens_details(block: ArticleBlock) -> bool:
    return block.kind is BlockKind.PARAGRAPH and practical_label(block.sentences[0].text) is not None
