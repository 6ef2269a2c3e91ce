"""Whether two sentences say the same: the share of content words that they have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAR_DUPLICATE: Final = 0.6
"""From this share of the shorter sentence's content words on, two sentences are near-duplicates."""

_LEAST_WORDS: Final = 4
"""Shorter sentences share words by chance."""


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the smaller set that stands in the other, 0 to 1; 0 where it is too small to tell."""
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller >= _LEAST_WORDS else 0.0


def key(text: str) -> frozenset[str]:
    """The set that ``overlap`` compares."""
    return frozenset(content_words(text))


def already_said(text: str, said: Iterable[frozenset[str]]) -> bool:
    """Whether one of the sentences in ``said`` (as keys) is a near-duplicate of ``text``."""
    words = key(text)
    return any(overlap(words, other) >= NEAR_DUPLICATE for other in said)
