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

_LENGTHS: Final = range(40, 101)
"""Characters: shorter tells too little, longer is cut in listings (Google keeps 110)."""
_WANTED: Final = 3
_QUOTE_COST: Final = 0.5
_EARLY_SENTENCES: Final = 12
"""From here on a sentence's place in the text no longer speaks for it."""


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
            score = relevance(best.text, weight) * (1 + early) - cost
            scored.append((position > 0, -score, position, best))  # the news is in the first sentence
    return tuple(row[-1] for row in sorted(scored, key=lambda row: row[:3])[:_WANTED])


def _of(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence's clauses of a headline's length, and those that it has without an inserted date or place."""
    inserted = insertion(sentence.text)
    for whole in (sentence, without(sentence, *inserted)) if inserted else (sentence,):
        for start, end in clauses(whole.text):
            if end - start in _LENGTHS and "?" not in whole.text[start:end]:
                yield extract(whole, start, end)
