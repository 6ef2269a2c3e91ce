"""The source's own subheadings: kept, but for a rubric ("Votes et suite") whose text offers a better one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.french.rubrics import is_desk_rubric, is_rubric
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.headings import better_heading
from cms_publisher.writers.digest.ready_headings import promoted
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section


def without_rubrics(sections: tuple[Section, ...], headline: Sentence) -> tuple[Section, ...]:
    """The sections, a rubric replaced by what its text tells; over a list or a form it stays."""
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(section.heading.text) for section in sections if section.heading}
    found: list[Section] = []
    for section in sections:
        better = better_heading(section, weight, taken, headline.text) if _has_rubric(section) else None
        taken |= {fold(better.text)} if better else set()
        found.append(promoted(replace(section, heading=better)) if better else section)
    return tuple(found)


def dropped(before: tuple[Section, ...], after: tuple[Section, ...]) -> Iterator[Sentence]:
    """The headings of the one that the other has no longer."""
    kept = {section.heading for section in after}
    yield from (section.heading for section in before if section.heading and section.heading not in kept)


def _has_rubric(section: Section) -> bool:
    """Whether a rubric heads prose; what desks themselves head a box with ("Pratique") stays."""
    if section.heading is None or is_desk_rubric(section.heading.text):
        return False
    prose = [block for block in section.blocks if block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}]
    return len(prose) * 2 > len(section.blocks) and is_rubric(section.heading.text)
