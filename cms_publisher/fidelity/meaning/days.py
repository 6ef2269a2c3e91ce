"""Dates: months, weekdays and years as the passages pair them, or as the day of publication makes them whole."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.meant_days import meant_in
from cms_publisher.fidelity.meaning.case import MONTH_WORDS, Difference, Rule
from cms_publisher.fidelity.meaning.cited import outlet_named
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.dates import find_dates
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cms_publisher.fidelity.meaning.case import Case, Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.dates import FoundDate


_COMMON_YEAR: Final = 2025
_SHARED: Final = 2
"""Words of our clause that a sentence has which tells the same."""
_THIS_MONTH: Final = re.compile(r"\b(?:fin|début|milieu|cours|courant|reste) du mois\b|\bce mois\b", re.IGNORECASE)
_DAYS: Final = frozenset(WEEKDAYS)
_FIRST: Final = fold(MONTHS[0])
_LAST: Final = fold(MONTHS[-1])
_YEAR_ENDS: Final = re.compile(r"\b(?:la fin de l[’']année|le 31 décembre)\b", re.IGNORECASE)
_YEAR_BEGINS: Final = re.compile(r"\b(?:le début de l[’']année|le 1er janvier)\b", re.IGNORECASE)
_END: Final = Sought(
    rf"\b(?P<end>début|mi|fin)[ \u00a0-](?:d[eu][ \u00a0]|d[’'])?(?:mois (?:de |d[’']))?"
    rf"(?P<time>{'|'.join(MONTHS)}|mois|\d{{4}})\b",
    "mi|fin|début",
    re.IGNORECASE,
)


_DAYS_OF: Final = {"début": range(1, 13), "mi": range(9, 21), "fin": range(19, 32)}
"""The days of a month that may be told as its beginning, middle or end."""

_THE_END: Final = re.compile(
    rf"\b(?:fin|terme|bout|dernier jour)[ \u00a0-](?:d[eu][ \u00a0]|d[’']|de l[’'])?"
    rf"(?:mois|année|an|{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)


def _is_last(found: FoundDate) -> bool:
    """Whether a day is the last of its month."""
    return found.day is not None and found.day == monthrange(found.year or _COMMON_YEAR, found.month)[1]


def is_the_end(claims: Claims, at: int, text: str) -> bool:
    """Whether a last day of a month stands there, and the text speaks of the end of something: "la fin de l’année"."""
    last = any(found.start <= at < found.end and _is_last(found) for found in claims.dates)
    return last and _THE_END.search(text) is not None


def _is_another_part(match: re.Match[str], text: str) -> bool:
    """Whether the text names days of that month, none in that part of it: "le 31 août" is not "début août"."""
    days = [
        found.day for found in find_dates(text) if found.day and fold(MONTHS[found.month - 1]) == fold(match["time"])
    ]
    return bool(days) and not any(day in _DAYS_OF[match["end"].lower()] for day in days)


def meant_by(case: Case, passages: Iterable[Passage]) -> frozenset[date]:
    """The days that passages mean, whole or by relative words; those on which the outlets appeared that we name."""
    days = (meant_in(passage.claims.text, passage.stretch.source) for passage in passages)
    return frozenset(cited(case)).union(*days)


def cited(case: Case) -> Iterator[date]:
    """The days on which the sources appeared whose outlets we name."""
    for source in case.library.sources:
        if source.published and outlet_named(case.ours, source):
            yield source.published


def is_meant(found: FoundDate, meant: frozenset[date]) -> bool:
    """Whether a day that we name, or its month with the year, is one of those."""
    return any(
        found.month == day.month
        and (found.day == day.day if found.day else found.year is not None)
        and found.year in {None, day.year}
        and found.weekday in {None, day.weekday()}
        for day in meant
    )


class Days(Rule):
    """The rules of dates."""

    def doubts(self) -> Iterator[Doubt]:
        """Months, weekdays and years that the passages don't have, or pair otherwise."""
        times = not (MONTH_WORDS.isdisjoint(self.case.ours.folded) and _DAYS.isdisjoint(self.case.ours.folded))
        if not times and not self.case.ours.dates and not _END.search(self.case.ours.text):
            return
        text = " ".join(passage.claims.text for passage in self._near)
        words = {word for passage in self.case.passages for word in passage.claims.folded}
        if not words & MONTH_WORDS:
            words |= {word for passage in self._near for word in passage.claims.folded}
        published = self.case.published()
        for word in self.case.ours.words:
            month = word.folded.removeprefix("mi-")
            if (
                month in MONTH_WORDS
                and month not in words
                and f"mi-{month}" not in words
                and not any(
                    each.start <= word.start < each.end and self._is_meant(each) for each in self.case.ours.dates
                )
                and not self._resolves(month, text)
                and not is_the_end(self.case.ours, word.start, text)
                and not self._is_of_its_time(month, published, text)
                and not self._is_told_afar(month, word.start)
            ):
                yield self.case.doubt(Difference.DATE, word.start, word.end)
        yield from self._wrong_days(text, published)
        yield from self._other_end(text)

    @cached_property
    def _near(self) -> tuple[Passage, ...]:
        return (*dict.fromkeys((*self.case.passages, *self.case.around(2, 1))),)

    @cached_property
    def _meant(self) -> frozenset[date]:
        """The days that these mean: asked where none names ours as it stands."""
        return meant_by(self.case, self._near)

    def _is_meant(self, found: FoundDate) -> bool:
        return is_meant(found, self._meant)

    @staticmethod
    def _is_of_its_time(month: str, published: list[date], text: str) -> bool:
        """Whether a passage speaks of the month in which it appeared: "d’ici à la fin du mois"."""
        return any(fold(MONTHS[day.month - 1]) == month for day in published) and _THIS_MONTH.search(text) is not None

    def _is_told_afar(self, month: str, at: int) -> bool:
        """Whether some sentence of the sources names that month of something of our clause that it has by its word."""
        start, end = self.case.ours.clause(at)
        words = [word for word in self.case.ours.words if word.content and word.folded != month]
        near = [word.stem for word in words if start <= word.start < end]
        likeness = self.case.library.likeness
        return any(
            any(likeness(passage.claims, stem) > 0 for stem in near)
            and sum(likeness(passage.claims, word.stem) > 0 for word in words) >= _SHARED
            for passage in self.case.library.passages
            if month in passage.claims.folded
        )

    def _other_end(self, text: str) -> Iterator[Doubt]:
        """The end of a month or year for its beginning."""
        for match in _END.finditer(self.case.ours.text):
            theirs = [(match["end"].lower(), fold(match["time"])) for match in _END.finditer(text)]
            same = {end for end, time in theirs if time in {fold(match["time"]), "mois"}}
            if (same and match["end"].lower() not in same) or (not same and _is_another_part(match, text)):
                yield self.case.doubt(Difference.DATE, match.start(), match.end())

    def _resolves(self, month: str, text: str) -> bool:
        """Whether relative words of the passages mean a day of that month, or "la fin de l’année" does."""
        if (month == _FIRST and _YEAR_BEGINS.search(text)) or (month == _LAST and _YEAR_ENDS.search(text)):
            return True
        return any(fold(MONTHS[day.month - 1]) == month for day in self._meant)

    def _wrong_days(self, text: str, published: list[date]) -> Iterator[Doubt]:
        """A day with a month, or a month with a year, that the passages pair otherwise; a weekday of another date."""
        theirs = [each for passage in self._near for each in passage.claims.dates]
        for found in self.case.ours.dates:
            if found.date and found.weekday is not None and found.date.weekday() != found.weekday:
                yield self.case.doubt(Difference.DATE, found.start, found.end)
            same = [other for other in theirs if other.month == found.month]
            another = same and found.day and all(other.day not in (found.day, None) for other in same)
            if not (another or found.year) or self._is_meant(found) or is_the_end(self.case.ours, found.start, text):
                continue
            if another:
                yield self.case.doubt(Difference.DATE, found.start, found.end)
            years = {other.year for other in same} - {None} | {
                day.year for day in published if any(o.year is None for o in same)
            }
            near = (
                {year + shift for year in years if year for shift in ((-1, 0, 1) if published else (0,))}
                if None in {o.year for o in same}
                else years
            )
            if same and found.year and near and found.year not in near:
                yield self.case.doubt(Difference.DATE, found.start, found.end)
