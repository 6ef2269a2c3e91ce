"""A sentence that announces, asks or sums up: "Reste la facture.", "Et ailleurs ?" It tells nothing to be checked.

Its nouns are underspecified ("question", "étape": shell nouns), which the sentences around fill; its other words stand
in the passages of these. What it has besides, a figure, a name, a verb that tells an event, is held against it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import MONTH_WORDS
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.fidelity.propositions.passages import holds
from cms_publisher.french import families, tables
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import tagged
from cms_publisher.french.words import FUNCTION_WORDS, fold
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_LONGEST: Final = 16
"""Words above which a sentence tells something, whatever it announces."""
_NEAR: Final = 2
"""Sentences around a passage that a sentence beside it may sum up."""
_OPENS: Final = re.compile(r"(?:Reste|Restent|Restait|Restaient|Place|Autres?|Côté|Cap|Direction)\b")
"""How a sentence begins that only leads to the next subject: "Reste le financement."."""


_DAYS: Final = MONTH_WORDS.union(WEEKDAYS)


_INVERTED: Final = re.compile(r"(?:-t)?-(?:il|elle|on|ils|elles|ce)$")
"""A subject behind its verb: "s'était-il"."""


_WHEN: Final = re.compile(
    r"\b(?:fin|début|mi|courant|cours|avant|après|d[’']ici|dès|dans|en|ce|cette|semaine|mois|le)\b[\w ’'-]{0,16}?\b"
    r"(?:mois|semaine|année|an|trimestre|semestre|printemps|été|automne|hiver|rentrée|matin|soir|jours|semaines|années|"
    r"ans|demain)\b",
    re.IGNORECASE,
)
"""A time to come or gone by that an announcement gives."""


class Telling(Enum):
    """What a sentence tells that no passage has."""

    NOTHING = auto()
    """It only announces or asks."""
    JUDGEMENT = auto()
    """It sums up in the writer's own words: to be weighed."""
    NEWS = auto()


def says_nothing(word: Word) -> bool:
    """Whether a word is an underspecified noun, which stands for what is said around it: "changement"."""
    return word.stem in _stems("nouns") or word.stem in _stems("things")


def telling(ours: Claims, library: Library, near: Sequence[Passage]) -> Telling:
    """What a sentence tells; ``near``: the passages of it and of the sentences on both sides."""
    names = {word.folded for word in ours.words if word.capital and not word.opens}
    around = {passage.claims: None for one in near for passage in library.beside(one, _NEAR, _NEAR)}
    told = {mark for claims in around for mark in claims.marks}
    if ours.quoted or len(ours.words) > _LONGEST or names - library.names or ours.marks - told:
        return Telling.NEWS
    return _Sentence(ours, tuple(around)).tells()


@dataclass(frozen=True)
class _Sentence:
    """A short sentence without names or figures of its own, and what is claimed near the passages around it."""

    ours: Claims
    near: tuple[Claims, ...]

    def tells(self) -> Telling:
        own = [word for word in self._words if not self._says_nothing(word) and not self._is_told(word)]
        if own:
            names_it = self._has("nouns") and not self._verb(own[0]) and own[0].folded not in _DAYS
            return Telling.JUDGEMENT if len(own) == 1 and (self._asks or names_it) else Telling.NEWS
        happens = any(self._verb(word) and not self._says_nothing(word) for word in self._words)
        named = any(word.capital and not word.opens for word in self._words)
        weighs = happens or named or self._has("judging") or self._dates_it()
        return Telling.NOTHING if self._announces and not weighs else Telling.JUDGEMENT

    def _dates_it(self) -> bool:
        """Whether it says when: "Les résultats seront connus à la fin du mois." can be false."""
        return _WHEN.search(self.ours.text) is not None

    @cached_property
    def _words(self) -> list[Word]:
        """The words that carry a subject."""
        words = [
            word for word in self.ours.words if word.content and not light(word.folded) and not word.text[0].isdigit()
        ]
        return [word for word in words if _INVERTED.sub("", word.folded) not in FUNCTION_WORDS]

    @cached_property
    def _verbs(self) -> dict[int, str]:
        """Where its verbs' forms stand, with what their infinitives have of a family."""
        return {token.start: families.stem(fold(token.lemma)) for token in tagged(self.ours.text) if token.is_verbal}

    def _verb(self, word: Word) -> str | None:
        return self._verbs.get(word.start)

    @cached_property
    def _asks(self) -> bool:
        return self.ours.text.rstrip().endswith("?")

    @cached_property
    def _announces(self) -> bool:
        return self._asks or self._has("nouns") or (self._has("things") and _OPENS.match(self.ours.text) is not None)

    def _has(self, name: str) -> bool:
        return any(self._is_of(word, name) for word in self._words)

    def _is_of(self, word: Word, name: str) -> bool:
        return word.stem in _stems(name) or self._verb(word) in _stems(name)

    def _is_told(self, word: Word) -> bool:
        return any(holds(claims, word.stem) for claims in self.near)

    def _says_nothing(self, word: Word) -> bool:
        vague = word.folded in tables.words("vague_words") and word.folded not in _DAYS
        return vague or any(self._is_of(word, name) for name in ("nouns", "things", "plain", "judging"))


@cache
def _stems(name: str) -> frozenset[str]:
    """The families of the words of a class."""
    rows = (line.partition(":") for line in tables.lines("announcing"))
    return frozenset(families.stem(fold(word)) for kind, _, words in rows if kind == name for word in words.split())
