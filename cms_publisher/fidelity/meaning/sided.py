"""Who does something to whom, told by another verb the other way round: "A vend à B" for "A rachète à B"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.doers import deeds_of
from cms_publisher.fidelity.propositions.deeds import any_part, any_same
from cms_publisher.fidelity.propositions.retold import every_deed, retold
from cms_publisher.fidelity.propositions.sides import Side, sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.deeds import Party
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_CLITIC: Final = re.compile(r"\b(?:l[’']|l[ea]s? |lui |leur )(?:a |avait |ont |avaient |aura |auront )?$")
"""A pronoun for whom it is done to, before a verb."""


class Sided(Rule):
    """The rule of who stands on which side."""

    def doubts(self) -> Iterator[Doubt]:
        """The first deed of which both change sides, and that no passage tells as ours does."""
        library = self.case.library
        for ours in sides(every_deed(self.case.ours.text)):
            if not ours.doers or self.case.ours.is_quoted(ours.event.start):
                continue
            theirs = [
                (each, p) for p in self.case.around(1, 1) for each in _sides(p, library) if each.kind == ours.kind
            ]
            if any(self._is_straight(ours, each) for each, _ in theirs):
                continue
            turned = next((p for each, p in theirs if self._is_turned(ours, each, p)), None)
            if turned is not None:
                yield self.case.doubt(Difference.RELATION, ours.event.start, ours.event.end, turned.claims.text)
                return

    def _is_straight(self, ours: Side, theirs: Side) -> bool:
        return any_same(ours.doers, theirs.doers, self.case.roster) or any_same(
            ours.done_to, theirs.done_to, self.case.roster
        )

    def _is_turned(self, ours: Side, theirs: Side, passage: Passage) -> bool:
        """Whether each stands on the other's side; one that a pronoun tells there may be either, in ours' passages."""
        doers = self._are_one(ours.done_to, theirs.doers)
        done_to = self._are_one(ours.doers, theirs.done_to)
        if (doers and done_to) or passage not in self.case.passages:
            return doers and done_to
        if not ours.done_to:
            return done_to and self._has_clitic(ours)
        return (doers and not theirs.done_to) or (done_to and not theirs.doers)

    def _has_clitic(self, ours: Side) -> bool:
        """Whether a pronoun tells to whom it is done."""
        return _CLITIC.search(self.case.ours.text, 0, ours.event.verb.start) is not None

    def _are_one(self, ours: Sequence[Party], theirs: Sequence[Party]) -> bool:
        roster = self.case.roster
        return any_part(ours, theirs, roster) or any_part(theirs, ours, roster)


@lru_cache(maxsize=1024)
def _sides(passage: Passage, library: Library) -> tuple[Side, ...]:
    """Those that a passage tells."""
    told = [deed for deed in retold(passage.claims.text) if deed.by_noun]
    return tuple(sides((*deeds_of(passage, library), *told)))
