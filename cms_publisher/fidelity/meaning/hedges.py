"""Hedges: what a passage only holds possible, wants or expects is told no firmer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.claims import conditional
from cms_publisher.fidelity.meaning.case import MOST_OF, PHRASE, Case, Difference
from cms_publisher.fidelity.passages import holds
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.meaning.case import Doubt

_HEDGES: Final = (
    ("possible", ("possible", "wanted", "reserve")),
    ("wanted", ("possible", "wanted", "reserve")),
    ("expected", ("possible", "wanted", "expected", "reserve")),
)
"""A class of hedges, and those that keep its reserve."""


class Hedges(Case):
    """The rule of hedges."""

    def harder(self) -> Iterator[Doubt]:
        """The passage holds possible, wants or expects what ours states."""
        if self.heading or self.ours.quoted or self.ours.hedges("reserve"):
            return
        for name, softer in _HEDGES:
            place = _hedged_clause(self.best, name)
            if place and self._tells(self.best, place) and not self._hedged_alike(place, softer):
                yield self.doubt(
                    Difference.MODALITY, 0, len(self.ours.text), self.best.text[place[0] : place[1]].strip()
                )
                return

    def _hedged_alike(self, place: tuple[int, int], softer: tuple[str, ...]) -> bool:
        """Whether the clause of ours that tells the passage's has a hedge as well."""
        theirs = {word.stem for word in self.best.words if place[0] <= word.start < place[1] and word.content}
        counts = {}
        for phrase in PHRASE.finditer(self.ours.text):
            inside = {w.stem for w in self.ours.words if phrase.start() <= w.start < phrase.end() and w.content}
            counts[phrase.span()] = len(
                {stem for stem in inside if any(families.akin(stem, other) for other in theirs)}
            )
        most = max(counts.values(), default=0)
        told = [span for span, count in counts.items() if count and count >= most - 1]
        return any(self.ours.hedges(name, span) for span in told for name in softer)

    def _tells(self, theirs: Claims, place: tuple[int, int]) -> bool:
        clause = {word.stem for word in theirs.words if place[0] <= word.start < place[1] and word.content}
        return bool(clause) and len({stem for stem in clause if holds(self.ours, stem)}) >= MOST_OF * len(clause)


def _hedged_clause(claims: Claims, name: str) -> tuple[int, int] | None:
    """The clause that a hedge of that class stands in: from the comma before to the one after."""
    entries = families.classes("hedges")[name]
    for word in claims.words:
        hedges = families.belongs(word.folded, entries) or (name == "possible" and conditional(word.folded))
        if hedges and not any(start <= word.start < end for start, end in claims.quoted):
            return claims.clause(word.start)
    return None
