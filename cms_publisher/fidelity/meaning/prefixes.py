"""Words that deny another by their first letters: "impossible", "déconseiller"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cms_publisher.french import families

_PREFIXES: Final = ("in", "im", "ir", "il", "de", "des", "mal", "non", "me")
_SHORTEST: Final = 4


def negated(word: str, stem: str) -> bool:
    """Such as "impossible" against "possible"; ``word`` is folded."""
    return stem in bare(word)


@lru_cache(maxsize=65536)
def bare(word: str) -> frozenset[str]:
    """The families that a word may deny by its first letters."""
    found = {families.stem(word.removeprefix(prefix)) for prefix in _PREFIXES if word.startswith(prefix)}
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST)
