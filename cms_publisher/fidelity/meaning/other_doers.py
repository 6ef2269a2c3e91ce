"""Somebody of the sources, by name or office, who does what a passage says that another person does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.doers import by_actors, deeds_of, told
from cms_publisher.fidelity.meaning.polarity import clause_at
from cms_publisher.fidelity.propositions.deeds import any_part
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.deeds import Deed, Party
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.fidelity.propositions.roster import Roster

_SHARED: Final = 2
"""Words, the doer's apart, that a passage's clause must tell of ours."""
_BACK: Final = 2
"""Sentences before a passage that may name whom its pronoun stands for."""


class OtherDoers(Rule):
    """The rule of those who do what others do."""

    def doubts(self) -> Iterator[Doubt]:
        """The first deed whose doer no passage that tells it names, and all that do have somebody else."""
        for deed in told(self.case):
            if not by_actors(self.case.ours, deed):
                continue
            pairs = self._of(deed)
            rows = [(passage, self._theirs(passage, pairs)) for passage in self.case.homes(pairs)]
            rows = [row for row in rows if row[1] is not None]
            if rows and all(theirs and self._is_by_others(deed, theirs, passage) for passage, theirs in rows):
                at = deed.agents[0]
                yield self.case.doubt(Difference.RELATION, at.start, at.end, rows[0][0].claims.text)
                return

    def _of(self, deed: Deed) -> list[Pair]:
        """The counterparts of the words that tell it, those of the doer apart."""
        clause = clause_at(self.case.ours, deed.event.verb.start)
        return [
            pair
            for pair in self.case.pairs
            if clause.start <= pair.ours.start < clause.end
            and pair.kind is not Kind.CONTRARY
            and not any(each.start <= pair.ours.start < each.end for each in deed.agents)
        ]

    def _theirs(self, passage: Passage, pairs: list[Pair]) -> Deed | None:
        """The deed of a passage in whose clause most of the words stand."""
        at = [pair.theirs.start for pair in pairs if pair.claims is passage.claims]
        best, most = None, _SHARED - 1
        for deed in deeds_of(passage, self.case.library):
            clause = clause_at(passage.claims, deed.event.verb.start)
            many = sum(clause.start <= each < clause.end for each in at)
            if many > most and deed.agents:
                best, most = deed, many
        return best

    def _is_by_others(self, ours: Deed, theirs: Deed, passage: Passage) -> bool:
        near = (passage, *self.case.library.beside(passage, _BACK, 0))
        return all(
            _are_others(mine, other, self.case.roster)
            and not any(_names(each.claims, mine) for each in near)
            and not _names(self.case.ours, other)
            for mine in ours.agents
            for other in theirs.agents
        )


def _names(claims: Claims, party: Party) -> bool:
    """Whether a sentence has its name, or the word for what it is."""
    if party.names & claims.folded:
        return True
    return bool(party.head) and any(families.akin(party.head, stem) for stem in claims.stems)


def _are_others(one: Party, other: Party, roster: Roster) -> bool:
    """Whether the sources tell two persons apart; what they don't tell is not known."""
    if any_part([one], [other], roster) or any_part([other], [one], roster):
        return False
    first, second = _persons(one, roster), _persons(other, roster)
    beside = roster.beside
    alike = any(a == b or (a, b) in beside or (b, a) in beside for a in first for b in second)
    return bool(first and second) and not alike


def _persons(party: Party, roster: Roster) -> frozenset[str]:
    """The names of the person that a party is, or of all that hold the office by which it is told."""
    if party.names or not party.office:
        return party.names & roster.persons
    return frozenset(name for name in roster.persons & roster.offices.keys() if roster.holds(name, party.head))
