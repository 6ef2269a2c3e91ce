"""Whether a text is told towards its last words: a portrait, a report from the spot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from cms_publisher.model import Brief

_PORTRAIT: Final = re.compile(r"\b(?:portrait|reportage|recit)\b")


def is_portrait(brief: Brief) -> bool:
    """Whether the desk calls it so, by its instruction or its categories."""
    return any(_PORTRAIT.search(fold(words)) for words in (brief.instruction or "", *(brief.categories or ())))


def ends_on_words(text: str) -> bool:
    """Whether a paragraph's last is what somebody says."""
    return text.rstrip(" .\u00a0").endswith("»")
