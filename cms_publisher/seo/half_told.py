"""What lets a reader of search results believe what isn't so: a set won for the match, other things for these."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

_STAGE: Final = Sought(
    r"\b(?:premier|deuxième|second|troisième|quatrième)[ \u00a0](?:set|quart-temps|tiers-temps)\b|"
    r"\bpremière[ \u00a0](?:période|mi-temps)\b|\bégalis(?:e|ent|é|ait|aient|èrent|ation)\b",
    "set|-temps|période|égalis",
)
_THESE: Final = re.compile(r"[ \u00a0]ces[ \u00a0](?!derni)(?P<noun>[a-zà-ÿœ-]{3,})")
"""Things that a sentence names within it as told before: "la consommation de ces fromages"."""


def is_stage(text: str) -> bool:
    """Whether it tells how a match stood before its end.

    >>> is_stage("Les Bleues ont pris le premier set."), is_stage("Les Bleues ont battu Lorme (3-1).")
    (True, False)
    """
    return _STAGE.search(text) is not None


def points_out_of(text: str, before: str) -> bool:
    """Whether it speaks of things as told that ``before`` doesn't name.

    >>> text = "Le lien avec la consommation de ces fromages n’est pas établi."
    >>> points_out_of(text, "Deux enfants sont malades."), points_out_of(text, "Des fromages sont rappelés.")
    (True, False)
    """
    things = (re.escape(fold(one["noun"]).rstrip("sx")) for one in _THESE.finditer(text))
    return any(re.search(rf"\b{thing}[sx]?\b", fold(before)) is None for thing in things)
