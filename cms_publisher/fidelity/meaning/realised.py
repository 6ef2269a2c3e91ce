"""What may be, is meant or is to come, told as done or sure by whatever verb: "s’est implanté" for "prévoit d’ouvrir".

And what is done told as no more than meant. Two verbs tell of the same where what is said with them is the same: their
subjects, objects, figures and places, and the verbs themselves where one may stand for the other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning.case import SMALL, Difference, Rule
from cms_publisher.fidelity.meaning.hedged import hedges
from cms_publisher.fidelity.meaning.polarity import clause_at, light
from cms_publisher.fidelity.meaning.scope import denied
from cms_publisher.fidelity.meaning.standing import WANTS, Standing, clause_around, standing
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

_CLASHES: Final = {
    Standing.DONE: frozenset({Standing.POSSIBLE, Standing.DUE, Standing.MEANT, Standing.EXPECTED, Standing.SURE}),
    Standing.SURE: frozenset({Standing.POSSIBLE, Standing.DUE, Standing.MEANT}),
    Standing.EXPECTED: frozenset({Standing.POSSIBLE, Standing.DONE}),
    Standing.GOING_ON: frozenset({Standing.POSSIBLE, Standing.DUE}),
    Standing.MEANT: frozenset({Standing.DONE}),
    Standing.POSSIBLE: frozenset({Standing.DONE}),
    Standing.DUE: frozenset({Standing.DONE}),
}
"""How something is told, and how it then can't stand in the passages."""
_HEDGES: Final = ("possible", "reserve", "near")
_ALIKE: Final = 0.6
_MOST: Final = 0.5
"""The share of what is said with a verb that must be said with the other."""
_AS_WELL: Final = 0.7
_SAME_VERB: Final = 0.3
"""What it adds to that share that one verb may stand for the other."""
_LEAST: Final = 2
_IF: Final = re.compile(
    r"\b(?:s(?:i|[’'](?=ils?\b))\s?(?:M\. ?|Me |Mme )?|"
    r"(?:condition|pourvu|afin|pour|avant|sans|cas où|bien)(?: qu(?:e|[’']))?\s?)$",
    re.IGNORECASE,
)
"""Before what is only supposed, or asked."""
_ASKED: Final = frozenset("requérir proposer solliciter plaider inviter appeler prier enjoindre recommander".split())  # noqa: SIM905
"""Verbs that once done have no more than asked."""
_PLAIN: Final = frozenset({"aller", "faire", "laisser"})
"""Verbs with an infinitive that say for sure what is to come."""
_TELL_NOTHING: Final = frozenset({"devoir", "pouvoir", "falloir"})


class _With(NamedTuple):
    """What is said with a verb: words of weight and figures."""

    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    stems: frozenset[str]
    """The families of its words."""


class _Told(NamedTuple):
    """How much of what is said with our verb is said with another, and in how many words and figures."""

    share: float
    many: int
    standing: Standing | None
    event: Event
    passage: Passage


class Realised(Rule):
    """The rule of what is made real, or unreal, by another verb."""

    def doubts(self) -> Iterator[Doubt]:
        """The first verb of ours that says to be so what every verb that tells the same leaves open, or the reverse."""
        if self.case.heading:
            return
        ours = self.case.ours
        for event in _telling(ours.text):
            stands = standing(ours, event)
            clashes = _CLASHES.get(stands) if stands else None
            if clashes is None or not self._may_clash(event):
                continue
            if clashes.isdisjoint(self._theirs) or not (stands is Standing.MEANT or self._is_new(event)):
                continue
            told = self._told(event)
            if told and all(
                each.standing in clashes and not _is_denied(each.passage.claims, each.event) for each in told
            ):
                if event.lemma in WANTS and any(each.event.lemma in _ASKED for each in told):
                    continue  # "souhaite que" of what "a été requis"
                if stands is Standing.GOING_ON and not any(_alike(_stem(event), _stem(each.event)) for each in told):
                    continue  # what is so for now may be told in any number of ways
                kind = _difference(stands, told[0].standing)
                yield self.case.doubt(kind, event.start, event.end, told[0].passage.claims.text)
                return

    def _may_clash(self, event: Event) -> bool:
        """Whether it tells what happens, and nothing in its clause leaves it open."""
        ours = self.case.ours
        stands = standing(ours, event)
        decides = stands is not Standing.EXPECTED and event.lemma in tables.words("deciding_verbs")
        if not _tells(ours, event) or decides:
            return False
        around = clause_around(ours, event)
        if (
            event.negated
            or event.verb.start in denied(ours)
            or _IF.search(ours.text[: clause_at(ours, event.verb.start).start])
        ):
            return False
        if stands is Standing.MEANT:
            return bool(event.modals) or event.lemma in WANTS
        if stands is Standing.SURE and not _PLAIN.issuperset(event.modals):
            return False
        return not any(around[0] <= word.start < around[1] for name in _HEDGES for word in hedges(ours, name))

    def _is_new(self, event: Event) -> bool:
        """Whether the sentences thereabouts tell it by no such verb, as a participle for instance: "construite"."""
        verbs = (
            each.lemma
            for passage in self._near
            for each in events(passage.claims.text)
            if each.time is Time.OPEN and not each.modals
        )
        stem = families.stem(fold(event.lemma))
        return not any(nearness(stem, families.stem(fold(verb))) >= _ALIKE for verb in verbs)

    @cached_property
    def _theirs(self) -> frozenset[Standing | None]:
        """How what is told thereabouts stands."""
        return frozenset[Standing | None]().union(*(_standings(passage.claims) for passage in self._near))

    @cached_property
    def _near(self) -> list[Passage]:
        """The passages, and the sentences beside the best."""
        beside = self.case.library.beside(self.case.passages[0], 1, 1)
        return [*dict.fromkeys((*self.case.passages, *beside))]

    def _told(self, event: Event) -> list[_Told]:
        """The verbs thereabouts that tell most of what is said with ours; none where the best says no time."""
        mine = _said_with(self.case.ours, event)
        if not mine.words and not mine.figures:
            return []
        rows = [
            self._held(event, mine, other, passage)
            for passage in self._near
            for other in _telling(passage.claims.text)
            if not passage.claims.is_quoted(other.start)
        ]
        best = max((row.share for row in rows), default=0.0)
        found = [row for row in rows if best >= _MOST and row.share >= _AS_WELL * best and row.standing is not None]
        sure = any(row.many >= _LEAST for row in found) and max(row.share for row in found) == best
        return sorted(found, key=lambda row: -row.share) if sure else []

    def _held(self, event: Event, mine: _With, other: Event, passage: Passage) -> _Told:
        """What is said with our verb, held against what is said with another."""
        claims, weight, unknown = passage.claims, self.case.library.weight, self.case.library.unknown
        theirs = _said_with(claims, other)
        words = [w for w in mine.words if w.stem in theirs.stems or _may_be_among(w.stem, theirs.stems)]
        values = {(each.value, each.unit) for each in theirs.figures}
        figures = sum((each.value, each.unit) in values for each in mine.figures)
        whole = sum(weight(word.stem) for word in mine.words) + unknown * len(mine.figures)
        share = (sum(weight(word.stem) for word in words) + unknown * figures) / whole
        verb = _alike(_stem(event), _stem(other))
        itself = verb and other.lemma in WANTS and not other.modals
        stands = standing(claims, other) if _tells(claims, other) and not itself else None
        return _Told(share + _SAME_VERB * verb, len(words) + figures + verb, stands, other, passage)


def _difference(ours: Standing | None, theirs: Standing | None) -> Difference:
    """What differs: done there already, to come there still, or less sure."""
    if theirs is Standing.DONE:
        return Difference.DONE
    settled = ours is Standing.DONE and theirs in {Standing.SURE, Standing.MEANT}
    return Difference.TO_COME if settled else Difference.MODALITY


@lru_cache(maxsize=1024)
def _telling(text: str) -> tuple[Event, ...]:
    """The verbs of a sentence but those that only carry an infinitive: "prévoit" in "prévoit d’installer"."""
    found = events(text)
    after = (*(each.modals[-1:] for each in found[1:]), ())
    rows = zip(found, after, strict=False)
    return tuple(each for each, carried in rows if carried != (each.lemma,) and each.lemma not in _TELL_NOTHING)


def _is_denied(claims: Claims, event: Event) -> bool:
    """Whether it is not so: "ne peut être arrêtée" has no "pas"."""
    bare = claims.text[: event.start].endswith(("ne ", "n’", "n'"))
    return event.negated or bare or event.verb.start in denied(claims)


def _stem(event: Event) -> str:
    return families.stem(fold(event.lemma))


@lru_cache(maxsize=1 << 13)
def _alike(one: str, other: str) -> bool:
    return nearness(one, other) >= _ALIKE or families.exchangeable(one, other)


@lru_cache(maxsize=1 << 13)
def _may_be_among(stem: str, stems: frozenset[str]) -> bool:
    """Whether one of these families may stand for one."""
    return any(_alike(stem, other) for other in stems)


def _tells(claims: Claims, event: Event) -> bool:
    """Whether it tells what happens: not who says so, nor what is said in a quotation."""
    speech = families.belongs(fold(event.verb.low), families.matches("speech"))
    return not speech and not claims.is_quoted(event.start)


@lru_cache(maxsize=1024)
def _standings(claims: Claims) -> frozenset[Standing | None]:
    """How what a sentence tells stands."""
    return frozenset(standing(claims, event) for event in events(claims.text))


@lru_cache(maxsize=1024)
def _weighty(claims: Claims) -> tuple[Word, ...]:
    """The words of a sentence that say something, units apart."""
    return tuple(
        [word for word in claims.words if word.content and not light(word.folded) and word.folded not in UNITS]
    )


@lru_cache(maxsize=4096)
def _said_with(claims: Claims, event: Event) -> _With:
    """The words of weight and figures of its clause and its arguments."""
    spans = [clause_at(claims, event.verb.start).place]
    spans += [(phrase.start, phrase.end) for phrase in (*event.agents, *event.patients, *event.others)]
    counts = [each for each in claims.figures if each.value > SMALL]
    figures = tuple([each for each in counts if any(start <= each.start < end for start, end in spans)])
    near = {word.start for start, end in spans for word in claims.within(start, end)}
    rest = [each for each in _weighty(claims) if not (event.start <= each.start < event.end)]
    words = [word for word in rest if word.start in near]
    words = [word for word in words if not claims.is_counted(word.start)]
    return _With(tuple(words), figures, frozenset([word.stem for word in words]))
