"""What the instruction wants left out, taken out whole: a section under such a heading, a quotation that stands alone.

Nothing whose going would leave what stands behind it without its antecedent, no denial and no answer: a check says then
that the article still has it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.defence import defends, protects
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.spare import Text
from cms_publisher.fidelity.refused import heads, is_mere_saying, is_of, is_saying_of, is_whole, parts
from cms_publisher.model import BlockKind, Cut
from cms_publisher.writers.digest.chosen import closing_of
from cms_publisher.writers.digest.interviewed import is_interview

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Prepared, Section


def less_refused(prepared: Prepared, asks: Iterable[Asked]) -> Prepared:
    """``prepared`` without what is wanted left out, as far as that goes whole; each sentence and heading a cut."""
    refused = [one for one in asks if one.ask is Ask.WITHOUT]
    if not refused or is_interview(prepared.sections):
        return prepared
    for one in refused:
        for words in parts(one):
            prepared = _without_section(prepared, one, words)
        prepared = _without_sayings(prepared, one)
    return prepared


def _without_section(prepared: Prepared, asked: Asked, words: tuple[str, ...]) -> Prepared:
    """``prepared`` without the section under such a heading; what closes the whole text below it stays."""
    named = [one for one in prepared.sections[1:] if one.heading and heads(one.heading.text, words)]
    if len(named) != 1:
        return prepared
    (section,) = named
    heading = section.heading
    closing = closing_of(section) if section is prepared.sections[-1] else ()
    gone = section.blocks[: len(section.blocks) - len(closing)]
    whole = heading and is_whole(asked, heading.text, words)
    if heading is None or not (whole or all(is_of(one.text, words) for one in gone)) or not _goes(prepared, section):
        return prepared
    told = (heading, *(one for block in gone for one in block.sentences))
    cuts = (Cut(span=span, kind=EditKind.NOT_ASKED) for one in told for span in one.support)
    left = [one for one in prepared.sections if one is not section]
    left += [replace(section, heading=None, blocks=closing)] if closing else []
    return replace(prepared, sections=tuple(left), cuts=(*prepared.cuts, *cuts))


def _goes(prepared: Prepared, gone: Section) -> bool:
    """Whether it answers no charge, and all that stands behind it reads well without."""
    if any(protects(one.text) or defends(one.text) for block in gone.blocks for one in block.sentences):
        return False
    before = sum(len(one.blocks) for one in prepared.sections[: prepared.sections.index(gone)])
    return _text(prepared).reads_without_part(range(before, before + len(gone.blocks)))


def _without_sayings(prepared: Prepared, asked: Asked) -> Prepared:
    blocks, text = _blocks(prepared), _text(prepared)
    gone = [
        one
        for at, block in enumerate(blocks)
        for number, one in enumerate(block.sentences)
        if block.kind is not BlockKind.LIST_ITEM
        and is_saying_of(asked, one.text)
        and is_mere_saying(one.text)
        and not (protects(one.text) or defends(one.text))
        and text.reads_without(at, number)
    ]
    if not gone:
        return prepared
    cuts = (Cut(span=span, kind=EditKind.WITHHELD) for one in gone for span in one.support)
    kept = (replace(one, blocks=tuple(_less(one.blocks, gone))) for one in prepared.sections)
    return replace(prepared, sections=tuple(one for one in kept if one.blocks), cuts=(*prepared.cuts, *cuts))


def _less(blocks: Iterable[ArticleBlock], gone: Sequence[Sentence]) -> Iterator[ArticleBlock]:
    for block in blocks:
        if left := tuple(one for one in block.sentences if one not in gone):
            yield replace(block, sentences=left)


def _blocks(prepared: Prepared) -> list[ArticleBlock]:
    return [block for section in prepared.sections for block in section.blocks]


def _text(prepared: Prepared) -> Text:
    told = [[one.text for one in block.sentences] for block in _blocks(prepared)]
    return Text(prepared.title.text if prepared.title else "", told)
