"""Subheadings: the source's own are kept; long or unheaded text is cut between paragraphs and headed with its words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.analysts import analysis_heading
from cms_publisher.fidelity.extract import extract
from cms_publisher.french.clauses import clauses, has_verb
from cms_publisher.french.words import count, fold, is_function_word
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.prepare import Section
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cms_publisher.model import Sentence

_LENGTHS: Final = range(15, 71)
"""Characters of a subheading."""
_NEARLY_ALL: Final = 0.6
_EVEN: Final = 0.25
"""A cut is even when both parts have this share of the section at least."""
_LEAST_WORDS: Final = 40
"""A section under a made subheading is worth one from here on."""
_QUOTE: Final = re.compile(r"«[^«»]{12,60}»")
_QUOTE_WORDS: Final = 3
_REFERS: Final = re.compile(
    r"(?:Il|Elle|Ils|Elles|Ce|C[’']|Cela|Ça|Cet|Cette|Ces|Et|Mais|Donc|Leurs?|S[ao]n|Ses|Y|En)\b"
)
_OBJECT: Final = re.compile(
    r"\b(?:se|me|te|on|nous|je|vous|ils?|elles?|ne|qui)[ \u00a0](?:les?|la|lui|leur|en|y|l[’'])(?![\w’'])",
    re.IGNORECASE,
)
"""A pronoun for a thing that only the sentence before names: "On se les arrache"."""
_SPEAKER: Final = re.compile(r"(?:Je|Nous|On|Vous)\b|J[’']")
"""A person who speaks and is the subject: a verb follows."""
_OFFERED: Final = 3
LEVEL: Final = 2
"""Of a subheading: the headline is the page's only h1."""


def with_subheadings(
    sections: tuple[Section, ...],
    wanted: int,
    section_words: int,
    headline: Sentence,
) -> tuple[Section, ...]:
    """The sections cut further until ``wanted`` have a subheading and none is longer than ``section_words``.

    Where the text offers no whole phrase for one, it stays uncut: a check says how many are missing.
    """
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(headline.text), *(fold(section.heading.text) for section in sections if section.heading)}
    sections, stuck = tuple(sections), set[Section]()
    while True:
        headed = sum(section.heading is not None for section in sections)
        open_ = [s for s in sections if s not in stuck and (headed < wanted or s.words > section_words)]
        if not open_:
            return sections
        longest = max(open_, key=lambda section: section.words)
        halves = _cut(longest, weight, taken)
        if halves is None:
            stuck.add(longest)
            continue
        taken.add(fold(halves[1].heading.text if halves[1].heading else ""))
        at = sections.index(longest)
        sections = (*sections[:at], *halves, *sections[at + 1 :])


def blocks_of(sections: Iterable[Section]) -> tuple[ArticleBlock, ...]:
    """The sections as the article's body, subheadings as H2."""
    body: list[ArticleBlock] = []
    for section in sections:
        if section.heading:
            body.append(
                ArticleBlock(
                    kind=BlockKind.HEADING,
                    sentences=(section.heading,),
                    level=LEVEL,
                    source=section.source,
                ),
            )
        body.extend(section.blocks)
    return tuple(body)


def _cut(section: Section, weight: Mapping[str, int], taken: set[str]) -> tuple[Section, Section] | None:
    """The section in two, the most even cut for which its second half has a good heading."""
    options = []
    for at in range(1, len(section.blocks)):
        head, tail = replace(section, blocks=section.blocks[:at]), replace(section, blocks=section.blocks[at:])
        if min(head.words, tail.words) >= _LEAST_WORDS:
            options.append((abs(head.words - tail.words), at, head, tail))
    options.sort(key=lambda option: option[:2])
    even = [option for option in options if min(option[2].words, option[3].words) >= _EVEN * section.words]
    for tried, repeats in ((even, False), (options, True)):
        for _, _, head, tail in tried:
            heading = _heading(tail, weight, taken)
            if heading and (repeats or not _is_opening(heading, tail)):
                return head, replace(tail, heading=heading)
    return None


def _is_opening(heading: Sentence, section: Section) -> bool:
    """Whether a reader would read the same sentence twice in a row."""
    first = fold(section.blocks[0].sentences[0].text)
    return fold(heading.text) in first and len(heading.text) > _NEARLY_ALL * len(first)


def _heading(section: Section, weight: Mapping[str, int], taken: set[str]) -> Sentence | None:
    """The best that the section's first paragraph offers: a reader finds there what the heading says."""
    return next(iter(headings(section, weight, taken)), None)


def headings(section: Section, weight: Mapping[str, int], taken: set[str]) -> Iterator[Sentence]:
    """What could head the section, best first: a quoted sentence, an expert's name, a whole clause, a quoted phrase."""
    analysis = analysis_heading(section.blocks)
    quoted = list(_quotes(section.blocks[0]))
    for found in (
        [quote for quote in quoted if _is_sentence(quote.text)],
        [analysis] if analysis else [],
        list(_clauses(section.blocks[0])),
        quoted,
    ):
        best = sorted(found, key=lambda one: (_is_opening(one, section), -relevance(one.text, weight)))
        yield from (sentence for sentence in best if fold(sentence.text) not in taken)


def heading_candidates(sections: Iterable[Section], headline: Sentence) -> tuple[Sentence, ...]:
    """Three more subheadings for a person to choose from, those of the longest sections first."""
    sections = tuple(sections)
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(headline.text), *(fold(section.heading.text) for section in sections if section.heading)}
    found: dict[str, Sentence] = {}
    for section in sorted(sections, key=lambda section: -section.words):
        best = next((one for one in headings(section, weight, taken) if one.text not in found), None)
        found |= {best.text: best} if best else {}
    return tuple(found.values())[:_OFFERED]


def _clauses(block: ArticleBlock) -> Iterator[Sentence]:
    for sentence in block.sentences:
        for start, end in clauses(sentence.text):
            if end - start in _LENGTHS and "«" not in sentence.text[start:end]:
                yield extract(sentence, start, end)


def _is_sentence(quote: str) -> bool:
    """Whether what is quoted is a sentence of its own, that refers to nothing before it."""
    words = quote.strip("« »\u00a0\u202f")
    return words[:1].isupper() and (has_verb(words) or _SPEAKER.match(words) is not None) and not _REFERS.match(words)


def _quotes(block: ArticleBlock) -> Iterator[Sentence]:
    for sentence in block.sentences:
        for quote in _QUOTE.finditer(sentence.text):
            words = quote.group().strip("« »\u00a0\u202f").split()
            opens_whole = (words[0][0].isupper() or not is_function_word(fold(words[0]))) and "[" not in quote.group()
            if opens_whole and count(quote.group()) >= _QUOTE_WORDS and not _OBJECT.search(quote.group()):
                yield extract(sentence, quote.start(), quote.end())
