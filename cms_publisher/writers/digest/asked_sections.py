"""The sections of an article in the order that the instruction wants, as far as each reads where it is put."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import OPENING, PRACTICAL, subject_of
from cms_publisher.fidelity.asked_words import tells
from cms_publisher.fidelity.aspects import aspect, of_one_kind
from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.overlap import is_about
from cms_publisher.fidelity.excerpts.strayed import strayed
from cms_publisher.french import sentences
from cms_publisher.french.leaning import participle_leans, stands_alone
from cms_publisher.french.words import fold
from cms_publisher.writers.digest.asked_order import headed, misses, subject_in
from cms_publisher.writers.digest.beside import closes
from cms_publisher.writers.digest.interviewed import is_interview

if TYPE_CHECKING:
    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import ArticleBlock
    from cms_publisher.writers.digest.prepared import Section

    Sections = tuple[Section, ...]

_IT_IS: Final = re.compile(r"C[’'](?:est|était|aura été|avait été) |Ce (?:fut|sera|devait être) ")
"""How a section opens on what its subheading names: "Camping", "C’était le gros morceau de la soirée."."""
_EVERY: Final = re.compile(r"Tou(?:te)?s les (?:\w+ )?(?:ans|mois|jours|semaines|matins|soirs|heures|week-ends)\b")
_BY_PRONOUN: Final = re.compile(r", (?:ils?|elles?|on)\b")


def put_first(sections: Sections, asks: tuple[Asked, ...], above: str = "") -> Sections:
    """The sections, those whose subheadings name what is to come first or last put there, as far as that reads.

    ``above``: the standfirst.
    """
    first = 1 if sections and sections[0].heading is None else 0
    order = list(range(len(sections)))
    if sum(one.words for one in sections[:first]) <= OPENING:
        order = _upwards(sections, order, first, asks, above)
    order = _downwards(sections, order, asks, above)
    return sections if order == sorted(order) else _in_order(sections, order)


def put_last(sections: Sections, asks: tuple[Asked, ...]) -> Sections:
    """The sections of the whole article, borrowed ones too, with those last that are to be."""
    order = _downwards(sections, list(range(len(sections))), asks, "")
    return sections if order == sorted(order) else _in_order(sections, order)


def _upwards(sections: Sections, order: list[int], place: int, asks: tuple[Asked, ...], above: str) -> list[int]:
    """Their order with those first that are to be, as they are named, until one cannot be read there.

    What is to come first and is no section's name is told above, or by the first section in words of its own.
    """
    lead = [above[slice(*start)] for start in sentences.split(above)[:1]]
    for kind, what in ((kind, one.what) for kind in (Ask.FIRST, Ask.NEXT, Ask.HIGH) for one in asks if one.ask is kind):
        at = _section_of(sections, what)
        if at is None and (kind is Ask.FIRST or tells(what, [above])):
            place += not tells(what, lead)
            continue
        if at is None or order.index(at) < place:
            break
        moved = [*order[:place], at, *(one for one in order[place:] if one != at)]
        if moved != order and not _may(sections, moved, place, above):
            break
        order, place = moved, place + 1
    return order


def _downwards(sections: Sections, order: list[int], asks: tuple[Asked, ...], above: str) -> list[int]:
    """Their order with those last that are to be: each that stands behind one goes up past it."""
    for at in (_section_of(sections, one.what) for one in asks if one.ask is Ask.LAST):
        if at is None or sections[at].heading is None:
            continue
        moved = order
        for place in range(order.index(at), len(order) - 1):
            moved = [*moved[:place], moved[place + 1], at, *moved[place + 2 :]]
            if not _may(sections, moved, place, above):
                break
        else:
            order = moved
    return order


def _in_order(sections: Sections, order: list[int]) -> Sections:
    """The sections so; the line that closes the last one stays at the end of the text."""
    closing = _closing(sections[-1])
    last = replace(sections[-1], blocks=sections[-1].blocks[: len(sections[-1].blocks) - len(closing)])
    placed = [(*sections[:-1], last)[at] for at in order]
    return (*placed[:-1], replace(placed[-1], blocks=(*placed[-1].blocks, *closing)))


def _section_of(sections: Sections, what: str) -> int | None:
    """The section whose subheading names it: its thing, its own words, its kind; else the one that opens on it."""
    subject = subject_in(what) if aspect(what) else " ".join(subject_of(what) or ())
    if (at := headed(sections, subject)) is not None:
        return at
    headings = [one.heading.text if one.heading else "" for one in sections]
    for names in (is_about, of_one_kind, _are_practical):
        found = [at for at, text in enumerate(headings) if names(text, what)]
        if found:
            return found[0] if len(found) == 1 else None
    opening = [
        at for at, one in enumerate(sections) if one.heading and is_about(one.blocks[0].sentences[0].text, subject)
    ]
    return opening[0] if len(opening) == 1 else None


def _are_practical(heading: str, what: str) -> bool:
    return PRACTICAL.search(fold(heading)) is not None and PRACTICAL.search(what) is not None


def _may(sections: Sections, order: list[int], place: int, above: str) -> bool:
    """Whether the section at that place can be read before those that it passes, and they behind others than before."""
    if is_interview(sections):
        return False
    moved = order[place]
    fresh = [at for before, at in pairwise(order[place:]) if before != at - 1]
    start, *others = (sections[at].blocks[0].sentences[0] for at in (moved, *fresh))
    texts = [one.text for section in sections for block in section.blocks for one in block.sentences]
    number = sum(len(block.sentences) for section in sections[:moved] for block in section.blocks)
    own = [one.text for block in sections[moved].blocks for one in block.sentences]
    read = [block.text for at in order[:place] for block in sections[at].blocks]
    heading = sections[moved].heading
    above = " ".join((above, *read, heading.text if heading else ""))
    follows = place > 0 and order[place - 1] == moved - 1
    alone = follows or reads_without(start.text) or _IT_IS.match(start.text) is not None
    reads = alone and all(_opens(one.text) for one in others) and not misses(texts, number, own, above)
    return reads and not strayed(texts, _as_ordered(sections, order))


def _as_ordered(sections: Sections, order: list[int]) -> list[int]:
    """The numbers of all their sentences, with the sections in that order."""
    ends = [0, *accumulate(sum(len(block.sentences) for block in one.blocks) for one in sections)]
    return [number for at in order for number in range(ends[at], ends[at + 1])]


def _opens(text: str) -> bool:
    """Whether it reads under its subheading behind another section than before: all that stood above it still does."""
    if _IT_IS.match(text) or _EVERY.match(text):
        return True
    return stands_alone(text) and not (participle_leans(text) and _BY_PRONOUN.search(text))


def _closing(section: Section) -> tuple[ArticleBlock, ...]:
    """The line that closes the whole of the text: it stays at its end."""
    last = section.blocks[-1]
    return (last,) if len(section.blocks) > 1 and closes(last.text) else ()
