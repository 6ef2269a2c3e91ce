"""Two sentences that tell the same, seen from one side: what it denies, and what in the other accounts for that."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.frames import frame
from cms_publisher.fidelity.meaning.lacks import lacks
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, negative, turning
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.french.grammar import events
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.meaning.polarity import Clause, Denial
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_PARTICLES: Final = frozenset({"jamais", "rien", "guere", "plus", "personne", "aucun", "aucune", "ni", "sans"})
"""Negative words that go with "ne", not against it."""
_OWN: Final = _PARTICLES | {"pas", "non"}
"""The same, and what denies by itself: "pas de mandat"."""
SCARCE: Final = frozenset(
    """
    seul seule seuls seules seulement uniquement loin trop moins simplement autre autres peine limite limiter limitee
    limites limitees limitant limitait plafonne plafonner plafonnee plafonnes plafonnees occasionnel occasionnelle
    occasionnels occasionnelles occasionnellement rare rares rarement ponctuel ponctuelle ponctuels ponctuellement
    """.split()  # noqa: SIM905 - words read better in a row
)
"""What may be told by a denial: "seul X" for "personne d’autre", "trop tard" for "pas à temps"."""
UNTIL: Final = frozenset(
    """
    avant jusqu jusque encore toujours reste restent rester restera resteront restee restes que qu plus depuis
    """.split()  # noqa: SIM905 - words read better in a row
)
"""What may be told by a denial with a bound: "reste fermé jusqu’à lundi", "n’ouvrira pas avant lundi"."""
_BESIDE: Final = 2
"""Clauses on each side that may deny: "faute, selon lui, de la moindre preuve"."""


@dataclass(frozen=True, slots=True)
class Bond:
    """A word of the one side and that of the other that it goes with."""

    mine: Word
    other: Word
    kind: Kind


def shared(stems: list[str], clause: Clause) -> int:
    """How many of these families a clause has, in some sense of theirs."""
    return sum(any(nearness(stem, word.stem) > 0 for word in clause.words if word.content) for stem in stems)


def _of_others(ours: Claims, theirs: Claims, pairs: Sequence[Pair]) -> frozenset[int]:
    """Where our words stand that tell another passage, with others of their clause that tell it too."""
    away = [pair for pair in pairs if pair.claims is not theirs and pair.kind is Kind.SAME]
    homes = Counter((clause_of(ours, pair.ours).start, id(pair.claims)) for pair in away)
    return frozenset(p.ours.start for p in away if homes[clause_of(ours, p.ours).start, id(p.claims)] > _BESIDE)


@dataclass(frozen=True)
class Facing:
    """Two sentences, of which the first one's denials are in question."""

    mine: Claims
    other: Claims
    bonds: tuple[Bond, ...]
    mine_of_others: frozenset[int] = frozenset()
    other_of_others: frozenset[int] = frozenset()
    """Where the one that is ours has words that it tells of yet another passage."""

    @classmethod
    def of(cls, ours: Claims, theirs: Claims, pairs: Sequence[Pair]) -> Facing:
        """Ours before a passage."""
        bonds = (Bond(pair.ours, pair.theirs, pair.kind) for pair in pairs if pair.claims is theirs)
        return cls(ours, theirs, tuple(bonds), mine_of_others=_of_others(ours, theirs, pairs))

    @classmethod
    def back_of(cls, ours: Claims, theirs: Claims, pairs: Sequence[Pair]) -> Facing:
        """A passage before ours."""
        bonds = (Bond(pair.theirs, pair.ours, pair.kind) for pair in pairs if pair.claims is theirs)
        return cls(theirs, ours, tuple(bonds), other_of_others=_of_others(ours, theirs, pairs))

    @cached_property
    def told(self) -> frozenset[int]:
        """Where the first one's words stand that the other has as well."""
        return frozenset(bond.mine.start for bond in self.bonds if bond.kind is not Kind.CONTRARY)

    @cached_property
    def back(self) -> frozenset[int]:
        """The same of the other; a negative word for one that is none says that something is denied there."""
        return self.other_of_others | {
            bond.other.start
            for bond in self.bonds
            if bond.kind is Kind.SAME or (bond.kind is Kind.LIKE and negative(bond.mine) >= negative(bond.other))
        }

    def said_with(self, denial: Denial) -> frozenset[int]:
        """Where the words stand that go with what is denied."""
        words = (word for word in denial.clause.words if word.start in denial.words)
        return frozenset[int]().union(*(frame(self.mine, word) for word in words))

    def among(self, words: frozenset[int]) -> list[Bond]:
        """The bonds of these."""
        return [bond for bond in self.bonds if bond.mine.start in words]

    def is_double(self, denial: Denial) -> bool:
        """Whether what is denied is itself a negative word that the other doesn't have."""
        return any(word.start in denial.words - self.told for word in turning(denial.clause))

    def accounts(self, denial: Denial, bonds: list[Bond], *, bound: bool = False) -> bool:
        """Whether the other denies there, too, in whatever words: more than the first one's other denials take up.

        ``bound``: a word that sets a bound is one of them, even where the denial has none.
        """
        others = self._others(denial)
        if self._grounds(denial, bonds, bound=bound) > others:
            return True
        return others > 0 and sum(self._turns(denial, clause) for clause in clauses(self.other)) > others

    def _grounds(self, denial: Denial, bonds: list[Bond], *, bound: bool) -> int:
        """How many denials and negative words the other has there that tell nothing else of the first one."""
        rows = list(self._region(denial, bonds))
        mine = {word.folded for word in denial.clause.words}
        said = {word.folded for clause in rows for word in clause.words}
        until = said & UNTIL if bound else (said - mine) & UNTIL if (mine - said) & UNTIL else set[str]()
        return sum(self._turns(denial, clause) for clause in rows) + len(said & SCARCE | until)

    def _region(self, denial: Denial, bonds: list[Bond]) -> Iterator[Clause]:
        """The other's clauses with these words, those of the verbs that they are subject or object of, those beside."""
        rows = clauses(self.other)
        near = {clause_of(self.other, bond.other).place for bond in bonds}
        for event in events(self.other.text):
            spans = [(phrase.start, phrase.end) for phrase in (*event.agents, *event.patients)]
            if any(start <= bond.other.start < end for start, end in spans for bond in bonds):
                near |= {clause.place for clause in rows if clause.start <= event.verb.start < clause.end}
        words = self.said_with(denial)
        for number, clause in enumerate(rows):
            beside = any(each.place in near for each in rows[max(0, number - _BESIDE) : number + _BESIDE + 1])
            if clause.place in near or (beside and not self._is_of_others(clause, words)):
                yield clause

    def _is_of_others(self, clause: Clause, words: frozenset[int]) -> bool:
        """Whether another clause of the first one goes with that clause."""
        inside = [bond for bond in self.bonds if clause.start <= bond.other.start < clause.end]
        return any(bond.mine.start not in words for bond in inside)

    def _turns(self, denial: Denial, clause: Clause) -> int:
        """How many denials and negative words a clause has that the first one doesn't tell as such."""
        said_no = {at for each in self._denials() for at in each.words} - denial.words
        taken = {bond.other.start for bond in self.bonds if bond.mine.start in said_no}
        left = sum(not each.words & taken for each in denials(self.other, clause))
        return left + sum(word.start not in self.back for word in turning(clause))

    def _others(self, denial: Denial) -> int:
        """How many other denials and negative words the first one has for which the other has no counterpart."""
        own = {word.start for lack in lacks(self.mine) if lack.of & denial.words for word in lack.words}
        double = frozenset[int]()
        found = 0
        for each in self._denials():
            if each.words == denial.words or each.words & self.told:
                continue
            against = [word for word in turning(each.clause) if word.start in each.words]
            double |= {word.start for word in against}
            found += not against
        known = self.told | self.mine_of_others | denial.words | own | double
        return found + sum(
            word.start not in known and word.folded not in (_PARTICLES if clause is not denial.clause else _OWN)
            for clause in self._shared_clauses()
            for word in turning(clause)
        )

    def _denials(self) -> list[Denial]:
        return [denial for clause in self._shared_clauses() for denial in denials(self.mine, clause)]

    def _shared_clauses(self) -> list[Clause]:
        """The clauses of the first one that have a word of the other."""
        return [c for c in clauses(self.mine) if any(c.start <= bond.mine.start < c.end for bond in self.bonds)]
