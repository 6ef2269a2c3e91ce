"""What somebody says, thinks or reckons in the source, told as a fact."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.hedged import hedges
from cms_publisher.fidelity.propositions.claims import SAID_OTHERWISE
from cms_publisher.fidelity.propositions.speech import is_speech, said
from cms_publisher.french import families, tables
from cms_publisher.french.grammar import events
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.speech import Said

_PROVEN: Final = re.compile(
    r"(?<!s[’'])\b(?:a|ont|avait|avaient|l[ea]|est|c[’']est)(?: désormais| enfin| bien| déjà)? $", re.IGNORECASE
)
_EXPLAINED: Final = re.compile(r"\bs[’'](?:est |était )?expliqu\w+$", re.IGNORECASE)
"""What has a cause says nothing: "la pénurie s’explique par …"."""
_SEVERAL: Final = 2
_MOSTLY: Final = 2
"""How many times as many of our words stand in what is said as beside it."""


_STUDIES: Final = frozenset({"etude", "enquete", "sondage", "audit", "rapport"})
_SURE: Final = 0.6
"""The share of the sentence told by passages near each other below which the words may be its own."""


class Attributions(Rule):
    """The rule of dropped attributions."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._attribution()
        yield from self._proven()

    def _attribution(self) -> Iterator[Doubt]:
        """Most of what ours tells stands in the passage as somebody's words, and ours says nobody's."""
        if (
            self.case.heading
            or self.case.ours.quoted
            or self.case.ours.text.endswith("?")
            or not said(self.case.best)
            or said(self.case.ours)
            or any(map(self.case.ours.would, self.case.ours.words))
            or hedges(self.case.ours, "possible")
        ):
            return
        passage = self.case.best
        told = [pair.theirs for pair in self.case.pairs if pair.claims is passage]
        parts = [part for part in said(passage) if any(map(part.covers, told))]
        if parts and all(_is_observed(part.speaker or _announcers(passage)) for part in parts):
            return
        if any(self._names(part.speaker or _announcers(passage)) and not part.of_self for part in parts):
            return
        parts = [part for part in said(passage) if part.own or _is_studied(part)]
        inside, outside = self._told_inside(passage, parts)
        told_as_said = inside >= _SEVERAL and inside >= _MOSTLY * outside
        if told_as_said and not self._says(parts) and passage not in (each.claims for each in self.case.beside.spoken):
            doubt = self.case.doubt(Difference.ATTRIBUTION, 0, len(self.case.ours.text), passage.text)
            yield replace(doubt, weak=self.case.share(self.case.close) < _SURE)

    def _proven(self) -> Iterator[Doubt]:
        """What the passages have as somebody's view or finding, told as proven."""
        proofs = families.classes("speaking")["proof"]
        words = (word for word in self.case.ours.words if families.belongs(word.folded, proofs))
        word = next((word for word in words if _PROVEN.search(self.case.ours.text[: word.start])), None)
        near = (*self.case.passages, *self.case.around(1, 1))
        if word and not any(families.belongs(w.folded, proofs) for passage in near for w in passage.claims.words):
            yield self.case.doubt(Difference.ATTRIBUTION, word.start, word.end, self.case.best.text)

    def _says(self, parts: Sequence[Said]) -> bool:
        """Whether ours has a word of speech that tells nothing of what is said."""
        told = {pair.ours.start for pair in self.case.pairs if any(part.covers(pair.theirs) for part in parts)}
        speech = [
            word
            for word in self.case.ours.words
            if any(families.belongs(word.folded, families.matches(table)) for table in ("speech", "judging"))
            or is_speech(word.folded)
        ]
        untold = {event.verb.start for event in events(self.case.ours.text) if event.passive and not event.agents}
        speech = [
            word
            for word in speech
            if word.start not in untold and not _EXPLAINED.search(self.case.ours.text[: word.end])
        ]
        says = any(word.start not in told or is_speech(word.folded) for word in speech)
        return says or SAID_OTHERWISE.search(self.case.ours.text) is not None

    def _told_inside(self, claims: Claims, parts: Sequence[Said]) -> tuple[int, int]:
        """How many of our words and figures stand in what somebody says in a passage, how many beside it.

        The speaker apart, and words that may only stand for another.
        """
        speakers = {word.start for part in parts for word in part.speaker}
        told = {
            pair.theirs.start for pair in self.case.pairs if pair.claims is claims and pair.kind is Kind.SAME
        } - speakers
        mine = {figure.value for figure in self.case.ours.figures}
        told |= {figure.start for figure in claims.figures if figure.value in mine}
        inside = {at for at in told if any(part.start <= at < part.end for part in parts)}
        return len(inside), len(told - inside)

    def _names(self, speaker: Sequence[Word]) -> bool:
        """Whether ours names the speaker, or tells what the speaker does: "la mairie a compté", "selon la mairie"."""
        if any(word.folded in self.case.ours.folded for word in speaker if word.capital):
            return True
        heads = {phrase.head.start for event in events(self.case.ours.text) for phrase in event.agents}
        doers = {word.stem for word in self.case.ours.words if word.start in heads}
        doers |= {pair.theirs.stem for pair in self.case.pairs if pair.ours.start in heads}
        return any(word.stem in doers for word in speaker)


def _is_studied(part: Said) -> bool:
    """Whether a study found it, which the reader must know: a paper of another kind only makes it public."""
    return bool(part.speaker) and part.speaker[0].folded in _STUDIES


def _is_observed(speaker: Sequence[Word]) -> bool:
    """Whether an instrument says so, or a paper’s witness: "un radar a relevé que …", "a constaté un journaliste"."""
    heads = [word.text.lower() for word in speaker]
    return bool(heads) and heads[0] in tables.words("observers")


def _announcers(claims: Claims) -> tuple[Word, ...]:
    """Who a sentence says to have said or announced something, by the subjects of its verbs of speech."""
    speaking = [event for event in events(claims.text) if is_speech(fold(event.verb.text))]
    heads = {phrase.head.start for event in speaking for phrase in event.agents}
    return tuple(word for word in claims.words if word.start in heads)
