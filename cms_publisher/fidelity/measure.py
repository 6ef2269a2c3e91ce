"""How long an article is, in words: headline and headings never count, the standfirst only where the body shows it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cms_publisher.fidelity.parts import repeated
from cms_publisher.french.words import count
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import Article, ArticleBlock

_NOT_COUNTED = (BlockKind.TITLE, BlockKind.HEADING)


def block_words(block: ArticleBlock) -> int:
    """The words of one block; 0 for a heading."""
    return 0 if block.kind in _NOT_COUNTED else sum([count(each.text) for each in block.sentences])


def article_words(article: Article, *, standfirst_in_body: bool) -> int:
    """The words of paragraphs, list items and quotes, with the standfirst where it opens the body.

    Parts that say the text again ("L’essentiel") are no length of it.
    """
    opening = count(article.standfirst_text) if standfirst_in_body else 0
    again = repeated(article.body)
    return opening + sum(block_words(block) for number, block in enumerate(article.body) if number not in again)


def words_by_source(article: Article) -> dict[str, int]:
    """The body's words by the source that its writer declares; what the house says itself is in no entry."""
    words: Counter[str] = Counter()
    again = repeated(article.body)
    for number, block in enumerate(article.body):
        if block.source is not None and number not in again:
            words[block.source] += block_words(block)
    return dict(words)
