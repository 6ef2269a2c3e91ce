"""The format ``chronologie``: what the sources date, in the order of the calendar, each line with its source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import credit
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.overlap import already_said, key
from cms_publisher.french import quotes
from cms_publisher.french.clauses import leans_back, refers_back
from cms_publisher.french.dates import find_dates
from cms_publisher.french.tense import tense_at
from cms_publisher.french.words import count
from cms_publisher.model import Article, ArticleBlock, BlockKind, Cut, Rights, Role
from cms_publisher.writers.digest.opening import opening
from cms_publisher.writers.digest.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.dates import FoundDate
    from cms_publisher.model import Sentence, SiteProfile, Source, Story
    from cms_publisher.writers.digest.prepare import Section

    When = tuple[int, int, int]
    Line = tuple[When, Source, Sentence]

_OPENS: Final = re.compile(
    r"(?:en|le|au|dès|à la fin de|fin|début|courant|mi-|d[’'])?\s?(?:[a-zéû]+\s)?", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?:En|Fin|Début|Dès)[ \u00a0](?P<year>(?:1[5-9]|20)\d\d),? ")
_NOT_WHEN: Final = re.compile(
    r"\b(?:depuis|jusqu[’']\w+|avant|après|entre|contre|que|d[’']ici|de|du|des|au|à partir de|à compter de|et|pour|"
    r"celui|celle|fin|début)(?: le| l[’']\w+)?[ \u00a0]$",
    re.IGNORECASE,
)
_IN: Final = re.compile(r"\ben[ \u00a0]$")
_STANDFIRST: Final = 60
"""Words of a standfirst at most."""
_SHARE: Final = 0.4
"""Of the lines, at most this share comes from sources that may only be cited."""


def write(story: Story, profile: SiteProfile) -> Article:
    """The primary's undated opening, then one list item for each dated sentence that stands alone."""
    brief, prepared = story.brief, prepare(story.primary, profile.house_style)
    opened = opening(brief, prepared, standfirst=False)
    standfirst = opened.standfirst or _undated(opened.sections)
    lines = [*_lines(story.primary, opened.sections)]
    for source in story.context:
        if credit(source):
            lines += _lines(source, prepare(source, profile.house_style).sections)
    kept = _within_rights(_once(sorted(lines, key=_order), standfirst))
    body = [
        ArticleBlock(kind=BlockKind.LIST_ITEM, sentences=(sentence, *_credits(source)), source=source.id)
        for _, source, sentence in kept
    ]
    return Article(
        headline=opened.headline,
        standfirst=standfirst,
        body=tuple(body),
        byline=brief.byline,
        cuts=(*prepared.cuts, *_left_out(opened.sections, {*standfirst, *(line[2] for line in kept)})),
        candidates=opened.candidates,
    )


def _undated(sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """The first sentences, as long as they are no lines themselves and make a standfirst."""
    first = sections[0].blocks[:1] if sections and sections[0].heading is None else ()
    taken: list[Sentence] = []
    for sentence in (one for block in first for one in block.sentences):
        if _when(sentence.text) or count(" ".join(one.text for one in (*taken, sentence))) > _STANDFIRST:
            break
        taken.append(sentence)
    return tuple(taken)


def _left_out(sections: tuple[Section, ...], kept: set[Sentence]) -> Iterator[Cut]:
    """What of the primary makes no line: shown as cut."""
    for section in sections:
        for sentence in (one for block in section.blocks for one in block.sentences):
            if sentence not in kept:
                yield from (Cut(span=span, kind=EditKind.NOT_NEEDED) for span in sentence.support)


def _lines(source: Source, sections: tuple[Section, ...]) -> Iterator[Line]:
    for section in sections:
        for block in section.blocks:
            for sentence in block.sentences:
                when = _when(sentence.text)
                if when and not leans_back(sentence.text) and not refers_back(sentence.text):
                    yield when, source, sentence


def _order(line: Line) -> tuple[When, bool, str]:
    when, source, _ = line
    return when, source.role is not Role.PRIMARY, source.id


def _once(lines: list[Line], standfirst: tuple[Sentence, ...]) -> list[Line]:
    """The lines without those that say what another, or the opening, says already."""
    said = [key(sentence.text) for sentence in standfirst]
    kept = []
    for line in lines:
        if not already_said(line[2].text, said):
            kept.append(line)
            said.append(key(line[2].text))
    return kept


def _within_rights(lines: list[Line]) -> list[Line]:
    """The lines, those of sources that may only be cited as far as their share goes."""
    cited = 0
    kept = []
    for line in lines:
        cited += line[1].rights is Rights.CITE_ONLY
        if line[1].rights is not Rights.CITE_ONLY or cited <= _SHARE * len(lines):
            kept.append(line)
    return kept


def _credits(source: Source) -> tuple[Sentence, ...]:
    named = credit(source)
    return (named,) if named else ()


def _when(text: str) -> When | None:
    """The one time that a sentence tells of: a date that opens it, or that follows its verb; None where it's unsure."""
    quoted = quotes.quoted(text)
    dates = [one for one in find_dates(text) if not any(start <= one.start < end for start, end in quoted)]
    named = [one for one in dates if one.year is not None]
    if len(dates) != 1 or not named:
        year = _YEAR.match(text)
        return (int(year["year"]), 0, 0) if year and not dates else None
    (date,) = named
    return (date.year or 0, date.month, date.day or 0) if _tells_when(text, date) else None


def _tells_when(text: str, date: FoundDate) -> bool:
    before = text[: date.start]
    if _OPENS.fullmatch(before):
        return True
    if date.day is not None:
        return not _NOT_WHEN.search(before)
    return _IN.search(before) is not None and tense_at(text, date.start, date.end) is not None
