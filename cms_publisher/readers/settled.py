"""``[[line]]`` of story.toml: what a person says that a line of a source is, honoured before any rule reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.french.words import letters
from cms_publisher.model import Block, BlockKind, LineKind
from cms_publisher.readers import metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.model import Document, Source

_AS_TEXT: Final = {
    LineKind.TEXT: (BlockKind.PARAGRAPH, 0),
    LineKind.HEADING: (BlockKind.HEADING, 2),
    LineKind.TITLE: (BlockKind.TITLE, 1),
}
"""The kind and the level of a block that stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One ``[[line]]``: how the line begins, and what it is."""

    begins: str
    kind: LineKind


def lines(raw: object, where: str) -> tuple[Line, ...]:
    """The ``[[line]]`` tables of a story.toml.

    Raises:
        UsageError: they are no tables; a key that nobody knows or that is missing; a kind that there is not.
    """
    if not isinstance(raw, list) or not all(isinstance(each, dict) for each in raw):
        raise UsageError("story.line-table", where=where)
    return tuple(_line(each, f"{where}, [[line]] {number}") for number, each in enumerate(raw, 1))


def _line(raw: Mapping[str, Any], where: str) -> Line:
    metadata.refuse_unknown(raw, {"begins": None, "as": None}, where=where)
    begins = metadata.text(raw.get("begins", ""), where, "begins")
    kind = metadata.line_kind(raw.get("as", ""), where, "as")
    if not begins or not letters(begins) or kind is None:
        raise UsageError("story.line-keys", where=where, choices=", ".join(LineKind))
    return Line(begins=begins, kind=kind)


def settle(sources: Sequence[Source], said: Sequence[Line], where: str) -> tuple[Source, ...]:
    """The sources with what was said of their lines: the kinds of those that stay, where those are that go.

    Raises:
        UsageError: no line of any source begins so.
    """
    for number, line in enumerate(said, 1):
        if not any(_begun(source.document, line) for source in sources):
            raise UsageError("story.line-missing", where=f"{where}, [[line]] {number}", value=line.begins)
    return tuple(_settled(source, said) for source in sources)


def _settled(source: Source, said: Sequence[Line]) -> Source:
    document = source.document
    found = {block.start: line.kind for line in said for block in _begun(document, line)}
    if not found:
        return source
    titled = LineKind.TITLE in found.values()
    blocks = tuple(_as_said(block, found.get(block.start), titled=titled) for block in document.blocks)
    title = source.title
    if titled and (title is None or title in _titles(document)):
        title = next(iter(_titles(replace(document, blocks=blocks))), title)
    return replace(source, document=replace(document, blocks=blocks), title=title, settled=tuple(sorted(found.items())))


def _as_said(block: Block, kind: LineKind | None, *, titled: bool) -> Block:
    """A block as the kind that was said; what was taken for the title is a line where another one is."""
    if kind in _AS_TEXT:
        as_kind, level = _AS_TEXT[kind]
        return replace(block, kind=as_kind, level=level)
    return replace(block, kind=BlockKind.PARAGRAPH, level=0) if titled and block.kind is BlockKind.TITLE else block


def _titles(document: Document) -> list[str]:
    return [" ".join(document.slice(block).split()) for block in document.blocks if block.kind is BlockKind.TITLE]


def _begun(document: Document, line: Line) -> list[Block]:
    words = letters(line.begins)
    return [block for block in document.blocks if letters(document.slice(block)).startswith(words)]
