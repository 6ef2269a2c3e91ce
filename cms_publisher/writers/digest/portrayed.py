"""Whom a portrait is of, the person that its headline names: what they say of themselves is what it is about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock

_TWO_NAMES: Final = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ][\w’-]*[ \u00a0][A-ZÀ-Ý][a-zà-ÿ][\w’-]+")
_MARKS: Final = "« »\u00a0\u202f"


@lru_cache(maxsize=64)
def portrayed(headline: str) -> str:
    """The person that the headline names; "" for nobody, or where it names two.

    >>> portrayed("Anne Roy garde quarante chèvres et pas un regret")
    'Anne Roy'
    """
    names = {found[0].replace("\u00a0", " ") for found in _TWO_NAMES.finditer(headline)}
    return names.pop() if len(names) == 1 else ""


def speaks_alone(block: ArticleBlock, quote: str, headline: str) -> bool:
    """Whether the paragraph's words are the portrayed person's: it names nobody else who could say them."""
    person, inner = portrayed(headline), quote.strip(_MARKS)
    if not person or not any(inner in one.text for one in block.sentences):
        return False
    told = (quotes.outside(one.text).replace("\u00a0", " ") for one in block.sentences)
    return all(found[0] == person for text in told for found in _TWO_NAMES.finditer(text))
