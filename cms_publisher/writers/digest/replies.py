"""A party's reply as it stands in the article: whole, as a quotation, under who replies."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import house_heading
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.replies import heading_of, is_letter, is_line, is_right
from cms_publisher.fidelity.senders import denies
from cms_publisher.french.leaning import leans_back, refers_back
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Cut
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.prepared import Section
from cms_publisher.writers.digest.withheld import less_forbidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import ArticleBlock, Sentence, Source

_REPLY: Final = "reponse"


def reply_of(source: Source, bans: tuple[Ban, ...]) -> Section | None:
    """Its paragraphs without the letter around them; None where nothing is left.

    They stand as the source has them, days and "we" too, but for what the instruction forbids (``bans``). What denies
    opens it, but of a right of reply, which stands in its own order.
    """
    prepared = less_forbidden(prepare(_quoted(source)), bans)
    told = list(_told(prepared.blocks))
    if not told:
        return None
    blocks = told if is_right(source) else _denial_first(told, source)
    heading = _own_heading(prepared.title, source) or house_heading(heading_of(source))
    stands = {span for block in told for one in block.sentences for span in one.support}
    spans = (span for block in prepared.blocks for one in block.sentences for span in one.support)
    cuts = (*prepared.cuts, *(Cut(span=each, kind=EditKind.LEFTOVER) for each in spans if each not in stands))
    return Section(heading=heading, blocks=tuple(blocks), source=source.id, reply=True, cuts=cuts)


def _quoted(source: Source) -> Source:
    """The source, its paragraphs as what somebody says: no word of them is edited."""
    document = source.document
    blocks = tuple(
        replace(block, kind=BlockKind.QUOTE) if block.kind is BlockKind.PARAGRAPH else block
        for block in document.blocks
    )
    return replace(source, document=replace(document, blocks=blocks))


def _told(blocks: list[ArticleBlock]) -> Iterator[ArticleBlock]:
    """The paragraphs between greeting and signature, without what is said to who prints them."""
    ended = list(dropwhile(_is_none, reversed(blocks)))
    for block in dropwhile(_is_none, reversed(ended)):
        told = tuple(one for one in block.sentences if not is_letter(one.text))
        if told:
            yield replace(block, sentences=told)


def _is_none(block: ArticleBlock) -> bool:
    return is_line(block.text) or all(is_letter(one.text) for one in block.sentences)


def _denial_first(blocks: list[ArticleBlock], source: Source) -> list[ArticleBlock]:
    """The paragraphs, the one that denies before the others, where none of them leans on what then stands elsewhere."""
    at = next((at for at, block in enumerate(blocks) if denies(source, block.sentences[0].text)), 0)
    following = [blocks[each].sentences[0].text for each in (0, at + 1) if each < len(blocks)]
    if any(not text.startswith("«") and (leans_back(text) or refers_back(text)) for text in following):
        return blocks
    return [blocks[at], *blocks[:at], *blocks[at + 1 :]]


def _own_heading(title: Sentence | None, source: Source) -> Sentence | None:
    """Its own title, where that says whose reply it is."""
    named = title is not None and fold(source.outlet or "") in fold(title.text)
    return title if title and named and _REPLY in fold(title.text) else None
