"""What a headline calls "l’établissement" or "cette dernière" as if it had been named, where it has not."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

_PLACES: Final = "établissement|équipement|bâtiment|site"
_BODIES: Final = "entreprise|société|structure|enseigne|association"
_MEANT: Final = Sought(
    rf"(?:^|:{_S}|,{_S}|\bque{_S}|\bqu[’'])(?P<what>(?:[Ll]e{_S}|[Ll]a{_S}|[Ll][’'])(?P<noun>{_PLACES}|{_BODIES})\b"
    rf"|(?:[Cc]e|[Cc]ette){_S}derni(?:er|ère)\b)"
    rf"(?!{_S}(?:d[eu]|des|qui|que|dont|où|à|en)\b|{_S}d[’']|{_S}[A-ZÀ-Ý«]|{_S}\w+(?:i?al|i?el(?:le)?|if|ique|aire|ienne?|aise?|oise?|ée?)\b)",
    "établissement|équipement|bâtiment|site|entreprise|société|structure|enseigne|association|dernier|dernière",
)
_SITE: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(tables.words('sites')))}|bowling|hôtel|restaurant|boutique)\b", re.IGNORECASE
)
_NAME: Final = re.compile(r"\b[A-ZÀ-Ý][\w’-]+")


def unnamed(headline: str) -> str:
    """What the headline takes as known and does not name; "" for nothing.

    >>> unnamed("La mairie a annoncé que l’établissement ne rouvrirait pas avant mars")
    'l’établissement'
    >>> unnamed("Piscine de Lorme : l’établissement ne rouvrira pas")
    ''
    """
    found = _MEANT.search(headline)
    if found is None:
        return ""
    before = headline[: found.start("what")]
    named = _NAME.search(before) if found["noun"] in _BODIES.split("|") else _SITE.search(before)
    return "" if named else found["what"]
