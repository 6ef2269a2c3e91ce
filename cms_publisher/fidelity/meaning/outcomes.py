"""What is done and what is not yet: "a été étudié" for "doit être étudié", "sera reçu" for "a été reçu"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.resolved_dates import nearest
from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.deeds import alike, any_sure, deeds, one_deed
from cms_publisher.french import families
from cms_publisher.french.grammar import Time, events
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.deeds import Deed
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.dates import FoundDate
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
_WILL: Final = re.compile(r"\b(?:doit|doivent|devra|devront|va|vont)\s(?:être\s)?$", re.IGNORECASE)
_BY_DAY: Final = re.compile(r"\b(?:le|depuis le|dès le|ce) $", re.IGNORECASE)
"""Before a day on which, or since which, something is so; "au 14 décembre" may be for when."""
_SINCE: Final = "epuis le "
_REACH: Final = 24
"""Characters that these are no longer than."""
_PARTICIPLE: Final = (
    "e", "ee", "es", "ees", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "its", "ites", "ert", "erte",
    "aint", "eint", "ort", "orte",
)  # fmt: skip
_CONTRARY: Final = {Time.DONE: Time.TO_COME, Time.TO_COME: Time.DONE}
_TIMES: Final = {Time.DONE: Difference.DONE, Time.TO_COME: Difference.TO_COME}
"""What differs where the passage tells it in that time; of what only may be, how sure it is."""
_ALREADY: Final = " déjà"
_MAY: Final = frozenset({"devoir", "pouvoir"})
_TURNED: Final = {"avant": "après", "après": "avant"}
_FUTURE: Final = ("era", "eront", "ira", "iront", "dra", "dront", "ura", "uront")


class Outcomes(Rule):
    """The rules of what is done and what is not yet, and of what comes first."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._told_as_done()
        yield from self._other_time()
        yield from self._done_otherwise()
        yield from self._other_order()
        yield from self._before_its_day()

    def _other_time(self) -> Iterator[Doubt]:
        """A deed told as done that the passages have for what is to come only, or the other way round."""
        roster = self.case.roster
        for deed in self._said_plainly():
            if deed.event.time not in _CONTRARY:
                continue
            theirs = [
                (p, each) for p in self.case.passages for each in deeds(p.claims.text) if one_deed(deed, each, roster)
            ]
            if (
                theirs
                and all(_is_contrary(deed.event, e.event) for _, e in theirs)
                and not self._is_another_time(theirs)
                and not self._is_of_another(deed.event, theirs)
            ):
                yield self._untimely(deed, *theirs[0])
                return

    def _is_another_time(self, theirs: Sequence[tuple[Passage, Deed]]) -> bool:
        """Whether ours names a day that a further passage has, and none of these: "la prochaine réunion, le 18"."""
        mine = {(each.day, each.month) for each in self.case.ours.dates if each.day}
        telling = {(each.day, each.month) for passage, _ in theirs for each in passage.claims.dates}
        others = {(each.day, each.month) for passage in self.case.passages for each in passage.claims.dates}
        return (bool(mine & others) and not mine & telling) or self._is_of_another_amount(theirs)

    def _is_of_another_amount(self, theirs: Sequence[tuple[Passage, Deed]]) -> bool:
        """Whether ours counts what a further passage counts, in its unit, and none of these does: "3,50 euros"."""
        mine = {(each.value, each.unit) for each in self.case.ours.figures if each.unit and not each.ordinal}
        telling = {(each.value, each.unit) for passage, _ in theirs for each in passage.claims.figures}
        others = {(each.value, each.unit) for passage in self.case.passages for each in passage.claims.figures}
        return bool(mine & others) and not mine & telling

    def _is_of_another(self, event: Event, theirs: Sequence[tuple[Passage, Deed]]) -> bool:
        """Whether our verb has its counterpart in a passage that tells none of these: "va augmenter", "une hausse"."""
        telling = {id(passage.claims) for passage, _ in theirs}
        mine = [pair for pair in self.case.pairs if event.start <= pair.ours.start < event.end]
        return bool(mine) and all(id(pair.claims) not in telling for pair in mine)

    def _done_otherwise(self) -> Iterator[Doubt]:
        """A deed told as done by a word of ours, where all that is told of its parties thereabouts is to come."""
        roster = self.case.roster
        for deed in self._said_plainly():
            near = self.case.around(1, 1)
            if not self._tells_done(deed.event) or any(self.case.library.holds(p.claims, deed.stem) for p in near):
                continue
            mine = (*deed.agents, *deed.patients)
            theirs = [
                (passage, each)
                for passage in near
                for each in deeds(passage.claims.text)
                if each.event.time is not Time.OPEN and any_sure(mine, (*each.agents, *each.patients), roster)
            ]
            if theirs and all(_is_open(each.event) for _, each in theirs):
                yield self._untimely(deed, *theirs[0])
                return

    def _said_plainly(self) -> Iterator[Deed]:
        """Our deeds outside quotations and headings."""
        for deed in deeds(self.case.ours.text) if not self.case.heading else ():
            if not self.case.ours.is_quoted(deed.event.start):
                yield deed

    def _tells_done(self, event: Event) -> bool:
        """Whether it tells a deed done, or already going on; that something was said is none."""
        already = "déjà" in self.case.ours.text[event.start : event.end + len(_ALREADY)]
        done = event.time is Time.DONE or (event.time is Time.GOING_ON and already)
        return done and not event.negated and not families.belongs(fold(event.verb.low), families.matches("speech"))

    def _untimely(self, deed: Deed, passage: Passage, theirs: Deed) -> Doubt:
        kind = _TIMES.get(theirs.event.time, Difference.MODALITY)
        return self.case.doubt(kind, deed.event.start, deed.event.end, passage.claims.text)

    def _other_order(self) -> Iterator[Doubt]:
        """What ours puts before something, the passages after it."""
        for deed in deeds(self.case.ours.text):
            other = _TURNED.get(deed.event.link)
            for passage in self.case.passages if other else ():
                theirs = deeds(passage.claims.text)
                if any(each.event.link == other and alike(deed, each) for each in theirs):
                    yield self.case.doubt(Difference.DATE, deed.event.start, deed.event.end, passage.claims.text)
                    return

    def _before_its_day(self) -> Iterator[Doubt]:
        """What is told as done or going on by a day that was to come when the passage that names the day appeared."""
        ours = self.case.ours
        for found in ours.dates:
            if not found.day or not _BY_DAY.search(ours.text[: found.start]):
                continue
            named = [passage for passage in self.case.passages if _names(passage.claims, found)]
            if not named or any(_is_over(passage, found) for passage in named):
                continue
            start, end = ours.clause(found.start)
            for event in (deed.event for deed in self._said_plainly()):
                told = event.time is Time.DONE or (event.time is Time.GOING_ON and _SINCE in ours.text)
                if told and not event.modals and start <= event.verb.start < end:
                    yield self.case.doubt(Difference.TO_COME, event.start, event.end, named[0].claims.text)
                    return

    def _told_as_done(self) -> Iterator[Doubt]:
        """A verb that the passage has only for what is to come, and ours for what has been."""
        if self.case.heading:
            return
        for word in self.case.ours.words:
            if not word.content or not _done(self.case.ours, word):
                continue
            theirs = [
                (p.claims, w) for p in self.case.telling for w in p.claims.words if families.akin(w.stem, word.stem)
            ]
            if theirs and all(_to_come(claims, other) for claims, other in theirs):
                sure = all(_is_settled(claims, other) for claims, other in theirs)
                kind = Difference.TO_COME if sure else Difference.MODALITY
                yield self.case.doubt(kind, word.start, word.end, theirs[0][0].text)
                return


def _names(claims: Claims, found: FoundDate) -> bool:
    return any((each.day, each.month) == (found.day, found.month) for each in claims.dates)


def _is_over(passage: Passage, found: FoundDate) -> bool:
    """Whether the passage appeared on that day or later, or tells anything as done."""
    published = passage.stretch.source.published
    then = nearest(found.day or 1, found.month, published) if published else None
    if published is None or then is None or then <= published or found.year not in {None, then.year}:
        return True
    return any(event.time is Time.DONE for event in events(passage.claims.text))


def _is_contrary(ours: Event, theirs: Event) -> bool:
    """Done against to come; what only may be is not done either."""
    return _is_open(theirs) if ours.time is Time.DONE else theirs.time is _CONTRARY[ours.time]


def _is_open(event: Event) -> bool:
    """Whether it is still to come, or only may or should be."""
    may = event.time is Time.POSSIBLE and not _MAY.isdisjoint(event.modals)
    return may or event.time is Time.TO_COME


def _done(claims: Claims, word: Word) -> bool:
    return word.folded.endswith(_PARTICIPLE) and _behind(_DONE, claims, word)


def _to_come(claims: Claims, word: Word) -> bool:
    return word.folded.endswith(_FUTURE) or _behind(_TO_DO, claims, word)


def _is_settled(claims: Claims, word: Word) -> bool:
    """Whether a verb to come is so for sure, neither wanted nor possible."""
    return word.folded.endswith(_FUTURE) or _behind(_WILL, claims, word)


def _behind(pattern: re.Pattern[str], claims: Claims, word: Word) -> bool:
    """Whether the word stands right behind what a pattern finds."""
    return pattern.search(claims.text, max(0, word.start - _REACH), word.start) is not None
