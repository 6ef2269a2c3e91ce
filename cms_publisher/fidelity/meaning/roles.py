"""Who does what to whom: the same deed with the parts exchanged, or done by whom it is done to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.deeds import (
    Deed,
    Party,
    alike,
    any_part,
    any_same,
    any_sure,
    deeds,
    nouns,
    same,
)
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.fidelity.propositions.retold import every_deed
from cms_publisher.fidelity.propositions.speech import follows_quotation
from cms_publisher.french import families, tables
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.roster import Roster

_ENTRUSTS: Final = frozenset({"confier", "attribuer", "remettre", "laisser", "déléguer", "réserver"})
"""Verbs that make him who receives it the doer: "confié à X" says what "assuré par X" says."""


class Roles(Rule):
    """The rule of parts in what is done."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_part()
        yield from self._other_doer()

    def _other_doer(self) -> Iterator[Doubt]:
        """Who does it is told by an office, and there by another: "l’entraîneur" for "le président"."""
        roster = self.case.roster
        for deed in deeds(self.case.ours.text):
            for passage in self.case.passages if deed.agents and all(party.office for party in deed.agents) else ():
                if any(
                    _one_office_for_another(deed.agents, each, roster) for each in self._told_by(deed, passage.claims)
                ):
                    at = deed.agents[0]
                    yield self.case.doubt(Difference.RELATION, at.start, at.end, passage.claims.text)
                    return

    def _told_by(self, deed: Deed, claims: Claims) -> Iterator[Sequence[Party]]:
        """Who does the same in a passage, by a verb or a noun, where that doesn't tell of our doer at all."""
        if any(self.case.library.holds(claims, party.head) for party in deed.agents):
            return
        for other in deeds(claims.text):
            if alike(deed, other) and not other.event.passive:
                yield other.agents
        for stem, party in nouns(claims.text) if not deed.undergo else ():
            if families.akin(stem, deed.stem):
                yield [party]

    def _other_part(self) -> Iterator[Doubt]:
        """Who does it in ours is whom it is done to in the passage."""
        roster = self.case.roster
        for deed in every_deed(self.case.ours.text):
            if not (deed.agents or deed.undergo) or self.case.ours.is_quoted(deed.event.start):
                continue
            if follows_quotation(self.case.ours, deed.event.start):
                continue  # what is quoted is no doer: "« Ingérence », a protesté le ministère"
            for passage in self.case.passages:
                theirs = [other for other in every_deed(passage.claims.text) if alike(deed, other)]
                theirs = [other for other in theirs if not self._is_another_matter(deed, other, passage.claims)]
                if any(_turned(deed, other, roster) for other in theirs) and not any(
                    _straight(deed, other, roster) for other in theirs
                ):
                    yield self.case.doubt(Difference.RELATION, deed.event.start, deed.event.end, passage.claims.text)
                    return

    def _is_another_matter(self, ours: Deed, theirs: Deed, claims: Claims) -> bool:
        """Whether each has a party of whom the other knows nothing: "saisit la justice", "saisit la voiture"."""
        if not ours.agents or not theirs.undergo:
            return False
        holds = self.case.library.holds
        return not any(holds(claims, party.head) or party.names & claims.folded for party in ours.agents) and not any(
            holds(self.case.ours, party.head) or party.names & self.case.ours.folded for party in theirs.undergo
        )


def _moves(deed: Deed) -> bool:
    """Whether its verb says how somebody takes what its subject is."""
    return families.belongs(fold(deed.event.verb.low), families.matches("feelings"))


def _one_office_for_another(ours: Sequence[Party], theirs: Sequence[Party], roster: Roster) -> bool:
    """Whether both are told by offices, and by other ones."""
    if not ours or not theirs or not all(party.office for party in (*ours, *theirs)):
        return False
    return not any(same(one, other, roster) or likely(one.head, other.head) for one in ours for other in theirs)


def _straight(ours: Deed, theirs: Deed, roster: Roster) -> bool:
    """Whether a part is the same."""
    return any_same(ours.agents, theirs.agents, roster) or any_sure(ours.undergo, theirs.undergo, roster)


def _turned(ours: Deed, theirs: Deed, roster: Roster) -> bool:
    """Whether our doer is whom it is done to there, or the other way round, and who does it there doesn't in ours."""
    if ours.event.reflexive != theirs.event.reflexive or ours.event.lemma in tables.words("symmetric_verbs"):
        return False
    if _moves(ours) != _moves(theirs):
        return False  # "le report réjouit les commerçants" goes with "les commerçants saluent le report"
    if any_same(ours.agents, theirs.agents, roster):
        return False
    one = bool(ours.undergo) and any_part(ours.agents, theirs.undergo, roster)
    two = bool(theirs.undergo) and any_part(theirs.agents, ours.undergo, roster)
    if one and two:
        return any_sure(ours.agents, theirs.undergo, roster) or any_sure(ours.undergo, theirs.agents, roster)
    entrusts = not _ENTRUSTS.isdisjoint({ours.event.lemma, theirs.event.lemma})
    mine, others = (ours.patients, theirs.patients) if entrusts else (ours.undergo, theirs.undergo)
    told = bool(theirs.undergo) or (ours.by_noun and theirs.by_noun)
    undergoes = told and any_sure(mine, theirs.agents, roster)
    return undergoes or (any_sure(ours.agents, others, roster) and bool(ours.undergo and theirs.agents))
