"""A denial for which nothing accounts in the passage that its clause tells."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.facing import SCARCE, Facing, shared
from cms_publisher.fidelity.meaning.groundless import groundless
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, says_twice, turning
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.fidelity.meaning.votes import denies_unanimity, is_divided
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.facing import Bond
    from cms_publisher.fidelity.meaning.polarity import Clause, Denial
    from cms_publisher.fidelity.propositions.claims import Claims

_WITHOUT: Final = re.compile(r"\W*sans\b", re.IGNORECASE)
_WITHOUT_IT: Final = Sought(
    r"\bsans (?:la|le)(?:quelle|quel)s?\b|\bsans les?quel(?:le)?s\b|\bsans (?:quoi|qui|cela|ça|elles?|lui|eux)\b",
    "sans ",
    re.IGNORECASE,
)
"""What a passage says fails, told before: "une avance, sans laquelle" for "sans l'avance"."""
_PRISON: Final = re.compile(
    r"\b(?:prison|détention|cellule|barreaux|incarcér\w+|écrou\w*|emprisonn\w+)\b", re.IGNORECASE
)
_NOT_IN_PRISON: Final = Sought(
    r"\b(?:bracelet électronique|surveillance électronique|à domicile|semi-liberté|laissée? libre|remise? en liberté|"
    r"travail d[’']intérêt général)\b",
    "bracelet|surveillance|domicile|semi-liberté|libre|liberté|intérêt général",
    re.IGNORECASE,
)
"""Where who is sentenced is instead of there."""
_NEVER_BEFORE: Final = Sought(
    r"\b(?:jamais|pas encore|aucun\w?|jusqu[’']ici|jusqu[’']alors|jusque-là)\b",
    "jamais|pas encore|aucun|jusqu",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"\bpremi(?:er|ère)\b(?! ministre| adjoint| tour| étage| degré)")
_WHETHER: Final = Sought(
    r"\bn(?:e |[’'])(?:l[’'])?(?:a|ont|avait|avaient|veut|veulent|souhaite|souhaitent)? ?(?:pas|rien) "
    r"(?:encore |voulu |souhaité |su |pu )*(?:d[’'])?"
    r"(?:dit?e?|précisé?e?r?|indiqué?e?r?|révélé?e?r?|dévoilé?e?r?|expliqué?e?r?|annoncé?e?r?|fait savoir) "
    r"(?:s[i’']|quand|où|comment|combien|pourquoi|qui|quel|à quel|ce qu)",
    "pas |rien ",
    re.IGNORECASE,
)
"""What leaves open what will be: "n’a pas dit si", "n’a pas précisé quand"."""
_LEAST: Final = 2
_FEW: Final = 3
_MOST: Final = 0.5


class Denials(Rule):
    """The rule of denials without a ground."""

    def doubts(self) -> Iterator[Doubt]:
        """The first of our denials whose clause a passage tells, without anything that denies."""
        for clause, denial in self._denials():
            against = self._told_plainly(denial) or groundless(self.case, denial)
            if against is not None and not self._is_served_otherwise(denial):
                said = against.claims.text[against.start : against.end].strip()
                yield self.case.doubt(Difference.NEGATION, clause.words[0].start, clause.words[-1].end, said)
                return

    def _told_plainly(self, denial: Denial) -> Clause | None:
        """The passage's clause that tells most of what is denied, where nothing says no to it."""
        facing = self._home(denial)
        bonds = _telling(facing, denial) if facing else []
        if facing and bonds and not self._is_explained(facing, denial, bonds):
            return clause_of(facing.other, bonds[0].other)
        return None

    def _denials(self) -> Iterator[tuple[Clause, Denial]]:
        """Our denials outside quotations."""
        for clause in clauses(self.case.ours):
            at = clause.words[0].start
            if not self.case.ours.is_quoted(at):
                yield from ((clause, denial) for denial in denials(self.case.ours, clause) if denial.words)

    def _facing(self, claims: Claims) -> Facing:
        return Facing.of(self.case.ours, claims, self.case.pairs)

    def _home(self, denial: Denial) -> Facing | None:
        """The passage that has most of what is denied and of what goes with it; none where it has a contrary."""
        words = self._facing(self.case.best).said_with(denial)
        inside = [pair for pair in self.case.pairs if pair.ours.start in words]
        weights: dict[int, float] = defaultdict(float)
        for pair in inside:
            weights[id(pair.claims)] += pair.weight
        best = max(inside, key=lambda pair: weights[id(pair.claims)], default=None)
        against = any(pair.kind is Kind.CONTRARY for pair in inside)
        return None if best is None or against else self._facing(best.claims)

    def _is_explained(self, facing: Facing, denial: Denial, bonds: list[Bond]) -> bool:
        """Whether the passage, or another, says no to it in whatever words."""
        if _WITHOUT.match(self.case.ours.text, denial.clause.start) and _WITHOUT_IT.search(facing.other.text):
            return True
        if denies_unanimity(denial) and is_divided(self.case.around(2, 1)):
            return True
        double = facing.is_double(denial) or says_twice(denial.clause, facing.other)  # "n’est pas sans danger"
        if double or any(none_beyond(self.case.ours, each.claims) for each in self.case.passages):
            return True
        head = next((bond for bond in bonds if bond.mine.start in denial.words), None)
        if head is not None and head.other.start in turned(facing.other):
            return True
        if self._is_unsaid(denial) or self._is_first(facing, denial):
            return True
        return facing.accounts(denial, bonds) or self._is_denied_elsewhere(facing, denial, bonds)

    def _is_first(self, facing: Facing, denial: Denial) -> bool:
        """Whether what never was before is the first of its kind for a passage: "c’est le premier cas de dopage"."""
        if not _NEVER_BEFORE.search(self.case.ours.text):
            return False
        said = facing.said_with(denial)
        stems = [word.stem for word in self.case.ours.words if word.start in said]
        near = dict.fromkeys((*self.case.passages, *self.case.around(1, 1)))
        return any(
            _FIRST.search(claims.text, clause.start, clause.end) and shared(stems, clause)
            for claims in (passage.claims for passage in near)
            for clause in clauses(claims)
        )

    def _is_unsaid(self, denial: Denial) -> bool:
        """Whether somebody is told not to have said whether or when, as a passage near by says in other words."""
        if not _WHETHER.search(self.case.ours.text, denial.clause.start):
            return False
        near = dict.fromkeys((*self.case.passages, *self.case.around(1, 1)))
        return any(_WHETHER.search(passage.claims.text) for passage in near)

    def _is_served_otherwise(self, denial: Denial) -> bool:
        """Whether a prison is denied where a passage has what stands for it: "n'ira pas en prison", "sous bracelet"."""
        clause = self.case.ours.text[denial.clause.start : denial.clause.end]
        return _PRISON.search(clause) is not None and any(
            _NOT_IN_PRISON.search(passage.claims.text) for passage in self.case.passages
        )

    def _is_denied_elsewhere(self, facing: Facing, denial: Denial, bonds: list[Bond]) -> bool:
        """Whether another passage denies something of the same words; where the verb is told here, of the same verb.

        One of them is enough where the bonds don't show what the verb is of: the word behind it.
        """
        every = facing.said_with(denial)
        told = any(bond.mine.start in denial.words and bond.kind is Kind.SAME for bond in bonds)
        about = denial.words if told else every
        behind = any(bond.kind is Kind.SAME and bond.mine.start > max(denial.words) for bond in bonds)
        least = 1 if told or self.case.heading or not behind else min(_LEAST, len(every))
        mine, around = ([w.stem for w in self.case.ours.words if w.start in row] for row in (about, every))
        near = dict.fromkeys((*self.case.passages, *self.case.around(1, 1)))
        return any(
            _denies(self._facing(claims), clause)
            and (shared(mine, clause) >= least or shared(around, clause) >= _LEAST)
            for claims in (passage.claims for passage in near)
            if claims is not facing.other
            for clause in clauses(claims)
        ) or self._is_denied_afar(frozenset(around))

    def _is_denied_afar(self, stems: frozenset[str]) -> bool:
        """Whether any sentence of the sources says no to most of the same words, a few at least."""
        return any(
            len(stems & passage.claims.stems) >= max(_FEW, _MOST * len(stems))
            and any(
                clause.turns and len(stems & {w.stem for w in clause.words}) >= _FEW
                for clause in clauses(passage.claims)
            )
            for passage in self.case.library.passages
        )


def _telling(facing: Facing, denial: Denial) -> list[Bond]:
    """The bonds of a denial's words, where they show that the other tells them: by what is denied, or all the rest."""
    words = facing.said_with(denial)
    bonds = facing.among(words)
    same = sum(bond.kind is Kind.SAME for bond in bonds)
    head = any(bond.mine.start in denial.words for bond in bonds)
    if not head and (same < _LEAST or any(word.folded == "sans" for word in denial.clause.words)):
        return []
    return bonds if len(bonds) >= max(_MOST * len(words), _LEAST) else []


def _denies(facing: Facing, clause: Clause) -> bool:
    """Whether a passage's clause has a denial, or a word that may be told by one."""
    turns = any(word.start not in facing.back for word in turning(clause))
    scarce = not SCARCE.isdisjoint(word.folded for word in clause.words)
    return bool(denials(facing.other, clause)) or turns or scarce
