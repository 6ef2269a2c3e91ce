"""Who does what to whom: the same deed with the parts exchanged, or done by whom it is done to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.fidelity import roster as rosters
from cms_publisher.fidelity.deeds import Deed, alike, any_part, any_same, any_sure, deeds
from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.french import tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.roster import Roster


class Roles(Case):
    """The rule of parts in what is done."""

    def other_part(self) -> Iterator[Doubt]:
        """Who does it in ours is whom it is done to in the passage."""
        roster = rosters.of(self.library)
        for deed in deeds(self.ours.text):
            if any(start <= deed.event.start < end for start, end in self.ours.quoted):
                continue
            for passage in self.passages:
                theirs = [other for other in deeds(passage.claims.text) if alike(deed, other)]
                if any(_turned(deed, other, roster) for other in theirs) and not any(
                    _straight(deed, other, roster) for other in theirs
                ):
                    yield self.doubt(Difference.RELATION, deed.event.start, deed.event.end, passage.claims.text)
                    return


def _straight(ours: Deed, theirs: Deed, roster: Roster) -> bool:
    """Whether a part is the same."""
    return any_same(ours.agents, theirs.agents, roster) or any_sure(ours.undergo, theirs.undergo, roster)


def _turned(ours: Deed, theirs: Deed, roster: Roster) -> bool:
    """Whether our doer is whom it is done to there, or the other way round, and who does it there doesn't in ours."""
    if ours.event.reflexive != theirs.event.reflexive or ours.event.lemma in tables.words("symmetric_verbs"):
        return False
    if any_same(ours.agents, theirs.agents, roster):
        return False
    one = bool(ours.undergo) and any_part(ours.agents, theirs.undergo, roster)
    two = bool(theirs.undergo) and any_part(theirs.agents, ours.undergo, roster)
    if one and two:
        return any_sure(ours.agents, theirs.undergo, roster) or any_sure(ours.undergo, theirs.agents, roster)
    undergoes = any_sure(ours.undergo, theirs.agents, roster) and bool(theirs.undergo)
    return undergoes or (any_sure(ours.agents, theirs.undergo, roster) and bool(ours.undergo and theirs.agents))
