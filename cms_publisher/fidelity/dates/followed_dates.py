"""The day that follows from what a source told before: "Le 8 avril 2022 … le lendemain" is the ninth of April 2022.

Only what is certain: within a paragraph for "le lendemain" and "deux jours plus tard"; a day or month without its year
is that of the date told before it, unless another paragraph may have come back to the text's own year. Writer and
review share it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean
from cms_publisher.fidelity.dates.announced_days import announced
from cms_publisher.fidelity.dates.own_days import own_day
from cms_publisher.fidelity.dates.resolved_dates import may_be_in_full
from cms_publisher.fidelity.dates.web_dates import absolute
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import dates
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.quotes import mended
from cms_publisher.french.sentences import split
from cms_publisher.french.tense import Tense, tense_at
from cms_publisher.french.typography import NBSP
from cms_publisher.french.when import Later, Mention, mentions
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.align import Step, Stretch
    from cms_publisher.fidelity.tokens import Token
    from cms_publisher.french.when import When
    from cms_publisher.model import Block, Source

    _Paragraph = tuple[Block, list[tuple[int, int]], list[str]]
    """A block, the places of its sentences, and these as they are read."""
    Change = tuple[str, str]
    """The source's words, and the whole date."""
    _Times = tuple[When | None, tuple[Change, ...], bool]
    """Of a sentence: when, the dates that follow, and whether its main clause has one."""

_BEFORE_THAT: Final = re.compile(
    r"\b(?:avait|avaient)(?: [a-zà-ÿ]+){0,2} \w+(?:é|ée|és|ées|i|ie|is|ise|it|ite|u|ue|us|ues|ert|erte|int|ort)\b"
    r"|\b(?:s[’']était|s[’']étaient|s[’']était)\b",
)
"""The pluperfect: it steps back from what is told, and nobody can say what follows it."""
_YEAR: Final = re.compile(r"\d{4}")
_PARTS: Final = {"": "", "matin": " au matin", "soir": " au soir"}
_LONG_AGO: Final = 300
"""Days before its publication within which a text may name a day without its year."""
_MID_MONTH: Final = 15
_WIDEST: Final = 6
"""Words of a source that say when, at most: "mardi 1er octobre", "le surlendemain au matin"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence of a source, ``document.text[start:end]``, that says when, and what its words mean in full."""

    start: int
    end: int
    text: str
    """Cleaned, its relative dates made absolute by the day of publication."""
    when: When | None
    """The time that it tells of; None where it isn't certain."""
    changes: tuple[Change, ...] = ()
    dated: bool = False
    """Whether its main clause has a date, certain or not."""


def told(source: Source) -> tuple[Told, ...]:
    """The sentences of a source's paragraphs, in order, each with its time as far as that is certain."""
    return _told(source)


def is_followed(tokens: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether the difference, with the words around it that are the same, is such a date put in full."""
    around = stretch.keys[max(0, step.c - _WIDEST) : step.d + _WIDEST]
    if stretch.offset is None or _marks().isdisjoint(around):
        return False
    ours = [token.key for token in tokens[step.a : step.b]]
    if not any(map(_YEAR.fullmatch, ours)) or not may_be_in_full(ours, around):
        return False
    beside = step.c if step.c < step.d else max(0, step.c - 1)  # of words that are only put in, those before them
    if not _may_follow(stretch, step, stretch.tokens[beside].start):
        return False  # before the whole source is read for what it tells when
    at = stretch.offset + stretch.tokens[beside].start
    sentence = next((one for one in told(stretch.source) if one.start <= at < one.end and one.changes), None)
    return sentence is not None and any(_fits(tokens, stretch, step, *change) for change in sentence.changes)


@cache
def _marks() -> frozenset[str]:
    """One of these is in all words that are put in full: a month without its year, or a time later or earlier."""
    known = (*MONTHS, *map(fold, MONTHS), "lendemain surlendemain veille jour jours tard suivant suivante")
    return frozenset(key for words in known for key in _keys(words))


def _may_follow(stretch: Stretch, step: Step, at: int) -> bool:
    """Whether the sentence there says when in words that need another date, and that the difference is in."""
    source = stretch.source
    raw = next((stretch.text[start:end] for start, end in stretch.spans if start <= at < end), "")
    text = _absolute(clean(raw)[0], source)
    open_dates = (text[one.start : one.end] for one in mentions(text) if one.own and not one.when)
    return any(True for words in open_dates for _ in _stands(stretch, step, words))


def _stands(stretch: Stretch, step: Step, words: str) -> Iterator[int]:
    """How many words before the difference these begin in the source, if they go over all of it."""
    keys = _keys(words)
    for left in range(min(step.c, len(keys) - (step.d - step.c)) + 1):
        if tuple(stretch.keys[step.c - left : step.c - left + len(keys)]) == keys:
            yield left


def _fits(tokens: Sequence[Token], stretch: Stretch, step: Step, old: str, new: str) -> bool:
    ours = _keys(new)
    for left in _stands(stretch, step, old):
        said = tuple(token.key for token in tokens[step.a - left : step.a - left + len(ours)]) if left <= step.a else ()
        if said == ours:
            return len(ours) >= left + step.b - step.a
    return False


@lru_cache(maxsize=64)
def _told(source: Source) -> tuple[Told, ...]:
    teller = _Teller(source.published)
    found: list[Told] = []
    for block, spans, texts, beyond in _ahead([*_read(source)]):
        told = teller.paragraph(texts, beyond)
        for (start, end), text, (when, changes, dated) in zip(spans, texts, told, strict=True):
            found.append(
                Told(
                    start=block.start + start,
                    end=block.start + end,
                    text=text,
                    when=when,
                    changes=changes,
                    dated=dated,
                )
            )
    return tuple(found)


def _read(source: Source) -> Iterator[_Paragraph]:
    for block in source.document.blocks:
        if block.kind not in {BlockKind.TITLE, BlockKind.HEADING, BlockKind.QUOTE}:
            raw = mended(source.document.slice(block))
            spans = split(raw)
            yield block, spans, [_absolute(clean(raw[start:end])[0], source) for start, end in spans]


def _ahead(paragraphs: Sequence[_Paragraph]) -> Iterator[tuple[Block, list[tuple[int, int]], list[str], When | None]]:
    """Each paragraph with the first whole date that those behind it tell."""
    beyond: When | None = None
    found = []
    for block, spans, texts in reversed(paragraphs):
        found.append((block, spans, texts, beyond))
        beyond = next((time for text in texts for time in _whole(text)), beyond)
    yield from reversed(found)


def _whole(text: str) -> list[When]:
    return [one.when for one in mentions(text) if one.own and one.when]


def _absolute(text: str, source: Source) -> str:
    if source.published is None:
        return text
    programme = announced(source.document.text, source.published)
    return absolute(text, source.published, own=own_day(source), programme=programme)[0]


class _Teller:
    """Goes through a text and keeps in mind which time was told last."""

    def __init__(self, published: date | None) -> None:
        self.published = published
        self.last: When | None = None
        self.near: When | None = None
        """The same within the paragraph, as long as no other date stands between."""
        self.lost = False
        """Whether a date that nobody could place stands between: what follows it may be of any year."""
        self.here = False
        """Whether the last time was told in this paragraph."""
        self.beyond: When | None = None
        """The first whole date that the paragraphs behind this one tell."""

    def paragraph(self, texts: Sequence[str], beyond: When | None) -> Iterator[_Times]:
        self.near, self.here, self.beyond = None, False, beyond
        whole = [_whole(text) for text in texts]
        for at, text in enumerate(texts):
            following = next((times[0] for times in whole[at + 1 :] if times), None)
            yield self._sentence(text, following)

    def _sentence(self, text: str, following: When | None) -> _Times:
        own: list[When | None] = []
        changes: list[Change] = []
        back = _BEFORE_THAT.search(text) is not None
        for one in mentions(text):
            if not one.own:
                self.near = None
                continue
            if one.later in {Later.SOON, Later.LONG}:
                own.append(None)
                self.near, self.lost = None, self.lost or one.later is Later.LONG
                continue
            future = tense_at(text, one.start, one.end) is Tense.FUTURE
            time = one.when or self._resolved(one, back=back, future=future)
            if time and not one.when and following and following[: len(_said(time))] < _said(time):
                time = None
            own.append(time)
            if time and not one.when:
                words = text[one.start : one.end]
                changes.append((words, _in_full(words, one, time)))
            self._remember(time, steps_aside=back or future)
        return (own[0] if own else None), tuple(changes), bool(own)

    def _remember(self, time: When | None, *, steps_aside: bool) -> None:
        if time and not steps_aside:
            self.last = self.near = time
            self.lost, self.here = False, True
        else:
            self.near = None
            self.lost = self.lost or time is None or self.published is None or time[0] != self.published.year

    def _resolved(self, one: Mention, *, back: bool, future: bool) -> When | None:
        """The time that the words mean, if only one can be meant, and it was no time to come when the text appeared."""
        if one.shift is not None:
            found = self._shifted(one.shift)
        elif one.later is Later.NEXT_YEAR:
            found = (self.near[0] + 1, 0, 0) if self.near else None
        elif future:
            found = self._to_come(one)
        elif self.lost:
            return None
        elif back:
            found = self._before_publication(one) if self._is_news() else None
        else:
            found = self._after_last(one) if self.last else self._before_publication(one)
        return found if found and _exists(found) and (future or not self._is_later(found)) else None

    def _shifted(self, days: int) -> When | None:
        if self.near is None or not self.near[2]:
            return None
        then = date(*self.near) + timedelta(days=days)
        return then.year, then.month, then.day

    def _to_come(self, one: Mention) -> When | None:
        """Of the year in which the text appeared, or of the next; what is told may be long over."""
        if self.published is None or (self.last and self.last[0] < self.published.year):
            return None
        later = (one.month, one.day or 31) < (self.published.month, self.published.day)
        return self.published.year + later, one.month, one.day

    def _after_last(self, one: Mention) -> When | None:
        """Of the same year as what was told before it; earlier in the year, only where the next one is yet to come."""
        year, month, day = self.last or (0, 0, 0)
        if not month:
            return (year, one.month, one.day) if self.near == self.last else None
        goes_on = one.month > month or (one.month == month and (not (day and one.day) or one.day >= day))
        if goes_on or self._is_later((year + 1, one.month, one.day)):
            return (year, one.month, one.day) if self.here or self._goes_on_to(one, year) else None
        return None

    def _goes_on_to(self, one: Mention, year: int) -> bool:
        """Whether another paragraph's day is of that year: it may be of the text's own, unless older times follow."""
        recent = self._before_publication(one)
        if self.published is None or recent is None or recent[0] in {year, self.published.year - 1}:
            return True
        return self.beyond is not None and _said(self.beyond) < recent[: len(_said(self.beyond))]

    def _before_publication(self, one: Mention) -> When | None:
        """The last such day before the text appeared, where no date stands before it."""
        if self.published is None:
            return None
        this = (self.published.year, one.month, one.day)
        found = (this[0] - 1, *this[1:]) if self._is_later(this) else this
        then = date(found[0], found[1], min(found[2] or _MID_MONTH, 28))
        return found if (self.published - then).days <= _LONG_AGO else None

    def _is_news(self) -> bool:
        """Whether all that was told so far is of the year in which the text appeared."""
        return self.published is not None and (self.last is None or self.last[0] == self.published.year)

    def _is_later(self, time: When) -> bool:
        """Whether it is surely after the text appeared."""
        if self.published is None:
            return False
        today = (self.published.year, self.published.month, self.published.day)
        return _said(time) > today[: len(_said(time))]


def _said(time: When) -> tuple[int, ...]:
    """A time as far as it is said."""
    return tuple(part for part in time if part)


def _exists(time: When) -> bool:
    try:
        date(time[0], time[1] or 1, time[2] or 1)
    except ValueError:
        return False
    return True


def _in_full(words: str, one: Mention, time: When) -> str:
    if one.shift is None and one.later is None:
        return f"{words}{NBSP}{time[0]}"
    new = f"en {time[0]}" if one.later else f"le {dates.day(date(*time))}{_PARTS[one.part]}"
    return new[0].upper() + new[1:] if words[0].isupper() else new


@lru_cache(maxsize=1024)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))
