"""How wide a text is on a page of search results: Arial, 20 px for a title.

Advances and kerning are those of Liberation Sans, which has Arial's metrics; with both, a width is within a fraction of
a pixel of what a browser lays out. Without kerning it would be up to 8 px off.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING, Final

from cms_publisher.seo.arial_metrics import ADVANCES, KERNING, UNITS_PER_EM

if TYPE_CHECKING:
    from collections.abc import Mapping

TITLE_SIZE: Final = 20.0
"""The size, in px, at which Google shows the title of a result on a desktop screen."""

_ADVANCE: Final[Mapping[str, float]] = {char: advance for advance, chars in ADVANCES.items() for char in chars}
_KERNING: Final[Mapping[str, float]] = {
    pairs[at : at + 2]: value for value, pairs in KERNING.items() for at in range(0, len(pairs), 2)
}
_INVISIBLE: Final = frozenset({"Mn", "Me", "Cf", "Cc"})


def width(text: str, size: float = TITLE_SIZE) -> float:
    """The width of ``text`` in pixels, on one line, set in Arial of ``size`` pixels."""
    text = unicodedata.normalize("NFC", text)
    kerning = sum(filter(None, map(_KERNING.get, map(add, text, text[1:]))))
    return (sum(map(_advance, text)) + kerning) * size / UNITS_PER_EM


@lru_cache(maxsize=1024)
def _advance(char: str) -> float:
    """A character's advance in font units; of one that is not in the table, its base letter's or a guess."""
    if char in _ADVANCE:
        return _ADVANCE[char]
    if unicodedata.category(char) in _INVISIBLE:
        return 0
    base = unicodedata.normalize("NFKD", char)
    if base != char:
        return sum(map(_advance, base))
    return UNITS_PER_EM if unicodedata.east_asian_width(char) in "WF" else _ADVANCE["0"]
