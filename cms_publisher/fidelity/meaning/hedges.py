"""Hedges: what a passage only holds possible, wants or expects is told no firmer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import MOST_OF, Case, Difference
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses
from cms_publisher.fidelity.passages import hints, likely
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.meaning.case import Doubt

_HEDGES: Final = (
    ("possible", ("possible", "wanted", "reserve", "near")),
    ("wanted", ("possible", "wanted", "expected", "reserve", "promise", "soft")),
    ("expected", ("possible", "wanted", "expected", "reserve", "promise", "soft")),
    ("near", ("possible", "near", "reserve")),
)
"""A class of hedges, and those that keep its reserve."""
_WILL: Final = re.compile(r"\w{2,}(?:ra|ront)")
_NO_FUTURE: Final = frozenset({"sera-t", "opera", "camera", "front", "affront", "confront"})
_PASSAGES: Final = 2
_BESIDE: Final = 2
"""Clauses on each side in which the hedge may stand."""
_TELLING: Final = 2
_TELLING_BESIDE: Final = 3
"""Words of a hedged clause that ours must have, of a passage and of a sentence beside it."""


class Hedges(Case):
    """The rule of hedges."""

    def harder(self) -> Iterator[Doubt]:
        """A passage holds possible, wants or expects what ours states."""
        if self.heading or self.ours.quoted:
            return
        chosen = self.passages[:_PASSAGES]
        for passage in dict.fromkeys((*chosen, *self.library.beside(self.passages[0], 1, 1))):
            least = _TELLING if passage in chosen else _TELLING_BESIDE
            for name, softer in _HEDGES:
                for start, end in sorted(_hedged(passage.claims, name)):
                    told = self._tells(passage.claims, (start, end), least)
                    if told and not self._as_reserved(passage.claims, (start, end), name, softer):
                        said = passage.claims.text[start:end].strip()
                        yield self.doubt(Difference.MODALITY, 0, len(self.ours.text), said)
                        return

    def _as_reserved(self, theirs: Claims, place: tuple[int, int], name: str, softer: tuple[str, ...]) -> bool:
        """Whether the clause of ours that tells it, or one beside, has a hedge; what is planned may be what will be."""
        mine = clauses(self.ours)
        telling = {word.stem for word in theirs.words if place[0] <= word.start < place[1] and word.content}
        shared = [sum(any(likely(w.stem, stem) for stem in telling) for w in each.words if w.content) for each in mine]
        at = shared.index(max(shared))
        hedged = {each for kind in softer for each in _hedged(self.ours, kind)}
        if name == "expected":
            hedged |= {clause_of(self.ours, word).place for word in self.ours.words if _will_be(word)}
        return any(each.place in hedged for each in mine[max(0, at - _BESIDE) : at + _BESIDE + 1])

    def _tells(self, theirs: Claims, place: tuple[int, int], least: int) -> bool:
        clause = {word.stem for word in theirs.words if place[0] <= word.start < place[1] and word.content}
        table = [families.classes("hedges")[name] for name, _ in _HEDGES]
        hedges = {w.stem for w in theirs.words if any(families.belongs(w.folded, entries) for entries in table)}
        telling = clause - hedges
        told = sum(hints(self.ours, stem) for stem in telling)
        return told >= min(least, max(1, len(telling))) and told >= MOST_OF * len(telling)


def _hedged(claims: Claims, name: str) -> set[tuple[int, int]]:
    """The clauses that a hedge of that class stands in, quotations apart."""
    entries = families.classes("hedges")[name]
    return {
        clause_of(claims, word).place
        for word in claims.words
        if (families.belongs(word.folded, entries) or (name == "possible" and claims.would(word)))
        and not any(start <= word.start < end for start, end in claims.quoted)
    }


def _will_be(word: Word) -> bool:
    return word.text[0].islower() and _WILL.fullmatch(word.folded) is not None and word.folded not in _NO_FUTURE
