"""What tells a reader of search results nothing: a time that is counted from a day that isn't shown."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.sought import Sought

_UNDATED: Final = Sought(
    r"\b(?=[acdfhjlmsw])(?:hier|aujourd’hui|demain|ce (?:jour|matin|soir|mois)(?!-)|cette (?:semaine|année)|"
    r"(?:début|fin) du mois(?! d[e’'])|(?:mois|an|week-end) (?:dernier|prochain)|"
    r"(?:semaine|année) (?:dernière|prochaine)|"
    r"(?:heures?|jours?|semaines?|mois|ans?|années?) (?:plus tôt|plus tard|auparavant)|"
    r"l[ea] (?:veille|lendemain)(?! d))\b",
    "hier|aujourd|demain|ce jour|ce matin|ce soir|ce mois|cette semaine|cette année|du mois|derni|prochain|plus t|"
    "auparavant|veille|lendemain",
    re.IGNORECASE,
)
_WEEKDAY: Final = Sought(
    rf"\b(?=[djlmsv])(?<!les )(?<!chaque )(?:{'|'.join(WEEKDAYS)})\b(?!-|[ \u00a0]\d)",
    "|".join(WEEKDAYS),
    re.IGNORECASE,
)


def is_undated(text: str) -> bool:
    """Whether the text says when only in relation to the day it was written: "hier", "le mois dernier"."""
    return _UNDATED.search(text) is not None


def names_weekday(text: str) -> bool:
    """Whether a weekday stands there without its date: beside the day a description may, a title can't."""
    return _WEEKDAY.search(text) is not None
