"""Whether a text holds the keyphrase."""

from __future__ import annotations

from functools import lru_cache

from cms_publisher.french.words import content_words
from cms_publisher.seo.evidence import tokenize


def mentions(keyphrase: str, text: str) -> int:
    """How often the keyphrase stands in the text, its articles or the text's left out of account."""
    wanted, there = _keys(keyphrase), _keys(text)
    if not wanted:
        return 0
    return sum(there[at : at + len(wanted)] == wanted for at in range(len(there)))


def holds(keyphrase: str, text: str) -> bool:
    """Whether all the keyphrase's content words stand in the text, in whatever order; not for an empty one."""
    wanted = set(content_words(keyphrase))
    return bool(wanted) and wanted <= set(content_words(text))


def opens_with(keyphrase: str, text: str) -> bool:
    """Whether the text begins with the keyphrase, but for an article."""
    wanted = _keys(keyphrase)
    return bool(wanted) and _keys(text)[: len(wanted)] == wanted


@lru_cache(maxsize=512)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text) if not token.is_article)
