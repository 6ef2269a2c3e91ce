"""What a paper announces below an episode of a series: "La semaine prochaine : Yvette, la dernière lavandière"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.signatures import signatures
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import Document

_TO_COME: Final = re.compile(
    rf"(?:(?:apres-)?demain|(?:la semaine|le mois|l'annee|{'|'.join(WEEKDAYS)}) prochaine?"
    r"|(?:(?:dans )?(?:le|la|notre) )?prochaine? (?:portrait|rendez-vous|rencontre|article|numero|reportage|fois)"
    r"|(?:a suivre|la suite|suite)(?: (?:demain|lundi|samedi|dimanche|la semaine prochaine))?) ?[:,–-] ?.{3,200}"
)
"""Folded: when, a colon, what."""
_WEEKDAY: Final = re.compile(rf"(?:{'|'.join(WEEKDAYS)}) ?: ?.{{3,200}}")
"""The same by a weekday alone, as a programme has it, too."""
_NUMBERED: Final = re.compile(r"\(\d{1,2} ?(?:/|sur) ?\d{1,2}\)")
_EPISODE: Final = Sought(r"\b(?:[ÉEée]pisodes?|[Vv]olets?|notre série)\b", "pisode|olet|notre série")
"""By which a text is known as one of a series."""
_LAST: Final = 4
"""Blocks at a text's end among which it stands."""


@lru_cache(maxsize=64)
def announced(document: Document, author: str | None = None) -> frozenset[int]:
    """The numbers of the blocks at a text's end that announce its next episode.

    Of a text known as one of a series, or right below who signs it: no text goes on there.
    """
    signed = signatures(document, author)
    numbered = bool(_NUMBERED.search(document.text) or _EPISODE.search(document.text))
    found: set[int] = set()
    for at in range(len(document.blocks) - 1, max(len(document.blocks) - _LAST, 1) - 1, -1):
        line = document.slice(document.blocks[at]).strip()
        if document.blocks[at].kind is not BlockKind.PARAGRAPH or (leftover(line) is None and at not in signed):
            folded = fold(line)
            told = _TO_COME.fullmatch(folded) and (numbered or at - 1 in signed)
            if not (told or (numbered and _WEEKDAY.fullmatch(folded))):
                break
            found.add(at)
    return frozenset(found)
