"""A refusal that no source tells: "refuse la publication" for "le rapport serait publié"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind, most_told
from cms_publisher.fidelity.meaning.facing import SCARCE
from cms_publisher.fidelity.meaning.polarity import clauses, denials, refusals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_LEAST: Final = 3
"""Counterparts in a passage from which the sentence tells it."""
_SURE: Final = 1.0


class Refused(Rule):
    """The rule of refusals out of nowhere."""

    def doubts(self) -> Iterator[Doubt]:
        """A word of refusal, where nothing that the passages say is denied, refused or lacking."""
        found = [(clause, word) for clause in clauses(self.case.ours) for word in self._plain(clause)]
        if not found or any(_says_no(passage.claims) for passage in self.case.passages):
            return
        same = [pair for pair in self.case.pairs if pair.kind is not Kind.CONTRARY and pair.weight >= _SURE]
        told = [pair for pair in same if pair.claims is most_told(same)] if same else []
        known = {pair.ours.start for pair in self.case.pairs}
        for clause, word in found:
            beside = [pair for pair in told if clause.start <= pair.ours.start < clause.end]
            if word.start not in known and len(told) >= _LEAST and beside:
                yield self.case.doubt(Difference.OPPOSITE, word.start, word.end, self.case.best.text)
                return

    def _plain(self, clause: Clause) -> tuple[Word, ...]:
        """The words of refusal of a clause that denies nothing and stands in no quotation."""
        at = clause.words[0].start
        quoted = self.case.ours.is_quoted(at)
        return () if quoted or denials(self.case.ours, clause) else refusals(clause)


def _says_no(claims: Claims) -> bool:
    return any(clause.turns for clause in clauses(claims)) or not SCARCE.isdisjoint(claims.folded)
