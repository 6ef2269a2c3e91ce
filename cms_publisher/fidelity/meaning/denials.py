"""Denials added or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import MOST_OF, Case, Difference
from cms_publisher.fidelity.meaning.opposites import negated
from cms_publisher.fidelity.passages import hints, holds
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.passages import Passage

_WITHOUT: Final = frozenset({"sans", "aucun", "aucune", "nul", "nulle"})


class Denials(Case):
    """The rules of denials."""

    def added_denials(self) -> Iterator[Doubt]:
        """Our sentence denies what the passages say, or what they don't deny."""
        for word in self.ours.words:
            if word.folded in _WITHOUT and not any(p.claims.denies for p in (*self.passages[:2], *self.around(1, 2))):
                yield self.doubt(Difference.NEGATION, word.start, word.end)
        for start, verb in self.ours.denied:
            all_of_them = [passage.claims for passage in self.passages]
            plainly = [c for c in all_of_them if verb and any(holds(c, stem) for stem in verb)]
            same = [c for c in plainly if _denies(c, verb)]
            told = bool(plainly) and not same and not _negative_beside(plainly, verb)
            if len(self.ours.denied) <= max(len(passage.claims.denied) for passage in self.passages[:2]):
                continue
            if told or (not plainly and not self.best.negative):
                yield self.doubt(Difference.NEGATION, start, min(len(self.ours.text), start + 24))

    def dropped_denials(self) -> Iterator[Doubt]:
        """A passage denies what our sentence states."""
        for passage in self.passages[:1]:
            for start, verb in passage.claims.denied:
                stated = [word for word in self.ours.words if any(families.akin(word.stem, stem) for stem in verb)]
                denied = any(_shares(verb, mine) for _, mine in self.ours.denied)
                if stated and not denied and not self._makes_up(passage) and self._covers(passage, start):
                    yield self.doubt(
                        Difference.NEGATION, stated[0].start, stated[0].end, passage.claims.text[start : start + 40]
                    )
                    return
                if (
                    not stated
                    and not denied
                    and not self._makes_up(passage)
                    and self._covers(passage, start)
                    and not self.heading
                ):
                    yield self.doubt(
                        Difference.NEGATION, 0, len(self.ours.text), passage.claims.text[start : start + 40]
                    )
                    return

    def _makes_up(self, passage: Passage) -> bool:
        """Whether our sentence denies too, or by a word that the passage doesn't have ("refuse", "manque")."""
        table = families.matches("negatives")
        fresh = [word for word in self.ours.words if word.folded not in passage.claims.folded]
        as_often = len(self.ours.denied) + self.ours.bare_denials >= len(passage.claims.denied)
        verbs = {stem for _, verb in passage.claims.denied for stem in verb}
        return as_often or any(
            families.belongs(word.folded, table) or any(negated(word.folded, stem) for stem in verbs) for word in fresh
        )

    def _covers(self, passage: Passage, start: int) -> bool:
        """Whether our sentence tells the clause that is denied there."""
        first, last = passage.claims.clause(start)
        clause = {word.stem for word in passage.claims.words if first <= word.start < last and word.content}
        told = {stem for stem in clause if hints(self.ours, stem)}
        return bool(told) and len(told) >= MOST_OF * len(clause)


def _shares(one: frozenset[str], other: frozenset[str]) -> bool:
    if not one or not other:
        return True
    return any(families.akin(a, b) or families.exchangeable(a, b) for a in one for b in other)


def _denies(claims: Claims, verb: frozenset[str]) -> bool:
    """Whether a clause of the claims that is denied holds one of those families."""
    for start, theirs in claims.denied:
        first, last = claims.clause(start)
        clause = {word.stem for word in claims.words if first <= word.start < last}
        if _shares(verb, theirs | clause):
            return True
    return False


def _negative_beside(claims: list[Claims], verb: frozenset[str]) -> bool:
    """Whether the clause of a passage that has the verb says by another word that it is not so: "refuse de", "sans"."""
    table = families.matches("negatives")
    for each in claims:
        for word in each.words:
            if any(families.akin(word.stem, stem) for stem in verb):
                first, last = each.clause(word.start)
                inside = [other for other in each.words if first <= other.start < last and other is not word]
                if any(families.belongs(other.folded, table) for other in inside):
                    return True
    return False
