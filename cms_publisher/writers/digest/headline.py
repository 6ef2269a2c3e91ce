"""Headlines from the text's own words: whole clauses, best first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.extract import extract, without
from cms_publisher.fidelity.promotion import unfit
from cms_publisher.french.appositions import apposition
from cms_publisher.french.circumstances import bare_date, insertion
from cms_publisher.french.clauses import clauses, opens_with_adjunct
from cms_publisher.writers.digest.labels import labelled, subject
from cms_publisher.writers.digest.weights import names, relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Prepared

    Scored = tuple[bool, float, int, Sentence]

_LENGTHS: Final = range(35, 111)
"""Characters: shorter tells too little; Google keeps 110 in listings."""
_PLACE: Final = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ’'-]{2,30}(?: \([^()]{2,30}\))?[ \u00a0][-–—][ \u00a0]")
"""Where a report comes from, before its first sentence: "KUJATAA - "."""
_WANTED: Final = 3
_COST: Final = 0.5
"""What a quotation, or a time or place before the subject, takes off a headline's worth."""
_NAMELESS: Final = 4
"""How much more it takes off that nobody and nothing of the lead is named."""
_PRAISING: Final = 8
"""How much more that it praises, or says "nous": its sender's words, no newspaper's."""
_LEAD: Final = 2
"""The sentences that say what the story is about."""
_EARLY_SENTENCES: Final = 12
"""From here on a sentence's place in the text no longer speaks for it."""


def headline_candidates(prepared: Prepared) -> tuple[Sentence, ...]:
    """Up to three clauses of the text, the most telling and earliest first; a sentence gives a second one last."""
    sentences = [sentence for section in prepared.sections for block in section.blocks for sentence in block.sentences]
    early = _ranked(sentences, _EARLY_SENTENCES)
    return early if len(early) == _WANTED else _ranked(sentences, len(sentences))


def _ranked(sentences: Sequence[Sentence], looked_at: int) -> tuple[Sentence, ...]:
    """The best of the first so many sentences."""
    weight = weights(sentence.text for sentence in sentences)
    subjects = names(" ".join(sentence.text for sentence in sentences[:_LEAD]))
    firsts: list[Scored] = []
    seconds: list[Scored] = []
    for position, sentence in enumerate(sentences[:looked_at]):
        early = max(0.0, 1 - position / _EARLY_SENTENCES)
        scored = ((relevance(one.text, weight) * (1 + early) - _cost(one.text, subjects), one) for one in _of(sentence))
        for rank, (score, one) in enumerate(sorted(scored, key=lambda row: -row[0])):
            row = (position > 0, -score, position, one)  # the news is in the first sentence
            (seconds if rank else firsts).append(row)
    ranked = (*sorted(firsts, key=lambda row: row[:3]), *sorted(seconds, key=lambda row: row[:3]))
    label = subject(sentences, _LEAD)
    found = (_named(row[-1], label, subjects) for row in ranked)
    return tuple({one.text: one for one in found}.values())[:_WANTED]


def _named(clause: Sentence, label: str, subjects: frozenset[str]) -> Sentence:
    """The clause; behind what the text is about where it names nothing of it."""
    if subjects & names(f"– {clause.text}"):
        return clause
    return labelled(clause, label) or clause


def _cost(text: str, subjects: frozenset[str]) -> float:
    nameless = bool(subjects) and not subjects & names(f"– {text}")
    praising = unfit(text) is not None
    return _COST * (("«" in text) + opens_with_adjunct(text) + nameless * _NAMELESS + praising * _PRAISING)


def _of(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence's clauses of a headline's length, with an inserted time or place or an apposition and without."""
    if is_doubtful(sentence.text) or _PLACE.match(sentence.text):
        return
    variants = [_without(sentence, bare_date(sentence.text))]
    for find in (insertion, apposition):
        variants += [_without(said, find(said.text)) for said in variants]
    for said in dict.fromkeys(variants):
        for start, end in clauses(said.text):
            if end - start in _LENGTHS and "?" not in said.text[start:end]:
                yield extract(said, start, end)


def _without(sentence: Sentence, span: tuple[int, int] | None) -> Sentence:
    return without(sentence, span) if span else sentence
