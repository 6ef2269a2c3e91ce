"""What the instruction forbids, kept out: cut from the text where that can be, and in no line that is chosen."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ban import holds
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.withheld import apart, says_only
from cms_publisher.model import BlockKind, Cut
from cms_publisher.writers.digest.asked_standfirst import first_of, put_back
from cms_publisher.writers.digest.headline_clauses import of_sentence
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.moved import adds, taken_from
from cms_publisher.writers.digest.prepared import less

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import ArticleBlock, Brief, Sentence
    from cms_publisher.writers.digest.asked_order import Opened
    from cms_publisher.writers.digest.opening import Opening
    from cms_publisher.writers.digest.prepared import Prepared


_MOST_WORDS: Final = 60
"""Of a standfirst."""
_LOOKED_AT: Final = 12
"""Sentences of the opening of which one may be the standfirst instead."""


def less_forbidden(prepared: Prepared, bans: tuple[Ban, ...]) -> Prepared:
    """``prepared`` without what is forbidden, as far as that can be cut: each a cut or an edit; none of what is said.

    A sentence goes that tells nothing else, where those behind it read well without.
    """
    if not bans or is_interview(prepared.sections):
        return prepared
    gone = prepared.to_spare(lambda _, one: says_only(one.text, bans))
    kept = (replace(section, blocks=tuple(_less(section.blocks, gone, bans))) for section in prepared.sections)
    cuts = (Cut(span=span, kind=EditKind.WITHHELD) for one in gone for span in one.support)
    return replace(prepared, sections=tuple(one for one in kept if one.blocks), cuts=(*prepared.cuts, *cuts))


def _less(blocks: Iterable[ArticleBlock], gone: list[Sentence], bans: tuple[Ban, ...]) -> Iterator[ArticleBlock]:
    for block in less(blocks, gone):
        yield replace(block, sentences=tuple(_without(one, block, bans) for one in block.sentences))


def _without(sentence: Sentence, block: ArticleBlock, bans: tuple[Ban, ...]) -> Sentence:
    spans = () if block.kind is BlockKind.QUOTE else apart(sentence.text, bans)
    if not spans:
        return sentence
    text, edits = replaced(sentence.text, [(start, end, "") for start, end in spans], EditKind.WITHHELD)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits))


def fit(sentences: Iterable[Sentence], bans: tuple[Ban, ...]) -> tuple[Sentence, ...]:
    """The sentences that have nothing of it."""
    return tuple(one for one in sentences if not holds(one.text, bans))


def fit_opening(opened: Opening, brief: Brief, bans: tuple[Ban, ...]) -> Opening:
    """Headline and standfirst of what has nothing of it, as far as there is any, and only such to choose from."""
    if not bans:
        return opened
    offered = opened.candidates
    offered = replace(
        offered,
        headline=fit(offered.headline, bans),
        standfirst=fit(offered.standfirst, bans),
        subheading=fit(offered.subheading, bans),
        news=fit(offered.news, bans),
    )
    headline = opened.headline
    if not brief.headline:
        headline = next(_fit_headlines(opened, bans), headline)
    chosen, sections = opened.standfirst, opened.sections
    if not brief.standfirst:
        chosen, sections = _fit_standfirst((chosen, sections), headline, bans)
    return replace(opened, headline=headline, standfirst=chosen, sections=sections, candidates=offered)


def _fit_headlines(opened: Opening, bans: tuple[Ban, ...]) -> Iterator[Sentence]:
    """Those that have nothing of it, best first: what is offered, else what any sentence of the text gives."""
    yield from fit((opened.headline, *opened.candidates.headline, *opened.candidates.news), bans)
    for section in opened.sections:
        for block in section.blocks:
            yield from fit(chain.from_iterable(map(of_sentence, block.sentences)), bans)


def _fit_standfirst(opened: Opened, headline: Sentence, bans: tuple[Ban, ...]) -> Opened:
    """The standfirst as far as it has nothing of it, else what may be taken from the text's opening instead."""
    kept = sum(1 for _ in takewhile(lambda one: not holds(one.text, bans), opened[0]))
    if kept == len(opened[0]):
        return opened
    if kept and (less := first_of(opened, kept, headline)) is not opened:
        return less
    first, *further = put_back(opened, 0)[1]
    for news in range(min(_LOOKED_AT, sum(len(block.sentences) for block in first.blocks))):
        moved = taken_from(first.blocks, news, _MOST_WORDS, headline.text)
        if moved and moved[1] and len(fit(moved[0], bans)) == len(moved[0]) and adds(moved[0], headline):
            return moved[0], (replace(first, blocks=moved[1]), *further)
    return (), (first, *further)
