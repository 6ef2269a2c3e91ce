"""Another name behind the same noun and preposition: "l’université de Noctule" for "l’université de Carsac"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Library

_LINK: Final = re.compile(
    r" (?P<link>d(?:e|u|es)|à|aux?|en|chez|contre|par) (?:l[ea]s? |l[’'])?| (?P<of>d)[’']", re.IGNORECASE
)
"""What ties a name to the noun before it, with an article that the name has."""
_BREAK: Final = re.compile(r"[,;:.()«»]")
_FUSED: Final = {"d": "de", "du": "de", "des": "de", "au": "à", "aux": "à"}


class _Slot(NamedTuple):
    """A name with the family of the word that it hangs on, and by what."""

    governor: str
    link: str
    name: Word


class Slots(Rule):
    """The rule of names that hang on a noun."""

    def doubts(self) -> Iterator[Doubt]:
        """The first name where a passage has another behind the same noun, and no other passage has ours by it."""
        library = self.case.library
        for mine in slots(self.case.ours, library):
            if self.case.ours.is_quoted(mine.name.start):
                continue
            for passage in self.case.passages:
                theirs = [each for each in slots(passage.claims, library) if _alike(mine, each)]
                if not theirs or any(_has_it_too(passage.claims, each, mine) for each in theirs):
                    continue
                if not any(_has_both(each.claims, mine) for each in library.passages if each is not passage):
                    yield self.case.doubt(Difference.RELATION, mine.name.start, mine.name.end, passage.claims.text)
                    return


@lru_cache(maxsize=2048)
def slots(claims: Claims, library: Library) -> tuple[_Slot, ...]:
    """The names of a sentence that hang on a noun right before them."""
    names = {word.start for word in library.names_of(claims)}
    found = []
    for at, word in enumerate(claims.words):
        if word.start not in names or not at:
            continue
        before = next((each for each in reversed(claims.words[:at]) if each.content or each.start in names), None)
        match = _LINK.fullmatch(claims.text, before.end, word.start) if before is not None else None
        if before is None or match is None or before.capital or light(before.folded):
            continue
        link = (match["link"] or match["of"]).lower()
        found.append(_Slot(before.stem, _FUSED.get(link, link), word))
    return tuple(found)


def _alike(one: _Slot, other: _Slot) -> bool:
    return one.link == other.link and families.akin(one.governor, other.governor)


def _has_it_too(claims: Claims, theirs: _Slot, mine: _Slot) -> bool:
    """Whether the phrase has our name as well: "chercheur au Centre pour l’Afrique à | Nairobi"."""
    same = (word for word in claims.words if word.folded == mine.name.folded and word.start >= theirs.name.start)
    return any(_BREAK.search(claims.text, theirs.name.start, word.start) is None for word in same)


def _has_both(claims: Claims, slot: _Slot) -> bool:
    """Whether a sentence has the name and the word that it hangs on."""
    return slot.name.folded in claims.folded and any(families.akin(slot.governor, stem) for stem in claims.stems)
