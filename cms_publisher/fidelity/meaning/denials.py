"""Denials added or dropped, and words that say the contrary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import MOST_OF, Case, Difference
from cms_publisher.fidelity.passages import holds
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.passages import Passage

_WITHOUT: Final = frozenset({"sans", "aucun", "aucune", "nul", "nulle"})
_ALSO_WORDS: Final = frozenset(
    {"plus", "moins", "avant", "apres", "sans", "avec", "pour", "contre", "jamais", "toujours", "dessus", "dessous"}
)


class Denials(Case):
    """The rules of denials and opposites."""

    def added_denials(self) -> Iterator[Doubt]:
        """Our sentence denies what the passages say, or what they don't deny."""
        for word in self.ours.words:
            if word.folded in _WITHOUT and not any(p.claims.denies for p in self.passages[:2]):
                yield self.doubt(Difference.NEGATION, word.start, word.end)
        for start, verb in self.ours.denied:
            all_of_them = [passage.claims for passage in self.passages]
            plainly = [c for c in all_of_them if verb and any(holds(c, stem) for stem in verb)]
            same = [c for c in plainly if _denies(c, verb)]
            told = bool(plainly) and not same and not _negative_beside(plainly, verb)
            if told or (not plainly and not self.best.negative):
                yield self.doubt(Difference.NEGATION, start, min(len(self.ours.text), start + 24))

    def dropped_denials(self) -> Iterator[Doubt]:
        """A passage denies what our sentence states."""
        for passage in self.passages[:1]:
            for start, verb in passage.claims.denied:
                stated = [word for word in self.ours.words if word.stem in verb]
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
        return as_often or any(families.belongs(word.folded, table) for word in fresh)

    def _covers(self, passage: Passage, start: int) -> bool:
        """Whether our sentence tells the clause that is denied there."""
        first, last = passage.claims.clause(start)
        clause = {word.stem for word in passage.claims.words if first <= word.start < last and word.content}
        told = {stem for stem in clause if holds(self.ours, stem)}
        return len(clause) > 1 and len(told) >= MOST_OF * len(clause)

    def opposites(self) -> Iterator[Doubt]:
        """A word that says the contrary of the passage's."""
        theirs = [passage.claims for passage in self.passages]
        said = {stem for claims in theirs for stem in claims.stems} | {word.stem for c in theirs for word in c.words}
        for word in self.ours.words:
            if word.stem in said or not (word.content or word.folded in _ALSO_WORDS):
                continue
            against = families.opposites(word.stem) & {w.stem for w in self.best.words} - {
                w.stem for w in self.ours.words
            }
            prefixed = [stem for stem in self.best.stems if _negated(word.folded, stem)]
            stands_for = any(families.exchangeable(word.stem, stem) for stem in said)
            if (against and not stands_for) or prefixed:
                yield self.doubt(Difference.OPPOSITE, word.start, word.end, ", ".join(sorted(against) or prefixed))


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


def _negated(word: str, stem: str) -> bool:
    """Such as "impossible" against "possible"."""
    bare = families.stem(word)
    return any(
        bare == prefix + stem or stem == prefix + bare for prefix in ("in", "im", "ir", "il", "de", "des", "mal", "non")
    )
