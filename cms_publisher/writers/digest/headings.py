"""What could head a section: only words of it, whole, and never the sentence that a reader reads right below."""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.analysts import analysis_heading
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.extract import extract
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.clauses import clauses, has_verb
from cms_publisher.french.words import count, fold
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepare import Section

    Near = tuple[int, int, Sentence]

_LENGTHS: Final = range(15, 71)
"""Characters of a subheading."""
_NEARLY_ALL: Final = 0.6
"""From this share of a sentence on, a reader would read it twice."""
_SOON: Final = 100
"""Words of a section within which its heading's own words are looked for."""
_SHORT: Final = 45
"""Characters that fit a line on a phone: such a heading reads best."""
_SHORT_GAIN: Final = 0.5
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
_OPENS_A_NOUN: Final = frozenset(
    "un une des le la les deux trois quatre cinq six sept huit neuf dix plusieurs pas aucun aucune".split()  # noqa: SIM905
)
_OFFERED: Final = 3


def headings(
    section: Section, weight: Mapping[str, int], taken: Iterable[str], *, soon: float = _SOON
) -> Iterator[Sentence]:
    """What could head the section, best first: a quoted sentence, an expert's name, a whole clause, a quoted phrase.

    Args:
        section: its paragraphs.
        weight: what the text is about.
        taken: headings that stand already, folded.
        soon: words of the section within which a heading's own words must stand.
    """
    analysis = analysis_heading(section.blocks)
    near = tuple(_near(section.blocks, soon))
    quoted = list(_quotes(near))
    for found in (
        [quote for quote in quoted if _is_sentence(quote.text)],
        [analysis] if analysis else [],
        list(_clauses(near)),
        quoted,
    ):
        best = sorted(found, key=lambda one: -_worth(one.text, weight))
        yield from (sentence for sentence in best if fold(sentence.text) not in taken)


def heading_candidates(sections: Iterable[Section], headline: Sentence) -> tuple[Sentence, ...]:
    """Three more subheadings for a person to choose from, those of the longest sections first."""
    sections = tuple(sections)
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(headline.text), *(fold(section.heading.text) for section in sections if section.heading)}
    ranked = sorted(sections, key=lambda section: -section.words)
    offers = [headings(section, weight, taken, soon=inf) for section in ranked]
    found: dict[str, Sentence] = {}
    for _ in range(_OFFERED):  # a second one of the longest only where the others have none
        for offer in offers:
            best = next((one for one in offer if one.text not in found), None)
            found |= {best.text: best} if best else {}
    return tuple(found.values())[:_OFFERED]


def _worth(text: str, weight: Mapping[str, int]) -> float:
    return relevance(text, weight) + (_SHORT_GAIN if len(text) <= _SHORT else 0)


def _clauses(near: Iterable[Near]) -> Iterator[Sentence]:
    for number, at, sentence in near:
        for start, end in clauses(sentence.text) if number or at else ():  # the opening stands right below the heading
            again = number == 0 and end - start > _NEARLY_ALL * len(sentence.text)
            if end - start in _LENGTHS and not again and "«" not in sentence.text[start:end]:
                yield extract(sentence, start, end)


def _near(blocks: Sequence[ArticleBlock], soon: float) -> Iterator[Near]:
    """The sentences that a reader comes to soon: number of the paragraph, place in it, sentence."""
    words = 0
    for number, block in enumerate(blocks):
        if words > soon:
            return
        for at, sentence in enumerate(block.sentences):
            if not is_doubtful(sentence.text):
                yield number, at, sentence
        words += block_words(block)


def _is_sentence(quote: str) -> bool:
    """Whether what is quoted is a sentence of its own, that refers to nothing before it."""
    words = quote.strip("« »\u00a0\u202f")
    return words[:1].isupper() and (has_verb(words) or _SPEAKER.match(words) is not None) and not _REFERS.match(words)


def _quotes(near: Iterable[Near]) -> Iterator[Sentence]:
    for number, at, sentence in near:
        for quote in _QUOTE.finditer(sentence.text):
            opens = quote.start() == 0 or len(quote[0]) > _NEARLY_ALL * len(sentence.text)
            again = number == at == 0 and opens
            if not again and _is_whole(quote[0]):
                yield extract(sentence, quote.start(), quote.end())


def _is_whole(quote: str) -> bool:
    words = quote.strip("« »\u00a0\u202f").split()
    opens_whole = words[0][0].isupper() or fold(words[0]) in _OPENS_A_NOUN or words[0][:2] in {"l’", "l'"}
    return opens_whole and "[" not in quote and count(quote) >= _QUOTE_WORDS and not _OBJECT.search(quote)
