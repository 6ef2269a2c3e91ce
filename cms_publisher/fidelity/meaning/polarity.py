"""Whether a clause says that something is so or that it isn't: denials and negative words, counted together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families

if TYPE_CHECKING:
    from cms_publisher.fidelity.claims import Claims, Word

_EDGE: Final = re.compile(
    r"[,;:.!?()«»–—]|\b(?:mais|et|ou|qui|que|dont|où|quand|lorsque|puisque|car|si|tandis|alors|pour|afin|tout en)\b"
    r"|\b(?:qu|lorsqu|puisqu)[’']",
    re.IGNORECASE,
)
_ALONE: Final = frozenset({"sans", "aucun", "aucune", "nul", "nulle", "personne", "jamais", "rien", "ni", "non", "pas"})
"""Words that deny with "ne", and may without it."""
_COMPARE: Final = frozenset({"moins", "plus"})


@dataclass(frozen=True)
class Clause:
    """A piece of a sentence between two commas or links."""

    start: int
    end: int
    words: tuple[Word, ...]
    turned: bool
    """Whether it says that something is not so: an odd number of denials and negative words."""

    @property
    def place(self) -> tuple[int, int]:
        """From where to where it reaches in the sentence."""
        return self.start, self.end


@lru_cache(maxsize=1024)
def clauses(claims: Claims) -> tuple[Clause, ...]:
    """The clauses of a sentence that hold a word."""
    edges = [0, *(match.end() for match in _EDGE.finditer(claims.text)), len(claims.text)]
    found = []
    for start, end in pairwise(edges):
        words = tuple(word for word in claims.words if start <= word.start < end)
        if words:
            found.append(_clause(claims, start, end, words))
    return tuple(found)


def clause_of(claims: Claims, word: Word) -> Clause:
    """The clause that holds a word."""
    return next(each for each in clauses(claims) if each.start <= word.start < each.end)


def _clause(claims: Claims, start: int, end: int, words: tuple[Word, ...]) -> Clause:
    denials = sum(start <= at < end for at, _ in claims.denied)
    turning = [word for word in words if negative(word)]
    alone = not denials and any(word.folded in _ALONE for word in words)
    return Clause(start, end, words, (denials + len(turning) + alone) % 2 == 1)


def negative(word: Word) -> bool:
    """Whether the word turns round what it stands with, by its own sense: "refuse", "manque"."""
    if word.folded in _ALONE or word.folded in _COMPARE:
        return False
    return families.belongs(word.folded, families.matches("negatives"))
