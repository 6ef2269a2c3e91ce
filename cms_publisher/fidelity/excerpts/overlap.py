"""Whether two sentences say the same: the share of content words that they have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.when import mentions
from cms_publisher.french.words import content_words, fold, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAR_DUPLICATE: Final = 0.6
"""From this share of the shorter sentence's content words on, two sentences are near-duplicates."""

_SAME_START: Final = 6
"""Words, elided ones too, that two texts have in common at their start where one reads as the other's repetition."""

_NEARLY_ALL: Final = 0.85
"""Of the headline's words, what a sentence has that says the headline again."""
_ENOUGH_NEW: Final = 12
"""Words that the headline hasn't, days left out, by which a sentence yet tells more."""
_STEM: Final = 5
_WORD: Final = re.compile(r"\w+")
_LEAST_WORDS: Final = 4
"""Shorter sentences share words by chance."""


def overlap(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of the smaller set that stands in the other, 0 to 1; 0 where it is too small to tell."""
    if not (shared := first & second):
        return 0.0
    smaller = min(len(first), len(second))
    return len(shared) / smaller if smaller >= _LEAST_WORDS else 0.0


def key(text: str) -> frozenset[str]:
    """The set that ``overlap`` compares."""
    return frozenset(content_words(text))


def opens_alike(headline: str, sentence: str) -> bool:
    """Whether a reader would read the headline's words again at the start of the sentence."""
    first, second = (_WORD.findall(fold(text))[:_SAME_START] for text in (headline, sentence))
    return bool(first) and first == second[: len(first)]


def retells(headline: str, sentence: str) -> bool:
    """Whether the sentence has the headline's words in the headline's order, and little but a day and who said it."""
    wanted = content_words(headline)
    said = [word[:_STEM] for word in content_words(_undated(sentence))]
    at = found = 0
    for stem in (word[:_STEM] for word in wanted):
        if stem in said[at:]:
            at, found = said.index(stem, at) + 1, found + 1
    again = len(wanted) >= _LEAST_WORDS and found >= _NEARLY_ALL * len(wanted)
    return again and len(set(said) - {word[:_STEM] for word in wanted}) < _ENOUGH_NEW


def _undated(sentence: str) -> str:
    for one in reversed(mentions(sentence)):
        sentence = f"{sentence[: one.start]} {sentence[one.end :]}"
    return sentence


def already_said(text: str, said: Iterable[frozenset[str]]) -> bool:
    """Whether one of the sentences in ``said`` (as keys) is a near-duplicate of ``text``."""
    words = key(text)
    return any(overlap(words, other) >= NEAR_DUPLICATE for other in said)


def is_about(text: str, subject: str) -> bool:
    """Whether the text has each word of the subject, in whatever form.

    >>> is_about("La piscine fermera le 31 décembre", "la piscine")
    True
    """
    wanted = stems_of(subject)
    return bool(wanted) and wanted <= stems_of(text)
