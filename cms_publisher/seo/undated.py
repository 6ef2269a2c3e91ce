"""What tells a reader of search results nothing: a time that is counted from a day that isn't shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import without
from cms_publisher.fidelity.excerpts.telling import OLD_TOLL
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence

_UNDATED: Final = Sought(
    r"\b(?=[acdfhjlmsw])(?:hier|aujourd’hui|demain|ce (?:jour|matin|soir|mois)(?!-)|cette (?:semaine|année)|"
    r"(?:début|fin) du mois(?! d[e’'])|(?:mois|an|week-end) (?:dernier|prochain)|"
    r"(?:semaine|année) (?:dernière|prochaine)|"
    r"(?:heures?|jours?|semaines?|mois|ans?|années?) (?:plus tôt|plus tard|auparavant)|"
    rf"l[ea] (?:veille|lendemain)(?! d))\b|\b{OLD_TOLL}",
    "hier|aujourd|demain|ce jour|ce matin|ce soir|ce mois|cette semaine|cette année|du mois|derni|prochain|plus t|"
    "auparavant|veille|lendemain|bilan|décompte",
    re.IGNORECASE,
)
_WEEKDAY: Final = Sought(
    rf"\b(?=[djlmsv])(?<!les )(?<!chaque )(?:{'|'.join(WEEKDAYS)})\b(?!-|[ \u00a0]\d)",
    "|".join(WEEKDAYS),
    re.IGNORECASE,
)


def is_undated(text: str) -> bool:
    """Whether the text says when only in relation to the day it was written, "hier"; or an earlier count."""
    return _UNDATED.search(text) is not None


def names_weekday(text: str) -> bool:
    """Whether a weekday stands there without its date: beside the day a description may, a title can't."""
    return _WEEKDAY.search(text) is not None


def as_written(headline: Sentence) -> Iterator[Sentence]:
    """The headline with its day as its own source writes it ("dès lundi"), where the date was put there for it."""
    for edit in headline.edits:
        at = headline.text.find(edit.after) if edit.kind is EditKind.DATE else -1
        if at >= 0 and edit.after.startswith(edit.before):
            yield without(headline, (at + len(edit.before), at + len(edit.after)))
