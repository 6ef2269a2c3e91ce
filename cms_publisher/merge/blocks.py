"""A post's content as its top-level blocks: what people call paragraphs."""

from __future__ import annotations

import re
from typing import Final

# Attributes can't hold "-->": WordPress writes "--" in them as \u002d\u002d (serialize_block_attributes).
_COMMENT: Final = re.compile(r"<!--\s+(?P<close>/)?wp:\S+(?:\s+\{.*?\})?\s+(?P<void>/)?-->", re.DOTALL)
_BLANK: Final = re.compile(r"\n\s*\n")


def split(content: str) -> tuple[str, ...]:
    """The top-level blocks, nested ones within theirs; text that stands in none is cut at blank lines."""
    found: list[str] = []
    depth = start = at = 0
    for comment in _COMMENT.finditer(content):
        if comment["close"]:
            depth = max(0, depth - 1)
        elif depth == 0:
            found += _BLANK.split(content[at : comment.start()])
            start = comment.start()
        if not comment["close"] and not comment["void"]:
            depth += 1
        if depth == 0:
            at = comment.end()
            found.append(content[start:at])
    found += _BLANK.split(content[at:] if depth == 0 else content[start:])
    return tuple(block.strip() for block in found if block.strip())


def join(blocks: tuple[str, ...]) -> str:
    """The content of these blocks."""
    return "\n\n".join(blocks)
