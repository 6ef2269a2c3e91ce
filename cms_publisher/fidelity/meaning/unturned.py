"""A clause told without what denies it there, whatever its verb: "réglera en entier" for "ne couvrira pas"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.facing import SCARCE, UNTIL
from cms_publisher.fidelity.meaning.polarity import clauses, denials, light, says_twice, turning
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Word

_OTHERWISE: Final = SCARCE | UNTIL
"""What may be told by a denial."""
_IS: Final = re.compile(r"\bn(?:e |[’'])(?:soi|sera|serai|étai|es|so)(?:t|nt|ent|)\b", re.IGNORECASE)
"""A state denied may be told by its contrary, in whatever word: "se dit ouvert" for "n’est pas hostile"."""
_NE: Final = frozenset({"ne", "n"})
_PARTICLES: Final = frozenset({"jamais", "rien", "guere", "plus", "personne", "aucun", "aucune"})
"""Negative words that go with "ne", not against it."""
_LEAST: Final = 2
_MOST: Final = 0.6
_OF_THEIRS: Final = 0.5
"""The share of a clause that ours must tell of it, and of which it must be told."""


class Unturned(Rule):
    """The rule of clauses told without their denial."""

    def doubts(self) -> Iterator[Doubt]:
        """The first clause of ours that says plainly what one clause of a passage says not to be."""
        if self.case.heading or all(_NE.isdisjoint(each.claims.folded) for each in self.case.telling):
            return
        rows = clauses(self.case.ours)
        if any(clause.turns for clause in rows):
            return
        for clause in rows:
            words = _weighty(clause)
            if not has_finite_verb(self.case.ours.text, clause.start, clause.end):
                continue
            if len(words) < _LEAST or not _OTHERWISE.isdisjoint(word.folded for word in clause.words):
                continue
            theirs = self._denied(clause, words)
            if theirs is not None:
                said = theirs.claims.text[theirs.start : theirs.end].strip()
                yield self.case.doubt(Difference.NEGATION, clause.words[0].start, clause.words[-1].end, said)
                return

    def _denied(self, clause: Clause, words: list[Word]) -> Clause | None:
        """The passage's clause that ours tells but for its denial; none where some word says the contrary."""
        ours = self.case.ours
        pairs = [pair for pair in self.case.pairs if clause.start <= pair.ours.start < clause.end]
        if any(pair.kind is Kind.CONTRARY for pair in pairs):
            return None
        claimed = [passage.claims for passage in self.case.telling]
        for claims in dict.fromkeys(pair.claims for pair in pairs if pair.claims in claimed):
            for theirs in clauses(claims):
                if not _only_denies(theirs) or says_twice(theirs, ours) or none_beyond(ours, claims):
                    continue
                told = [p for p in pairs if p.claims is claims and theirs.start <= p.theirs.start < theirs.end]
                told = [p for p in told if p.ours in words]
                if not _tells_behind(theirs, told):
                    continue
                if len(told) >= max(_LEAST, _MOST * len(words), _OF_THEIRS * len(_weighty(theirs))):
                    return theirs
        return None


def _weighty(clause: Clause) -> list[Word]:
    """What a clause tells, figures apart."""
    counted = [(figure.start, figure.end) for figure in clause.claims.figures]
    return [
        word
        for word in clause.words
        if word.content
        and not light(word.folded)
        and word.folded not in UNITS
        and not any(start <= word.start < end for start, end in counted)
    ]


def _tells_behind(clause: Clause, told: Sequence[Pair]) -> bool:
    """Whether of what stands behind the word denied something is told, if anything stands there."""
    last = max((at for denial in denials(clause.claims, clause) for at in denial.words), default=clause.end)
    behind = {word.start for word in _weighty(clause) if word.start > last}
    return not behind or any(pair.theirs.start in behind for pair in told)


def _only_denies(clause: Clause) -> bool:
    """Whether a clause denies by "ne", and has no other word that turns it round."""
    against = [word for word in turning(clause) if word.folded not in _PARTICLES]
    denies = any(word.folded in _NE for word in clause.words)
    states = _IS.search(clause.claims.text, clause.start, clause.end)
    return denies and not against and states is None and len(denials(clause.claims, clause)) == 1
