"""Which words of a passage a word may be bound to: an index by what two words share wherever one stands for the other.

What two words share is a beginning, a row of synonyms or opposites, an entry of the thesaurus; each is written as a
mark. A shared mark is no bond yet, but without one there is none, so that few words have to be held against each other.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from cms_publisher.fidelity.meaning.prefixes import bare
from cms_publisher.fidelity.meaning.weights import weighty
from cms_publisher.french import families, thesaurus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.fidelity.propositions.claims import Claims


def candidates(stem: str, folded: str, theirs: Claims) -> list[int]:
    """The places, among the passage's weighty words, of those that a word may stand for or against; in order."""
    index = _index(theirs)
    shared = index.keys() & _sought(stem, folded)
    if not shared:
        return []
    places = 0
    for mark in shared:
        places |= index[mark]
    return [place for place in range(places.bit_length()) if places >> place & 1]


@lru_cache(maxsize=1024)
def _index(claims: Claims) -> Mapping[str, int]:
    """Mark -> places, a bit for each."""
    found: dict[str, int] = defaultdict(int)
    for place, word in enumerate(weighty(claims)):
        for mark in _offered(word.stem, word.folded):
            found[mark] |= 1 << place
    return found


@lru_cache(maxsize=1 << 12)
def _sought(stem: str, folded: str) -> frozenset[str]:
    """The marks by which a word finds others."""
    denied = bare(folded)
    return frozenset(
        {
            *_near(stem),
            *(f"={other}" for other in thesaurus.related_to(stem)),
            *(f"!{other}" for other in families.contraries(stem)),
            *(mark for each in denied for mark in (*_near(each), *_sides(each))),
            *(f"-{mark}" for mark in (*_near(stem), *_sides(stem))),
        }
    )


@lru_cache(maxsize=1 << 12)
def _offered(stem: str, folded: str) -> frozenset[str]:
    """The marks by which a word is found."""
    denied = bare(folded)
    return frozenset(
        {
            *_near(stem),
            f"={stem}",
            *(f"!{other}" for other in families.known_as(stem)),
            *_sides(stem),
            *(f"-{mark}" for each in denied for mark in (*_near(each), *_sides(each))),
        }
    )


def _near(stem: str) -> list[str]:
    """The marks that a family shares with those akin to it or exchangeable."""
    return [f"+{mark}" for mark in families.may_be_near(stem)]


def _sides(stem: str) -> list[str]:
    """The sides of rows of opposites that it stands on."""
    return [f"~{row}/{side}" for row, side in families.sides(stem)]
