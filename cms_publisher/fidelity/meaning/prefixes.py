"""Words that deny another by their first letters: "impossible", "déconseiller"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cms_publisher.french import families

_PREFIXES: Final = {"in": 4, "im": 4, "ir": 4, "il": 4, "non": 4, "de": 5, "des": 5, "mal": 5, "me": 5}
"""What denies, and the letters that must be left of the word: "départ" denies no "part"."""
_SAME: Final = ("decompt", "demarch", "depass", "denomm", "delimit")
"""What those begin with, folded, that say much the same as the word that is left of them."""


def negated(word: str, stem: str) -> bool:
    """Such as "impossible" against "possible"; ``word`` is folded."""
    return stem in bare(word)


@lru_cache(maxsize=1 << 12)
def bare(word: str) -> frozenset[str]:
    """The families that a word may deny by its first letters."""
    if word.startswith(_SAME):
        return frozenset()
    found = {prefix: families.stem(word.removeprefix(prefix)) for prefix in _PREFIXES if word.startswith(prefix)}
    return frozenset(stem for prefix, stem in found.items() if len(stem) >= _PREFIXES[prefix])
