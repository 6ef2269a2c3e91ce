"""A verb that ours denies and the passages tell as done, or as a refusal or lack, or with the clause's figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import SMALL, Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.facing import SCARCE, UNTIL
from cms_publisher.fidelity.meaning.polarity import clause_at, clause_of, clauses, denials, negative, refusals, turning
from cms_publisher.fidelity.meaning.scope import turned
from cms_publisher.fidelity.propositions.deeds import alike, any_sure, deeds
from cms_publisher.french import families
from cms_publisher.french.grammar import Time, events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.polarity import Clause
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.deeds import Deed, Party
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.grammar import Event

_NOW: Final = frozenset({Time.DONE, Time.GOING_ON})
_REACH: Final = 30
"""Characters from "ne" to the main verb: "n’avait pas encore été reçue"."""
_BOUND: Final = frozenset({"que", "qu", "avant", "jusqu", "plus", "moins", "encore", "jamais", "sous"})
"""With a denial they set a bound: "ne rouvrira pas avant le 15 mars"."""
_TWICE: Final = 2
_COPULA: Final = frozenset({"être", "aller"})
"""With which a lack denied is a way to say that there is some: "n’est pas sans risque"."""
_OF_A_QUOTATION: Final = re.compile(r"^«[^«]*», (?:(?:lui|leur|y) )?(?:n(?:e |[’'])(?:(?:lui|leur|y) )?)?$")
"""A sentence that opens with somebody's words, up to the verb that says who spoke."""
_LEADS_ON: Final = re.compile(r"(?: pas)?(?: \w+é)? (?:à|de|d[’']|que|qu[’']|pour)\b")
"""Behind a verb that denies no speech: "« … », n’a pas hésité à dire", "n’a pas d’autre sens"."""
_PREFIXES: Final = ("in", "im", "ir", "il")
_OPEN: Final = ("exclu", "ecart", "elimin", "manqu", "cess", "empech", "attend")
"""Whose denial says that something may be, or is: "n’exclut pas", "ne manque pas", "n’empêche"."""


class Negated(Rule):
    """The rule of denials that nothing explains."""

    def doubts(self) -> Iterator[Doubt]:
        """The first verb denied that the passages have as it is, or where none of them denies anything."""
        rules = (self._has_it_plainly, self._is_denied_twice, self._is_counted_there, self._tells_who_spoke)
        for event, word in self._denied_verbs():
            if any(rule(event, word) for rule in rules) and not self._is_extreme():
                yield self.case.doubt(Difference.NEGATION, event.start, event.end, self.case.best.text)
                return

    def _is_extreme(self) -> bool:
        """Whether a passage says so by an extreme: "pour la première fois" for "n’avait jamais"."""
        return any(none_beyond(self.case.ours, passage.claims) for passage in self.case.passages)

    def _denied_verbs(self) -> Iterator[tuple[Event, Word]]:
        """Our verbs denied outside quotations; "ne … que" denies none."""
        starts = [at for at, _ in self.case.ours.denied]
        if not starts:
            return
        words = {word.start: word for word in self.case.ours.words}
        for event in events(self.case.ours.text):
            here = any(0 <= event.verb.start - at <= _REACH for at in starts)
            quoted = self.case.ours.is_quoted(event.start)
            if event.negated and here and not quoted and event.verb.start in words:
                yield event, words[event.verb.start]

    def _has_it_plainly(self, event: Event, _verb: Word) -> bool:
        """Whether the passages tell of the same, done or going on as in ours, with nothing that denies it."""
        roster = self.case.roster
        mine = next((deed for deed in deeds(self.case.ours.text) if deed.event.start == event.start), None)
        if mine is None or event.time not in _NOW:
            return False
        same = [
            (passage, deed)
            for passage in self.case.passages
            for deed in deeds(passage.claims.text)
            if _one(mine, deed) and any_sure(_parties(mine), _parties(deed), roster)
        ]
        return bool(same) and all(_is_plain(passage, deed) for passage, deed in same)

    def _tells_who_spoke(self, event: Event, _verb: Word) -> bool:
        """Whether the verb only says whose words stand before it: "« … », n’a pas réagi le maire"."""
        text = self.case.ours.text
        return _OF_A_QUOTATION.search(text, 0, event.start) is not None and not _LEADS_ON.match(text, event.end)

    def _is_denied_twice(self, event: Event, verb: Word) -> bool:
        """Whether ours denies a refusal or lack, and no passage denies anything or has its contrary."""
        lack = self._lack_denied(event, verb)
        if lack is None:
            return False
        near = [passage.claims for passage in self.case.around(1, 1)]
        if any(clause.turns >= _TWICE for claims in near for clause in clauses(claims)):
            return False
        against = [w for c in near for w in c.words if families.contrary(lack.stem, w.stem)]
        denials_there = [
            d for p in self.case.passages for clause in clauses(p.claims) for d in denials(p.claims, clause)
        ]
        if against:
            return any(w.start in d.words for w in against for d in denials_there)
        if lack.folded == "sans":  # the sources must have the lack: else it is a way to say that there is some
            return any(_turns(passage.claims) for passage in self.case.passages)
        return not denials_there

    def _lack_denied(self, event: Event, verb: Word) -> Word | None:
        """The word of refusal that is denied, or that of a lack right behind it: "n’est pas resté | sans"."""
        if families.belongs(verb.folded, families.matches("refusals")):
            return None if verb.folded.startswith(_OPEN) else verb
        after = next((word for word in self.case.ours.words if word.start >= event.end and word.folded != "pas"), None)
        if after is None or (event.lemma in _COPULA and after.folded == "sans"):
            return None
        return after if after.folded == "sans" or (after.folded.startswith(_PREFIXES) and negative(after)) else None

    def _is_counted_there(self, _event: Event, verb: Word) -> bool:
        """Whether the clause denied has a figure or date that the passages have in clauses which nothing turns."""
        clause = clause_of(self.case.ours, verb)
        if not _BOUND.isdisjoint(word.folded for word in clause.words):
            return False
        mine = {f.value for f in self.case.ours.figures if clause.start <= f.start < clause.end and f.value > SMALL}
        theirs = [(p.claims, f) for p in self.case.passages for f in p.claims.figures if f.value in mine]
        if any(denials(claims, each) or refusals(each) for claims, _ in theirs for each in clauses(claims)):
            return False
        around = [(claims, clause_at(claims, figure.start)) for claims, figure in theirs]
        if any(families.contrary(verb.stem, word.stem) for _, at in around for word in at.words):
            return False  # "aucun des 31 salariés ne perdra son emploi": they keep it
        return bool(theirs) and not any(_limits(at) or self._turns_unpaired(claims, at) for claims, at in around)

    def _turns_unpaired(self, claims: Claims, clause: Clause) -> bool:
        """Whether a clause denies, or has a negative word that ours doesn't tell as such."""
        told = {
            pair.theirs.start for pair in self.case.pairs if pair.claims is claims and pair.kind is not Kind.CONTRARY
        }
        return bool(denials(claims, clause)) or any(word.start not in told for word in turning(clause))


def _one(mine: Deed, other: Deed) -> bool:
    """Whether two verbs may tell of the same: "dit" is not "s’est dit"."""
    if mine.event.reflexive != other.event.reflexive:
        return False
    return alike(mine, other) or families.related(mine.stem, other.stem)


def _parties(deed: Deed) -> tuple[Party, ...]:
    return (*deed.agents, *deed.undergo)


def _is_plain(passage: Passage, deed: Deed) -> bool:
    verb = deed.event.verb.start
    return deed.event.time in _NOW and not deed.event.negated and verb not in turned(passage.claims)


def _limits(clause: Clause) -> bool:
    return not (SCARCE | UNTIL).isdisjoint(word.folded for word in clause.words)


def _turns(claims: Claims) -> bool:
    return any(clause.turns for clause in clauses(claims))
