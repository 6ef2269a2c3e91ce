"""Subheadings of an interview: what its guest says, word for word, before the question that it answers."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate, combinations, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.interviews import speaks
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import goes_on
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.interviewed import NAME, STRONG, answering, unlabelled
from cms_publisher.writers.digest.nounless import lacks_noun
from cms_publisher.writers.digest.quotations import is_turned, sayings, says_little, tells_of_once
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_PART: Final = 120
"""Words of a part, where nobody says how many there are to be."""
_LEAST, _LEAST_ASKED = 70, 45
"""Words of one at least; where a number of headings is asked for."""
_LONGEST: Final = 68
_SHORT: Final = 45
"""Characters of a quotation, with its marks; up to so many it fits a line."""
_MARKS: Final = "« »\u00a0"
_POINTS: Final = re.compile(
    r"\b(?:lui|autres?|dessus|dedans|pareil)\b|(?<!, )\bc[’'](?:est|était)\b|…\Z|"
    r"[^\d](?!(?:19|20)\d\d\Z)\d[\d\u202f\u00a0 ,]*\Z",
    re.IGNORECASE,
)
"""What only the words before, or behind, it name: "C’est signé", "Je vise 600 000"."""
_WHOSE: Final = re.compile(r"\b(?:sa|son|ses|leurs?)\b", re.IGNORECASE)
_OTHERS: Final = re.compile(
    r"(?<!j[’']ai )\b(?:di(?:t|sent)|disai\w+|répèt\w+|croi(?:t|ent)|croyai\w+|prétend\w*|reproch\w+)\b[^.!?]*[.!?…]?\Z"
)
"""Behind it what somebody else says or believes may go on."""
_NOT: Final = re.compile(r"\b(?:ne\b|n[’']).*\b(?:pas|plus|jamais|rien|personne)\b|\b(?:est|sont) (?:une?|des)\b")
"""What is not, or what something is."""
_VOICE: Final = re.compile(r"\b(?:je|me|moi|mon|ma|mes|nous|on)\b|\b[jm][’']", re.IGNORECASE)
_BEFORE: Final = re.compile(r"\b(?:étai|avai|devai)\w+")
_FACT: Final = re.compile(
    r"(?:J[’']ai|(?:On|Il y) a|On est|Nous (?:avons|sommes)) "
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix\b)|"
    rf"\b\d\d?[ \u00a0](?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(WEEKDAYS)})\b|:|"
    r"\b(?:dit|demandé|écrit|répondu) (?:que?\b|qu[’'])|\bNous avons \w+(?:é|i|u|is)\b"
)
"""How many there are, on which day, what somebody said or did: what the answer tells, not what it says."""
_ENOUGH: Final = 0.75
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
    chosen = _chosen(_best_of_each(sections, section, headline), words, number, least)
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
    return [offer.quote for offer in sorted(found, key=lambda offer: -offer.worth)]


def _chosen(offers: Sequence[_Offer], words: Sequence[int], number: int, least: int) -> tuple[_Offer, ...]:
    """As many of them as are wanted, else fewer, that say most and part the text most evenly."""
    for count in range(min(number, len(offers)), 0, -1):
        ways = (way for way in combinations(offers, count) if min(_lengths(way, words)) >= least)
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
    for asked, block in _answers(section.blocks) if len(answering(sections)) <= 1 else ():
        for quote in _said(block):
            offer = _Offer(asked, _worth(quote.text, weight), quote)
            taken = [headline.text, *(one.quote.text for at, one in best.items() if at != asked)]
            if offer.worth >= _ENOUGH and _is_new(quote.text, taken):
                best[asked] = max(best.get(asked, offer), offer, key=lambda one: one.worth)
    return list(best.values())


def _is_new(text: str, taken: Iterable[str]) -> bool:
    words = set(content_words(text))
    return all(len(words & set(content_words(other))) * 2 <= len(words) for other in taken)


def _answers(blocks: Sequence[ArticleBlock]) -> Iterator[tuple[int, ArticleBlock]]:
    """The guest's paragraphs for certain, each with its question: right below one, or in which somebody says "je"."""
    asked = 0
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.QUESTION:
            asked = at
        elif block.kind is BlockKind.PARAGRAPH and asked and (at == asked + 1 or speaks(block.text)):
            yield asked, block


def _said(block: ArticleBlock) -> Iterator[Sentence]:
    """What is said there that stands by itself."""
    start = 0
    for sentence in block.sentences:
        for quote in sayings(unlabelled(sentence)):
            words = quote.text.strip(_MARKS)
            at = block.text.find(words, start)
            if len(quote.text) <= _LONGEST and not _hangs(words, block.text, at):
                yield quote
        start += len(sentence.text)


def _hangs(words: str, answer: str, at: int) -> bool:
    """Whether it stands on the rest of the answer: points to it, is taken back there, or is another's view."""
    whose = _WHOSE.search(words)
    nobody = whose is not None and not any(token.tag is Tag.NOUN for token in tagged(words[: whose.start()]))
    leaning = nobody or _POINTS.search(words) or goes_on(words) or lacks_noun(words)
    turned = at < 0 or is_turned(answer, at, at + len(words))
    return bool(leaning) or turned or _OTHERS.search(answer[:at].rstrip()) is not None


def _worth(quote: str, weight: Mapping[str, int]) -> float:
    """What it tells: where the guest stands, in a few words, of what is spoken of; not what is or once was so."""
    words = quote.strip(_MARKS)
    before, _, behind = words.partition(", ")
    two, fact = bool(behind) and has_finite_verb(before), bool(_FACT.search(words))
    return (
        0.35 * min(relevance(words, weight), 3.0)
        + 1.0 * (not fact and bool(STRONG.search(words) or _NOT.search(words)))
        + 0.5 * bool(_VOICE.search(words))
        + 0.3 * two
        + 0.3 * (len(quote) <= _SHORT)
        - 0.8 * tells_of_once(words)
        - 0.5 * bool(_BEFORE.search(words))
        - 0.8 * fact
        - 0.5 * bool(NAME.search(words, 1))
        - 1.0 * says_little(words if two else words.replace(", ", " "))
    )
