"""What a passage denies, told as if it were so: "a été élu" for "n’a pas été élu"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.facing import Bond, Facing, shared
from cms_publisher.fidelity.meaning.frames import frame
from cms_publisher.fidelity.meaning.nouns import is_determined
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.fidelity.passages import nearness
from cms_publisher.french import families
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.polarity import Denial

_LEAST: Final = 2
_ALIKE: Final = 0.6
"""The nearness of words that may stand for each other by the table of synonyms."""


class Undenied(Rule):
    """The rule of denials that are gone."""

    def doubts(self) -> Iterator[Doubt]:
        """The first denial of a passage whose words ours tells, with nothing of ours that accounts for it."""
        for passage in self.case.passages:
            facing = Facing.of(self.case.ours, passage.claims, self.case.pairs).turned_about
            for clause in clauses(passage.claims):
                for denial in denials(passage.claims, clause):
                    bond = self._plain(facing, denial)
                    if bond is not None:
                        start, end = self._place(bond)
                        said = passage.claims.text[clause.start : clause.end].strip()
                        yield self.case.doubt(Difference.NEGATION, start, end, said)
                        return

    def _place(self, bond: Bond) -> tuple[int, int]:
        """Our clause that tells what is denied."""
        words = clause_of(self.case.ours, bond.other).words
        return words[0].start, words[-1].end

    def _plain(self, facing: Facing, denial: Denial) -> Bond | None:
        """What a passage denies and ours tells, or what that is said of."""
        bonds = facing.among(facing.said_with(denial))
        if any(bond.kind is Kind.CONTRARY for bond in bonds) or facing.is_double(denial):
            return None
        head = _head(facing, denial, bonds)
        if none_beyond(facing.mine, facing.other) or facing.accounts(denial, bonds, bound=head is None):
            return None
        if head is None:
            return _object(facing, denial, bonds)
        return head if _is_plain(facing, head) and self._is_told(facing, denial, head, bonds) else None

    def _is_told(self, facing: Facing, denial: Denial, head: Bond, bonds: list[Bond]) -> bool:
        """Whether ours tells what is denied with another of its words, and no passage says it as ours does."""
        beside = frame(facing.other, head.other)
        company = [bond for bond in bonds if bond is not head and bond.other.start in beside]
        alone = len(facing.said_with(denial)) == len(beside) == 1
        return bool(company or alone) and not self._is_plain_elsewhere(head, company)

    def _is_plain_elsewhere(self, head: Bond, company: list[Bond]) -> bool:
        """Whether some passage says it as ours does, of the same."""
        near = dict.fromkeys((*self.case.passages, *self.case.around(1, 1)))
        return any(
            nearness(word.stem, head.other.stem) >= _ALIKE
            and word.start not in turned(claims)
            and shared([bond.other.stem for bond in company], clause)
            for claims in (passage.claims for passage in near)
            for clause in clauses(claims)
            for word in clause.words
            if word is not head.mine
        )


def _head(facing: Facing, denial: Denial, bonds: list[Bond]) -> Bond | None:
    """What is denied, with its counterpart; a word that is there twice may be that of the clause told."""
    found = next((bond for bond in bonds if bond.mine.start in denial.words), None)
    if found is not None:
        return found
    near = frozenset[int]().union(*(frame(facing.other, bond.other) for bond in bonds))
    mine = [word for word in denial.clause.words if word.start in denial.words]
    others = [word for word in facing.other.words if word.start in near]
    return next((Bond(a, b, Kind.SAME) for a in mine for b in others if families.akin(a.stem, b.stem)), None)


def _is_plain(facing: Facing, head: Bond) -> bool:
    """Whether ours doesn't deny it; a noun for a verb says nothing."""
    if head.other.start in turned(facing.other):
        return False
    return not (is_determined(facing.other, head.other) and is_verb(head.mine.text.lower()))


def _object(facing: Facing, denial: Denial, bonds: list[Bond]) -> Bond | None:
    """What a denied verb without a counterpart is said of, where ours tells all the rest, by no other verb."""
    last = max(denial.words, default=-1)
    after = next((bond for bond in bonds if bond.kind is Kind.SAME and bond.mine.start > last), None)
    if after is None or not denial.words:
        return None
    beside = frame(facing.other, after.other)
    told = {bond.mine.start for bond in bonds if bond.other.start in beside or bond.mine.start < last}
    verbs = (word for word in facing.other.words if word.start in beside and is_verb(word.text.lower()))
    reworded = any(word.start not in facing.back for word in verbs)
    whole = told >= facing.said_with(denial) - denial.words and len(told) >= _LEAST
    return after if whole and not reworded else None
