"""What may be, is meant or is to come, told as done or sure by whatever verb: "s’est implanté" for "prévoit d’ouvrir".

Two verbs tell of the same where what is said with them is the same: their subjects, objects, figures and places.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.polarity import clauses, light
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.french import families, tables
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import Time, events
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure
    from cms_publisher.french.grammar import Event

_FIRMER: Final = {
    Time.DONE: frozenset({Time.POSSIBLE, Time.TO_COME}),
    Time.TO_COME: frozenset({Time.POSSIBLE}),
    Time.GOING_ON: frozenset({Time.POSSIBLE}),
}
"""What is told so, and what it is too firm for."""
_OPEN: Final = frozenset({Time.POSSIBLE, Time.TO_COME})
_HEDGES: Final = ("possible", "reserve", "wanted", "expected", "near", "soft")
_NO_HEDGES: Final = frozenset(
    {"pouvoir", "aller", "venir", "avoir", "être", "voir", "faire", "laisser", "devoir", "falloir"}
)
"""Verbs before another that leave nothing open."""
_COULD: Final = frozenset({"pourrait", "pourraient"})
_ALIKE: Final = 0.6
_MOST: Final = 0.5
"""The share of what is said with a verb that must be said with the other."""
_AS_WELL: Final = 0.7
_LEAST: Final = 2


class _With(NamedTuple):
    """What is said with a verb: words of weight and figures."""

    words: tuple[Word, ...]
    figures: tuple[Figure, ...]


class _Told(NamedTuple):
    """How much of what is said with our verb is said with another, and in how many words and figures."""

    share: float
    many: int
    time: Time | None
    negated: bool
    passage: Passage


class Realised(Rule):
    """The rule of what is made real by another verb."""

    def doubts(self) -> Iterator[Doubt]:
        """The first verb of ours that says as done or sure what every verb that tells the same leaves open."""
        ours = self.case.ours
        theirs = frozenset[Time | None]().union(*(_times(passage.claims) for passage in self._near))
        for event in () if self.case.heading or theirs.isdisjoint(_OPEN) else events(ours.text):
            too_firm_for = _FIRMER.get(_time(ours, event) or Time.OPEN)
            if too_firm_for is None or too_firm_for.isdisjoint(theirs) or event.negated:
                continue
            if not _tells(ours, event) or self._is_hedged(event):
                continue
            told = self._told(event)
            if told and all(each.time in too_firm_for and not each.negated for each in told) and self._is_new(event):
                yield self.case.doubt(Difference.MODALITY, event.start, event.end, told[0].passage.claims.text)
                return

    def _is_new(self, event: Event) -> bool:
        """Whether the sentences thereabouts tell it by no such verb, as a participle for instance: "construite"."""
        verbs = (each.lemma for passage in self._near for each in events(passage.claims.text) if each.time is Time.OPEN)
        stem = families.stem(fold(event.lemma))
        return not any(nearness(stem, families.stem(fold(verb))) >= _ALIKE for verb in verbs)

    @cached_property
    def _near(self) -> list[Passage]:
        """The passages, and the sentences beside the best."""
        beside = self.case.library.beside(self.case.passages[0], 1, 1)
        return [*dict.fromkeys((*self.case.passages, *beside))]

    def _is_hedged(self, event: Event) -> bool:
        """Whether its clause, or one beside it, leaves something open, or it says that something was settled."""
        rows = clauses(self.case.ours)
        at = next((n for n, clause in enumerate(rows) if clause.start <= event.verb.start < clause.end), 0)
        near = rows[max(0, at - 1)].start, rows[min(len(rows) - 1, at + 1)].end
        settled = event.lemma in tables.words("deciding_verbs")
        return settled or any(self.case.ours.hedges(name, near) for name in _HEDGES)

    def _told(self, event: Event) -> list[_Told]:
        """The verbs thereabouts that tell most of what is said with ours."""
        mine = _said_with(self.case.ours, event)
        if len(mine.words) + len(mine.figures) < _LEAST:
            return []
        rows = [
            self._held(mine, other, passage)
            for passage in self._near
            for other in events(passage.claims.text)
            if not any(start <= other.start < end for start, end in passage.claims.quoted)
        ]
        best = max((row.share for row in rows), default=0.0)
        found = [row for row in rows if best >= _MOST and row.share >= _AS_WELL * best and row.time is not None]
        return found if any(row.many >= _LEAST for row in found) else []

    def _held(self, mine: _With, other: Event, passage: Passage) -> _Told:
        """What is said with our verb, held against what is said with another."""
        claims, weight = passage.claims, self.case.library.weight
        theirs = _said_with(claims, other)
        words = [w for w in mine.words if any(nearness(w.stem, each.stem) >= _ALIKE for each in theirs.words)]
        values = {(each.value, each.unit) for each in theirs.figures}
        figures = sum((each.value, each.unit) in values for each in mine.figures)
        unknown = self.case.library.unknown
        whole = sum(weight(word.stem) for word in mine.words) + unknown * len(mine.figures)
        share = (sum(weight(word.stem) for word in words) + unknown * figures) / whole
        time = _time(claims, other) if _tells(claims, other) else None
        return _Told(share, len(words) + figures, time, other.negated, passage)


def _tells(claims: Claims, event: Event) -> bool:
    """Whether it tells what happens: not who says so, nor what is said in a quotation."""
    speech = families.belongs(fold(event.verb.low), families.matches("speech"))
    return not speech and not any(start <= event.start < end for start, end in claims.quoted)


def _time(claims: Claims, event: Event) -> Time | None:
    """When it is, None where that hangs on another verb; what is meant or would be is no more than possible."""
    if event.time is Time.OPEN:
        return None
    verbs = claims.within(event.start, event.end)
    would = any(claims.would(word) or word.folded in _COULD for word in verbs)
    if would or not _NO_HEDGES.issuperset(event.modals):
        return Time.POSSIBLE
    return None if event.time is Time.POSSIBLE else event.time  # a subjunctive says nothing, nor what can be


@lru_cache(maxsize=1024)
def _times(claims: Claims) -> frozenset[Time | None]:
    """When what a sentence tells is."""
    return frozenset(_time(claims, event) for event in events(claims.text))


@lru_cache(maxsize=1024)
def _weighty(claims: Claims) -> tuple[Word, ...]:
    """The words of a sentence that say something, units apart."""
    return tuple(word for word in claims.words if word.content and not light(word) and word.folded not in UNITS)


@lru_cache(maxsize=4096)
def _said_with(claims: Claims, event: Event) -> _With:
    """The words of weight and figures of its clause and its arguments."""
    spans = [claims.clause(event.verb.start)]
    spans += [(phrase.start, phrase.end) for phrase in (*event.agents, *event.patients, *event.others)]
    figures = tuple(each for each in claims.figures if any(start <= each.start < end for start, end in spans))
    apart = [(event.start, event.end), *((each.start, each.end) for each in claims.figures)]
    inside = (word for word in _weighty(claims) if any(start <= word.start < end for start, end in spans))
    return _With(tuple(w for w in inside if not any(start <= w.start < end for start, end in apart)), figures)
