"""A word that the passage denies and ours says, or the other way round: "a reconnu" for "n’a jamais reconnu"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.nouns import is_determined, is_noun
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, light, refusals, says_twice, turning
from cms_publisher.fidelity.meaning.scope import none_of, turned
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.fidelity.propositions.speech import follows_quotation
from cms_publisher.french.grammar import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_SURE: Final = 0.8
"""The weight of a pair that a chance likeness doesn't reach."""
_ALIKE: Final = 0.6
"""The nearness of words that may stand for each other by the table of synonyms."""
_TOLD: Final = 0.5
"""The share of a sentence's words that the passage must have."""
_DENIED_WITH: Final = 2
"""Words of our clause by which another passage is seen to deny the same."""
_PARTICLES: Final = frozenset({"jamais", "rien", "guere", "plus", "personne", "aucun", "aucune", "ni", "sans"})
"""Negative words that go with "ne", not against it."""


class Denied(Rule):
    """The rule of single words denied."""

    def doubts(self) -> Iterator[Doubt]:
        """The first word that one side says and the other says not to be so."""
        for pair in self.case.pairs:
            if pair.kind is Kind.CONTRARY or pair.weight < _SURE:
                continue
            ours, theirs = pair.ours.start in turned(self.case.ours), pair.theirs.start in turned(pair.claims)
            if ours == theirs or follows_quotation(self.case.ours, pair.ours.start):
                continue  # of the verb that says who said it nothing is denied
            if not self._tells(pair) or self._told_elsewhere(pair, ours):
                continue
            if none_beyond(self.case.ours, pair.claims):
                continue
            sides = ((self.case.ours, pair.ours, pair.claims), (pair.claims, pair.theirs, self.case.ours))
            if any(says_twice(clause_of(claims, word), against) for claims, word, against in sides):
                continue
            plain, denied = (pair.claims, pair.theirs), (self.case.ours, pair.ours)
            if theirs:
                plain, denied = denied, plain
            shared = self._shared(pair.claims, *denied)
            if _is_plain(*plain, *denied, shared) and not _also_turned(*denied, shared):
                clause = clause_of(pair.claims, pair.theirs)
                said = pair.claims.text[clause.start : clause.end].strip()
                yield self.case.doubt(Difference.NEGATION, pair.ours.start, pair.ours.end, said)
                return

    def _tells(self, pair: Pair) -> bool:
        """Whether the sentence tells the passage, with another of its words beside this one."""
        mine = [other for other in self.case.pairs if other.claims is pair.claims and other is not pair]
        words = [word for word in self.case.ours.words if word.content and not light(word.folded)]
        if len(mine) + 1 < _TOLD * len(words) and not self._is_none(pair, mine):
            return False
        near = _around(self.case.ours, pair.ours)
        others = _around(pair.claims, pair.theirs)
        same = [other for other in mine if other.kind is Kind.SAME]
        return any(
            near[0] <= other.ours.start < near[1] and others[0] <= other.theirs.start < others[1] for other in same
        )

    def _is_none(self, pair: Pair, mine: Sequence[Pair]) -> bool:
        """Whether there is none of a thing on one side, with a word of its clause: "aucun représentant des élèves"."""
        if pair.theirs.start not in none_of(pair.claims):
            return False
        ours, theirs = clause_of(self.case.ours, pair.ours), clause_of(pair.claims, pair.theirs)
        return any(
            other.kind is Kind.SAME
            and ours.start <= other.ours.start < ours.end
            and theirs.start <= other.theirs.start < theirs.end
            for other in mine
        )

    def _told_elsewhere(self, pair: Pair, ours: bool) -> bool:
        """Whether some passage says of the same word what ours says."""
        near = [passage.claims for passage in (*self.case.passages, *self.case.around(1, 1))]
        if ours and self._is_denied_with_it(pair, near):
            return True
        return any(
            nearness(word.stem, pair.ours.stem) >= _ALIKE and (word.start in turned(claims)) == ours
            for claims in near
            for word in claims.words
            if word is not pair.theirs
        )

    def _is_denied_with_it(self, pair: Pair, near: Sequence[Claims]) -> bool:
        """Whether another passage denies what ours says by this verb: "ne comportait aucun logement social"."""
        stems = {
            word.stem for word in clause_of(self.case.ours, pair.ours).words if word.content and not light(word.folded)
        }
        rest = stems - {pair.ours.stem}
        others = (each for claims in near if claims is not pair.claims for each in clauses(claims) if each.turns)
        return any(len(rest & {word.stem for word in clause.words}) >= _DENIED_WITH for clause in others)

    def _shared(self, theirs: Claims, against: Claims, denied: Word) -> frozenset[int]:
        """The words that both sides have, by which neither turns what the other doesn't: not what refuses this one."""
        own = {id(word) for word in refusals(clause_of(against, denied))}
        same = [(p.ours, p.theirs) for p in self.case.pairs if p.claims is theirs and p.kind is Kind.SAME]
        return frozenset(id(word) for both in same if own.isdisjoint(map(id, both)) for word in both)


def _is_plain(claims: Claims, word: Word, against: Claims, denied: Word, shared: frozenset[int]) -> bool:
    """Whether nothing about a word turns it round; a noun for a verb says nothing."""
    if is_determined(claims, word) and not is_noun(against, denied) and word.folded != denied.folded:
        return False
    rows = clauses(claims)
    at = rows.index(clause_of(claims, word))
    verbless = not has_finite_verb(claims.text, rows[at].start, rows[at].end)
    near = rows[max(0, at - 1) : at + 1 + verbless]
    if any(denials(claims, each) for each in rows[max(0, at - 1) : at + 2]):
        return False
    return not any(other is not word and id(other) not in shared for each in near for other in turning(each))


def _also_turned(claims: Claims, word: Word, shared: frozenset[int]) -> bool:
    """Whether a further negative word stands in its clause."""
    clause = clause_of(claims, word)
    known = {each.start for each in refusals(clause)}
    others = [each for each in turning(clause) if each is not word and each.start not in known]
    return any(each.folded not in _PARTICLES and id(each) not in shared for each in others)


def _around(claims: Claims, word: Word) -> tuple[int, int]:
    """From the clause before a word's to the one after."""
    rows = clauses(claims)
    at = rows.index(clause_of(claims, word))
    return rows[max(0, at - 1)].start, rows[min(len(rows) - 1, at + 1)].end
