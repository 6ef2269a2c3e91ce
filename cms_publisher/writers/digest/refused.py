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
from cms_publisher.fidelity.refused import heads, is_mere_saying, is_of, is_saying_of, is_whole, parts
from cms_publisher.model import BlockKind, Cut
from cms_publisher.writers.digest.chosen import closing_of
from cms_publisher.writers.digest.interviewed import is_interview
from cms_publisher.writers.digest.prepared import less

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.asked import Asked
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
    return prepared.text.reads_without_part(range(before, before + len(gone.blocks)))


def _without_sayings(prepared: Prepared, asked: Asked) -> Prepared:
    gone = prepared.to_spare(lambda block, one: block.kind is not BlockKind.LIST_ITEM and _may_go(one.text, asked))
    if not gone:
        return prepared
    cuts = (Cut(span=span, kind=EditKind.WITHHELD) for one in gone for span in one.support)
    kept = (replace(one, blocks=less(one.blocks, gone)) for one in prepared.sections)
    return replace(prepared, sections=tuple(one for one in kept if one.blocks), cuts=(*prepared.cuts, *cuts))


def _may_go(text: str, asked: Asked) -> bool:
    """Whether it is a saying that the wish wants out, which answers no charge."""
    return is_saying_of(asked, text) and is_mere_saying(text) and not (protects(text) or defends(text))
