"""The format ``chronologie``: what the sources date, in the order of the calendar, each line with its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import credit
from cms_publisher.fidelity.dates.told_once import repeats
from cms_publisher.fidelity.defence import protects
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.when import when
from cms_publisher.french.words import count
from cms_publisher.model import Article, ArticleBlock, BlockKind, Cut, Rights, Role
from cms_publisher.writers.digest.dated import in_full, source_lines
from cms_publisher.writers.digest.opening import opening
from cms_publisher.writers.digest.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.when import When
    from cms_publisher.model import Sentence, SiteProfile, Source, Span, Story
    from cms_publisher.writers.digest.dated import Line
    from cms_publisher.writers.digest.prepared import Prepared, Section

_STANDFIRST: Final = 60
"""Words of a standfirst at most."""
_SHARE: Final = 0.4
"""Of the lines, at most this share comes from sources that may only be cited."""
_NEWS: Final = timedelta(days=7)
"""A lead that tells of a day so near to its publication says why the chronology appears."""


def write(story: Story, profile: SiteProfile) -> Article:
    """The primary's opening, then one list item for each dated sentence that stands alone and what goes on from it."""
    brief, prepared = story.brief, _prepared(story.primary, profile)
    opened = opening(brief, prepared, standfirst=False)
    standfirst = opened.standfirst or in_full(story.primary, _lead(story.primary, opened.sections))
    offered = [(story.primary, opened.sections)]
    offered += ((source, _prepared(source, profile).sections) for source in story.context if credit(source))
    found = [line for source, sections in offered for line in source_lines(source, sections)]
    lines = [_continued(line, story.primary) for line in _within_rights(_once(sorted(found, key=_order), standfirst))]
    said = (*standfirst, *(sentence for line in lines for sentence in line.sentences))
    kept = frozenset(span for sentence in said for span in sentence.support)
    return Article(
        headline=opened.headline,
        standfirst=standfirst,
        body=tuple(map(_item, lines)),
        byline=brief.byline,
        cuts=(*prepared.cuts, *_left_out(opened.sections, kept)),
        candidates=opened.candidates,
    )


def _continued(line: Line, primary: Source) -> Line:
    """The primary's line with what its paragraph says behind it; of another source's, what protects somebody."""
    own = line.source.id == primary.id
    after = tuple(one for one in line.after if own or protects(one.text))
    return replace(line, sentences=(*line.sentences, *after))


def _prepared(source: Source, profile: SiteProfile) -> Prepared:
    """The source as one that is borrowed from: each date with its year, since each line stands for itself."""
    return prepare(replace(source, role=Role.CONTEXT), profile.house_style)


def _lead(source: Source, sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """The first sentences, as long as they are no lines themselves and make a standfirst.

    A lead of several sentences that tells the news of the day stays whole: it says why the rest is told; however long
    where it says that somebody is presumed innocent.
    """
    first = sections[0].blocks[:1] if sections and sections[0].heading is None else ()
    sentences = tuple(one for block in first for one in block.sentences)
    news = (_is_news(source, one) or not when(one.text) for one in sentences[1:])
    if len(sentences) > 1 and _is_news(source, sentences[0]) and all(news):
        short = count(" ".join(one.text for one in sentences)) <= _STANDFIRST
        return sentences if short or any(protects(one.text) for one in sentences) else ()
    taken: list[Sentence] = []
    for sentence in sentences:
        if when(sentence.text) or count(" ".join(one.text for one in (*taken, sentence))) > _STANDFIRST:
            break
        taken.append(sentence)
    return tuple(taken)


def _is_news(source: Source, sentence: Sentence) -> bool:
    """Whether it tells of a day about that of publication, or after."""
    found = when(sentence.text)
    return bool(found and all(found) and source.published and date(*found) >= source.published - _NEWS)


def _item(line: Line) -> ArticleBlock:
    named = credit(line.source)
    sentences = (*line.sentences, *((named,) if named else ()))
    return ArticleBlock(kind=BlockKind.LIST_ITEM, sentences=sentences, source=line.source.id)


def _left_out(sections: tuple[Section, ...], kept: frozenset[Span]) -> Iterator[Cut]:
    """What of the primary makes no line: shown as cut."""
    for section in sections:
        for sentence in (one for block in section.blocks for one in block.sentences):
            yield from (Cut(span=span, kind=EditKind.UNDATED) for span in sentence.support if span not in kept)


def _order(line: Line) -> tuple[When, bool, str]:
    return line.when, line.source.role is not Role.PRIMARY, line.source.id


def _once(lines: list[Line], standfirst: tuple[Sentence, ...]) -> list[Line]:
    """The lines without those that say what another of that day, or the opening, says already."""
    said = [(when(sentence.text), sentence.text) for sentence in standfirst]
    kept = []
    for line in lines:
        if not any(repeats((line.when, line.text), other) for other in said):
            kept.append(line)
            said.append((line.when, line.text))
    return kept


def _within_rights(lines: list[Line]) -> list[Line]:
    """The lines, those of sources that may only be cited as far as their share goes."""
    cited = 0
    kept = []
    for line in lines:
        cited += line.source.rights is Rights.CITE_ONLY
        if line.source.rights is not Rights.CITE_ONLY or cited <= _SHARE * len(lines):
            kept.append(line)
    return kept
