"""What the instruction wants seen, "les bus de remplacement bien visibles", under a heading of its own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.excerpts.heading_phrases import heading_phrases
from cms_publisher.fidelity.prominence import heads, is_labelled, much, shows, tells_enough
from cms_publisher.french.tense import tells_what_was_before
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.heading_clauses import LENGTHS
from cms_publisher.writers.digest.headings import is_new, ranked
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.ready_headings import promoted
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    asks = tuple(asks)
    wanted = [one for one in asks if one.ask in {Ask.FORWARD, Ask.HEADED}]
    sober = any(one.ask is Ask.SOBER_HEADINGS for one in asks)
    if not wanted:
        return sections
    above = [one.text for one in standfirst]
    own = {each.heading.text for each in kept if each.heading}
    texts = [block.text for section in sections for block in section.blocks]
    for ask in wanted:
        headed = _has_heading(sections, ask.what)
        seen = ask.ask is Ask.FORWARD and (
            tells_enough(ask.what, headline.text, above, texts) or _is_seen(sections, ask.what)
        )
        if not (headed or seen):
            sections = _headed(sections, ask.what, headline, own, sober=sober)
    return sections


def _has_heading(sections: Sections, what: str) -> bool:
    told = ((one.heading.text, [block.text for block in one.blocks]) for one in sections if one.heading)
    return any(heads(what, heading, texts) for heading, texts in told)


def _is_seen(sections: Sections, what: str) -> bool:
    if any(is_labelled(what, block.text) for section in sections for block in section.blocks):
        return True
    opening = sections[0].blocks[0].sentences[0].text if sections and sections[0].heading is None else ""
    return shows(what, opening)


def _headed(sections: Sections, what: str, headline: Sentence, own: set[str], *, sober: bool) -> Sections:
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
        heading = _heading(told, what, sections, headline)
        if heading and not (sober and heading.text.startswith("«")):
            before = (replace(section, blocks=section.blocks[:at]),) if at else ()
            after = promoted(replace(told, heading=heading))
            return (*sections[:number], *before, after, *sections[number + 1 :])
    return sections


def _heading(told: Section, what: str, sections: Sections, headline: Sentence) -> Sentence | None:
    """What of the passage tells it, or what its first sentence is about; else the first words of it that name it."""
    weight = weights(block.text for each in sections for block in each.blocks)
    taken = {fold(each.heading.text) for each in sections if each.heading}
    first = told.blocks[0]
    offered = [one for _, one in ranked(told, weight, taken, headline.text, promotes=True)]
    named = (one for sentence in first.sentences for one in _naming(sentence) if shows(what, one.text))
    fresh = (one for one in named if len(one.text) in LENGTHS and is_new(one.text, {*taken, fold(headline.text)}))
    return next((one for one in offered if heads(what, one.text, [first.text])), None) or next(fresh, None)


def _naming(sentence: Sentence) -> Iterator[Sentence]:
    """The things that it tells of, where that is not what had been before."""
    if not tells_what_was_before(sentence.text):
        yield from (extract(sentence, *span) for span in heading_phrases(sentence.text))
