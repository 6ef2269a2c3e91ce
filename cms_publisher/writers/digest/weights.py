"""Which words a text is about: how often they come, and how early."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import content_words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAME: Final = re.compile(r"(?:(?<=[a-zà-ÿ,;:] )|(?<=[dlDL][’']))[A-ZÀ-ÖØ-Ý][\w-]{2,}")
_CAPITALIZED: Final = re.compile(r"(?<![\w-])[A-ZÀ-ÖØ-Ý][\w-]{2,}")
_OPENING: Final = 600
"""Characters in which a story names what it is about."""
_SEVERAL: Final = 3


def weights(texts: Iterable[str]) -> Mapping[str, int]:
    """How many of the texts each content word stands in; a word of one text alone weighs nothing."""
    counts = Counter(word for text in texts for word in set(content_words(text)))
    return {word: count for word, count in counts.items() if count > 1}


def relevance(text: str, weight: Mapping[str, int]) -> float:
    """The weight that the text's words carry, for each content word of it."""
    words = content_words(text)
    return sum(weight.get(word, 0) for word in set(words)) / max(1, len(words))


def names(text: str) -> frozenset[str]:
    """The proper names of a text: capitalised words within its sentences."""
    return frozenset(fold(found[0]) for found in _NAME.finditer(text))


def capitalized(text: str) -> frozenset[str]:
    """Its capitalised words, folded: those that open it too, which may be names or not."""
    return frozenset(fold(found[0]) for found in _CAPITALIZED.finditer(text))


def on_one_subject(primary: str, other: str) -> bool:
    """Whether two texts speak of the same people, places or bodies: names of the first one's opening, or several.

    What shares none is no context, however many words are missing.
    """
    said = capitalized(other)  # one may open a sentence there
    shared = names(primary) & said
    return bool(shared & names(primary[:_OPENING])) or len(shared) >= _SEVERAL
