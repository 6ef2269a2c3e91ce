"""Dates as a reader meets them in the finished article: the year once, each day once; then by its name alone.

Preparing a source reads it in its own order; what tells the news may have moved up to the standfirst since.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.near_days import AT, TIME_OF_DAY
from cms_publisher.fidelity.dates.told_dates import ToldDates, last_year, years
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.french import quotes
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dates import find_dates
from cms_publisher.french.tense import Tense, tense_at
from cms_publisher.french.typography import NBSP
from cms_publisher.model import BlockKind, Edit

if TYPE_CHECKING:
    from cms_publisher.french.dates import FoundDate
    from cms_publisher.model import Article, ArticleBlock, Sentence, Story

_SPOKEN: Final = frozenset({BlockKind.QUOTE, BlockKind.QUESTION})
_BARE: Final = re.compile(
    rf"(?:de[ \u00a0])?(?:{'|'.join(WEEKDAYS)})(?:[ \u00a0](?:matin|soir|midi|après-midi))?{AT}[,;.)]?", re.IGNORECASE
)
"""A source's words for a day that may stand again: a weekday, the part of it, the hour."""
_LABELLED: Final = re.compile(r"[A-ZÀ-ÖØ-Ý][^.:!?«»\d]{2,40}[ \u00a0]:[ \u00a0]")
"""A line of practical details: "Navettes : samedi de 9 h à 18 h"."""
_PART: Final = re.compile("|".join(TIME_OF_DAY.values()))
"""What no year stands before, if it may stand elsewhere: "mercredi 25 novembre au soir"."""
_LAST_YEAR: Final = re.compile(r"(?:qu?e?[ \u00a0])?l[’'](?:an|année)[ \u00a0](?:derni|pass)\w+[,;.)]?", re.IGNORECASE)
_SINCE: Final = re.compile(r"\b[Dd]epuis(?:[ \u00a0]le)?[ \u00a0]\Z")


def in_reading_order(article: Article, story: Story) -> Article:
    """The article with its resolved dates as its reader needs them, from standfirst to end."""
    if story.primary.published is None:
        return article
    sparing = _Reader(story.primary.published, story.primary.id, sparing=True)
    read = sparing.article(article)
    if story.primary.published.year in sparing.told.years:
        return read
    return _Reader(story.primary.published, story.primary.id).article(article)


class _Reader:
    """Reads on, and keeps in mind which years and days were told."""

    def __init__(self, published: date, primary: str, *, sparing: bool = False) -> None:
        self.published, self.primary = published, primary
        self.read: Article | None = None
        self.sparing = sparing
        """Whether the year may wait for a day that is told without "au soir"."""
        self.listed = False
        """Whether a line of a list is read: a programme's each has its day."""
        self.told = ToldDates()
        self.days: dict[int, set[tuple[int, int]]] = {}
        """The days, each month and day, that were told by each weekday."""
        self.here: set[tuple[int, int, int]] = set()
        """Those of the paragraph, with their weekdays."""
        self.last: BlockKind | None = None
        self.paragraph: tuple[Sentence, ...] = ()

    def article(self, article: Article) -> Article:
        self.read = article
        headlines = tuple(map(self.headline, article.candidates.headline))
        return replace(
            article,
            headline=self.headline(article.headline),
            standfirst=tuple(map(self.sentence, article.standfirst)),
            body=tuple(map(self.block, article.body)),
            candidates=replace(article.candidates, headline=headlines),
        )

    def headline(self, headline: Sentence) -> Sentence:
        """A headline is short, and the date beside it says of which year."""
        title = _Reader(self.published, self.primary)
        title.told.add(str(self.published.year))
        return title._shortened(headline)

    def block(self, block: ArticleBlock) -> ArticleBlock:
        self.listed = block.kind is BlockKind.LIST_ITEM or _LABELLED.match(block.text) is not None
        if block.kind is BlockKind.HEADING:
            known = self.published.year in self.told.years
            self.told.add(block.text)
            return replace(block, sentences=tuple(map(self.headline, block.sentences))) if known else block
        if not block.kind is self.last is BlockKind.LIST_ITEM:  # a list goes on in the year that it has named
            self.told.paragraph()
            self.here.clear()
        self.last = block.kind
        own = block.kind not in _SPOKEN and block.source == self.primary
        if not own:
            self._remember(block.text)
            return block
        self.paragraph = block.sentences
        return replace(block, sentences=tuple(map(self.sentence, block.sentences)))

    def sentence(self, sentence: Sentence) -> Sentence:
        """A sentence as it stands behind what was read so far."""
        sentence = self._with_year(self._shortened(sentence))
        self._remember(sentence.text)
        return sentence

    def _remember(self, text: str) -> None:
        self.told.add(text)
        for one in find_dates(text):
            if one.weekday is not None and one.day:
                self.days.setdefault(one.weekday, set()).add((one.month, one.day))
                self.here.add((one.weekday, one.month, one.day))

    def _shortened(self, sentence: Sentence) -> Sentence:
        """The sentence without what its reader knows of the dates that were made."""
        text, edits, at = sentence.text, list[Edit](), 0
        for made in sentence.edits:
            edit = made if made.after in text else _unended(made)
            start = text.find(edit.after, at) if edit.kind == EditKind.DATE else -1
            if start < 0:
                edits.append(made)
                continue
            new = self._known(text, start, edit)
            text = text[:start] + new + text[start + len(edit.after) :]
            at = start + len(new)
            if new != edit.before:
                edits.append(replace(edit, after=new))
        return replace(sentence, text=text, edits=tuple(edits)) if text != sentence.text else sentence

    def _known(self, text: str, start: int, edit: Edit) -> str:
        """The words of an edit, shorter where that tells as much."""
        if _LAST_YEAR.fullmatch(edit.before):
            return edit.before if self._is_beside(last_year(edit.after), text[:start]) else edit.after
        dates = find_dates(edit.after)
        if len(dates) != 1 or not dates[0].day:
            return edit.after
        if self._is_said_again(text[:start], dates[0], edit.before):
            return edit.before
        one = dates[0]
        words, before = edit.after[one.start : one.end], text[: start + one.start]
        shorter = self.told.without_year(words, before, self.published.year)
        if self.sparing and one.year == self.published.year and _PART.match(edit.after, one.end):
            shorter = words.removesuffix(f"{NBSP}{one.year}")
        if shorter == words and self._is_plain(text, (start + one.start, start + one.end), one):
            shorter = words.rpartition(NBSP)[0]
        return edit.after[: one.start] + shorter + edit.after[one.end :]

    def _is_beside(self, year: int | None, before: str) -> bool:
        """Whether the paragraph has that year before in any words, or behind in its source's own."""
        told = year in years(before) or (self.told.here and year == self.told.year)
        return told or any(year in _own_years(sentence) for sentence in self.paragraph)

    def _is_said_again(self, before: str, one: FoundDate, source: str) -> bool:
        """Whether the weekday alone says it: told before, in a list in this line, and the only such day so far."""
        if one.weekday is None or not _BARE.fullmatch(source):
            return False
        sentence = {(each.weekday, each.month, each.day) for each in find_dates(before) if each.weekday is not None}
        known = {(month, day) for weekday, month, day in sentence if weekday == one.weekday}
        known |= self.days.get(one.weekday, set())
        day = (one.month, one.day)
        return known == {day} and (not self.listed or (one.weekday, *day) in self.here | sentence)

    def _is_plain(self, text: str, span: tuple[int, int], one: FoundDate) -> bool:
        """Whether the text's own year, once told, needs no saying though another was: it is ahead of that, or past."""
        other = last_year(text[: span[0]]) or self.told.year
        if one.year != self.published.year or one.year not in self.told.years or other is None:
            return False
        tense = Tense.PAST if _SINCE.search(text[: span[0]]) else tense_at(text, *span)
        return (tense is Tense.FUTURE and other < one.year) or (tense is Tense.PAST and other > one.year)

    def _with_year(self, sentence: Sentence) -> Sentence:
        """The sentence with the year of the first day that the article tells by its weekday."""
        year = self.published.year
        dates = find_dates(sentence.text)
        if year in self.told.years or any(one.year == year for one in dates):
            return sentence
        first = next((one for one in dates if self._may_have_year(one, sentence.text)), None)
        quoted = quotes.quoted(sentence.text) if first else ()
        if first is None or first.year or any(start <= first.start < end for start, end in quoted):
            return sentence
        if (first.weekday is not None and not _is_of(year, first)) or sentence.text[first.end :].lstrip()[:1].isdigit():
            return sentence  # "dimanche 4 octobre 14 200 visiteurs"
        text, made = replaced(sentence.text, [(first.end, first.end, f"{NBSP}{year}")], EditKind.DATE)
        return replace(sentence, text=text, edits=(*sentence.edits, *made))

    def _may_have_year(self, one: FoundDate, text: str) -> bool:
        """Whether a day is told that the article has by its weekday, here or elsewhere."""
        if self.sparing and _PART.match(text, one.end):
            return False
        return bool(one.day) and (one.weekday is not None or self._is_named(one))

    def _is_named(self, one: FoundDate) -> bool:
        """Whether the article has that day elsewhere with its weekday of that year."""
        texts = (block.text for block in self.read.body) if self.read else ()
        found = (each for text in texts for each in find_dates(text) if (each.month, each.day) == (one.month, one.day))
        return any(each.weekday is not None and _is_of(self.published.year, each) for each in found)


def _own_years(sentence: Sentence) -> set[int]:
    """Those that a sentence names in its source's own words."""
    text = sentence.text
    for edit in sentence.edits:
        text = text.replace(edit.after, edit.before, 1) if edit.kind == EditKind.DATE else text
    return years(text)


def _unended(edit: Edit) -> Edit:
    """The same of a headline, which has lost the full stop."""
    return replace(edit, before=edit.before.rstrip("."), after=edit.after.rstrip("."))


def _is_of(year: int, one: FoundDate) -> bool:
    """Whether that day of the year is that weekday."""
    try:
        return date(year, one.month, one.day or 1).weekday() == one.weekday
    except ValueError:  # 29 February
        return False
