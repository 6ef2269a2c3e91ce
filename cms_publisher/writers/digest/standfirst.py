"""The standfirst (chapô): the primary's opening, taken out of the body so that nothing is said twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.french.clauses import leans_back
from cms_publisher.french.words import content_words, count
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepare import Section

_MOST_WORDS: Final = 60
_OPENINGS: Final = 6
_OFFERED: Final = 3
_ENOUGH_NEW: Final = 6
"""Content words that the headline hasn't: who, when, where, how."""


def split_standfirst(
    sections: tuple[Section, ...],
    headline: Sentence,
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    """The opening sentences, up to some 60 words, that add enough to the headline; and the sections without them.

    Only the section before the first subheading gives them, whole paragraphs where they fit, and something is always
    left in the body.
    """
    opening = sections[0] if sections and sections[0].heading is None else None
    if opening is None:
        return (), sections
    total = sum(len(block.sentences) for block in opening.blocks)
    fewest = _taken(opening.blocks, headline)
    fitting = (
        count_ for count_ in (_whole_paragraphs(opening.blocks, fewest), fewest) if _leaves(count_, total, sections)
    )
    taken = next(fitting, 0)
    if not taken:
        return (), sections
    standfirst = tuple(sentence for block in opening.blocks for sentence in block.sentences)[:taken]
    rest = _without(opening.blocks, taken)
    kept = (replace(opening, blocks=rest),) if rest else ()
    return standfirst, (*kept, *sections[1:])


def _leaves(taken: int, total: int, sections: tuple[Section, ...]) -> bool:
    """Whether something is left in the body."""
    return taken < total or len(sections) > 1


def _whole_paragraphs(blocks: tuple[ArticleBlock, ...], taken: int) -> int:
    """The same to the end of its paragraph, where that fits: what is left of one would hang in the air."""
    words = ends = 0
    for block in blocks:
        words += sum(count(sentence.text) for sentence in block.sentences)
        ends += len(block.sentences)
        if ends >= taken:
            return ends if words <= _MOST_WORDS else taken
    return taken


def standfirst_candidates(sections: tuple[Section, ...], headline: Sentence) -> tuple[tuple[Sentence, ...], ...]:
    """Up to three openings to choose a standfirst from: the sentences that would be taken, one fewer, the next ones."""
    blocks = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    offers: list[tuple[Sentence, ...]] = []
    for at in range(min(len(blocks), _OPENINGS)):
        sentences = tuple(sentence for block in blocks[at:] for sentence in block.sentences)
        taken = _taken(tuple(blocks[at:]), headline)
        whole = taken and not leans_back(sentences[0].text)
        offers += [sentences[:count_] for count_ in (taken, taken - 1) if whole and count_]
    return tuple(dict.fromkeys(offers))[:_OFFERED]


def _taken(blocks: tuple[ArticleBlock, ...], headline: Sentence) -> int:
    """How many sentences: the fewest that add enough to the headline, within the most words.

    What leans on the sentence before it stays with it, as far as the length allows.
    """
    known = set(content_words(headline.text))
    new: set[str] = set()  # a sentence that the headline was cut from says nothing new yet
    words = taken = 0
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            break
        for at, sentence in enumerate(block.sentences):
            words += count(sentence.text)
            leans = at > 0 and leans_back(sentence.text)
            if words > _MOST_WORDS or (len(new) >= _ENOUGH_NEW and not leans):
                return taken
            if not set(sentence.support) & set(headline.support):
                new |= set(content_words(sentence.text)) - known
            taken += 1
    return taken


def _without(blocks: tuple[ArticleBlock, ...], taken: int) -> tuple[ArticleBlock, ...]:
    rest = []
    for block in blocks:
        left = block.sentences[min(taken, len(block.sentences)) :]
        taken -= len(block.sentences) - len(left)
        if left:
            rest.append(replace(block, sentences=left))
    return tuple(rest)
