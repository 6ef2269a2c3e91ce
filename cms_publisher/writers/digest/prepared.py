"""A source ready to be edited, and its sections: what the writer's steps hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.excerpts.spare import Text
from cms_publisher.fidelity.measure import block_words
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from cms_publisher.model import ArticleBlock, Block, Cut, Sentence


@dataclass(frozen=True, kw_only=True)
class Section:
    """Paragraphs under one subheading; the opening section has none."""

    heading: Sentence | None
    blocks: tuple[ArticleBlock, ...]
    source: str
    old: bool = False
    """Of more than a year before: no words of it head it, as though they were of today."""
    earlier: bool = False
    """Of days before, at least: what heads it says nothing that may have been settled since."""
    party: str | None = None
    """Who sent it, of a press release: no statement of its own heads it as though it were the paper's."""
    reply: bool = False
    """Whether it is the reply of a party, whole: under its own heading, and behind the text."""
    cuts: tuple[Cut, ...] = ()
    """What was cut from the source that it is borrowed from: shown as what was cut from the story's own."""

    @cached_property
    def words(self) -> int:
        """The words of its paragraphs; its heading is not counted."""
        return sum(block_words(block) for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A source ready to be edited: title, sections, and what was cut on the way."""

    title: Sentence | None
    sections: tuple[Section, ...]
    cuts: tuple[Cut, ...]
    minutes_of: str | None = None
    """Whose minutes it is, the town's name or ""; None for what is no minutes."""
    apart: Block | None = None
    """What the copy itself has as its standfirst, in bold or above its byline."""

    @property
    def blocks(self) -> list[ArticleBlock]:
        """Its paragraphs, whatever heads them."""
        return [block for section in self.sections for block in section.blocks]

    @property
    def text(self) -> Text:
        """What it tells, to ask what reads well without what."""
        told = [[one.text for one in block.sentences] for block in self.blocks]
        return Text(self.title.text if self.title else "", told)

    def to_spare(self, goes: Callable[[ArticleBlock, Sentence], bool]) -> list[Sentence]:
        """The sentences that are to go, where those behind each read well without it."""
        text = self.text
        return [
            one
            for at, block in enumerate(self.blocks)
            for number, one in enumerate(block.sentences)
            if goes(block, one) and text.reads_without(at, number)
        ]


def less(blocks: Iterable[ArticleBlock], gone: Collection[Sentence]) -> tuple[ArticleBlock, ...]:
    """The paragraphs without these sentences; none is left of one that had no other."""
    left = ((block, tuple(one for one in block.sentences if one not in gone)) for block in blocks)
    return tuple(replace(block, sentences=told) for block, told in left if told)
