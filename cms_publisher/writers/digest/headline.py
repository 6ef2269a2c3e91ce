"""Headlines from the text's own words: whole clauses, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.extract import extract
from cms_publisher.french.clauses import clauses
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Prepared

_LENGTHS: Final = range(40, 101)
"""Characters: shorter tells too little, longer is cut in listings (Google keeps 110)."""
_WANTED: Final = 3
_QUOTE_COST: Final = 0.5
_EARLY_SENTENCES: Final = 12


def headline_candidates(prepared: Prepared) -> tuple[Sentence, ...]:
    """Up to three clauses of the text, the most telling and earliest first; one at most of each sentence."""
    sentences = [sentence for section in prepared.sections for block in section.blocks for sentence in block.sentences]
    weight = weights(sentence.text for sentence in sentences)
    scored = []
    for position, sentence in enumerate(sentences):
        best = max(_of(sentence), key=lambda found: relevance(found.text, weight), default=None)
        if best is not None:
            early = max(0.0, 1 - position / _EARLY_SENTENCES)
            cost = _QUOTE_COST if "«" in best.text else 0.0
            scored.append((-(relevance(best.text, weight) * (1 + early) - cost), position, best))
    return tuple(found for _, _, found in sorted(scored, key=lambda row: row[:2])[:_WANTED])


def _of(sentence: Sentence) -> Iterator[Sentence]:
    for start, end in clauses(sentence.text):
        if end - start in _LENGTHS and "?" not in sentence.text[start:end]:
            yield extract(sentence, start, end)
