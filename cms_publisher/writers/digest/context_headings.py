"""Subheadings over borrowed passages: the source's own, else words of theirs, else "Le contexte" over the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.attribution import CONTEXT, house_heading
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.words import fold
from cms_publisher.writers.digest.headings import headings
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepare import Section


def with_headings(context: Iterable[Section], primary: Iterable[Section], headline: Sentence) -> tuple[Section, ...]:
    """The sections headed; those that offer nothing come last, together under "Le contexte"."""
    primary = tuple(primary)
    weight = weights(block.text for section in primary for block in section.blocks)
    taken = {fold(section.heading.text) for section in primary if section.heading}
    headed: list[Section] = []
    rest: list[Section] = []
    for section in context:
        heading = section.heading if section.heading and fold(section.heading.text) not in taken else None
        heading = heading or next(headings(_unattributed(section), weight, taken, headline.text), None)
        if heading:
            taken.add(fold(heading.text))
            headed.append(replace(section, heading=heading))
        else:
            rest.append(replace(section, heading=None if rest else house_heading(CONTEXT)))
    return (*headed, *rest)


def _unattributed(section: Section) -> Section:
    """The section as its source has it: what names the source is no part of its words."""
    return replace(section, blocks=tuple(_plain(block) for block in section.blocks))


def _plain(block: ArticleBlock) -> ArticleBlock:
    opening = block.sentences[0]
    said = next((edit.after for edit in opening.edits if edit.kind == EditKind.ATTRIBUTION), "")
    text = opening.text.removeprefix(said)
    edits = tuple(edit for edit in opening.edits if edit.kind not in {EditKind.ATTRIBUTION, EditKind.CAPITAL})
    plain = replace(opening, text=text[:1].upper() + text[1:], edits=edits)
    return replace(block, sentences=(plain, *block.sentences[1:]))
