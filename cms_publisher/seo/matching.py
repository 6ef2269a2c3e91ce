"""Whether a text holds the keyphrase."""

from __future__ import annotations

from functools import lru_cache

from cms_publisher.french.words import content_words, fold, is_function_word
from cms_publisher.seo.evidence import tokenize


def mentions(keyphrase: str, text: str) -> int:
    """How often the keyphrase stands in the text, its articles or the text's left out of account."""
    wanted, there = _keys(keyphrase), _keys(text)
    if not wanted:
        return 0
    size = len(wanted)
    return sum([there[at : at + size] == wanted for at in range(len(there))])


def holds(keyphrase: str, text: str) -> bool:
    """Whether all the keyphrase's content words stand in the text, in whatever order; not for an empty one."""
    wanted = set(content_words(keyphrase))
    return bool(wanted) and wanted <= set(content_words(text))


def opens_with(keyphrase: str, text: str) -> bool:
    """Whether the text begins with the keyphrase, but for words that carry no subject ("Sous le glacier")."""
    wanted, there = _keys(keyphrase), _keys(text)
    start = next((at for at, key in enumerate(there) if not is_function_word(key)), 0)
    return bool(wanted) and wanted in (there[: len(wanted)], there[start : start + len(wanted)])


def is_exact(keyphrase: str, title: str) -> bool:
    """Whether a title begins with the keyphrase as it is spelled, but for words that carry no subject."""
    return bool(keyphrase) and fold(keyphrase) in fold(title) and opens_with(keyphrase, title)


@lru_cache(maxsize=512)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text) if not token.is_article)
