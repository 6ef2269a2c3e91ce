"""Headlines from the text's own words: whole clauses, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.extract import extract, without
from cms_publisher.french.clauses import clauses, insertion
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Prepared

    Scored = tuple[bool, float, int, Sentence]

_LENGTHS: Final = range(35, 111)
"""Characters: shorter tells too little; Google keeps 110 in listings."""
_WANTED: Final = 3
_QUOTE_COST: Final = 0.5
_EARLY_SENTENCES: Final = 12
"""From here on a sentence's place in the text no longer speaks for it."""


def headline_candidates(prepared: Prepared) -> tuple[Sentence, ...]:
    """Up to three clauses of the text, the most telling and earliest first; a sentence gives a second one last."""
    sentences = [sentence for section in prepared.sections for block in section.blocks for sentence in block.sentences]
    weight = weights(sentence.text for sentence in sentences)
    firsts: list[Scored] = []
    seconds: list[Scored] = []
    for position, sentence in enumerate(sentences):
        early = max(0.0, 1 - position / _EARLY_SENTENCES)
        found = sorted(_of(sentence), key=lambda one: -relevance(one.text, weight))
        for rank, one in enumerate(found):
            cost = _QUOTE_COST if "«" in one.text else 0.0
            score = relevance(one.text, weight) * (1 + early) - cost
            row = (position > 0, -score, position, one)  # the news is in the first sentence
            (seconds if rank else firsts).append(row)
    ranked = (*sorted(firsts, key=lambda row: row[:3]), *sorted(seconds, key=lambda row: row[:3]))
    return tuple({row[-1].text: row[-1] for row in ranked}.values())[:_WANTED]


def _of(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence's clauses of a headline's length, and those that it has without an inserted date or place."""
    inserted = insertion(sentence.text)
    for whole in (sentence, without(sentence, *inserted)) if inserted else (sentence,):
        for start, end in clauses(whole.text):
            if end - start in _LENGTHS and "?" not in whole.text[start:end]:
                yield extract(whole, start, end)
