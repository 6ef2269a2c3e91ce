"""Whom a portrait is of, the person that its headline names: what they say of themselves is what it is about.

And where it says who that is: behind a scene, as far as there goes the standfirst.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.telling import OPENING
from cms_publisher.french import quotes
from cms_publisher.french.portrayed import portrait
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def presented_at(blocks: Sequence[ArticleBlock], news: int) -> int:
    """The number of the sentence that presents whom the text portrays; 0 where one up to the news names that person."""
    told = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    texts = [one.text for block in told for one in block.sentences]
    text = " ".join(texts)
    if len(told) < len(blocks) or not ("«" in text and (" ans" in text or "\u00a0ans" in text)):
        return 0  # nobody is portrayed
    person = portrait([" ".join([one.text for one in block.sentences]) for block in told])
    if person is None:
        return 0
    if person.name in " ".join(texts[: news + 1]):
        return 0
    return next((at for at, text in enumerate(texts[:OPENING]) if person.is_presented_in(text)), 0)
