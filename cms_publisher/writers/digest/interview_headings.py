"""Subheadings of an interview: what its guest says, word for word, before the question that it answers."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, combinations, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.words import content_words
from cms_publisher.writers.digest.interviewed import answering, answers, standing
from cms_publisher.writers.digest.telling_sayings import telling
from cms_publisher.writers.digest.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

_PART: Final = 120
"""Words of a part, where nobody says how many there are to be."""
_LEAST, _LEAST_ASKED = 70, 45
"""Words of one at least; where a number of headings is asked for."""
_LONGEST: Final = 68
"""Characters of a quotation, with its marks."""
_ENOUGH, _PASSABLE = 0.75, 0.2
"""What a quotation tells at least; where more than ``_READ_ON`` words would stand without one."""
_READ_ON: Final = 200
_UNEVEN: Final = 6.0
"""What it takes off that one part has all the words."""


class _Offer(NamedTuple):
    at: int
    """Which paragraph is the question."""
    worth: float
    quote: Sentence


def with_quotes(sections: tuple[Section, ...], wanted: int | None, headline: Sentence) -> tuple[Section, ...]:
    """The sections, the longest in parts that begin with a question, each under what the guest answers there.

    ``wanted``: how many headings; None: as many as its length takes. Fewer where the guest says nothing that stands
    alone; none where several answer.
    """
    at, section = max(enumerate(sections), key=lambda row: row[1].words)
    words = [0, *accumulate(map(block_words, section.blocks))]
    number = max(1, round(words[-1] / _PART) - 1) if wanted is None else wanted
    least = _LEAST if wanted is None else _LEAST_ASKED
    offers = _best_of_each(sections, section, headline)
    chosen = _chosen([offer for offer in offers if offer.worth >= _ENOUGH], words, number, least)
    if max(_lengths(chosen, words)) > _READ_ON:
        further = _chosen(offers, words, number, least, frozenset(chosen))
        chosen = min(chosen, further, key=lambda way: max(_lengths(way, words)))
    starts = [0, *(offer.at for offer in chosen), len(section.blocks)]
    heads = [section.heading, *(offer.quote for offer in chosen)]
    parts = (
        replace(section, blocks=section.blocks[start:end], heading=head)
        for head, (start, end) in zip(heads, pairwise(starts), strict=True)
    )
    return (*sections[:at], *parts, *sections[at + 1 :])


def quotes(sections: Sequence[Section], headline: Sentence) -> list[Sentence]:
    """All such headings, the best of each answer, the best first."""
    found = (offer for section in sections for offer in _best_of_each(sections, section, headline))
    good = (offer for offer in found if offer.worth >= _ENOUGH)
    return [offer.quote for offer in sorted(good, key=lambda offer: -offer.worth)]


def _chosen(
    offers: Sequence[_Offer], words: Sequence[int], number: int, least: int, kept: frozenset[_Offer] = frozenset()
) -> tuple[_Offer, ...]:
    """As many of them as are wanted, else fewer, that say most and part the text most evenly; ``kept`` are of them."""
    for count in range(min(number, len(offers)), 0, -1):
        ways = (way for way in combinations(offers, count) if kept.issubset(way) and min(_lengths(way, words)) >= least)
        if best := max(ways, key=lambda way: _worth_of(way, words), default=()):
            return best
    return ()


def _worth_of(way: Sequence[_Offer], words: Sequence[int]) -> float:
    uneven = sum((length / words[-1] - 1 / (len(way) + 1)) ** 2 for length in _lengths(way, words))
    return sum(offer.worth for offer in way) - _UNEVEN * len(way) * uneven


def _lengths(way: Sequence[_Offer], words: Sequence[int]) -> Iterator[int]:
    return (end - start for start, end in pairwise((0, *(words[offer.at] for offer in way), words[-1])))


def _best_of_each(sections: Sequence[Section], section: Section, headline: Sentence) -> list[_Offer]:
    """The best of each answer behind the first, none that says what the headline or another one says."""
    weight = weights(block.text for block in section.blocks)
    best: dict[int, _Offer] = {}
    for asked, block in answers(section.blocks) if len(answering(sections)) <= 1 else ():
        for quote in standing(block):
            offer = _Offer(asked, telling(quote.text, weight), quote)
            taken = [headline.text, *(one.quote.text for at, one in best.items() if at != asked)]
            if asked and len(quote.text) <= _LONGEST and offer.worth >= _PASSABLE and _is_new(quote.text, taken):
                best[asked] = max(best.get(asked, offer), offer, key=lambda one: one.worth)
    return list(best.values())


def _is_new(text: str, taken: Iterable[str]) -> bool:
    words = set(content_words(text))
    return all(len(words & set(content_words(other))) * 2 <= len(words) for other in taken)
