"""A deed done by somebody else, or done to who does it there; a pronoun stands for who does something before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.doers import by_actors, deeds_of, told
from cms_publisher.fidelity.propositions.deeds import (
    Deed,
    alike,
    any_part,
    any_same,
    any_sure,
    deeds,
    nouns,
    same,
    sure,
)
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.deeds import Party
    from cms_publisher.fidelity.propositions.roster import Roster

_COMMA: Final = 2
_HAPPENS: Final = frozenset("naître renaître mourir disparaître apparaître exister tomber rester devenir".split())  # noqa: SIM905
"""What happens to its subject, and where, not to whom: "née à Lorme en 1951" for "fondée en 1951"."""


class Swapped(Rule):
    """The rule of parts given to others."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._undergoes()
        yield from self._another()
        yield from self._exchanged()
        yield from self._crossed()

    def _undergoes(self) -> Iterator[Doubt]:
        """Who does it in ours is whom it is done to in the passage, and in ours it is done to a person."""
        roster = self.case.roster
        for deed in told(self.case):
            happens = deed.event.lemma in _HAPPENS
            if happens or not any(party.names or party.office for party in deed.undergo):
                continue
            for passage in self.case.passages:
                theirs = [other for other in deeds_of(passage, self.case.library) if alike(deed, other)]
                turned = any(any_sure(deed.agents, other.undergo, roster) for other in theirs)
                if turned and not any(_share_a_part(deed, other, roster) for other in theirs):
                    yield self.case.doubt(Difference.RELATION, deed.event.start, deed.event.end, passage.claims.text)
                    return

    def _another(self) -> Iterator[Doubt]:
        """The same deed done to the same, by somebody else."""
        roster = self.case.roster
        for deed in told(self.case):
            if not deed.undergo or not by_actors(self.case.ours, deed):
                continue
            for passage in self.case.passages:
                theirs = [
                    other
                    for other in deeds_of(passage, self.case.library)
                    if alike(deed, other) and other.agents and any_sure(deed.undergo, other.undergo, roster)
                ]
                if theirs and all(_are_others(deed.agents, other.agents, roster) for other in theirs):
                    at = deed.agents[0]
                    yield self.case.doubt(Difference.RELATION, at.start, at.end, passage.claims.text)
                    return

    def _exchanged(self) -> Iterator[Doubt]:
        """The same deed, by him to whom it is done there: "demandera à la ville" for "la ville demandera à"."""
        roster = self.case.roster
        for deed in told(self.case):
            for passage in self.case.passages if deed.others else ():
                if any(_exchanged(deed, other, roster) for other in deeds_of(passage, self.case.library)):
                    yield self.case.doubt(Difference.RELATION, deed.event.start, deed.event.end, passage.claims.text)
                    return

    def _crossed(self) -> Iterator[Doubt]:
        """A noun with another's complement, each told elsewhere in the other: "les lettres de la comédienne"."""
        roster = self.case.roster
        for noun, mine in nouns(self.case.ours.text):
            for passage in self.case.passages:
                theirs = [party for other, party in nouns(passage.claims.text) if families.akin(noun, other)]
                if theirs and all(
                    not same(mine, party, roster)
                    and not (mine.head and party.head and likely(mine.head, party.head))
                    and _acts(self.case.ours, mine, party, roster)
                    and _acts(passage.claims, party, mine, roster)
                    for party in theirs
                ):
                    yield self.case.doubt(Difference.RELATION, mine.start, mine.end, passage.claims.text)
                    return


def _exchanged(ours: Deed, theirs: Deed, roster: Roster) -> bool:
    turned = any_sure(ours.agents, theirs.others, roster) and any_sure(theirs.agents, ours.others, roster)
    return turned and alike(ours, theirs) and not any_same(ours.agents, theirs.agents, roster)


def _share_a_part(ours: Deed, theirs: Deed, roster: Roster) -> bool:
    return any_same(ours.agents, theirs.agents, roster) or any_same(ours.undergo, theirs.undergo, roster)


def _are_others(ours: Sequence[Party], theirs: Sequence[Party], roster: Roster) -> bool:
    """Whether none may be one of those; a noun may stand for a name."""
    if any_part(ours, theirs, roster) or any_part(theirs, ours, roster) or any_same(ours, theirs, roster):
        return False
    return all(
        bool(one.names) == bool(other.names) and not (one.head and other.head and likely(one.head, other.head))
        for one in ours
        for other in theirs
    )


def _acts(claims: Claims, party: Party, other: Party, roster: Roster) -> bool:
    """Whether a sentence tells a deed of another party apart from one, and not as an apposition of it."""
    parts = (each for deed in deeds(claims.text) for each in (*deed.agents, *deed.patients))
    return any(
        sure(other, each, roster)
        for each in parts
        if not (each.start <= party.end + _COMMA and party.start <= each.end + _COMMA)
    )
