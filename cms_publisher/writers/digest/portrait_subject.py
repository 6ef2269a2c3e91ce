"""Whom a portrait is of: what they say of themselves is what it is about, and "elle" is nobody else above a part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.portraits import portrait
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import ArticleBlock
    from cms_publisher.writers.digest.prepared import Section

_MARKS: Final = "« »\u00a0\u202f"
_RIEN: Final = re.compile(r"(Rien|Personne|Tout) ((?:n[e’'] ?)?)(?:l[ea] |l[’'])")
_THEIRS: Final = {"Son": "Le", "Sa": "La", "Ses": "Les"}


def whom(sections: Sequence[Section]) -> Portrait | None:
    """The person whom the text portrays; nobody in an interview."""
    blocks = [block for section in sections for block in section.blocks]
    if BlockKind.QUESTION in [block.kind for block in blocks]:
        return None
    return portrait([block.text for block in blocks if block.kind is BlockKind.PARAGRAPH])


def speaks_alone(block: ArticleBlock, quote: str, person: Portrait | None) -> bool:
    """Whether the paragraph's words are the portrayed person's: it names nobody else who could say them."""
    inner = quote.strip(_MARKS)
    if person is None or not any(inner in one.text for one in block.sentences):
        return False
    return not any(person.others_in(quotes.outside(one.text)) for one in block.sentences)


def named_in(text: str, person: Portrait | None) -> str:
    """A sentence with the portrayed person's name for "elle": as who reads a portrait understands it."""
    if person is None or person.others_in(quotes.outside(text)):
        return text
    first = person.name.partition(" ")[0]
    named = re.sub(rf"\b{person.pronoun}\b(?!-)", first, text, flags=re.IGNORECASE)
    named = _RIEN.sub(r"\1 \2", named)
    word, space, rest = named.partition(" ")
    return f"{_THEIRS.get(word, word)}{space}{rest}"
