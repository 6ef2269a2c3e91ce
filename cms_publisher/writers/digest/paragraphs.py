"""Paragraphs too long for a screen, parted between two sentences where the subject changes most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.leaning import leans_back
from cms_publisher.french.words import content_words, count
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import ArticleBlock

MOST_WORDS: Final = 150
"""Of a paragraph on the web: Yoast's limit for French."""
_LEAST_WORDS: Final = 30
"""Each part has as many."""


def parted(blocks: Iterable[ArticleBlock]) -> Iterator[ArticleBlock]:
    """The blocks, long paragraphs in parts; one whose every sentence leans on the one before stays whole."""
    for block in blocks:
        at = _cut(block) if block.kind is BlockKind.PARAGRAPH and block_words(block) > MOST_WORDS else 0
        if at:
            yield from parted((_part(block, 0, at), _part(block, at, len(block.sentences))))
        else:
            yield block


def _cut(block: ArticleBlock) -> int:
    """Before which sentence; 0: before none."""
    places = [at for at in range(1, len(block.sentences)) if _may_open(block, at)]
    return min(places, key=lambda at: (_cost(block, at), at), default=0)


def _may_open(block: ArticleBlock, at: int) -> bool:
    enough = min(_words(block, 0, at), _words(block, at, len(block.sentences))) >= _LEAST_WORDS
    return enough and not leans_back(block.sentences[at].text)


def _cost(block: ArticleBlock, at: int) -> float:
    """How uneven the parts are, and how much the sentences on both sides have in common."""
    head, tail = _words(block, 0, at), _words(block, at, len(block.sentences))
    before, after = (set(content_words(sentence.text)) for sentence in block.sentences[at - 1 : at + 1])
    return abs(head - tail) / (head + tail) + len(before & after) / max(1, min(len(before), len(after)))


def _part(block: ArticleBlock, start: int, end: int) -> ArticleBlock:
    return replace(block, sentences=block.sentences[start:end])


def _words(block: ArticleBlock, start: int, end: int) -> int:
    return sum(count(sentence.text) for sentence in block.sentences[start:end])
