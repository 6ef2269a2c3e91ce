"""What could head a section: only words of it, whole, and never the sentence that a reader reads right below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.caveats import claimed, taken_back
from cms_publisher.french.words import content_words, fold
from cms_publisher.writers.digest.heading_offers import offers
from cms_publisher.writers.digest.interview_headings import quotes
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.themes import Themes
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cms_publisher.model import Sentence, Span
    from cms_publisher.writers.digest.prepared import Section


_LEAST: Final = 2.0
"""What a heading is worth at least that tells what its section is about; before a rubric of the source's, too."""
_ANYWHERE: Final = 9
_OFFERED: Final = 3


def headings(
    section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str = "", *, reach: int = 0
) -> Iterator[Sentence]:
    """What could head the section, best first: a quoted sentence, an expert's name, a clause, a noun or quoted phrase.

    Args:
        section: its paragraphs.
        weight: what the text is about.
        taken: headings that stand already, folded.
        headline: what the text is about.
        reach: the last paragraph whose words may head it; what isn't said in the first is second best.
    """
    return (each for _, each in ranked(section, weight, taken, headline, reach=reach))


def telling_headings(
    section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str
) -> Iterator[Sentence]:
    """Those of them that tell what the section is about, not a detail of it, the best first."""
    yield from (one for worth, one in ranked(section, weight, taken, headline) if worth >= _LEAST)


def ranked(  # noqa: PLR0913 - all but two have a default, or say what the text is about
    section: Section,
    weight: Mapping[str, int],
    taken: Iterable[str],
    headline: str,
    *,
    reach: int = 0,
    promotes: bool = False,
) -> Iterator[tuple[float, Sentence]]:
    """The same, each with what it is worth above this section; ``promotes``: its first sentence may become one."""
    themes, end, open_ = Themes(section.blocks, headline), len(section.blocks), left_open([section])
    found = offers(section.blocks, weight, headline, reach=reach, promotes=promotes)
    told = (offer for offer in found if open_.isdisjoint(offer.heading.support))
    worths = [(themes.judged(offer, 0, end)[-1], offer.heading) for offer in told]
    for worth, each in sorted(worths, key=lambda row: -row[0]):
        if is_new(each.text, {*taken, fold(headline)}):
            yield worth, each


def left_open(sections: Iterable[Section]) -> frozenset[Span]:
    """Where they tell what they leave open, or take back for some, right behind: no heading states it."""
    told = [one for section in sections for block in section.blocks for one in block.sentences]
    texts = [one.text for one in told]
    return frozenset(span for at in taken_back(texts) | claimed(texts) for span in told[at].support)


def is_new(text: str, taken: Iterable[str]) -> bool:
    """Whether it says more than a heading that stands already: half of its words are its own."""
    words = set(content_words(text))
    return fold(text) not in taken and all(len(words & set(content_words(other))) * 2 <= len(words) for other in taken)


def heading_candidates(sections: Iterable[Section], headline: Sentence) -> tuple[Sentence, ...]:
    """Three more subheadings for a person to choose from, those of the longest sections first."""
    sections = tuple(sections)
    if is_interview(sections):
        return tuple(quotes(sections, headline)[:_OFFERED])
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(section.heading.text) for section in sections if section.heading}
    longest = sorted(sections, key=lambda section: -section.words)
    offers = [headings(section, weight, taken, headline.text, reach=_ANYWHERE) for section in longest]
    found: dict[str, Sentence] = {}
    for offer in (*offers, *offers, *offers):  # a second one of the longest only where the others have none
        if len(found) == _OFFERED:
            break
        best = next((one for one in offer if is_new(one.text, found)), None)
        found |= {best.text: best} if best else {}
    return tuple(found.values())
