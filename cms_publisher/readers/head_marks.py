"""What a reporter marks at the head of his copy: « Titre : », « Chapô : », the place in capitals before the title."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import lone_place
from cms_publisher.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEAD: Final = 10
"""Blocks among which the head of a copy stands."""
_LABEL: Final = re.compile(
    r"(?:(?P<title>(?:proposition de )?titre(?: proposé| possible| principal| papier| web)?(?: n?°? ?\d)?"
    r"|proposition de titre)|(?P<apart>chap(?:ô|o|eau)|accroche)|(?:sur-?|sous-?)titre)"
    r"[ \u00a0]?:\s*(?=\S)",
    re.IGNORECASE,
)
_CAPITAL: Final = "A-ZÀ-ÖØ-Ý"
_PLACE: Final = re.compile(
    rf"(?P<place>[{_CAPITAL}][{_CAPITAL}’'-]+(?: [{_CAPITAL}][{_CAPITAL}’'-]*){{0,4}})(?: \([^()\n]{{2,30}}\))?"
    rf"(?:\.(?: ?[–—-])?|[ \u00a0]?:|[ \u00a0][–—-])\s+(?=[«\"]?\s?[{_CAPITAL}\d]|[lLdD][’'])",
)
"""Before a title; what follows it has letters of its own."""


def marked(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """``blocks``, the head's marks read: what is labelled is what it says, a place before the title its own line."""
    labels = {block: found for block in blocks[:_HEAD] if (found := _label(text, block))}
    title = next((block for block, found in labels.items() if found["title"]), None)
    for block in blocks:
        if found := labels.get(block):
            kind = BlockKind.TITLE if block is title else BlockKind.PARAGRAPH
            bare = replace(block, kind=kind, start=found.end(), level=int(block is title), apart=bool(found["apart"]))
            yield from _parted(text, bare)
        elif title and block.kind is BlockKind.TITLE:
            yield replace(block, kind=BlockKind.PARAGRAPH, level=0)
        else:
            yield from _parted(text, block)


def _label(text: str, block: Block) -> re.Match[str] | None:
    return None if block.kind is BlockKind.LIST_ITEM else _LABEL.match(text, block.start, block.end)


def _parted(text: str, block: Block) -> Iterator[Block]:
    """A title's block behind that of the place before it."""
    found = _PLACE.match(text, block.start, block.end) if block.kind is BlockKind.TITLE else None
    if found and lone_place(found["place"], text[block.end :]):
        yield Block(kind=BlockKind.PARAGRAPH, start=found.start("place"), end=found.end("place"))
        block = replace(block, start=found.end())
    yield block
