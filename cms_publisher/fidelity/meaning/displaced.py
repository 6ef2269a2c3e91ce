"""A sentence that tells what stands elsewhere in the sources than all around it: what is put in, is put anywhere.

Its words are some passage's by chance then, in another order of things. Asked only of what has no name and no figure by
which it would be known, and of which the passages tell little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.announced import Telling, telling
from cms_publisher.fidelity.meaning.inventions import Inventions
from cms_publisher.fidelity.meaning.told_near import LEAST, near_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.meaning.case import Case
    from cms_publisher.fidelity.propositions.passages import Passage

_FAR: Final = 3
"""Sentences of a source further than which nothing goes on from what stands beside it."""
_ONE_PLACE: Final = 8
"""Sentences within which those on both sides tell one thing after the other."""
_ANCHORS: Final = 2
_SURE: Final = 1.2
"""The evidence from which on a sentence is told by no chance (Inventions)."""
_NOT_NEAR: Final = 0.4
"""What a passage near those beside tells of it, below which it is not told there: fitted on inventions put anywhere."""


def is_displaced(case: Case) -> bool:
    """Whether a sentence breaks off what stands on both sides of it, with words that tell little."""
    if case.heading or case.ours.figures or case.ours.quoted or not (case.beside.before or case.beside.after):
        return False
    before, after = case.beside.before[:_ANCHORS], case.beside.after[:_ANCHORS]
    if _are_near(case.passages[:1], (*before, *after), _FAR):
        return False
    if before and after and not _are_near(before, after, _ONE_PLACE):
        return False
    told = Inventions(case).by_chance(_SURE)
    if not told or near_told(case.ours, case.library, case.beside, least=LEAST - 1) >= _NOT_NEAR:
        return False
    tells = telling(case.ours, case.library, (*case.passages, *before, *after))
    return tells is Telling.NEWS


def _are_near(some: Sequence[Passage], others: Sequence[Passage], most: int) -> bool:
    return any(a.source == b.source and abs(a.number - b.number) <= most for a in some for b in others)
