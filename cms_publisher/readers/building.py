"""Blocks -> Document, for the formats whose text is not the file's own; and what holds for every format."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.boilerplate.minutes import agenda
from cms_publisher.french.words import fold
from cms_publisher.model import Block, BlockKind, Document
from cms_publisher.readers.head_marks import marked
from cms_publisher.readers.rows import hours_apart
from cms_publisher.readers.run_in import labels_apart, rubrics_apart

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = "\n\n"


class Builder:
    """Collects texts and joins them, an empty line between two; a text without a letter or digit is no block."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0

    @property
    def titled(self) -> bool:
        """Whether a title was added."""
        return any(block.kind is BlockKind.TITLE for block in self._blocks)

    def add(self, kind: BlockKind, text: str, level: int = 0, *, apart: bool = False) -> None:
        """Adds a block; white space around it is dropped. ``apart``: it is a paragraph in bold."""
        text = text.strip()
        if not any(map(str.isalnum, text)):
            return
        end = self._length + len(text)
        self._blocks.append(Block(kind=kind, start=self._length, end=end, level=level, apart=apart))
        self._parts.append(text)
        self._length += len(text) + len(_BETWEEN)

    def heading(self, text: str, level: int) -> None:
        """Adds the title (the first heading of level 1) or a heading (then of level 2 or lower)."""
        if level == 1 and not self.titled:
            self.add(BlockKind.TITLE, text, 1)
        else:
            self.add(BlockKind.HEADING, text, max(level, 2))

    def document(self) -> Document:
        """What was collected."""
        text = _BETWEEN.join(self._parts)
        return Document(text=text, blocks=settled(text, self._blocks))


def settled(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """What holds for all formats: one title, rubrics in a row as headings, hours as a list, marks and counts off."""
    told = labels_apart(text, title_once(text, marked(text, tuple(blocks))))
    return uncounted(text, hours_apart(text, rubrics_apart(text, told)))


def uncounted(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """``blocks``, the headings of minutes behind the number that the agenda counts them by."""
    counts = agenda(Document(text=text, blocks=blocks))
    level = next((blocks[at].level for at in counts if blocks[at].kind is BlockKind.HEADING), 0)
    return tuple(
        replace(block, kind=BlockKind.HEADING, level=level, start=block.start + counts[at]) if at in counts else block
        for at, block in enumerate(blocks)
    )


def title_once(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """``blocks`` without what says the title again, word for word: below it, or twice on its line."""
    kept: list[Block] = []
    title: str | None = None
    for block in blocks:
        words = fold(text[block.start : block.end]).split()
        if block.kind is BlockKind.TITLE:
            title = " ".join(words[: len(words) // 2] if _twice(words) else words)
            kept.append(_first_half(text, block) if _twice(words) else block)
        elif " ".join(words) != title:
            kept.append(block)
    return tuple(kept)


def _twice(words: list[str]) -> bool:
    half = len(words) // 2
    return half > 1 and words[:half] == words[half:]


def _first_half(text: str, block: Block) -> Block:
    words = text[block.start : block.end].split()
    end = block.start
    for word in words[: len(words) // 2]:
        end = text.index(word, end) + len(word)
    return replace(block, end=end)
