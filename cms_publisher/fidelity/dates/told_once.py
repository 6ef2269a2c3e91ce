"""Whether two dated sentences tell of the same: much the same words, of times that may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.overlap import NEAR_DUPLICATE, key, overlap

if TYPE_CHECKING:
    from cms_publisher.french.when import When

    Dated = tuple[When | None, str]

_ALIKE: Final = 0.9
"""From this share of content words on a sentence without a date says what a dated one does."""


def repeats(one: Dated, other: Dated) -> bool:
    """Whether one says what the other says: near-duplicates of one time, or the same words where one has no date."""
    (first, text), (second, said) = one, other
    if first is None or second is None:
        return overlap(key(text), key(said)) >= _ALIKE
    return _may_be_one(first, second) and overlap(key(text), key(said)) >= NEAR_DUPLICATE


def _may_be_one(first: When, second: When) -> bool:
    """Whether no part that both say differs: May 2021 and the third of May 2021."""
    return all(a == b or not (a and b) for a, b in zip(first, second, strict=True))
