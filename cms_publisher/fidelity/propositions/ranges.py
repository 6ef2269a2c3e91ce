"""Two figures that are the ends of a range: "de 5 à 5,5 %", "entre 5 et 5,5 %"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cms_publisher.french.figures import Figure

_CHANGES: Final = re.compile(
    r"\b(?:pass\w+|grimp\w+|mont\w+|relev\w+|port\w+|augment\w+|progress\w+|bond\w+|hauss\w+|gonfl\w+) de $",
    re.IGNORECASE,
)
"""Before two figures of which the second came after the first."""
_FROM: Final = re.compile(r"\bde $", re.IGNORECASE)
_TO: Final = re.compile(r"[^,.;:\d]{0,12} ?à ")
_BETWEEN: Final = re.compile(r"\bentre $", re.IGNORECASE)
_AND: Final = re.compile(r"[^,.;:\d]{0,12} ?et ")


def is_range(text: str, one: Figure, two: Figure) -> bool:
    """Whether two figures are the ends of a range, the smaller first, and no change from one to the other."""
    first, second = sorted((one, two), key=lambda figure: figure.start)
    before, between = text[: first.start], text[first.end : second.start]
    if first.value >= second.value or _CHANGES.search(before):
        return False
    return is_between(text, first, second) or bool(_FROM.search(before) and _TO.fullmatch(between))


def is_between(text: str, first: Figure, second: Figure) -> bool:
    """Whether two figures, in order, stand behind "entre"."""
    return bool(_BETWEEN.search(text[: first.start]) and _AND.fullmatch(text[first.end : second.start]))
