"""What the passage holds possible, fears or asks for, told as certain, proved or obtained: "a obtenu" for "demande"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import SMALL, Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import most_told
from cms_publisher.fidelity.meaning.hedges import governing
from cms_publisher.fidelity.meaning.polarity import clause_at, clause_of, clauses
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.french import families
from cms_publisher.french.grammar import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_FIRM: Final = {
    "certain": ("possible", "wanted", "expected", "reserve", "soft"),
    "achieved": ("wanted", "expected"),
    "proved": ("reserve",),
    "guilty": ("charged",),
}
"""A class of firm words, and the hedges that they are too firm for."""
_GOT: Final = (
    "recu",
    "recoi",
    "touche",
    "benefici",
    "gagn",
    "remport",
    "accorde",
    "octroy",
    "attribu",
    "decern",
    "verse",
)
"""What tells that somebody has obtained something."""
_LEAST: Final = 2
_SOME: Final = frozenset({"un", "une", "d'un", "d'une"})
_OF: Final = (" de ", " d’", " d'", " que ", " qu")
"""What follows "assuré" where it is a certainty, not a job done."""


class Firmness(Rule):
    """The rule of what is made certain."""

    def doubts(self) -> Iterator[Doubt]:
        """A word that makes certain what the passage that the clause tells only hedges, and that no passage has."""
        if self.case.heading:
            return
        for word in self.case.ours.words:
            classes = _classes(word.folded)
            if not classes or not _is_firm(self.case.ours, word):
                continue
            if self._has_firm(word) or word.start in turned(self.case.ours):
                continue
            softer = _FIRM[classes[0]]
            told = self._told_of_object(word) if "achieved" in classes else None
            if told and any(each.folded.startswith(_GOT) for each in told.words):
                continue
            claims = told.claims if told else self._home(word)
            if claims is None or any(self.case.ours.hedges(name, self._clause(word)) for name in softer):
                continue
            place = _with_its_verb(told) if told else None
            hedge = next((name for name in softer if claims.hedges(name, place)), None)
            if hedge:
                yield self.case.doubt(Difference.MODALITY, word.start, word.end, claims.text)
                return

    def _has_firm(self, word: Word) -> bool:
        near = (*self.case.passages, *self.case.around(1, 1))
        return any(families.akin(word.stem, stem) for passage in near for stem in passage.claims.stems)

    def _clause(self, word: Word) -> tuple[int, int]:
        """Its clause, with the one on which it hangs as an infinitive."""
        clause = clause_of(self.case.ours, word)
        return governing(self.case.ours, clause).start, clause.end

    def _told_of_object(self, word: Word) -> Clause | None:
        """The passage's clause that tells what is obtained, by its figure or most of its words."""
        ours, end = self.case.ours, clause_of(self.case.ours, word).end
        values = {each.value for each in ours.figures if word.start < each.start < end and each.value > SMALL}
        theirs = ((passage.claims, each) for passage in self.case.passages for each in passage.claims.figures)
        found = next((clause_at(claims, each.start) for claims, each in theirs if each.value in values), None)
        if found is None:
            inside = [pair for pair in self.case.pairs if word.start < pair.ours.start < end]
            home = most_told(inside) if inside else None
            told = [pair for pair in inside if pair.claims is home]
            found = clause_of(told[0].claims, told[0].theirs) if len(told) >= _LEAST else None
        return found

    def _home(self, word: Word) -> Claims | None:
        """What the passage that the words around tell claims."""
        rows = clauses(self.case.ours)
        at = rows.index(clause_of(self.case.ours, word))
        start, end = rows[max(0, at - 1)].start, rows[min(len(rows) - 1, at + 1)].end
        inside = [pair for pair in self.case.pairs if start <= pair.ours.start < end]
        if not inside:
            return None
        claims = most_told(inside)
        return claims if sum(pair.claims is claims for pair in inside) >= _LEAST else None


def _with_its_verb(clause: Clause) -> tuple[int, int]:
    """A clause, with the one before it where it has no verb: "demande le remboursement et | 30 000 euros"."""
    rows = clauses(clause.claims)
    at = [each.place for each in rows].index(clause.place)
    alone = has_finite_verb(clause.claims.text, *clause.place)
    return (clause if alone else rows[max(0, at - 1)]).start, clause.end


@lru_cache(maxsize=4096)
def _classes(folded: str) -> tuple[str, ...]:
    """The classes of firm words that a word is of."""
    return tuple(name for name in _FIRM if families.belongs(folded, families.classes("firm")[name]))


def _is_firm(claims: Claims, word: Word) -> bool:
    """Whether a word of these classes is firm there; "un certain nombre", "certains élèves" say nothing sure."""
    if claims.is_quoted(word.start):
        return False
    if word.folded.startswith("assure"):
        return word.text.lower().startswith("assuré") and claims.text[word.end :].startswith(_OF)
    before = [other.folded for other in claims.words if other.end <= word.start][-1:]
    return not (word.folded.startswith("certain") and bool(_SOME & set(before)))
