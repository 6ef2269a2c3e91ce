"""What is done and what is not yet: "a été étudié" for "doit être étudié", "sera reçu" for "a été reçu"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import roster as rosters
from cms_publisher.fidelity.deeds import alike, deeds, one_deed
from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.french import families
from cms_publisher.french.grammar import Time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.french.grammar import Event

_DONE: Final = re.compile(
    r"\b(?:(?:a|ont)(?: déjà)?(?: été)?|vient d[’']être|viennent d[’']être)\s$",
    re.IGNORECASE,
)
_TO_DO: Final = re.compile(
    r"\b(?:doit|doivent|devra|devront|va|vont|pourra|pourront|peut|peuvent|pourrait|pourraient|devrait|devraient|"
    r"compte|comptent|prévoit de|prévoient de|envisage de|envisagent de|espère|espèrent|souhaite|souhaitent|veut|"
    r"veulent)"
    r"\s(?:être\s)?$",
    re.IGNORECASE,
)
_PARTICIPLE: Final = re.compile(r"(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|aint|eint|ort|orte)$")
_CONTRARY: Final = {Time.DONE: Time.TO_COME, Time.TO_COME: Time.DONE}
_MAY: Final = frozenset({"devoir", "pouvoir"})
_TURNED: Final = {"avant": "après", "après": "avant"}
_FUTURE: Final = re.compile(r"(?:era|eront|ira|iront|dra|dront|ura|uront)$")


class Outcomes(Case):
    """The rules of what is done and what is not yet, and of what comes first."""

    def other_time(self) -> Iterator[Doubt]:
        """A deed told as done that the passages have for what is to come only, or the other way round."""
        roster = rosters.of(self.library)
        for deed in deeds(self.ours.text) if not self.heading else ():
            if deed.event.time not in _CONTRARY or any(a <= deed.event.start < b for a, b in self.ours.quoted):
                continue
            theirs = [(p, each) for p in self.passages for each in deeds(p.claims.text) if one_deed(deed, each, roster)]
            if theirs and all(_is_contrary(deed.event, each.event) for _, each in theirs):
                said = theirs[0][0].claims.text
                yield self.doubt(Difference.MODALITY, deed.event.start, deed.event.end, said)
                return

    def other_order(self) -> Iterator[Doubt]:
        """What ours puts before something, the passages after it."""
        for deed in deeds(self.ours.text):
            other = _TURNED.get(deed.event.link)
            for passage in self.passages if other else ():
                theirs = deeds(passage.claims.text)
                if any(each.event.link == other and alike(deed, each) for each in theirs):
                    yield self.doubt(Difference.DATE, deed.event.start, deed.event.end, passage.claims.text)
                    return

    def told_as_done(self) -> Iterator[Doubt]:
        """A verb that the passage has only for what is to come, and ours for what has been."""
        if self.heading:
            return
        for word in self.ours.words:
            if not word.content or not _done(self.ours, word):
                continue
            theirs = [(p.claims, w) for p in self.passages for w in p.claims.words if families.akin(w.stem, word.stem)]
            if theirs and all(_to_come(claims, other) for claims, other in theirs):
                yield self.doubt(Difference.MODALITY, word.start, word.end, theirs[0][0].text)
                return


def _is_contrary(ours: Event, theirs: Event) -> bool:
    """Done against to come; what only may be is not done either."""
    if ours.time is Time.DONE and theirs.time is Time.POSSIBLE:
        return not _MAY.isdisjoint(theirs.modals)
    return theirs.time is _CONTRARY[ours.time]


def _done(claims: Claims, word: Word) -> bool:
    return bool(_PARTICIPLE.search(word.folded) and _DONE.search(claims.text[: word.start]))


def _to_come(claims: Claims, word: Word) -> bool:
    return bool(_FUTURE.search(word.folded) or _TO_DO.search(claims.text[: word.start]))
