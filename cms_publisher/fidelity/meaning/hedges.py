"""Hedges: what a passage only holds possible, wants or expects is told no firmer."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import MONTH_WORDS, Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind, Telling
from cms_publisher.fidelity.meaning.hedged import hedges
from cms_publisher.fidelity.meaning.nouns import is_determined, is_noun
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, light
from cms_publisher.fidelity.meaning.weights import TIMES
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import events
from cms_publisher.french.lexicon import Form, is_verb, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_HEDGES: Final = (
    ("possible", ("possible", "wanted", "reserve", "near")),
    ("wanted", ("possible", "wanted", "expected", "reserve", "promise", "soft")),
    ("expected", ("possible", "wanted", "expected", "reserve", "promise", "soft")),
    ("near", ("possible", "near", "reserve")),
    ("pledge", ("possible", "wanted", "expected", "promise", "soft")),
)
"""A class of hedges, and those that keep its reserve."""
_RESERVED: Final = ("possible", "wanted", "expected", "reserve", "near")
"""Classes of which a sentence has none that states something flatly."""
_WILL: Final = re.compile(r"\w{2,}(?:ra|ront)")
_NO_FUTURE: Final = frozenset({"sera-t", "opera", "camera", "front", "affront", "confront"})
_DONE: Final = re.compile(
    r"\b(?:a|ont|s[’']est|se sont|vient|viennent|va|vont)\s"
    r"(?:déjà |été |bien |enfin |d[’']|y |en |le |la |les |l[’'])*\w+"
    r"(?:é|ée|és|ées|i|ie|is|ies|it|its|u|ue|us|ues|ert|erte|er|ir|re)\b",
    re.IGNORECASE,
)
_MUST: Final = frozenset({"doit", "doivent", "devra", "devront"})
_SHARED: Final = 2
_MOST: Final = 0.5
_IS: Final = re.compile(r"\b(?:est|sont|était|étaient|c[’']est)\b", re.IGNORECASE)
_INFINITIVE: Final = re.compile(
    r"\s*(?:de |d[’']|à |y |se |s[’']|les? |la |l[’'])*(?P<verb>[^\W\d_]{2,}(?:er|ir|re))\b"
)
_MEASURES: Final = frozenset({*UNITS, *MONTH_WORDS, *WEEKDAYS, "million", "millions", "milliard", "milliards"})
_CHAIN: Final = re.compile(r"(?:,|\bet|\bou)\s?$")
_DUE: Final = re.compile(
    r"\b(?:(?:euros?|sommes?|montants?|travaux|dettes?|postes?|places?|jours?|mois|logements?) à|"
    r"sans(?: (?:cette|ce|ces|la|le|les|l[’']|une?))?)\s?$",
    re.IGNORECASE,
)
"""Before an infinitive that says what is due, or a noun that says what fails."""
_DUE_WITHIN: Final = 20
_THAT: Final = re.compile(r"\bqu(?:e|[’'])\s?$")


class Hedges(Rule):
    """The rule of hedges."""

    def doubts(self) -> Iterator[Doubt]:
        """A passage holds possible, wants, expects or promises what ours states; or says must be what ours says may."""
        if self.case.heading or self.case.ours.quoted:
            return
        for telling in (*self.case.tellings, *self._others()):
            for name, softer in _HEDGES:
                for hedge in hedges(telling.claims, name):
                    told = self._governed_by(telling, hedge)
                    if told and not self._as_reserved(telling, hedge, told, name, softer):
                        yield self._doubt_of(telling, hedge, told, Difference.MODALITY)
                        return
            yield from self._weaker(telling)

    def _others(self) -> Iterator[Telling]:
        """What further passages tell of clauses that tell more of another: of a clause put together from both."""
        claimed = {id(telling.claims) for telling in self.case.tellings}
        for claims in (passage.claims for passage in self.case.telling if id(passage.claims) not in claimed):
            pairs = tuple(pair for pair in self.case.pairs if pair.claims is claims and pair.kind is not Kind.CONTRARY)
            if len(pairs) >= _SHARED:
                mine = dict.fromkeys(clause_of(self.case.ours, pair.ours) for pair in pairs)
                theirs = dict.fromkeys(clause_of(claims, pair.theirs) for pair in pairs)
                yield Telling(tuple(mine), tuple(theirs), claims, pairs)

    def _governed_by(self, telling: Telling, hedge: Word) -> list[Pair]:
        """Our words for what a hedge is said of: the first of those, or any where ours state something of it."""
        governed = _governed(telling.claims, hedge)
        told = [pair for pair in telling.pairs if pair.theirs.start in governed]
        known = {pair.theirs.start for pair in told}
        head = next((at for at in governed if at in known or at != hedge.start), -1)
        first = [pair for pair in told if pair.theirs.start == head]
        would = telling.claims.would(hedge)
        if would and first and not is_verb(first[0].ours.text.lower()):
            return []  # "prévoyait un déficit supérieur à 4 %" for "avertissait que le déficit dépasserait 4 %"
        if first and not is_determined(self.case.ours, first[0].ours):
            untold = self._is_subject(first[0].ours) or _is_not_told(self.case.ours, first[0].ours)
            return [] if untold or self._by_chance(telling, first[0]) else first
        stated = [pair for pair in told if self._states(clause_of(self.case.ours, pair.ours), would)]
        sure = first or len(stated) >= _SHARED or (head not in known and self._reworded(telling, hedge, stated))
        return stated if sure else []

    def _is_subject(self, word: Word) -> bool:
        """Whether it is an infinitive that something is said of, which tells nothing done: "que boire l’eau …"."""
        infinitive = word.folded.endswith(("er", "ir", "re")) and is_verb(word.text.lower())
        before = self.case.ours.text[: word.start]
        return infinitive and (not before.strip() or _THAT.search(before) is not None)

    def _by_chance(self, telling: Telling, pair: Pair) -> bool:
        """Whether it is the one word of ours that the passage has, among several of a clause that tells another."""
        words = [word for word in clause_of(self.case.ours, pair.ours).words if _weighs(word)]
        return len(telling.pairs) == 1 and len(words) > _SHARED

    def _reworded(self, telling: Telling, hedge: Word, stated: list[Pair]) -> bool:
        """Whether our clause tells the hedged one, but for a verb of its own."""
        same = next((pair for pair in stated if pair.kind is Kind.SAME), None)
        if same is None:
            return False
        clause = clause_of(self.case.ours, same.ours)
        hedged = {*_governed(telling.claims, hedge), *(word.start for word in clause_of(telling.claims, hedge).words)}
        told = {other.ours.start for other in telling.pairs if other.theirs.start in hedged}
        words = [word for word in clause.words if _weighs(word)]
        return _SHARED <= sum(word.start in told for word in words) >= _MOST * len(words)

    def _states(self, clause: Clause, would: bool) -> bool:
        """Whether a clause tells a fact: what was done, or will be; or is, where the passage says what would be."""
        text = self.case.ours.text[clause.start : clause.end]
        return bool(_DONE.search(text) or (would and _IS.search(text))) or any(_will_be(word) for word in clause.words)

    def _as_reserved(self, telling: Telling, hedge: Word, told: list[Pair], name: str, softer: tuple[str, ...]) -> bool:
        """Whether our words for what is hedged are hedged too, or ours has the hedge itself."""
        mine = clause_of(self.case.ours, told[0].ours)
        kept = any(pair.claims is telling.claims and pair.theirs is hedge for pair in self.case.pairs)
        if kept and not telling.claims.would(hedge):
            return True
        hedged = [clause.place for clause in clauses(self.case.ours) if self._soft(clause, name, softer)]
        if self._near(mine, hedged) or self._told_mostly_in(hedged, telling, hedge, told[0], name):
            return True
        if self._is_told_flat(told[0], mine, telling):
            return True
        return is_noun(self.case.ours, told[0].ours) and any(clause.place in hedged for clause in telling.ours)

    def _told_mostly_in(
        self, hedged: list[tuple[int, int]], telling: Telling, hedge: Word, head: Pair, name: str
    ) -> bool:
        """Whether a hedged clause of ours tells most of what is hedged, and the other a chance likeness of its verb."""
        if head.kind is not Kind.LIKE or not is_verb(head.theirs.text.lower()):
            return False
        if telling.claims.is_hedge(hedge, "expected"):  # "devrait livrer" goes with "sont attendus"
            hedged = [clause.place for clause in clauses(self.case.ours) if self._soft(clause, name, ("expected",))]
        governed = _governed(telling.claims, hedge)
        rest = [pair for pair in telling.pairs if pair.theirs.start in governed and pair.kind is Kind.SAME]
        inside = sum(clause_of(self.case.ours, pair.ours).place in hedged for pair in rest)
        return inside >= 1 and inside * 2 > len(rest)

    def _is_told_flat(self, head: Pair, mine: Clause, telling: Telling) -> bool:
        """Whether a sentence near the passages states the same without any hedge."""
        stems = {word.stem for word in mine.words if _weighs(word)}
        least = max(_SHARED, _MOST * len(stems) - 1)
        return any(
            passage.claims is not telling.claims
            and head.ours.stem in passage.claims.stems
            and not any(hedges(passage.claims, kind) for kind in _RESERVED)
            and not passage.claims.denied
            and not passage.claims.speaks
            and len(self.case.library.explained(stems, passage.claims)) >= least
            for passage in self.case.around(2, 2)
        )

    def _weaker(self, telling: Telling) -> Iterator[Doubt]:
        """What the passage says must be, told as what may be."""
        if hedges(telling.claims, "possible"):
            return
        for hedge in telling.claims.words:
            if hedge.folded in _MUST:
                governed = _governed(telling.claims, hedge)
                told = [pair for pair in telling.pairs if pair.theirs.start == governed[0]]
                clause = clause_of(self.case.ours, told[0].ours) if told else None
                if clause is None or denials(self.case.ours, clause):
                    continue
                if any(word in hedges(self.case.ours, "possible") for word in clause.words):
                    yield self._doubt_of(telling, hedge, told, Difference.FIRMER)

    def _doubt_of(self, telling: Telling, hedge: Word, told: list[Pair], kind: Difference) -> Doubt:
        clause = clause_of(telling.claims, hedge)
        said = telling.claims.text[clause.start : clause.end].strip()
        return self.case.doubt(kind, told[0].ours.start, told[-1].ours.end, said)

    def _near(self, clause: Clause, hedged: list[tuple[int, int]]) -> bool:
        """Whether the clause is hedged, or the one that "que", or its infinitive, hangs it on."""
        rows = clauses(self.case.ours)
        at = [each.place for each in rows].index(clause.place)
        before = rows[at - 1] if at and _THAT.search(self.case.ours.text[: clause.start]) else None
        holding = (clause, governing(self.case.ours, clause), *([before] if before else []))
        return any(each.place in hedged for each in holding)

    def _soft(self, clause: Clause, name: str, softer: tuple[str, ...]) -> bool:
        words = clause.words
        if any(word in hedges(self.case.ours, kind) for word in words for kind in softer):
            return True
        return name in {"expected", "pledge"} and any(_will_be(word) for word in words)


def _is_not_told(claims: Claims, word: Word) -> bool:
    """Whether it is due, or away: "394 000 euros à rembourser", "sans réforme"."""
    return _DUE.search(claims.text, max(0, word.start - _DUE_WITHIN), word.start) is not None


def _governed(claims: Claims, hedge: Word) -> list[int]:
    """Where the words stand that a hedge is said of, the first one first: itself if it says more, those after it."""
    rows = clauses(claims)
    at = next(number for number, clause in enumerate(rows) if clause.start <= hedge.start < clause.end)
    found = [word for word in rows[at].words if word.start > hedge.start]
    if at + 1 < len(rows) and (_THAT.search(claims.text[: rows[at].end]) or not any(map(_weighs, found))):
        found += rows[at + 1].words
    for before, clause in pairwise(rows[at:]):
        if _CHAIN.search(claims.text[: before.end]) and _is_infinitive(claims, clause):
            found += clause.words
    own = [hedge] if claims.would(hedge) and _weighs(hedge) else []
    who = _subjects(claims, hedge)
    return [word.start for word in (*own, *found) if _weighs(word) and word.start not in who] or [-1]


def _subjects(claims: Claims, hedge: Word) -> frozenset[int]:
    """Where the words of its subject stand, which may follow it: "que proposait | le maire"."""
    phrases = (each for event in events(claims.text) if event.verb.start == hedge.start for each in event.agents)
    return frozenset(word.start for each in phrases for word in claims.within(each.start, each.end))


def governing(claims: Claims, clause: Clause) -> Clause:
    """The clause on whose verb one hangs that opens with an infinitive: "veut rencontrer le préfet et | obtenir …"."""
    rows = clauses(claims)
    at = [each.place for each in rows].index(clause.place)
    while at and _is_infinitive(claims, rows[at]):
        at -= 1
    return rows[at]


def _is_infinitive(claims: Claims, clause: Clause) -> bool:
    """Whether a clause opens with an infinitive, which hangs on the verb before."""
    match = _INFINITIVE.match(claims.text[clause.start : clause.end])
    return match is not None and _is_infinitive_form(match["verb"].lower())


def _is_infinitive_form(low: str) -> bool:
    """Whether it is one and not "assure" or "ouvre", which end as some do."""
    return any(reading.form is Form.INFINITIVE for reading in readings(low))


def _weighs(word: Word) -> bool:
    """Whether something can be hedged of it: no light verb, day, month, unit or scale, no "toujours"."""
    return word.content and not light(word.folded) and word.folded not in _MEASURES and word.folded not in TIMES


def _will_be(word: Word) -> bool:
    return word.text[0].islower() and _WILL.fullmatch(word.folded) is not None and word.folded not in _NO_FUTURE
