"""The sentences that somebody is quoted with, where one quotation has several."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.sentences import split

if TYPE_CHECKING:
    Span = tuple[int, int]

_STOP: Final = " \u00a0\u202f."


@lru_cache(maxsize=512)
def said(text: str) -> tuple[Span, ...]:
    """Spans of the sentences of its quotations of several, without quotation marks and full stops."""
    found: list[Span] = []
    for start, end in quotes.quoted(text):
        inner = text[start + 1 : end - 1]
        parts = split(inner)
        if len(parts) > 1:
            found += [(start + 1 + first, start + 1 + len(inner[:last].rstrip(_STOP))) for first, last in parts]
    return tuple(found)
