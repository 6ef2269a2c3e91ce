"""What may be, told as what is about to be: "va rouvrir" for "pourrait rouvrir"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import most_told
from cms_publisher.french.grammar import Time, events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.french.grammar import Event

_LEAST: Final = 2


class Soon(Rule):
    """The rule of what is told as about to happen."""

    def doubts(self) -> Iterator[Doubt]:
        """Such as "va rouvrir", where all that the passage of that clause tells only may be."""
        for event in events(self.case.ours.text) if not self.case.heading else ():
            if event.modals[:1] != ("aller",) or event.time is not Time.TO_COME or self._in_quotation(event):
                continue
            home = self._told_with(event)
            theirs = [each for each in events(home.text) if each.time is not Time.OPEN] if home else []
            if home and theirs and all(each.time is Time.POSSIBLE for each in theirs):
                yield self.case.doubt(Difference.MODALITY, event.start, event.end, home.text)
                return

    def _in_quotation(self, event: Event) -> bool:
        return any(start <= event.start < end for start, end in self.case.ours.quoted)

    def _told_with(self, event: Event) -> Claims | None:
        """What the passage claims that tells most of the event's clause."""
        word = next((word for word in self.case.ours.words if word.start == event.verb.start), None)
        if word is None:
            return None
        start, end = self.case.ours.clause(word.start)
        inside = [pair for pair in self.case.pairs if start <= pair.ours.start < end]
        claims = most_told(inside) if inside else None
        return claims if sum(pair.claims is claims for pair in inside) >= _LEAST else None
