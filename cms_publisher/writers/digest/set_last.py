"""What a copy has at its head or among its text and a site has behind it: a match's sheet, an interview's boxes."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.french.fixtures import names_level
from cms_publisher.french.match_sheets import is_box, is_row, rows
from cms_publisher.model import ArticleBlock, BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import Block, Document, Sentence

    _Found = tuple[Sentence | None, list[ArticleBlock]]

_SHEET_BELOW: Final = 5
"""Blocks that end a report, among which who played may stand."""


def sheet_last(blocks: list[Block], document: Document) -> list[Block]:
    """The blocks, a match's sheet that stands above the report behind it: who scored is no opening.

    Its competition goes with it where the report has no title, and who played, where that stands below.
    """
    sheet = rows([document.slice(block) for block in blocks])
    moved = [at for at in sheet if blocks[at].kind is not BlockKind.TITLE]
    if not any(block.kind is BlockKind.PARAGRAPH for at, block in enumerate(blocks) if at not in moved):
        return blocks
    if moved and 0 not in sheet and names_level(document.slice(blocks[0])) and not _is_titled(blocks[1:], sheet):
        moved.append(0)
    if moved:
        last = range(max(max(moved) + 1, len(blocks) - _SHEET_BELOW), len(blocks))
        moved += [at for at in last if is_row(document.slice(blocks[at]))]
    below = [replace(blocks[at], kind=BlockKind.PARAGRAPH) for at in sorted(moved)]
    text = [block for at, block in enumerate(blocks) if at not in moved]
    headings = [block for block in text if block.kind is BlockKind.HEADING]
    boxes = list(takewhile(lambda block: is_box(document.slice(block)), reversed(headings)))
    at = text.index(boxes[-1]) if moved and boxes else len(text)
    return [*text[:at], *below, *text[at:]]


def _is_titled(below_first: list[Block], sheet: frozenset[int]) -> bool:
    """Whether a title stands below a copy's first line that is no row of its sheet."""
    return any(block.kind is BlockKind.TITLE and at not in sheet for at, block in enumerate(below_first, start=1))


def boxes_last(found: list[_Found]) -> list[_Found]:
    """An interview's sections, a life told in a list behind them: the printed page has it beside the text.

    A list that ends the interview stays as it stands, with what follows it.
    """
    text: list[_Found] = []
    boxes: list[_Found] = []
    for heading, blocks in found:
        rest = list(dropwhile(lambda block: block.kind is BlockKind.LIST_ITEM, blocks))
        ends = heading is found[-1][0] and not any(block.kind is BlockKind.QUESTION for block in rest)
        if text and heading is not None and len(rest) < len(blocks) and not ends:
            boxes.append((heading, blocks[: len(blocks) - len(rest)]))
            text[-1][1].extend(rest)
        else:
            text.append((heading, blocks))
    return [*text, *boxes]
