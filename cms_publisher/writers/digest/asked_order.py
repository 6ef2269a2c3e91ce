"""What the instruction wants told first, next and last.

A section goes up whole, a paragraph or the sentence that tells it becomes the opening, where nothing is left without
what it leans on; else the text keeps its order, and a check says what was asked for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import OPENING, PRACTICAL, TO_COME, aspect, kind_in, of_one_kind, subject_of
from cms_publisher.fidelity.asked_words import tells
from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.antecedents import antecedents, sums_up
from cms_publisher.fidelity.excerpts.overlap import is_about, opens_alike
from cms_publisher.fidelity.excerpts.strayed import strayed
from cms_publisher.fidelity.excerpts.telling import telling
from cms_publisher.french.leaning import participle_leans, stands_alone
from cms_publisher.french.procedure import is_vote
from cms_publisher.french.tense import tells_what_was_before
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.beside import closes
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.moved import adds, ways

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

    Sections = tuple[Section, ...]
    Opened = tuple[tuple[Sentence, ...], Sections]

_MOST_WORDS: Final = 60
"""Of a standfirst."""
_TELLS: Final = 2.0
"""What a sentence tells at least that makes a standfirst."""
_MOST_OF: Final = 2
"""Words of a subject, of more than which a subheading may lack one."""
_TELLING: Final = 4
"""Words of a point's heading that says what it is of and what is done about that."""
_EARLY: Final = 4
"""Sentences under a subheading among which its news stands."""
_IT_IS: Final = re.compile(r"C[’'](?:est|était|aura été|avait été) |Ce (?:fut|sera|devait être) ")
"""How a section opens on what its subheading names: "Camping", "C’était le gros morceau de la soirée."."""
_EVERY: Final = re.compile(r"Tou(?:te)?s les (?:\w+ )?(?:ans|mois|jours|semaines|matins|soirs|heures|week-ends)\b")
_BY_PRONOUN: Final = re.compile(r", (?:ils?|elles?|on)\b")


def told_first(asks: Iterable[Asked], sections: Sections) -> str:
    """The subject that is to open the article; empty for none, or for what its sentences are not told by.

    Of "le prix de la cantine" the canteen, where a subheading names it.
    """
    wanted = [one.what for one in asks if one.ask is Ask.FIRST]
    found = next((what for what in wanted if not (aspect(what) or PRACTICAL.search(what) or TO_COME.search(what))), "")
    if found:
        return " ".join(subject_of(found) or ())
    return next((one for one in map(_of, wanted) if one and _headed(sections, one) is not None), "")


def _of(what: str) -> str:
    """What it is of, where it says by its kind what is told of that."""
    return " ".join(subject_of(kind_in(what)[1]) or ())


def on_it(headline: Sentence, candidates: tuple[Sentence, ...], sections: Sections, what: str) -> Sentence:
    """Of the text's own headlines the best that tells it and has a standfirst; a title that was given stays."""
    if not what or headline not in candidates or _is_of(headline, sections, what):
        return headline
    of_it = (one for one in candidates if _is_of(one, sections, what))
    return next((one for one in of_it if opened_with(sections, what, one)), headline)


def own_point(
    headline: Sentence, candidates: tuple[Sentence, ...], sections: Sections, what: str
) -> tuple[Sentence, Sections] | None:
    """The heading of the point that is wanted first, where minutes open with it and no headline is of it.

    Its section opens the article without it then.
    """
    first = sections[0] if what and sections else None
    if first is None or first.heading is None or headline not in candidates or _is_of(headline, sections, what):
        return None
    told = _headed(sections, what) == 0 and len(content_words(first.heading.text)) >= _TELLING
    return (first.heading, (replace(first, heading=None), *sections[1:])) if told else None


def _is_of(headline: Sentence, sections: Sections, what: str) -> bool:
    """Whether it names it, or is taken from what opens the section that does."""
    at = _headed(sections, what)
    own = set(sections[at].blocks[0].sentences[0].support) if at else set()
    return is_about(headline.text, what) or bool(own & set(headline.support))


def _is_of_one(headline: Sentence, sections: Sections) -> bool:
    """Whether it is the news of one of them: a title of the whole ("Trois heures de débat") stands above any."""
    spans, stems = set(headline.support), stems_of(headline.text)
    told = (one for section in sections for block in section.blocks for one in block.sentences)
    return any(spans & set(one.support) for one in told) or any(
        section.heading and stems & stems_of(section.heading.text) for section in sections
    )


def _early(sentences: list[Sentence]) -> list[int]:
    """Which of a section's sentences may be its news: the first, and the paper's own right behind it."""
    return [n for n, one in enumerate(sentences[:_EARLY]) if n == 0 or "«" not in one.text]


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


def _upwards(sections: Sections, order: list[int], place: int, asks: tuple[Asked, ...], above: str) -> list[int]:
    """Their order with those first that are to be, as they are named, until one cannot be read there."""
    for what in (one.what for kind in (Ask.FIRST, Ask.NEXT, Ask.HIGH) for one in asks if one.ask is kind):
        at = _section_of(sections, what)
        if at is None and tells(what, [above]):
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


def opened_with(sections: Sections, what: str, headline: Sentence) -> Opened | None:
    """The sentence that tells it as a standfirst, and the sections without it; None where none can stand alone."""
    at = _headed(sections, what)
    section = sections[at or 0]
    elsewhere = not _is_of(headline, sections, what) and (at is None or _is_of_one(headline, sections))
    if elsewhere or (at is None and section.heading is not None):
        return None  # what stands above would be of something else
    paragraphs = takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, section.blocks)
    sentences = [one for block in paragraphs for one in block.sentences]
    of_it = [n for n, one in enumerate(sentences) if is_about(one.text, what)] if at is None else _early(sentences)
    for number in of_it:
        if not _may_open(sentences[number].text, headline.text):
            continue
        told = (one for one in ways(section.blocks, number, _MOST_WORDS, headline.text) if _tells(one[0], what))
        moved = next(told, None)
        if moved and moved[1] and (adds(moved[0], headline) or (at is not None and not _is_of_one(headline, sections))):
            kept = replace(section, blocks=moved[1])
            return moved[0], (*sections[: at or 0], kept, *sections[(at or 0) + 1 :])
    return None


def _tells(standfirst: tuple[Sentence, ...], what: str) -> bool:
    """Whether it names some of it, announces no list, and ends on news and no vote."""
    text = " ".join(one.text for one in standfirst)
    return any(is_about(text, word) for word in what.split()) and not (
        text.endswith(":") or is_vote(standfirst[-1].text)
    )


def _may_open(text: str, headline: str) -> bool:
    """Whether it tells news, and does not open as the headline does."""
    return telling(text) >= _TELLS and not opens_alike(headline, text) and not tells_what_was_before(text)


def paragraph_first(opened: Opened, what: str, headline: Sentence) -> Opened:
    """The paragraph of the opening section whose first sentence tells it, before the others."""
    standfirst, sections = opened
    section = sections[0] if sections and sections[0].heading is None else None
    blocks = section.blocks if section else ()
    at = next((n for n, block in enumerate(blocks) if is_about(block.sentences[0].text, what)), 0)
    if section is None or at == 0 or any(block.kind is not BlockKind.PARAGRAPH for block in blocks[: at + 1]):
        return opened
    above = " ".join((headline.text, *(one.text for one in standfirst)))
    texts = [one.text for block in blocks for one in block.sentences]
    number = sum(len(block.sentences) for block in blocks[:at])
    following = blocks[at + 1 : at + 2]
    alone = all(reads_without(block.sentences[0].text) for block in (blocks[0], blocks[at], *following))
    own = [one.text for one in blocks[at].sentences]
    order = [*range(number, number + len(own)), *range(number), *range(number + len(own), len(texts))]
    if not alone or _misses(texts, number, own, above) or strayed(texts, order):
        return opened
    put = replace(section, blocks=(blocks[at], *blocks[:at], *blocks[at + 1 :]))
    return standfirst, (put, *sections[1:])


def _section_of(sections: Sections, what: str) -> int | None:
    """The section whose subheading names it: its thing, its own words, its kind; else the one that opens on it."""
    subject = _of(what) if aspect(what) else " ".join(subject_of(what) or ())
    if (at := _headed(sections, subject)) is not None:
        return at
    headings = [one.heading.text if one.heading else "" for one in sections]
    for names in (is_about, of_one_kind):
        found = [at for at, text in enumerate(headings) if names(text, what)]
        if found:
            return found[0] if len(found) == 1 else None
    opening = [
        at for at, one in enumerate(sections) if one.heading and is_about(one.blocks[0].sentences[0].text, subject)
    ]
    return opening[0] if len(opening) == 1 else None


def _headed(sections: Sections, what: str) -> int | None:
    """The section whose subheading names it; else the only one that names its noun, and most of it."""
    headings = [one.heading.text if one.heading else "" for one in sections]
    if (whole := next((at for at, text in enumerate(headings) if is_about(text, what)), None)) is not None:
        return whole
    words = what.split()
    near = [at for at, text in enumerate(headings) if is_about(text, words[0])] if len(words) > _MOST_OF else []
    most = 2 * sum(is_about(headings[near[0]], word) for word in words) > len(words) if near else False
    return near[0] if len(near) == 1 and most else None


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
    reads = alone and all(_opens(one.text) for one in others) and not _misses(texts, number, own, above)
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


def _misses(texts: list[str], number: int, own: list[str], above: str) -> bool:
    """Whether what goes up speaks of somebody or something that only what it passes introduces."""
    known = antecedents(texts)
    for at, text in enumerate(own):
        if known.missing(text, number + at, above) or sums_up(text, above):
            return True
        above = f"{above} {text}"
    return False


def _closing(section: Section) -> tuple[ArticleBlock, ...]:
    """The line that closes the whole of the text: it stays at its end."""
    last = section.blocks[-1]
    return (last,) if len(section.blocks) > 1 and closes(last.text) else ()
