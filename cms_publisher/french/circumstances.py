"""When or where something was, or what it follows from, inserted in a sentence that is no less true without it.

The text around a short line has it: a headline, a title tag, a description may go without.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS

_INSERTION: Final = re.compile(
    rf", (?:(?:ce |le )?(?:{'|'.join(WEEKDAYS)})|hier|le \d|en \d{{4}}|"
    r"à |au |aux |dans |devant \d|lors |par \d|en particulier|(?:pour (?:sa|leur) part|de (?:son|leur) côté)(?=,))"
    r"[^,«»()]*(?=, )",
)
_CONNECTIVE: Final = re.compile(
    r"(?<=\w)[ \u00a0](?:également|toutefois|cependant|néanmoins|pourtant|en effet|en outre|en revanche|par ailleurs|"
    r"donc|ainsi(?! que))(?=[ \u00a0]\w)"
)
_BARE_DATE: Final = re.compile(
    r"(?<=\w)[ \u00a0](?:le[ \u00a0](?=\w+[ \u00a0]\d))?"  # "le lundi 30 juin"; "le lundi" alone is every one
    rf"(?:{'|'.join(WEEKDAYS)})(?:[ \u00a0](?:prochain|dernier))?"
    rf"(?:[ \u00a0]\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?)?"
    r"(?:[ \u00a0](?:au[ \u00a0])?(?:matin|soir)|[ \u00a0]dans[ \u00a0]l[’']après-midi)?"
    r"(?![ \u00a0](?:au[ \u00a0]|dans[ \u00a0]l[’'])?(?:matin|soir|midi|après-midi)\b)(?=[ \u00a0][^\W\d_]|, par \d)"
    r"|(?<=\w)[ \u00a0]dans la (?:nuit|matinée|soirée|journée)(?=,)"
)
_BOUNDS: Final = re.compile(
    r"\b(?:ne|pas|aucune?|jamais|rien|seule?s?|seulement|uniquement|chaque|tou(?:te)?s les)\b|\bn['’]", re.IGNORECASE
)
"""Where one of these stands, the sentence is true of that time alone."""
_BEFORE_DATE: Final = re.compile(
    r"\b(?:depuis|dès|avant|après|pour|pendant|jusqu[’']?|à|au|d[’']ici|de|du|des|le|la|les|ce|un|et|ou|que|entre|vers|"
    r"chaque|tous|même|autre|prochains?|derniers?|premiers?|deuxième|second)$",
    re.IGNORECASE,
)


def insertion(sentence: str) -> tuple[int, int] | None:
    """The span of the first inserted time or place, with the comma before it and the one after it: ", lundi, "."""
    found = _INSERTION.search(sentence)
    return (found.start(), found.end() + 1) if found else None


def bare_date(sentence: str) -> tuple[int, int] | None:
    """The span of a day without preposition or comma within a sentence (" mardi 4 mars"), or of a night."""
    found = _BARE_DATE.search(sentence)
    if found is None or _BEFORE_DATE.search(sentence[: found.start()]) or _BOUNDS.search(sentence):
        return None
    return found.span()


def connective(sentence: str) -> tuple[int, int] | None:
    """The span of the first word behind a verb that only ties the sentence to the one before: " également"."""
    found = _CONNECTIVE.search(sentence)
    return found.span() if found else None
