from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.sentences import split
from cms_publisher.model import Article, ArticleBlock, BlockKind, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable


def sentences(text: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(text=text[start:end]) for start, end in split(text))


def make_article(headline: str, *paragraphs: str, standfirst: str = "") -> Article:
    return Article(
        headline=Sentence(text=headline),
        standfirst=sentences(standfirst),
        body=tuple(ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=sentences(text)) for text in paragraphs),
    )


@pytest.fixture
def article() -> Callable[..., Article]:
    return make_article
