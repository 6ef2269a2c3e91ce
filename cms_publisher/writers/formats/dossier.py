"""The format ``dossier``: the house's own pieces side by side, a paragraph and a link each, never blended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import credit
from cms_publisher.fidelity.excerpts.overlap import opens_alike
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import count, fold
from cms_publisher.model import Article, ArticleBlock, BlockKind, Candidates, Rights, Sentence
from cms_publisher.writers.digest.datelines import without_dateline
from cms_publisher.writers.digest.headline import headline_candidates
from cms_publisher.writers.digest.opening import headline_of
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.sections import LEVEL

_ENOUGH: Final = 30
"""Words of a piece's opening, from which on no further paragraph is taken."""

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import SiteProfile, Source, Story
    from cms_publisher.writers.digest.prepared import Prepared


def write(story: Story, profile: SiteProfile) -> Article:
    """Each own piece under its title: its opening, and a link to it; what is not the house's own is left out."""
    pieces = [(source, prepare(source, profile.house_style)) for source in story.sources if _is_own(source, story)]
    prepared = pieces[0][1]
    titles = {fold(title.text) for source, piece in pieces if (title := _title(source, piece))}
    firsts = (without_dateline(piece.sections)[1] for _, piece in pieces)
    openings = [sections[0].blocks[0].sentences[0].text for sections in firsts if sections]
    candidates = tuple(
        one
        for one in headline_candidates(prepared)
        if fold(one.text) not in titles and not any(opens_alike(one.text, opening) for opening in openings)
    )
    return Article(
        headline=headline_of(story.brief, replace(prepared, title=None) if candidates else prepared, candidates),
        standfirst=(Sentence(text=story.brief.standfirst),) if story.brief.standfirst else (),
        body=tuple(block for piece in pieces for block in _piece(*piece)),
        byline=story.brief.byline,
        cuts=prepared.cuts,
        candidates=Candidates(headline=() if story.brief.headline else candidates),
    )


def _opening(blocks: list[ArticleBlock]) -> tuple[Sentence, ...]:
    """The first paragraphs, whole, until they say enough to choose the piece by."""
    taken: list[Sentence] = []
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH or sum(count(sentence.text) for sentence in taken) >= _ENOUGH:
            break
        taken.extend(block.sentences)
    return tuple(taken)


def _is_own(source: Source, story: Story) -> bool:
    return source is story.primary or source.rights is Rights.OWN


def _title(source: Source, prepared: Prepared) -> Sentence | None:
    return prepared.title or (Sentence(text=typeset(source.title)) if source.title else None)


def _piece(source: Source, prepared: Prepared) -> Iterator[ArticleBlock]:
    title = _title(source, prepared)
    _, sections = without_dateline(prepared.sections)
    blocks = [block for section in sections for block in section.blocks]
    opening = _opening(blocks)
    named = credit(source)
    if not opening:
        return
    if title:
        yield ArticleBlock(kind=BlockKind.HEADING, sentences=(title,), level=LEVEL, source=source.id)
    yield ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(*opening, *((named,) if named else ())), source=source.id)
