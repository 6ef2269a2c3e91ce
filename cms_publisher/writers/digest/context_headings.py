"""Subheadings over borrowed passages: the source's own, else words of theirs, else "Le contexte" over the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.attribution import CONTEXT, house_heading
from cms_publisher.french.words import fold
from cms_publisher.writers.digest.headings import headings
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Section


def with_headings(context: Iterable[Section], primary: Iterable[Section], headline: Sentence) -> tuple[Section, ...]:
    """The sections headed; those that offer nothing come last, together under "Le contexte"."""
    primary = tuple(primary)
    weight = weights(block.text for section in primary for block in section.blocks)
    taken = {fold(headline.text), *(fold(section.heading.text) for section in primary if section.heading)}
    headed: list[Section] = []
    rest: list[Section] = []
    for section in context:
        heading = section.heading if section.heading and fold(section.heading.text) not in taken else None
        heading = heading or next(headings(section, weight, taken), None)
        if heading:
            taken.add(fold(heading.text))
            headed.append(replace(section, heading=heading))
        else:
            rest.append(replace(section, heading=None if rest else house_heading(CONTEXT)))
    return (*headed, *rest)
