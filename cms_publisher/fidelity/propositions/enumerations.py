"""The lists of a sentence, "A, B et C": their items, and whether two lists are one."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families
from cms_publisher.french.grammar import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.propositions.claims import Claims

_LIST: Final = re.compile(
    r"(?<![^,;:.()«»\"])(?P<first>[^,;:.()«»\"]++(?:, [^,;:.()«»\"]+)+) (?:et|ou|ainsi que|puis) "
    r"(?P<last>[^,;:.()«»\"]+)"
)
"""From where its first item begins: what is no list from there is none from the letters behind."""
_JOINS: Final = re.compile(r" (?:et|ou|ainsi que|puis) ")
"""What every such list has before its last item."""
_ITEM_WORDS: Final = 4
_HALVES: Final = frozenset({families.stem("demi"), families.stem("demie")})
"""With "et" they belong to the figure before them."""
_CLAUSE: Final = re.compile(
    r"\b(?:qui|dont|où|non)\b|, (?:présid|direct|responsable|maire|ancien|vice|secrétaire|ministre|chargé)"
)
_APPOSED: Final = re.compile(
    r"[A-ZÉÈ][\w’'-]+ [A-ZÉÈ][\w’'-]+, "
    r"(?!(?:et|ou|l[ea]s?|une?|des|d[eu]|s(?:on|a|es)|leurs?|ce|cette)\b)[a-zéèêà][\w-]+(?:[ ,]|$)"
)
"""A full name and right behind it what its bearer is, without an article: "Jeanne Rey, boulangère"."""


@lru_cache(maxsize=2048)
def enumerations(claims: Claims, least: int = 3) -> Sequence[Sequence[frozenset[str]]]:
    """The lists "A, B et C" of a sentence, each item by the families of its words."""
    found = [items for items in _lists(claims) if len(items) >= least]
    if least == 2:  # noqa: PLR2004
        found += _pairs(claims)
    return found


@lru_cache(maxsize=1024)
def _lists(claims: Claims) -> Sequence[list[frozenset[str]]]:
    """Those with a comma, of however many items that have a word."""
    found = []
    for match in _LIST.finditer(claims.text) if ", " in claims.text and _JOINS.search(claims.text) else ():
        bounds = [match.start()]
        bounds += [match.start() + at.start() for at in re.finditer(", ", match["first"])]
        bounds += [match.end("first"), match.end()]
        items = [_stems(claims, start, end) for start, end in pairwise(bounds)]
        if any(len(item) > _ITEM_WORDS for item in items[1:-1]) or _CLAUSE.search(match.group()):
            continue
        if has_finite_verb(claims.text, bounds[1], bounds[-2]):  # what commas set apart is no item then
            continue
        if _APPOSED.search(claims.text[bounds[0] : bounds[-2]]):
            continue
        kept = (items[0][-_ITEM_WORDS:], *(each[:_ITEM_WORDS] for each in items[1:]))
        found.append([frozenset(item) for item in kept if item])
    return found


def overlapping(mine: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]) -> bool:
    """Whether two lists share two items."""
    shared = [item for item in theirs if any(_meets(item, own) for own in mine)]
    return len(shared) >= 2  # noqa: PLR2004


def _pairs(claims: Claims) -> list[list[frozenset[str]]]:
    found = []
    for at, word in enumerate(claims.words):
        if word.folded in {"et", "ou"}:
            before = [w.stem for w in claims.words[max(0, at - 6) : at] if w.content][-3:]
            after = [w.stem for w in claims.words[at + 1 : at + 7] if w.content][:3]
            if before and after and after[0] not in _HALVES:
                found.append([frozenset(before), frozenset(after)])
    return found


def _meets(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(families.akin(a, b) for a in one for b in other)


def _stems(claims: Claims, start: int, end: int) -> list[str]:
    return [word.stem for word in claims.within(start, end) if word.content]
