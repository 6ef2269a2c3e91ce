"""Sentences that tell how something has changed since: "Le périmètre est ramené à 200 mètres", "Le trafic a repris".

What a point of situation adds to the first report; a text that stays with the first report is out of date.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

_CHANGE: Final = Sought(
    rf"\b(?:(?:est|sont|a{_S}été|ont{_S}été|vient{_S}d[’']être){_S}(?:désormais{_S}|finalement{_S}|en{_S}partie{_S}|"
    rf"totalement{_S}|provisoirement{_S})?(?:ramen|abaiss|port|élargi|étendu|lev|rouvert|rétabli|circonscrit|maîtris|étein|"
    rf"annul|report|retrouv|libér|relâch|identifi|décéd|mort)\w*|"
    rf"(?:a|ont){_S}(?:repris|rouvert|succombé|cessé|pu{_S}(?:regagner|reprendre|rentrer|rouvrir))|"
    rf"n[’'](?:est|ont|a|sont){_S}plus|ne{_S}(?:sont|font|fait){_S}plus)\b",
    "ramen|abaiss|port|élargi|étendu|lev|rouvert|rétabli|circonscrit|maîtris|étein|annul|report|retrouv|libér|relâch|"
    "identifi|décéd|mort|repris|succombé|cessé|regagner|reprendre|rentrer|rouvrir|plus",
)
_SUBJECT: Final = re.compile(r"(?:L[ea]s?[ \u00a0]|L[’'])(?P<noun>[^\W\d_]+)\b")


def changed(sentence: str) -> str | None:
    """The noun that opens the sentence, where it tells how that has changed, outside quotations.

    >>> changed("Le périmètre de sécurité est ramené à 200 mètres.")
    'périmètre'
    """
    found = _SUBJECT.match(sentence)
    told = found is not None and _CHANGE.search(quotes.outside(sentence)) is not None
    return found["noun"] if found and told else None
