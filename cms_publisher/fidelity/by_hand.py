"""Wishes of a brief that are understood and left to a person: the tool edits and arranges, it words nothing anew."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.leaning import has_verb
from cms_publisher.french.words import content_words, fold, stems_of

_KINDS: Final = {
    "wish-of-tone": re.compile(
        r"\bton(?: |$)|\btone\b|\bneutr(?:e|al)\b|\bstyle\b|\bobjecti(?:f|ve)\b|\bfaire peur\b|\balarmist\w*|"
        r"\bsensationn\w+|\bpromotionnel\w*|\baccroch\w+|\bcatchy\b|\bvivant\w*"
    ),
    "wish-of-corrections": re.compile(
        r"\bfautes?\b|\borthograph\w+|\btypos?\b|\bspelling\b|"
        r"\bcorrig\w+|\b(?:la |the )?trad(?:uction)?\b|\btranslation\b|\bfix\b"
    ),
    "wish-of-wording": re.compile(
        r"\breformul\w+|\breecri\w+|\brewrite\b|\brephrase\b|\bsimplifi\w+|\bsimplify\b|\blisible\b|"
        r"\bresum\w+|\bsummar\w+|\bvulgaris\w+|\bgrand public\b|\braccourc\w+|\bshort(?:er|en)\b|\bservice\b"
    ),
}
"""Of a folded phrase: what it wishes, as the review's rules name it."""

_ASKS: Final = re.compile(
    r"(?:avec|sans|pas|ne|plus|moins|a|au|en|pour|bien|tout|tres)\b|\b\w+(?:er|ir|re|ez)\b|\d|"
    r"(?:garde|ajoute|mets|met|cite|coupe|rappelle|evite|titre|pense|attention)\b"
)
_LEAST_NAMED: Final = 2


def only_names(wish: str, text: str) -> bool:
    """Whether it only says what the story is about, in words that its ``text`` has ("Conseil municipal de mardi")."""
    if _ASKS.search(fold(wish)) or has_verb(wish) or len(content_words(wish)) < _LEAST_NAMED:
        return False
    return stems_of(wish) <= stems_of(text)


def kind_of(wish: str) -> str | None:
    """The rule that tells what the tool does of it and what stays to do; None for a wish that isn't understood."""
    folded = fold(wish)
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(folded)), None)
