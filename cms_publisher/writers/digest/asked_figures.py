"""What of a source is borrowed where the desk wants its figures: sentences that have one and stand alone, no more."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import opening
from cms_publisher.fidelity.excerpts.antecedents import antecedents
from cms_publisher.fidelity.own_texts import is_ours
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.figures import figures
from cms_publisher.french.leaning import leans_back, refers_back
from cms_publisher.french.tense import tells_of_later, tells_past
from cms_publisher.french.words import count
from cms_publisher.writers.digest.borrowing import THESE_WEEKS
from cms_publisher.writers.digest.fitting import Passage, fitting
from cms_publisher.writers.digest.weights import relevance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from decimal import Decimal

    from cms_publisher.model import ArticleBlock, Sentence, Source
    from cms_publisher.writers.digest.borrowing import Budget, Said

    _Opens = Callable[[Source, ArticleBlock], bool]

_SAME: Final = re.compile(r"\b(?:du|au|des|aux|ces) mêmes?\b")
"""What tells of something by what stands before it: "les pertes du même épisode"."""
_BY: Final = re.compile(r"(?:Selon|D[’']après) ")
_NO_AMOUNT: Final = re.compile(rf"(?:er)?[ \u00a0\u202f](?:{'|'.join(MONTHS)}|heures?|h)\b")
"""What stands behind a day of a month, a time of the day."""
_YEARS: Final = range(1500, 2100)
_DONE: Final = re.compile(r"\b(?:est|sont)[ \u00a0]\w{2,}(?:é|i|u|is|ert)e?s?\b")
"""A state that something brought about: "1 100 hectares sont touchés"."""
_MOST: Final = 3
"""Sentences of one source: what sheds light, no more."""


def amounts(text: str) -> frozenset[Decimal]:
    """How much of something it says there is, in digits or words: no year, day or time of the day, no rank."""
    return frozenset(
        one.value
        for one in figures(text)
        if not one.ordinal
        and not (one.unit is None and one.digits and one.value in _YEARS)
        and not _NO_AMOUNT.match(text, one.end)
    )


def figures_of(
    source: Source, blocks: Sequence[ArticleBlock], budget: Budget, said: Said, can_open: _Opens
) -> dict[int, ArticleBlock]:
    """One paragraph at the place of its first sentence: those on the article's persons first, then on its subject."""
    told = frozenset(one for text in said.texts for one in amounts(text))
    known = antecedents((one.text for block in blocks for one in block.sentences), lent=True)
    ours = is_ours(source, said.house)
    titled = amounts(source.title or "")
    persons = {full for full in known.names.values() if full in said.text}

    def value(found: tuple[int, int, Sentence]) -> tuple[int, bool, float]:
        text = found[2].text
        return (-_named(text, persons), not titled & amounts(text), -relevance(text, said.weight))

    fitted = (one for one in _offered(blocks) if _tells(one[2].text, told, persons, said))
    offered = sorted((one for one in fitted if _holds(one[2].text, source, said)), key=value)
    taken: list[tuple[int, int, Sentence]] = []
    for at, place, sentence in offered:
        block = replace(blocks[at], sentences=(sentence,))
        if len(taken) == _MOST or not (can_open(source, block) or (ours and _BY.match(sentence.text))):
            continue
        words = count(opening(source, "", further=False, today=said.told_on, ours=ours) or "") if not taken else 0
        passage, _ = fitting(Passage(source, block, place, words, known, said.text, short=True), budget, said)
        if passage:
            taken.append((at, place, sentence))
    if not taken:
        return {}
    taken.sort(key=lambda one: one[1])
    first = taken[0][0]
    return {first: replace(blocks[first], sentences=tuple(sentence for *_, sentence in taken))}


def _offered(blocks: Sequence[ArticleBlock]) -> Iterator[tuple[int, int, Sentence]]:
    """The sentences, each with its paragraph's place and its own."""
    firsts = accumulate((len(block.sentences) for block in blocks), initial=0)
    for at, (block, first) in enumerate(zip(blocks, firsts, strict=False)):
        yield from ((at, first + place, sentence) for place, sentence in enumerate(block.sentences))


def _costs(text: str) -> bool:
    """Whether it says how much money: what is told of costs something, in whatever words."""
    return any(one.unit == "€" for one in figures(text))


def _named(text: str, persons: Iterable[str]) -> int:
    return sum(full in text for full in persons)


def _tells(text: str, told: frozenset[Decimal], persons: Iterable[str], said: Said) -> bool:
    """Whether it has a figure that the article has not, of its subject or ``persons``, and leans on nothing."""
    if "«" in text or amounts(text) <= told or leans_back(text) or refers_back(text) or _SAME.search(text):
        return False
    return bool(relevance(text, said.weight)) or _costs(text) or _named(text, persons) > 0


def _holds(text: str, source: Source, said: Said) -> bool:
    """Whether it tells what was so: what an old report tells in the present may be so no longer."""
    lasts = said.age(source) <= THESE_WEEKS
    return lasts or (not tells_of_later(text) and (tells_past(text) or _DONE.search(text) is not None))
