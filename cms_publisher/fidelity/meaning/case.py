"""A sentence with the passages that it stands on: what every rule of free mode asks of them."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.meaning import ages
from cms_publisher.fidelity.meaning.counterparts import Pair, Telling, tellings, word_pairs
from cms_publisher.fidelity.propositions import roster as rosters
from cms_publisher.fidelity.propositions.support import without_strays
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Library, Passage
    from cms_publisher.fidelity.propositions.roster import Roster
    from cms_publisher.french.figures import Figure

CLOSE: Final = 3
"""Sentences of one source this near are one passage."""
NEW_WORDS: Final = 2
"""Content words that a phrase must have, none of them explained, to be an addition."""
MONTH_WORDS: Final = frozenset(fold(month) for month in MONTHS)
DATED: Final = re.compile(
    r"\b(?:hier|demain|aujourd[’']hui|avant-hier|derni(?:er|ère)|prochaine?|ce (?:matin|soir|mois)|"
    r"cette (?:année|semaine)|"
    rf"{'|'.join(WEEKDAYS)}|l[’']an)\b",
    re.IGNORECASE,
)
SMALL: Final = 3


class Difference(StrEnum):
    """In what way a rewording says something else."""

    INVENTED = "invented"
    SUMMED = "summed-up"
    ADDED = "added"
    FIGURE = "figure"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    RELATION = "relation"
    REPLACED = "replaced"
    SPEAKER = "speaker"
    SPEECH = "speech"
    UNMARKED = "unmarked"
    NEGATION = "negation"
    MODALITY = "modality"
    TO_COME = "to-come"
    DONE = "done"
    FIRMER = "firmer"
    OPPOSITE = "opposite"
    ATTRIBUTION = "attribution"
    LIST = "list"
    ITEM = "item"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One difference: ``sentence[start:end]`` against the sources' words."""

    kind: Difference
    start: int
    end: int
    ours: str
    theirs: str = ""
    weak: bool = False
    """Whether so little stands for it that a person is asked, and nothing stopped."""


class Beside(NamedTuple):
    """The passages of the sentence before one and of the sentence after it."""

    before: tuple[Passage, ...] = ()
    after: tuple[Passage, ...] = ()
    spoken: tuple[Passage, ...] = ()
    """Those of the two that say whose words they tell."""


ALONE: Final = Beside()
"""Of a sentence that stands by itself."""


@dataclass(frozen=True)
class Case:
    """A sentence with its passages, under judgement."""

    ours: Claims
    passages: tuple[Passage, ...]
    library: Library
    heading: bool
    beside: Beside = ALONE

    @cached_property
    def best(self) -> Claims:
        """What the passage that explains most claims."""
        return self.passages[0].claims

    @cached_property
    def close(self) -> list[Passage]:
        """The passages that stand near the best one."""
        first = self.passages[0]
        return [p for p in self.passages if p.source == first.source and abs(p.number - first.number) <= CLOSE]

    @cached_property
    def telling(self) -> tuple[Passage, ...]:
        """The passages but those that only share a word with the sentence."""
        return tuple(without_strays(self.ours, self.passages, self.library))

    @cached_property
    def roster(self) -> Roster:
        """Whom the sources name, and as what."""
        return rosters.of(self.library)

    @cached_property
    def pairs(self) -> list[Pair]:
        """The counterparts of its words."""
        beside = [passage for passage in self.around(1, 1) if passage not in self.passages]
        found = word_pairs(self.ours, self.telling, dict.fromkeys(beside))
        return [*found, *ages.pairs(self.ours, self.telling)] if ages.ENDING in self.ours.text else found

    @cached_property
    def tellings(self) -> list[Telling]:
        """Which clauses of the passages its clauses tell."""
        return tellings(self.ours, self.pairs)

    def share(self, passages: Sequence[Passage]) -> float:
        """How much of the sentence's weight, names and figures apart, the passages hold."""
        told = frozenset[str]().union(*(passage.claims.stems for passage in passages))
        nearest, weights = self.library.nearest, self._weights
        total = sum(weights.values())
        held = [weight if stem in told else weight * nearest(told, stem) for stem, weight in weights.items()]
        return sum(held) / total if total else 1.0

    @cached_property
    def _weights(self) -> dict[str, float]:
        """What the families of its words weigh, names and figures apart."""
        names = {word.stem for word in self.library.names_of(self.ours)}
        counted = {word.stem for each in self.ours.figures for word in self.ours.within(each.start, each.end)}
        return {stem: self.library.weight(stem) for stem in self.ours.stems - names - counted}

    def around(self, before: int, after: int) -> list[Passage]:
        """The passages with the sentences around each."""
        if (before, after) not in self._around:
            beside = self.library.beside
            self._around[before, after] = [each for one in self.passages for each in beside(one, before, after)]
        return self._around[before, after]

    def homes(self, pairs: Sequence[Pair]) -> list[Passage]:
        """The passages that tell most of these words, two at least."""
        counts = Counter([id(pair.claims) for pair in pairs])
        most = max(counts.values(), default=0)
        if most < NEW_WORDS:
            return []
        near = dict.fromkeys((*self.passages, *self.around(1, 1)))
        return [passage for passage in near if counts[id(passage.claims)] == most]

    @cached_property
    def _around(self) -> dict[tuple[int, int], list[Passage]]:
        """What was asked so far: many rules ask for the same."""
        return {}

    def theirs(self) -> list[Figure]:
        """The figures of the passages, and of the sentences on both sides of the best."""
        return self._theirs

    @cached_property
    def _theirs(self) -> list[Figure]:
        near = (*self.passages, *self.library.beside(self.passages[0], 1, 1))
        return [figure for passage in dict.fromkeys(near) for figure in passage.claims.figures]

    def is_told(self, figure: Figure) -> bool:
        """Whether a passage has that figure."""
        return any(other.value == figure.value for other in self.theirs())

    def published(self) -> list[date]:
        """The days on which the passages appeared, where they are known."""
        days = [passage.stretch.source.published for passage in self.passages]
        return [day for day in days if day is not None]

    def doubt(self, kind: Difference, start: int, end: int, theirs: str = "") -> Doubt:
        """A difference at these characters."""
        return Doubt(kind, start, end, self.ours.text[start:end].strip(), theirs)


class Rule(ABC):
    """What is asked of a case, by one module."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @abstractmethod
    def doubts(self) -> Iterator[Doubt]:
        """The differences that it finds."""
