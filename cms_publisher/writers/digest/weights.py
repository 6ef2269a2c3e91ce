"""Which words a text is about: how often they come."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def weights(texts: Iterable[str]) -> Mapping[str, int]:
    """How many of the texts each content word stands in; a word of one text alone weighs nothing."""
    counts = Counter([word for text in texts for word in set(content_words(text))])
    return {word: count for word, count in counts.items() if count > 1}


def relevance(text: str, weight: Mapping[str, int]) -> float:
    """The weight that the text's words carry, for each content word of it."""
    words = content_words(text)
    return sum([weight[word] for word in set(words) if word in weight]) / max(1, len(words))
