"""Practical details at a text's end, "Tarifs : …", a permanence's hours: never under another subject's heading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asked import PRACTICAL as WHEN_AND_WHERE
from cms_publisher.fidelity.attribution import PRACTICAL, house_heading
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.excerpts.heading_phrases import details_label, practical_label
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.practical import is_practical
from cms_publisher.french.rubrics import is_desk_rubric
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.heading_nouns import has_amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock
    from cms_publisher.writers.digest.prepared import Section

_MOST: Final = 6
"""Paragraphs of details; what goes on for longer is the text."""
_HEADED: Final = 25
"""Words from which on they are a section of their own."""


def details_apart(sections: tuple[Section, ...]) -> tuple[tuple[Section, ...], Section | None]:
    """The sections without the details that end the last, and these under a heading; None where it has none.

    Nor are those apart that a label of their source heads.
    """
    *others, last = sections
    at = _begin_of_details(last.blocks) if _heads_else(last) else 0
    if at == 0:
        return sections, None
    apart = replace(last, heading=house_heading(PRACTICAL), blocks=last.blocks[at:])
    return (*others, replace(last, blocks=last.blocks[:at])), apart


def _begin_of_details(blocks: Sequence[ArticleBlock]) -> int:
    """Where the paragraphs begin that are details to the end; 0 where none are, or all."""
    at = len(blocks)
    while at > 0 and (_opens_details(blocks[at - 1]) or _gives_details(blocks[at - 1])):
        at -= 1
    return at if 0 < len(blocks) - at <= _MOST else 0


def _heads_else(section: Section) -> bool:
    """Whether the section's heading tells of something else: a statement, what somebody says, a list, a programme."""
    if section.heading is None:
        return True
    text = section.heading.text
    if section.blocks[0].kind is BlockKind.LIST_ITEM and not (
        is_desk_rubric(text) or WHEN_AND_WHERE.search(fold(text))
    ):
        return True
    told = text.startswith("«") or has_amount(text) or has_verb(text) or has_finite_verb(text)
    return told or (is_desk_rubric(text) and "programme" in text.lower())


def with_details(sections: tuple[Section, ...], details: Section) -> tuple[Section, ...]:
    """The sections and the details: under their own heading where others have one and these say enough."""
    enough = sum(block_words(block) for block in details.blocks) >= _HEADED
    if enough and any(section.heading for section in sections):
        return (*sections, _named_by_its_heading(details))
    *others, last = sections
    return (*others, replace(last, blocks=(*last.blocks, *details.blocks)))


def _named_by_its_heading(details: Section) -> Section:
    """Without the label that says what the heading does: "Pratique : "."""
    first, *others = details.blocks
    said, *further = first.sentences
    end = details_label(said.text)
    opens = replace(first, sentences=(extract(said, end, len(said.text)), *further))
    return replace(details, blocks=(opens, *others)) if end else details


def _opens_details(block: ArticleBlock) -> bool:
    return block.kind is BlockKind.PARAGRAPH and practical_label(block.sentences[0].text) is not None


def _gives_details(block: ArticleBlock) -> bool:
    return block.kind is BlockKind.PARAGRAPH and is_practical(block.text)
