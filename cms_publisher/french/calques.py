"""Turns that only a translation has for one: asked of copy that is known to be translated, and of no other."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.elisions import perhaps_unelided
from cms_publisher.french.gender import euphonic

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONLY: Final = re.compile(r"\b[nN](?:e\b|[’'])[^.;:«»]*$")
"""What makes "plus que 60" no more than that: "ils ne sont plus que 60"."""
_PIECE: Final = re.compile(r"<([A-Z]+)>")


@cache
def _turns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of ``data/calques.txt``, each with what French has; a line "@NAME = …" is a piece of the others."""
    lines = tables.lines("calques")
    pieces = dict(line[1:].split(" = ", 1) for line in lines if line.startswith("@"))
    rows = (line.split(" => ", 1) for line in lines if not line.startswith("@"))
    return tuple((re.compile(_PIECE.sub(lambda found: pieces[found[1]], turn)), better) for turn, better in rows)


def translated(text: str) -> Iterator[tuple[int, int, str]]:
    """Where ``text``, a sentence of a translation, keeps its original's turn: start, end, what French has.

    >>> [better for *_, better in translated("L’association critique que le village débroussaille.")]
    ['« reprocher à … de », « déplorer que »']
    """
    plain = text.replace("\u00a0", " ")
    for pattern, better in _turns():
        for found in pattern.finditer(plain):
            if not (found[0].startswith("plus") and _ONLY.search(text, 0, found.start())):
                yield *found.span(), better
    for start, end, elided in perhaps_unelided(plain):
        yield start, end, f"«\u00a0{elided}\u00a0»"
    for start, end, better in euphonic(text):
        yield start, end, f"«\u00a0{better}\u00a0»"
