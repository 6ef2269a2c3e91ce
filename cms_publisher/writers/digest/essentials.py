"""The part "L’essentiel": three sentences of the primary that stand alone, word for word, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import ESSENTIALS
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.clauses import leans_back, refers_back
from cms_publisher.french.words import count
from cms_publisher.model import ArticleBlock, BlockKind, Edit, Sentence
from cms_publisher.writers.digest.sections import LEVEL
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.writers.digest.prepare import Section

_POINTS: Final = 3
_LENGTHS: Final = range(8, 31)
"""Words of a point."""


def essentials(sections: Sequence[Section]) -> tuple[ArticleBlock, ...]:
    """The heading and three points, in the text's order; nothing where the text has not three that stand alone."""
    blocks = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    weight = weights(block.text for block in blocks)
    offered = [(block, sentence) for block in blocks for sentence in block.sentences if _stands(sentence.text)]
    ranked = sorted(range(len(offered)), key=lambda at: (-relevance(offered[at][1].text, weight), at))[:_POINTS]
    if len(ranked) < _POINTS:
        return ()
    words = Edit(kind=EditKind.ATTRIBUTION, before="", after=ESSENTIALS)
    heading = ArticleBlock(kind=BlockKind.HEADING, sentences=(Sentence(text=ESSENTIALS, edits=(words,)),), level=LEVEL)
    points = (
        ArticleBlock(kind=BlockKind.LIST_ITEM, sentences=(offered[at][1],), source=offered[at][0].source)
        for at in sorted(ranked)
    )
    return (heading, *points)


def _stands(text: str) -> bool:
    whole = count(text) in _LENGTHS and "«" not in text and not is_doubtful(text)
    return whole and not leans_back(text) and not refers_back(text)
