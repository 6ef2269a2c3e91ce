"""What the instruction wants seen, "les bus de remplacement bien visibles", under a heading of its own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asking import Ask
from cms_publisher.fidelity.prominence import heads, is_labelled, much, shows, tells_enough
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.headings import ranked
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.ready_headings import promoted
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

    Sections = tuple[Section, ...]

_LEAST: Final = 12
"""Words of a passage that has a heading."""
_TRIED: Final = 2
"""Passages that tell most of it."""


def prominent(
    sections: Sections, asks: Iterable[Asked], headline: Sentence, standfirst: Iterable[Sentence], kept: Sections
) -> Sections:
    """The sections, one more of them headed for each passage that is to be seen and is not.

    ``kept``: as their source has them; its own headings stay.
    """
    wanted = [one.what for one in asks if one.ask is Ask.FORWARD]
    if not wanted:
        return sections
    above = [one.text for one in standfirst]
    own = {each.heading.text for each in kept if each.heading}
    texts = [block.text for section in sections for block in section.blocks]
    for what in wanted:
        if not (tells_enough(what, headline.text, above, texts) or _is_seen(sections, what)):
            sections = _headed(sections, what, headline, own)
    return sections


def _is_seen(sections: Sections, what: str) -> bool:
    for section in sections:
        texts = [block.text for block in section.blocks]
        if section.heading and heads(what, section.heading.text, texts):
            return True
        if any(is_labelled(what, text) for text in texts):
            return True
    opening = sections[0].blocks[0].sentences[0].text if sections and sections[0].heading is None else ""
    return shows(what, opening)


def _headed(sections: Sections, what: str, headline: Sentence, own: set[str]) -> Sections:
    """The sections with the one that tells most of it parted there; as they are where no words of it can head it."""
    rows = sorted(
        (-much(what, block.text), number, at)
        for number, section in enumerate(sections)
        for at, block in enumerate(section.blocks)
        if block.kind is BlockKind.PARAGRAPH and len(block.text.split()) >= _LEAST and shows(what, block.text)
    )
    if is_interview(sections):
        return sections
    for _, number, at in rows[:_TRIED]:
        section = sections[number]
        if at == 0 and (section.heading is None or section.heading.text in own):
            continue
        told = replace(section, blocks=section.blocks[at:])
        if heading := _heading(told, what, sections, headline):
            before = (replace(section, blocks=section.blocks[:at]),) if at else ()
            after = promoted(replace(told, heading=heading))
            return (*sections[:number], *before, after, *sections[number + 1 :])
    return sections


def _heading(told: Section, what: str, sections: Sections, headline: Sentence) -> Sentence | None:
    """What of the passage tells it, or what its first sentence is about."""
    weight = weights(block.text for each in sections for block in each.blocks)
    taken = {fold(each.heading.text) for each in sections if each.heading}
    first = told.blocks[0]
    offered = [one for _, one in ranked(told, weight, taken, headline.text, promotes=True)]
    return next((one for one in offered if heads(what, one.text, [first.text])), None)
