"""Days, held against the passages that tell the same: "réunis lundi" for "réunis mardi".

A day that the sources name of something else does not make it true of this.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.meant_days import meant_in
from cms_publisher.fidelity.meaning.case import MONTH_WORDS, Difference, Rule
from cms_publisher.fidelity.meaning.days import cited, is_meant, meant_by
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.dates import FoundDate

_SPAN: Final = re.compile(
    r"\b(?:entre le|du) (?:\d{1,2}|1er)(?: [^\W\d_]+)?(?: \d{4})?(?: (?:et le|au) [^,;.]*)?$", re.IGNORECASE
)
"""A span of days, whose ends two passages may tell."""
_DAYS: Final = frozenset(WEEKDAYS)
_TIMES: Final = _DAYS | MONTH_WORDS
_AS_WELL: Final = 0.6
"""The share of what the passage that tells most of a clause tells of it, from which another tells it, too."""


class ToldDays(Rule):
    """The rule of days that the passages tell of something else."""

    def doubts(self) -> Iterator[Doubt]:
        """A day on which no passage has what the sentence tells of it."""
        for word in self.case.ours.words if not _DAYS.isdisjoint(self.case.ours.folded) else ():
            if word.folded in _DAYS and not self._is_known(word):
                yield self.case.doubt(Difference.DATE, word.start, word.end, self.case.best.text)
        for found in self.case.ours.dates:
            if found.day is not None and self._is_of_other_things(found):
                yield self.case.doubt(Difference.DATE, found.start, found.end, self.case.best.text)

    def _is_known(self, word: Word) -> bool:
        """Whether it is that of a date, of an outlet's appearance, or stands where the same is told."""
        dated = [found for found in self.case.ours.dates if found.start <= word.start < found.end]
        if any(found.date or is_meant(found, meant_by(self.case, self._near)) for found in dated):
            return True
        if any(WEEKDAYS[day.weekday()] == word.folded for day in cited(self.case)):
            return True
        told = self._tells(word.start)
        home = self._home(told)
        if not self._days(home):
            return any(word.folded in self._days(passage) for passage in self._near)
        return any(self._tells_as_well(p, told, home) for p in self._all(home) if word.folded in self._days(p))

    def _is_of_other_things(self, found: FoundDate) -> bool:
        """Whether passages mean that day, but none of those that tell what happens that day, which name another."""
        if _SPAN.search(self.case.ours.text[: found.end]) and any(self._means(p, found) for p in self.case.passages):
            return False
        told = self._tells(found.start)
        home = self._home(told)
        known = len(told) > 1 and any(self._means(passage, found) for passage in self.case.library.passages)
        if not known or not any(other.day is not None for other in home.claims.dates):
            return False
        return not any(self._tells_as_well(p, told, home) for p in self._all(home) if self._means(p, found))

    @cached_property
    def _near(self) -> tuple[Passage, ...]:
        return (*dict.fromkeys((*self.case.passages, *self.case.around(2, 1))),)

    def _days(self, passage: Passage) -> set[str]:
        """The days of the week that a passage names or means."""
        named = {day for day in WEEKDAYS if day in passage.claims.folded or f"{day}s" in passage.claims.folded}
        return named | {WEEKDAYS[day.weekday()] for day in self._meant(passage)}

    def _meant(self, passage: Passage) -> frozenset[date]:
        """The days that a passage means; "la veille" is that of what stands before."""
        steps = "veille" in passage.claims.folded or "lendemain" in passage.claims.folded
        row = self.case.library.beside(passage, 2, 0) if steps else [passage]
        return meant_in(" ".join(each.claims.text for each in row), passage.stretch.source)

    def _means(self, passage: Passage, found: FoundDate) -> bool:
        """Whether a passage names that day, or means it."""
        named = any((other.day, other.month) == (found.day, found.month) for other in passage.claims.dates)
        return named or is_meant(found, self._meant(passage))

    def _home(self, told: Sequence[str]) -> Passage:
        """The passage that tells most of it."""
        return max(self.case.telling, key=lambda passage: self._score(passage, told))

    def _all(self, home: Passage) -> Iterator[Passage]:
        """Every passage, the likeliest first."""
        yield home
        yield from self.case.library.passages

    def _tells_as_well(self, passage: Passage, told: Sequence[str], home: Passage) -> bool:
        """Whether a passage tells about as much of it as the one that tells most."""
        return self._score(passage, told) >= _AS_WELL * self._score(home, told)

    def _score(self, passage: Passage, told: Sequence[str]) -> float:
        weight = self.case.library.weight
        return sum(weight(stem) * self.case.library.likeness(passage.claims, stem) for stem in told)

    def _tells(self, at: int) -> list[str]:
        """The families of what the clause there tells; of the sentence, where the day stands alone: "Lundi, il a …"."""
        start, end = self.case.ours.clause(at)
        words = [word for word in self.case.ours.words if word.content and not light(word.folded)]
        words = [word for word in words if word.folded not in _TIMES and not word.stem.isdigit()]
        clause = [word.stem for word in words if start <= word.start < end]
        return clause or [word.stem for word in words]
