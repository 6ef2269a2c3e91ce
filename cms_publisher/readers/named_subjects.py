"""The subjects that an instruction lists: "surtout l'école et le camping", "pour les locales : l'école, l'eau"."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.words import content_words, fold
from cms_publisher.readers import orders

_DET: Final = r"(?:l[ea]s?\s+|l[’']\s?|d[ue]s?\s+|de\s+la\s+|de\s+l[’'])"
_NOUN: Final = r"[^\W\d_][\w’'-]*(?:\s+(?:d[ue]s?|de\s+la|d[’']|à|aux?)?\s*[^\W\d_][\w’'-]*){0,1}?"
_ITEM: Final = rf"{_DET}?{_NOUN}"
_AND: Final = r"\s*(?:,\s*(?:et\s+)?|\s+et\s+|\s*\+\s*)"
_FIRST: Final = (
    r"(?:surtout|notamment|insist(?:er|e|ez)\s+sur|privil[ée]gi(?:er|e|ez)|(?:en\s+)?priorité\s+(?:à|aux?)|d[’']abord)"
)
_LISTS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_FIRST}\s+(?P<list>{_ITEM}(?:{_AND}{_ITEM})*)\s*(?=[,.;:!)]|\Z)",
        rf"\b(?:essentiel|sujets|points|thèmes)\s*\((?P<list>{_ITEM}(?:{_AND}{_ITEM})+)\s*\)",
        rf":\s*(?P<list>{_DET}{_NOUN}(?:{_AND}{_DET}{_NOUN})+)\s*(?=[.;!)]|\Z)",
    )
)
_SPLIT: Final = re.compile(_AND)


def subjects(text: str) -> tuple[str, ...]:
    """Their words as they stand, without articles; none where what is listed are parts of an article ("chapô")."""
    found = next((match["list"] for pattern in _LISTS if (match := pattern.search(text))), "")
    items = (re.sub(rf"\A{_DET}", "", item.strip(), flags=re.IGNORECASE) for item in _SPLIT.split(found))
    return tuple(
        item for item in items if content_words(item) and not orders.asked(fold(item)) and orders.others(fold(item))
    )
