"""The points that a release lists above its first paragraph: they stay, below the standfirst that this one gives."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock
    from cms_publisher.writers.digest.prepared import Section


def split(sections: tuple[Section, ...]) -> tuple[tuple[ArticleBlock, ...], tuple[Section, ...]]:
    """The points that stand above a text's first paragraph, and the sections without them."""
    if not sections or sections[0].heading is not None or sections[0].blocks[0].kind is not BlockKind.LIST_ITEM:
        return (), sections
    blocks = sections[0].blocks
    points = tuple(takewhile(lambda block: block.kind is BlockKind.LIST_ITEM, blocks))
    below = blocks[len(points) :]
    if not below or below[0].kind is not BlockKind.PARAGRAPH:
        return (), sections
    return points, (replace(sections[0], blocks=below), *sections[1:])


def joined(
    points: tuple[ArticleBlock, ...], sections: tuple[Section, ...], whole: tuple[Section, ...]
) -> tuple[Section, ...]:
    """The sections with those points first, as they stood in the ``whole``."""
    if not points:
        return sections
    if sections and sections[0].heading is None:
        return (replace(sections[0], blocks=(*points, *sections[0].blocks)), *sections[1:])
    return (replace(whole[0], blocks=points), *sections)
