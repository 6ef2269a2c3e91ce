"""The format ``chronologie``: what the sources date, in the order of the calendar, each line with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import credit
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.overlap import already_said, key
from cms_publisher.french.words import count
from cms_publisher.model import Article, ArticleBlock, BlockKind, Cut, Rights, Role
from cms_publisher.writers.digest.dated import lines, when
from cms_publisher.writers.digest.opening import opening
from cms_publisher.writers.digest.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence, SiteProfile, Source, Story
    from cms_publisher.writers.digest.dated import When
    from cms_publisher.writers.digest.prepare import Section

    Line = tuple[When, Source, Sentence]

_STANDFIRST: Final = 60
"""Words of a standfirst at most."""
_SHARE: Final = 0.4
"""Of the lines, at most this share comes from sources that may only be cited."""


def write(story: Story, profile: SiteProfile) -> Article:
    """The primary's undated opening, then one list item for each dated sentence that stands alone."""
    brief, prepared = story.brief, prepare(story.primary, profile.house_style)
    opened = opening(brief, prepared, standfirst=False)
    standfirst = opened.standfirst or _undated(opened.sections)
    offered: list[Line] = [(day, story.primary, said) for day, said in lines(opened.sections)]
    for source in story.context:
        if credit(source):
            sections = prepare(source, profile.house_style).sections
            offered += [(day, source, said) for day, said in lines(sections)]
    kept = _within_rights(_once(sorted(offered, key=_order), standfirst))
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
        if when(sentence.text) or count(" ".join(one.text for one in (*taken, sentence))) > _STANDFIRST:
            break
        taken.append(sentence)
    return tuple(taken)


def _left_out(sections: tuple[Section, ...], kept: set[Sentence]) -> Iterator[Cut]:
    """What of the primary makes no line: shown as cut."""
    for section in sections:
        for sentence in (one for block in section.blocks for one in block.sentences):
            if sentence not in kept:
                yield from (Cut(span=span, kind=EditKind.NOT_NEEDED) for span in sentence.support)


def _order(line: Line) -> tuple[When, bool, str]:
    day, source, _ = line
    return day, source.role is not Role.PRIMARY, source.id


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
