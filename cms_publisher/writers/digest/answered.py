"""What answers the question that a scene ends with, as a sentence of its own: it tells the news, the scene its hour.

"La réponse est tombée à 21 h 15, par 16 voix contre 5 : le camping fermera." is parted at its colon, where both halves
stand whole, and only where the second one becomes the standfirst.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.excerpts.telling import is_teaser
from cms_publisher.french.additions import answer
from cms_publisher.model import BlockKind, Edit, Sentence
from cms_publisher.writers.digest.standfirst import split_standfirst
from cms_publisher.writers.digest.under_title import under_title

if TYPE_CHECKING:
    from cms_publisher.writers.digest.prepared import Section

    Split = tuple[tuple[Sentence, ...], tuple[Section, ...]]


def split_at_the_answer(sections: tuple[Section, ...], headline: Sentence, title: str = "") -> Split:
    """The text's own standfirst; else as ``split_standfirst``, from what the answer is where the opening has one."""
    if (own := under_title(sections, title)) is not None:
        return own
    parted = _parted(sections)
    found = split_standfirst(parted, headline, title) if parted != sections else ((), sections)
    halves = {one.text for each in parted[:1] for block in each.blocks for one in block.sentences}
    whole = {one.text for each in sections[:1] for block in each.blocks for one in block.sentences}
    if found[0] and found[0][0].text in halves - whole and not is_teaser(found[0][0].text):
        return found
    return split_standfirst(sections, headline, title)


def _parted(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The opening with its answer as two sentences; behind a scene alone, since what opens a text stays whole."""
    if not sections or sections[0].heading is not None or not sections[0].blocks:
        return sections
    first, *others = sections[0].blocks
    blocks = [
        replace(block, sentences=tuple(half for one in block.sentences for half in _halves(one)))
        if block.kind is BlockKind.PARAGRAPH and any(answer(one.text) for one in block.sentences)
        else block
        for block in others
    ]
    return (replace(sections[0], blocks=(first, *blocks)), *sections[1:])


def _halves(sentence: Sentence) -> tuple[Sentence, ...]:
    span = answer(sentence.text)
    if span is None:
        return (sentence,)
    told = extract(sentence, 0, len(sentence.text[: span[1]].rstrip(" \u00a0\u202f:")))
    stop = Edit(kind=EditKind.FULL_STOP, before="", after=".")
    came = replace(told, text=f"{told.text}.", edits=(*told.edits, stop))
    return came, extract(sentence, span[1], len(sentence.text))
