"""The optional parts of an article, by brief or profile: what the text says, said again in another order."""

from __future__ import annotations

from itertools import dropwhile, islice, takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.model import ArticleBlock

ESSENTIALS: Final = "essentials"
CHRONOLOGY: Final = "chronology"
VOICES: Final = "voices"
SOURCES: Final = "sources"
PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        ESSENTIALS: "L’essentiel",
        CHRONOLOGY: "Chronologie",
        VOICES: "Qui dit quoi",
        SOURCES: "Sources",
    }
)
"""Name in a brief or profile -> the subheading above it."""


def listed(body: Sequence[ArticleBlock], part: str) -> tuple[ArticleBlock, ...]:
    """The items of that part."""
    blocks = dropwhile(lambda block: block.text != PARTS[part], body)
    return tuple(takewhile(lambda block: block.kind is BlockKind.LIST_ITEM, islice(blocks, 1, None)))


def repeated(body: Sequence[ArticleBlock]) -> frozenset[int]:
    """The numbers of the blocks that only say again what the text says: no duplicates, and no words of its length."""
    found: set[int] = set()
    under = False
    for number, block in enumerate(body):
        under = block.text in PARTS.values() if block.kind is BlockKind.HEADING else under
        if under and block.kind is BlockKind.LIST_ITEM:
            found.add(number)
    return frozenset(found)
