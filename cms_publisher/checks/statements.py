"""A sentence of the article where it stands, and how a field or block is parted into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import extent
from cms_publisher.french import sentences
from cms_publisher.model import BlockKind, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import ArticleBlock

HEADINGS: Final = (BlockKind.TITLE, BlockKind.HEADING)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Statement:
    """A sentence of the edition where it stands: headline, standfirst, body with headings, title tag, description.

    Each is itself alone: the same words may stand twice, and what is known of one is looked up often.
    """

    text: str
    place: Place
    kind: BlockKind = BlockKind.PARAGRAPH
    persons: bool = False
    """Whether the editor wrote it in the brief, or it repeats what the editor wrote."""
    corrected: bool = False
    """Whether a person put it in place of the writer's words, or it repeats such words."""
    piece_of: str = ""
    """The sentence whose piece it is, where that is judged in pieces."""

    @property
    def too_long(self) -> bool:
        """Whether the sentence whose piece it is can't be judged whole."""
        return len(self.piece_of) > extent.SENTENCE

    def at(self, start: int, end: int) -> Place:
        """The place of some characters of the sentence."""
        offset = self.place.start or 0
        return Place(field=self.place.field, block=self.place.block, start=offset + start, end=offset + end)


def of_block(block: ArticleBlock, number: int) -> Iterator[Statement]:
    """Those of a block of the body; a heading is one."""
    if block.kind in HEADINGS:
        yield from pieces(block.text, "body", number, block.kind, [(0, len(block.text))])
    else:
        yield from pieces(block.text, "body", number, block.kind, sentences.split(block.text))


def split(
    text: str,
    field: str,
    *,
    kind: BlockKind = BlockKind.PARAGRAPH,
    persons: bool = False,
) -> Iterator[Statement]:
    """Those of a field; a title is one."""
    spans = [(0, len(text))] if kind is BlockKind.TITLE else sentences.split(text)
    yield from pieces(text, field, None, kind, spans, persons=persons)


def pieces(  # noqa: PLR0913 - a place has this many parts
    text: str,
    field: str,
    number: int | None,
    kind: BlockKind,
    spans: list[tuple[int, int]],
    *,
    persons: bool = False,
) -> Iterator[Statement]:
    """The sentences at those characters of a field or block, the longest in pieces."""
    for start, end in spans:
        whole = text[start:end] if end - start > extent.PIECE else ""
        for first, last in _cut(text, start, end):
            place = Place(field=field, block=number, start=first, end=last)
            yield Statement(text=text[first:last], place=place, kind=kind, persons=persons, piece_of=whole)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces that are judged at once, between two words where it has any."""
    while end - start > extent.PIECE:
        last = text.rfind(" ", start + 1, start + extent.PIECE + 1)
        last = last if last > start else start + extent.PIECE
        yield start, last
        start = last + 1 if text[last] == " " else last
    if start < end:
        yield start, end
