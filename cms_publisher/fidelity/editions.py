"""Which edition of what comes back each year a text tells of, and what of a former one compares with the next."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from datetime import date

_EDITION: Final = re.compile(
    r"\b(?P<number>\d{1,3})[ \u00a0]?(?:e|ᵉ|è|ème|ième|re|ʳᵉ|er)[ \u00a0](?P<what>[^\W\d_]{3,})"
)
_OPENING: Final = 500
"""Characters in which a text says of which edition it is."""
_NEXT: Final = timedelta(days=200)
"""How much later the next edition is told of, at least."""
_MOST: Final = 3
"""By how many a former edition's number is less, at most."""
_COMPARES: Final = Sought(
    r"\d[ \u00a0](?:visiteurs|participants|coureurs|concurrents|spectateurs|festivaliers|exposants|entrées|inscrits|"
    r"partants|personnes|arrivants|billets)\b|\bétaient[ \u00a0]\d[\d \u00a0\u202f]*au départ\b",
    "visiteurs|participants|coureurs|concurrents|spectateurs|festivaliers|exposants|entrées|inscrits|partants|personnes|"
    "arrivants|billets|au départ",
)
"""How many came: what a reader compares the next edition with."""


def is_of_former_edition(primary: str, told_on: date | None, other: str, published: date | None) -> bool:
    """Whether another text tells of a former edition of what the primary tells of: the 10th fair beside the 11th."""
    if told_on is None or published is None or told_on - published < _NEXT:
        return False
    now, then = _edition(primary), _edition(other)
    return any(what == former and 0 < number - before <= _MOST for number, what in now for before, former in then)


def _edition(text: str) -> set[tuple[int, str]]:
    found = {(int(one["number"]), fold(one["what"])) for one in _EDITION.finditer(text[:_OPENING])}
    return found | {(number, "edition") for number, what in found if what not in {"minute", "siecle", "place"}}


def compares(text: str) -> bool:
    """Whether it says how many came."""
    return _COMPARES.search(text) is not None and "«" not in text
