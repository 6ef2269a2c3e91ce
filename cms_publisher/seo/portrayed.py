"""Whom an article portrays, if it does: readers search it by that person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.french.portrayed import portrait
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import Article


def portrayed(article: Article) -> str:
    """The person's name, as it stands in the text; "" for nobody, and of an interview."""
    told = [block for block in article.body if block.kind is BlockKind.PARAGRAPH]
    standfirst = [one.text for one in article.standfirst]
    text = " ".join(standfirst + [one.text for block in told for one in block.sentences])
    if not (" ans" in text or "\u00a0ans" in text):  # without an age it portrays nobody
        return ""
    if not told or BlockKind.QUESTION in [block.kind for block in article.body]:
        return ""
    own = told[0].source  # what other sources add stands behind
    paragraphs = [" ".join([one.text for one in block.sentences]) for block in told if block.source == own]
    found = portrait([" ".join(standfirst), *paragraphs] if standfirst else paragraphs)
    return found.name if found else ""
