"""When it was, by the passage that tells it: a month or weekday that another passage has for something else."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import DATED, MONTH_WORDS, Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import most_told
from cms_publisher.fidelity.meaning.days import is_meant, meant_by
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.french.dates import FoundDate

_RELATIVE: Final = re.compile(
    r"\b(?:hier|demain|aujourd[’']hui|avant-hier|lendemain|veille|derni(?:er|ère)|prochaine?|ce (?:matin|soir|mois)|"
    r"(?:fin|début|milieu|cours|courant|reste) du mois)\b",
    re.IGNORECASE,
)
_EDGE: Final = re.compile(r"[,;:](?!\d)")
_LEAST: Final = 2
"""Words of a clause that one passage must tell to be the one that dates it."""


class Anchors(Rule):
    """The rule of dates held against the passage that tells what they date."""

    def doubts(self) -> Iterator[Doubt]:
        """A day that the passages have in another month; a month or weekday that is not its clause’s passage’s."""
        yield from self._other_month_of_day()
        yield from self._other_year_of_month()
        for word in self.case.ours.words:
            if (word.folded not in MONTH_WORDS and word.folded not in WEEKDAYS) or self._is_meant(word):
                continue
            home = self._home_of(word.start)
            if home is not None and self._dates_otherwise(word, home):
                yield self.case.doubt(Difference.DATE, word.start, word.end, home.text)
                return

    def _other_month_of_day(self) -> Iterator[Doubt]:
        theirs = [found for passage in self.case.passages for found in passage.claims.dates if found.day]
        meant = meant_by(self.case, self.case.passages) if self.case.ours.dates else frozenset()
        for mine in self.case.ours.dates:
            if is_meant(mine, meant):
                continue
            same_day = [other for other in theirs if other.day == mine.day]
            if mine.day and mine.month and same_day and all(o.month not in (mine.month, None) for o in same_day):
                yield self.case.doubt(Difference.DATE, mine.start, mine.end)

    def _other_year_of_month(self) -> Iterator[Doubt]:
        for mine in self.case.ours.dates:
            home = self._home_of(mine.start) if mine.month and mine.year else None
            years = {other.year for other in home.dates if other.month == mine.month} if home else set()
            if years and not years & {mine.year, None}:
                yield self.case.doubt(Difference.DATE, mine.start, mine.end)

    def _is_meant(self, word: Word) -> bool:
        """Whether it is of a whole day that a passage means: "mardi matin" in a text that appeared that day."""
        whole = [each for each in self.case.ours.dates if each.day and each.start <= word.start < each.end]
        return any(is_meant(each, meant_by(self.case, self.case.passages)) for each in whole)

    def _home_of(self, at: int) -> Claims | None:
        """What the passage claims that tells most of the clause around a date; the best, where that says nothing."""
        inside = self._around(at)
        if len(inside) < _LEAST:
            found = next((each for each in self.case.ours.dates if each.start <= at < each.end), None)
            own = (pair.claims for pair in inside if found and any(_is_same(found, each) for each in pair.claims.dates))
            return next(own, self.case.best)
        claims = most_told(inside)
        enough = sum(pair.claims is claims for pair in inside) >= _LEAST
        return claims if enough and any(passage.claims is claims for passage in self.case.passages) else None

    def _around(self, at: int) -> list[Pair]:
        """The words of the clause around a date that passages have."""
        edges = [0, *(match.end() for match in _EDGE.finditer(self.case.ours.text)), len(self.case.ours.text)]
        start, end = next(span for span in pairwise(edges) if at < span[1])
        return [pair for pair in self.case.pairs if start <= pair.ours.start < end and not _is_time(pair.ours)]

    def _dates_otherwise(self, word: Word, home: Claims) -> bool:
        """Whether a passage has a month, or a day of one, and not ours; "hier" and its like may be any day."""
        if word.folded in home.folded or _RELATIVE.search(home.text):
            return False
        if word.folded in MONTH_WORDS:
            return bool(home.folded & MONTH_WORDS) and DATED.search(home.text) is None
        days = [found.date for found in (*home.dates, *self.case.ours.dates) if found.date]
        fits = any(WEEKDAYS[day.weekday()] == word.folded for day in days)
        return any(found.day for found in home.dates) and not fits and self._says_which(word)

    def _says_which(self, word: Word) -> bool:
        """Whether ours says which weekday it means: "vendredi dernier"."""
        after = self.case.ours.text[word.end :].split(None, 1)
        return bool(after) and fold(after[0].rstrip(",.;")) in {"dernier", "prochain"}


def _is_same(mine: FoundDate, other: FoundDate) -> bool:
    """Whether two name the same day of a month."""
    return mine.day is not None and (mine.day, mine.month) == (other.day, other.month)


def _is_time(word: Word) -> bool:
    return word.folded in MONTH_WORDS or word.folded in WEEKDAYS
