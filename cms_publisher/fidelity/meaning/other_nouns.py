"""Another noun in the same place of the same verb or noun: "devant l’hôtel de ville" for "devant le siège du club".

The phrase tells nothing that the passage or a sentence beside it has, and the passage's own is told nowhere in ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.passages import hints
from cms_publisher.french import families, tables
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import Tag, events, noun_phrases
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.grammar import Phrase

_TELLS: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.UNKNOWN})
_OBJECT: Final = "object"
_OF: Final = "of"
_CONTRACTED: Final = {"au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"}
_POINTS: Final = frozenset({"ce", "cet", "cette", "ces"})
"""Before what was named otherwise: "ce fardeau"."""
_SHARED: Final = 2
"""Words of ours that the passage must have beside the one that both hang on."""
_LITTLE: Final = """
mettre faire être avoir dire aller prendre porter donner tenir devoir pouvoir vouloir coup moitié début tiers quart part
plupart majorité ensemble
"""
"""Words that say little of what hangs on them."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """A noun phrase by its part, and the family of the verb or noun that it hangs on."""

    part: str
    governor: str
    phrase: Phrase

    @property
    def stems(self) -> list[str]:
        """The families of its words."""
        return [families.stem(fold(token.low)) for token in self.phrase.tokens if token.tag in _TELLS]

    def is_like(self, other: _Slot) -> bool:
        """Whether another phrase stands in the same place, as definite as this one."""
        if self.part != other.part or not families.interchangeable(self.governor, other.governor):
            return False
        return (self.phrase.determiner is None) == (other.phrase.determiner is None)


class OtherNouns(Rule):
    """The rule of nouns in the place of others."""

    def doubts(self) -> Iterator[Doubt]:
        """The first phrase of ours that a passage has otherwise."""
        for slot in _slots(self.case.ours):
            if self.case.ours.is_quoted(slot.phrase.start):
                continue
            others = (self._other(slot, passage) for passage in self.case.passages)
            other = next((found for found in others if found is not None), None)
            if other is not None:
                yield self.case.doubt(Difference.REPLACED, slot.phrase.start, slot.phrase.end, other.phrase.text)
                return

    def _other(self, slot: _Slot, passage: Passage) -> _Slot | None:
        """What a passage, which tells nothing of the phrase, has in its place, and ours does not tell."""
        near = [other.claims for other in self.case.library.beside(passage, 1, 1)]
        if any(self.case.library.explained(slot.stems, claims) for claims in near):
            return None
        if sum(stem in passage.claims.stems for stem in self.case.ours.stems - {slot.governor}) < _SHARED:
            return None
        return next(
            (
                other
                for other in _slots(passage.claims)
                if slot.is_like(other) and not any(hints(self.case.ours, stem) for stem in other.stems)
            ),
            None,
        )


@lru_cache(maxsize=1024)
def _slots(claims: Claims) -> tuple[_Slot, ...]:
    """The phrases of a sentence that name things by nouns alone, where what they hang on says something."""
    return tuple(
        slot
        for slot in (*_of_verbs(claims.text), *(each for p in noun_phrases(claims.text) for each in _of_nouns(p)))
        if slot.governor not in _says_little() and _is_plain(claims, slot.phrase)
    )


def _of_verbs(text: str) -> Iterator[_Slot]:
    for event in events(text):
        governor = families.stem(fold(event.lemma))
        yield from (_Slot(_OBJECT, governor, phrase) for phrase in event.patients if not event.passive)
        for phrase in event.others:
            if phrase.preposition is not None:
                low = phrase.preposition.low
                yield _Slot(_CONTRACTED.get(low, low), governor, phrase)


def _of_nouns(phrase: Phrase) -> Iterator[_Slot]:
    """The complements of a phrase, and theirs."""
    for complement in phrase.complements:
        if phrase.head.tag is Tag.NOUN:
            yield _Slot(_OF, families.stem(fold(phrase.head.low)), complement)
        yield from _of_nouns(complement)


def _is_plain(claims: Claims, phrase: Phrase) -> bool:
    """Whether it is a noun with what belongs to it: no name, figure or "ce"."""
    words = [token.tag for token in phrase.tokens if token.tag in _TELLS]
    pointing = phrase.determiner is not None and phrase.determiner.low in _POINTS
    counted = any(phrase.start <= figure.start < phrase.end for figure in claims.figures)
    return phrase.head.tag is Tag.NOUN and Tag.NAME not in words and not pointing and not counted


@cache
def _says_little() -> frozenset[str]:
    words = {*_LITTLE.split(), *UNITS, *tables.words("light_verbs")}
    return frozenset(families.stem(fold(word.removesuffix("*"))) for word in words)
