"""Subheadings: the source's own are kept; long or unheaded text is cut between paragraphs and headed with its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.references import leans
from cms_publisher.french.clauses import leans_back, refers_back
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.headings import ranked
from cms_publisher.writers.digest.paragraphs import parted
from cms_publisher.writers.digest.practical import details_apart, with_details
from cms_publisher.writers.digest.prepare import Section
from cms_publisher.writers.digest.ready_headings import promoted
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cms_publisher.model import Sentence

_EVEN: Final = 0.25
"""A cut is even when both parts have this share of the section at least."""
_SECOND: Final = 1
"""The second paragraph of a section."""
_WORTH: Final = 0.15
"""What a heading's worth weighs against an uneven cut."""
_LEAST_WORDS: Final = 40
"""A section under a made subheading is worth one from here on."""
LEVEL: Final = 2
"""Of a subheading: the headline is the page's only h1."""


def with_subheadings(
    sections: tuple[Section, ...],
    wanted: int,
    section_words: int,
    headline: Sentence,
) -> tuple[Section, ...]:
    """The sections cut further until ``wanted`` have a subheading and none is longer than ``section_words``.

    Where the text offers no whole phrase for one, it stays uncut: a check says how many are missing. So does an
    interview: its questions part it. Practical details at its end stand apart from what is told before them.
    """
    sections = tuple(replace(section, blocks=tuple(parted(section.blocks))) for section in sections)
    if not sections or any(block.kind is BlockKind.QUESTION for section in sections for block in section.blocks):
        return sections
    told, details = details_apart(sections)
    found = _cut_further(told, wanted, section_words, headline)
    return with_details(found, details) if details else found


def _cut_further(
    sections: tuple[Section, ...], wanted: int, section_words: int, headline: Sentence
) -> tuple[Section, ...]:
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(section.heading.text) for section in sections if section.heading}
    stuck, reach = set[Section](), 0
    while True:
        headed = sum(section.heading is not None for section in sections)
        open_ = [s for s in sections if s not in stuck and (headed < wanted or s.words > section_words)]
        if not open_ and reach == _SECOND:
            return sections
        if not open_:  # the second paragraph's words are better than none
            stuck, reach = set(), _SECOND
            continue
        longest = max(open_, key=lambda section: section.words)
        halves = _cut(longest, weight, taken, headline.text, reach)
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


def _cut(
    section: Section, weight: Mapping[str, int], taken: set[str], headline: str, reach: int
) -> tuple[Section, Section] | None:
    """The section in two, where the subject changes and the second half has a good heading."""
    found: list[tuple[float, int, Sentence]] = []
    for at in _places(section):
        tail = replace(section, blocks=section.blocks[at:], heading=None)
        if best := next(ranked(tail, weight, taken, headline, reach=reach, promotes=True), None):
            found.append((_cost(section, at) - _WORTH * best[0], at, best[1]))
    if not found:
        return None
    _, at, heading = min(found, key=lambda row: row[:2])
    tail = replace(section, blocks=section.blocks[at:], heading=heading)
    return replace(section, blocks=section.blocks[:at]), promoted(tail)


def _places(section: Section) -> Iterator[int]:
    """Before which paragraphs it may be cut: none that leans on the one before; a made heading keeps its words."""
    spans = set(section.heading.support) if section.heading else set()
    for at in range(1, len(section.blocks)):
        head, tail = section.blocks[:at], section.blocks[at:]
        opening = tail[0].sentences[0].text
        enough = min(_words(head), _words(tail)) >= _LEAST_WORDS
        loses = any(span in spans for block in tail for sentence in block.sentences for span in sentence.support)
        leaning = leans(opening) if opening.startswith("«") else leans_back(opening) or refers_back(opening)
        if enough and not loses and not leaning:
            yield at


def _cost(section: Section, at: int) -> float:
    """How uneven the cut is, and how much both sides have in common; uneven beyond a quarter comes last."""
    head, tail = _words(section.blocks[:at]), _words(section.blocks[at:])
    before, after = (set(content_words(block.text)) for block in section.blocks[at - 1 : at + 1])
    common = len(before & after) / max(1, min(len(before), len(after)))
    uneven = abs(head - tail) / (head + tail)
    return uneven + common + (0 if min(head, tail) >= _EVEN * (head + tail) else 1)


def _words(blocks: Iterable[ArticleBlock]) -> int:
    return sum(block_words(block) for block in blocks)
