"""What somebody no longer is, or is only presumed to be, told as so: "l’international" for "l’ancien international"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims

_MARKED: Final = Sought(
    r"\b(?:(?:anciens?|anciennes?|ex|future?s?) (?P<behind>[^\W\d_]{4,})|ex-(?P<joined>[^\W\d_]{4,})|"
    r"(?P<before>[^\W\d_]{4,}) (?:présumée?s?|supposée?s?))(?!\w)",
    "ancien|ex|futur|présumé|supposé",
    re.IGNORECASE,
)
"""A noun with a word that says that it is so no more, not yet, or only as some believe."""
_SAYS_SO: Final = re.compile(
    r"\b(?:ancien\w*|ex|futur\w*|prétendu\w*|présumé\w*|supposé\w*|soi-disant|soupçonn\w+|suspect\w*|accus\w+|"
    r"poursuivi\w*|prévenu\w*|mise? en (?:cause|examen)|autrefois|jadis|alors|à l[’']époque|naguère|jusqu[’']\w+|"
    r"était|étaient|fut|avait été|avaient été|serait|seraient|quand|lorsqu\w*|retrait[eé]\w*)\b",
    re.IGNORECASE,
)
"""What says the same in ours, in whatever words."""
_CULPRITS: Final = frozenset(
    """
    auteur auteure auteurs autrice meurtrier meurtriere meurtriers assassin assassins agresseur agresseurs voleur
    voleurs tueur tueurs violeur ravisseur ravisseurs complice complices cambrioleur cambrioleurs braqueur braqueurs
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Whom only a deed names, folded."""
_PRESUMED: Final = ("presum", "suppos")
_OF: Final = frozenset({"de", "d", "du", "des", "a", "au", "aux"})
_NEAR: Final = 3
"""Words on each side of the noun among which the name stands."""


class Markers(Rule):
    """The rule of what somebody was, or is presumed to be."""

    def doubts(self) -> Iterator[Doubt]:
        """The first noun of ours without the word that every mention of it with that name has in the passages."""
        ours = self.case.ours
        marked = {stem for passage in self.case.passages for stem in _marked(passage.claims).values()}
        if not marked or _SAYS_SO.search(ours.text):
            return
        near = [passage.claims for passage in self.case.around(1, 1)]
        for number, word in enumerate(ours.words):
            beside = _beside(ours, number) if word.stem in marked and not word.capital else frozenset[str]()
            mentions = [
                (claims, other)
                for claims in near
                for at, other in enumerate(claims.words)
                if beside and other.stem == word.stem and beside & _beside(claims, at)
            ]
            if mentions and all(other.start in _marked(claims) for claims, other in mentions):
                yield self.case.doubt(Difference.NAME, word.start, word.end, mentions[0][0].text)
                return


@lru_cache(maxsize=1024)
def _marked(claims: Claims) -> dict[int, str]:
    """Where such nouns stand, and their families."""
    places = {found.start(found.lastgroup or 0) for found in _MARKED.finditer(claims.text)}
    return {word.start: word.stem for word in claims.words if word.start in places}


def _beside(claims: Claims, number: int) -> frozenset[str]:
    """The names beside a word, but for those of a place or house behind "de"; of a culprit of what deed."""
    first = max(1, number - _NEAR)
    rows = zip(claims.words[first - 1 :], claims.words[first : number + _NEAR + 1], strict=False)
    names = {word.folded for before, word in rows if word.capital and before.folded not in _OF}
    if claims.words[number].folded in _CULPRITS:
        behind = (word.stem for word in claims.words[number + 1 :] if word.content)
        names |= {stem for stem in behind if not stem.startswith(_PRESUMED)}
    return frozenset(names)
