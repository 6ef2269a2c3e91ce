"""What the instruction wants told first: headline, standfirst and opening of it.

A paragraph or the sentence that tells it becomes the opening, where nothing is left without what it leans on; else the
text keeps its order, and a check says what was asked for.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import PRACTICAL, TO_COME, subject_of
from cms_publisher.fidelity.aspects import aspect, kind_in
from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.antecedents import antecedents, sums_up
from cms_publisher.fidelity.excerpts.overlap import is_about, opens_alike
from cms_publisher.fidelity.excerpts.strayed import strayed
from cms_publisher.fidelity.excerpts.telling import telling
from cms_publisher.french.procedure import is_vote
from cms_publisher.french.tense import tells_what_was_before
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import BlockKind
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


def told_first(asks: Iterable[Asked], sections: Sections) -> str:
    """The subject that is to open the article; empty for none, or for what its sentences are not told by.

    Of "le prix de la cantine" the canteen, where a subheading names it.
    """
    wanted = [one.what for one in asks if one.ask is Ask.FIRST]
    found = next((what for what in wanted if not (aspect(what) or PRACTICAL.search(what) or TO_COME.search(what))), "")
    if found:
        return " ".join(subject_of(found) or ())
    return next((one for one in map(subject_in, wanted) if one and headed(sections, one) is not None), "")


def subject_in(what: str) -> str:
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
    told = headed(sections, what) == 0 and len(content_words(first.heading.text)) >= _TELLING
    return (first.heading, (replace(first, heading=None), *sections[1:])) if told else None


def _is_of(headline: Sentence, sections: Sections, what: str) -> bool:
    """Whether it names it, or is taken from what opens the section that does."""
    at = headed(sections, what)
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


def opened_with(sections: Sections, what: str, headline: Sentence) -> Opened | None:
    """The sentence that tells it as a standfirst, and the sections without it; None where none can stand alone."""
    at = headed(sections, what)
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
    if not alone or misses(texts, number, own, above) or strayed(texts, order):
        return opened
    put = replace(section, blocks=(blocks[at], *blocks[:at], *blocks[at + 1 :]))
    return standfirst, (put, *sections[1:])


def headed(sections: Sections, what: str) -> int | None:
    """The section whose subheading names it; else the only one that names its noun, and most of it."""
    headings = [one.heading.text if one.heading else "" for one in sections]
    if (whole := next((at for at, text in enumerate(headings) if is_about(text, what)), None)) is not None:
        return whole
    words = what.split()
    near = [at for at, text in enumerate(headings) if is_about(text, words[0])] if len(words) > _MOST_OF else []
    most = 2 * sum(is_about(headings[near[0]], word) for word in words) > len(words) if near else False
    return near[0] if len(near) == 1 and most else None


def misses(texts: list[str], number: int, own: list[str], above: str) -> bool:
    """Whether what goes up speaks of somebody or something that only what it passes introduces."""
    known = antecedents(texts)
    for at, text in enumerate(own):
        if known.missing(text, number + at, above) or sums_up(text, above):
            return True
        above = f"{above} {text}"
    return False
