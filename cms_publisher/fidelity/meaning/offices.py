"""Who is what: a person with an office that the sources don't give, or that of another house or kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.identities import Identity, identities, known, may_be_office, unnamed
from cms_publisher.fidelity.propositions.passages import holds, likely
from cms_publisher.french import families
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims

_THIS_HOUSE: Final = re.compile(r"\bde (?:cette|cet|ce)\b", re.IGNORECASE)
"""What is told of before: "la maire de cette commune de 4 800 habitants"."""
_THEN: Final = re.compile(
    r"\b(?:alors|à l[’']époque|était|étaient|fut|furent|avai(?:t|ent) été|jusqu[’'](?:en|à|au)|quand|lorsqu\w+)\b",
    re.IGNORECASE,
)
"""What tells of a time at which an office was held yet."""
_ANY: Final = tuple(map(families.stem, ("responsable", "representant", "dirigeant", "patron", "chef", "cheffe", "elu")))
"""Offices that many another is."""


class Offices(Rule):
    """The rule of what persons are."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_identity()
        yield from self._other_holder()

    def _other_identity(self) -> Iterator[Doubt]:
        """An office of a person whom the sources give others only."""
        for identity in identities(self.case.ours):
            named = known(self.case.library, identity.names[-1])
            theirs = [each for each in named if _is_one(identity, each)]
            if theirs and (self._differs(identity, theirs) or _is_namesakes(identity, named, theirs)):
                yield self.case.doubt(Difference.NAME, identity.start, identity.end, self.case.best.text)

    def _other_holder(self) -> Iterator[Doubt]:
        """An office without a name, where the passage has another of the same house: "l’ancienne directrice de X"."""
        for ours in unnamed(self.case.ours):
            if any(self.case.library.holds(passage.claims, ours.head) for passage in self.case.around(1, 1)):
                continue
            theirs = [(each, p) for p in self.case.passages for each in unnamed(p.claims) if _one_house(ours, each)]
            if theirs and not any(
                likely(ours.head, each.head) or holds(self.case.ours, each.head) for each, _ in theirs
            ):
                yield self.case.doubt(Difference.REPLACED, ours.start, ours.end, theirs[0][1].claims.text)

    def _differs(self, ours: Identity, theirs: Sequence[Identity]) -> bool:
        alike = [each for each in theirs if _one_office(ours, each)]
        if not alike:
            if any(families.akin(ours.head, each) for each in _ANY):
                return False
            named = self._is_named_with(ours.names[-1], ours.head, office=not ours.trade)
            return not named or self._is_anothers(ours)
        if not ours.former and all(each.former for each in alike) and not _THEN.search(self.case.ours.text):
            return True
        return all(_other_kind(ours, each) or self._other_house(ours, each) for each in alike)

    def _is_anothers(self, ours: Identity) -> bool:
        """Whether a passage says of somebody else, whom ours doesn't name, what ours says of this one."""
        return any(
            families.akin(each.head, ours.head) and each.names[-1] not in self.case.ours.folded
            for passage in self.case.passages
            if ours.names[-1] not in passage.claims.folded
            for each in identities(passage.claims)
            if each.names
        )

    def _is_named_with(self, name: str, stem: str, *, office: bool = False) -> bool:
        """Whether a sentence of the sources has the word (as an office) with the name, or one beside it."""
        return any(
            families.akin(stem, own) or (not office and families.exchangeable(stem, own))
            for passage in self.case.library.passages
            if name in passage.claims.folded
            for other in self.case.library.beside(passage, 1, 1)
            for own in _stems_of(other.claims, office)
        )

    @cached_property
    def _name_stems(self) -> frozenset[str]:
        return frozenset(map(families.stem, self.case.library.names))

    def _other_house(self, ours: Identity, theirs: Identity) -> bool:
        """Whether it is of something that the sources tell of apart from the person."""
        if ours.charge and theirs.charge and not any(likely(a, b) for a in ours.charge for b in theirs.charge):
            return True
        if not ours.of or not theirs.of or any(likely(a, b) for a in ours.of for b in theirs.of):
            return False
        if _THIS_HOUSE.search(self.case.ours.text, ours.start, ours.end):
            return False
        if len(ours.of) == 1 and not ours.of & self._name_stems and theirs.of <= self._name_stems:
            return False  # "le maire de la ville" for "le maire de Lorme"
        return not any(self._is_named_with(ours.names[-1], stem) for stem in ours.of)


def _is_one(ours: Identity, theirs: Identity) -> bool:
    first = set(ours.names[:-1]) & set(theirs.names[:-1])
    return bool(first) or len(ours.names) == 1 or len(theirs.names) == 1


def _is_namesakes(ours: Identity, named: Sequence[Identity], own: Sequence[Identity]) -> bool:
    """Whether the sources say it of somebody with the same surname and another first name, and never of this one."""
    others = [each for each in named if each not in own and _one_office(ours, each)]
    return bool(others) and not any(_one_office(ours, each) for each in own)


def _stems_of(claims: Claims, office: bool) -> Iterable[str]:
    """The families of its words, or of those that say what somebody is: "le maire", not "la mairie"."""
    return (word.stem for word in claims.words if may_be_office(word.folded)) if office else claims.stems


def _one_office(ours: Identity, theirs: Identity) -> bool:
    """Whether one may be said for the other; of trades ("hôtelier", "restaurateur") only what may be in any text."""
    if ours.trade and theirs.trade:
        return families.akin(ours.head, theirs.head) or families.exchangeable(ours.head, theirs.head)
    return likely(ours.head, theirs.head)


def _one_house(ours: Identity, theirs: Identity) -> bool:
    return any(families.akin(a, b) for a in ours.of for b in theirs.of)


def _other_kind(ours: Identity, theirs: Identity) -> bool:
    """Such as "directeur général" and "directeur technique"."""
    return bool(ours.kind and theirs.kind) and not any(likely(a, b) for a in ours.kind for b in theirs.kind)
