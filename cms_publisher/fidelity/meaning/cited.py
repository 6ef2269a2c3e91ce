"""An outlet that a sentence names: "rappelait L'Écho de la Sambre en mars" stands on that source's metadata."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.model import Source


@lru_cache(maxsize=1024)
def outlet_named(ours: Claims, source: Source) -> tuple[int, int] | None:
    """Where a sentence names the outlet of a source; None where it doesn't, or the source has none."""
    if not source.outlet:
        return None
    found = re.search(rf"(?<!\w){re.escape(_plain(source.outlet))}(?!\w)", _plain(ours.text))
    return found.span() if found else None


def _plain(text: str) -> str:
    """Folded, a character for each: where folding changes the length, lower case is all."""
    folded = fold(text)
    return folded if len(folded) == len(text) else text.lower()
