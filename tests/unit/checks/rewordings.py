"""Sentences of a source as a library, and what free mode says of a rewording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.fidelity import meaning
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.propositions import passages
from cms_publisher.model import Block, BlockKind, Brief, Document, Source, Story

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


def library(lines: Sequence[str], published: date | None = None) -> passages.Library:
    """Each line a paragraph of one source."""
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(line)))
        at += len(line) + 2
    document = Document(text="\n\n".join(lines), blocks=tuple(blocks))
    source = Source(id="source.txt", document=document, published=published)
    return passages.of(build(Story(key="k", brief=Brief(), primary=source)))


def kinds(text: str, known: passages.Library) -> set[str]:
    """The differences found in a rewording."""
    return {doubt.kind.value for doubt in meaning.judge(text, known).doubts}
