"""Who says it, and how: the passage's speaker, by name or office; no verb that judges where the passage's does not."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.fidelity.propositions.speech import reckonings, said
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.fidelity.propositions.speech import Said

_SAID: Final = re.compile(
    r"(?:»|,|”)\s*(?:a|ont|avait|avaient|s’est|se sont|a-t-(?:il|elle|on))?\s*(?P<verb>[^\W\d_]+)\s"
    r"(?!(?:que|ne|de)\b|(?:qu|n|d)[’'])",
    re.IGNORECASE,
)
"""After a quotation or a comma the verb comes before its subject: "», a déclaré le maire"."""
_SEVERAL: Final = 2
_SHARE: Final = 0.34
"""The share of what somebody says in ours that the same words tell in the passage."""
_LIKE: Final = 0.4
"""What a word counts that may stand for one of the passage's."""
_AS_WELL: Final = 0.6
"""The share of what is told most from which on another's words may be those that are told."""
_MOST: Final = 5
"""Words of a speaker without a name that may each tell who it is."""
_BACK: Final = 3
"""Sentences before a passage in which a pronoun's speaker may be named."""


class Speakers(Rule):
    """The rules of who says it."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_speaker()
        yield from self._crossed()
        yield from self._judging_verb()

    def _other_speaker(self) -> Iterator[Doubt]:
        """Words that the passages give to somebody else."""
        for part in said(self.case.ours):
            theirs = self._counterparts(part) if part.speaker else []
            if theirs and not any(self._one_and_the_same(part.speaker, *each) for each in theirs):
                start, end = part.speaker[0].start, part.speaker[-1].end
                yield self.case.doubt(Difference.SPEAKER, start, end, theirs[0][1].claims.text)
                return

    def _crossed(self) -> Iterator[Doubt]:
        """A figure that another gives there: "1 500 selon les organisateurs" for "1 500 selon la police"."""
        for figure, mine in reckonings(self.case.ours):
            theirs = [row for passage in self.case.passages for row in reckonings(passage.claims)]
            given = [words for other, words in theirs if other.value == figure.value and other.unit == figure.unit]
            others = [words for other, words in theirs if other.value != figure.value]
            if (
                given
                and not any(self._linked(mine, words) for words in given)
                and any(self._linked(mine, words) for words in others)
            ):
                yield self.case.doubt(Difference.SPEAKER, figure.start, mine[-1].end)
                return

    def _counterparts(self, part: Said) -> list[tuple[Said, Passage]]:
        """What the passages have as somebody's words, and ours tells in a part of its own; and where."""
        words = sum(part.covers(word) and word.content for word in self.case.ours.words)
        rows = [
            (self._told(part, other, passage.claims), other, passage)
            for passage in self.case.passages
            for other in said(passage.claims)
        ]
        most = max((told for told, _, _ in rows), default=0)
        if most < max(_SEVERAL, _SHARE * words):
            return []
        return [(other, passage) for told, other, passage in rows if told >= _AS_WELL * most]

    def _told(self, part: Said, other: Said, claims: Claims) -> float:
        """How many words and figures of the one stand in the other; none where not two do as they are."""
        inside = [p for p in self.case.pairs if p.claims is claims and part.covers(p.ours) and other.covers(p.theirs)]
        same = sum(pair.kind is Kind.SAME for pair in inside) + self._figures(part, other, claims)
        return same + _LIKE * sum(pair.kind is Kind.LIKE for pair in inside) if same >= _SEVERAL else 0

    def _figures(self, part: Said, other: Said, claims: Claims) -> int:
        """How many figures of the one stand in the other."""
        mine = {figure.value for figure in self.case.ours.figures if part.start <= figure.start < part.end}
        return sum(each.value in mine for each in claims.figures if other.start <= each.start < other.end)

    def _one_and_the_same(self, mine: Sequence[Word], theirs: Said, passage: Passage) -> bool:
        """Whether the two speakers may be one; where the passage names none, whether the sentence before has ours."""
        if not theirs.speaker:
            return self._before(mine, theirs, passage)
        return self._linked(mine, theirs.speaker) or self._unknown(mine) or self._together(mine, theirs.speaker)

    def _before(self, mine: Sequence[Word], theirs: Said, passage: Passage) -> bool:
        """Whether what a pronoun of the passage may stand for has a word of ours: the last sentence that names one."""
        if self._unknown(mine):
            return True
        near = [passage, *reversed(self.case.library.beside(passage, _BACK, 0)[:-1])]
        for other in near:
            words = [word for word in other.claims.words if word.content]
            words = [word for word in words if other is not passage or not theirs.covers(word)]
            if self._linked(mine, words):
                return True
            if other is not passage and self._persons(words):
                return False
        return True

    def _linked(self, mine: Sequence[Word], words: Sequence[Word]) -> bool:
        ours, others = self._persons(mine), self._persons(words)
        if ours and others:
            return self._same_name(ours, others)
        same = any(likely(a.stem, b.stem) for a in mine for b in words) and not self._of_others(mine, words)
        return same or self._holds(ours, words) or self._holds(others, mine)

    def _of_others(self, mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
        """Whether two have a word in common and each one that the other has not: "le gouvernement karsénien"."""
        ours = [word for word in mine if not any(likely(word.stem, other.stem) for other in theirs)]
        others = [word for word in theirs if not any(likely(word.stem, other.stem) for other in mine)]
        known = all(word.stem in self.case.library.weights for word in ours)
        named = any(word.capital for word in (*mine, *theirs))
        return bool(ours and others) and known and not named and len(theirs) <= _MOST

    def _persons(self, words: Sequence[Word]) -> frozenset[str]:
        return frozenset(word.folded for word in words if word.capital and word.folded in self.case.roster.persons)

    def _same_name(self, ours: frozenset[str], theirs: frozenset[str]) -> bool:
        beside = self.case.roster.beside
        return bool(ours & theirs) or any((a, b) in beside or (b, a) in beside for a in ours for b in theirs)

    def _holds(self, persons: frozenset[str], words: Sequence[Word]) -> bool:
        """Whether the sources say that one of the persons is what the words say, or of what they name."""
        offices = [office for name in persons for office in self.case.roster.offices.get(name, ())]
        return any(
            likely(word.stem, stem) for word in words for office in offices for stem in (office.head, *office.of)
        )

    def _unknown(self, mine: Sequence[Word]) -> bool:
        """Whether the sources call nobody so: a word for somebody that is the writer's own."""
        return not any(word.stem in self.case.library.weights or word.capital for word in mine)

    def _together(self, mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
        """Whether one is named, the other is not, and a sentence of the sources has both; or both are one noun's."""
        ours, others = ({word.folded for word in words if word.capital} for words in (mine, theirs))
        if not ours and not others:
            one, two = ({word.stem for word in words} for words in (mine, theirs))
            return any(_side_by_side(each.claims, one - two, two - one) for each in self.case.library.passages)
        if ours and others:
            return False
        stems = {word.stem for word in (theirs if ours else mine)}
        return any(
            (ours or others) & each.claims.folded and stems & each.claims.stems for each in self.case.library.passages
        )

    def _judging_verb(self) -> Iterator[Doubt]:
        """A verb that judges what is said, where the passage's does not."""
        verbs = _speech_verbs(self.case.ours) if self.case.best.speaks else ()
        judging = [word for word in verbs if _judges(word.folded)]
        words = (word for p in self.case.passages for word in p.claims.words) if judging else ()
        theirs = {number for word in words for number in _judges(word.folded)}
        for word in judging:
            if _judges(word.folded) - theirs and not any(likely(word.stem, other) for other in self.case.best.stems):
                yield self.case.doubt(Difference.SPEECH, word.start, word.end, self.case.best.text)
                return


def _side_by_side(claims: Claims, one: set[str], two: set[str]) -> bool:
    """Whether a word of each stands beside a word of the other: "le comité des riverains"."""
    for at, word in enumerate(claims.words):
        near = {other.stem for other in claims.words[at + 1 : at + 3]}
        if (word.stem in one and near & two) or (word.stem in two and near & one):
            return True
    return False


def _speech_verbs(claims: Claims) -> list[Word]:
    """Its verbs of speech: before their subject after a quotation, before "que" or a colon."""
    said = {match.start("verb") for match in _SAID.finditer(claims.text)}
    found = []
    for at, word in enumerate(claims.words):
        before_that = at + 1 < len(claims.words) and claims.words[at + 1].folded in {"que", "qu"}
        before_colon = claims.text[word.end :].lstrip().startswith(":")
        if (before_that or before_colon or word.start in said) and not _within(word.start, claims):
            found.append(word)
    return found


def _within(at: int, claims: Claims) -> bool:
    return any(start <= at < end - 1 for start, end in claims.quoted)


@lru_cache(maxsize=4096)
def _judges(word: str) -> frozenset[int]:
    """The senses of the table of judging verbs that a folded word has."""
    rows = enumerate(families.rows("judging"))
    return frozenset(number for number, entries in rows if families.belongs(word, entries))
