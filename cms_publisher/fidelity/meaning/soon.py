"""What may be, told as what will be ("rouvrira" for "pourrait rouvrir"), and what will be, told as what may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import most_told
from cms_publisher.fidelity.propositions.deeds import any_same, deeds
from cms_publisher.french.grammar import Time, events

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.deeds import Deed, Party
    from cms_publisher.french.grammar import Event, Phrase

_LEAST: Final = 2
_SURE: Final = frozenset({Time.TO_COME, Time.DONE})
_MAY: Final = "pouvoir"


class Soon(Rule):
    """The rule of what is told as about to happen, and of what is no more than possible."""

    def doubts(self) -> Iterator[Doubt]:
        """The first verb that is surer than all that the passage of its clause tells of the same, or less sure."""
        if self.case.heading:
            return
        for event in events(self.case.ours.text):
            home = None if self._in_quotation(event) else self._is_about_to(event) or self._is_other(event)
            if home is not None:
                kind = Difference.FIRMER if event.time is Time.POSSIBLE else Difference.MODALITY
                yield self.case.doubt(kind, event.start, event.end, home.text)
                return

    def _is_about_to(self, event: Event) -> Claims | None:
        """The passage all of which only may be, where ours says "va rouvrir"."""
        if event.modals[:1] != ("aller",) or event.time is not Time.TO_COME:
            return None
        home = self._told_with(event)
        theirs = [each for each in events(home.text) if each.time is not Time.OPEN] if home else []
        return home if theirs and all(each.time is Time.POSSIBLE for each in theirs) else None

    def _is_other(self, event: Event) -> Claims | None:
        """The passage by which all that is told of the same subject may be, where here it will; or round about."""
        may = event.time is Time.POSSIBLE and event.modals == (_MAY,)
        will = event.time is Time.TO_COME and not event.modals and not event.negated
        home = self._told_with(event, *event.agents, *event.patients) if may or will else None
        theirs = self._of_the_same(event, home) if home else []
        if not home or not theirs:
            return None
        if will:
            return home if all(each.time is Time.POSSIBLE for each in theirs) else None
        hedged = home.hedges("possible") or home.hedges("reserve")
        return home if not hedged and all(each.time in _SURE and not each.negated for each in theirs) else None

    def _of_the_same(self, event: Event, home: Claims) -> list[Event]:
        """What the passage tells of the same subject, in a tense that says when."""
        roster = self.case.roster
        mine = next((deed for deed in deeds(self.case.ours.text) if deed.event is event), None)
        if mine is None:
            return []
        return [
            each.event
            for each in deeds(home.text)
            if each.event.time is not Time.OPEN and any_same(_subjects(mine), _subjects(each), roster)
        ]

    def _in_quotation(self, event: Event) -> bool:
        return self.case.ours.is_quoted(event.start)

    def _told_with(self, event: Event, *beside: Phrase) -> Claims | None:
        """What the passage claims that tells most of the event's clause, and of these phrases."""
        word = next((word for word in self.case.ours.words if word.start == event.verb.start), None)
        if word is None:
            return None
        spans = [self.case.ours.clause(word.start), *((each.start, each.end) for each in beside)]
        inside = [pair for pair in self.case.pairs if any(start <= pair.ours.start < end for start, end in spans)]
        claims = most_told(inside) if inside else None
        return claims if sum(pair.claims is claims for pair in inside) >= _LEAST else None


def _subjects(deed: Deed) -> Sequence[Party]:
    """Whom or what the verb is said of: of a passive, whom it is done to."""
    return deed.patients if deed.event.passive else deed.agents
