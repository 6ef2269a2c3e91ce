"""What is asked of a sentence too long to be judged whole: do its figures, names and words stand in a source at all?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Doubt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Library

_KNOWN: Final = 0.5
"""The share of its words below which no source tells it."""


def skimmed(ours: Claims, library: Library) -> Iterator[Doubt]:
    """Figures and names that stand in no source; the whole where few of its words do."""
    for figure in ours.figures:
        if str(figure.value) not in _figures(library):
            yield _doubt(Difference.FIGURE, ours, figure.start, figure.end)
    words = [word for word in ours.words if word.content]
    for word in words:
        if library.is_name(word.folded, word.capital, word.opens) and word.stem not in library.weights:
            yield _doubt(Difference.NAME, ours, word.start, word.end)
    if sum(word.stem in library.weights for word in words) < _KNOWN * len(words):
        yield _doubt(Difference.INVENTED, ours, 0, len(ours.text))


def _doubt(kind: Difference, ours: Claims, start: int, end: int) -> Doubt:
    return Doubt(kind, start, end, ours.text[start:end])


@lru_cache(maxsize=8)
def _figures(library: Library) -> frozenset[str]:
    """The values of all that the sources count."""
    return frozenset[str]().union(*(passage.claims.marks for passage in library.passages))
