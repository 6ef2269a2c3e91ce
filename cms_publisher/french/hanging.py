"""Whether a short line hangs in the air: a time or a thing with a relative behind a comma, and no verb of its own."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.unfinished import lacks_participle

_RELATIVE: Final = re.compile(
    r", (?:(?:à|de|pour|avec|dans) )?(?:qui|que|qu[’']|dont|où|la\w*quel\w*)(?:\b|(?<=[’']))[^,:]*"
)
_HOUR: Final = re.compile(r"(?:À|Dès|Vers) \d{1,2}[ \u00a0](?:h\b|heures?\b)[^,]{0,12}, ")
"""What a sentence opens with, and no headline."""

_CUT: Final = re.compile(
    r"(?:[ \u00a0](?:et|ou|ni|mais|l[ea]s?|d[eu]s?|une|aux?|à|dans|que|qui|dont|par|chez|très|sa|ses|leurs?)"
    r"|[ \u00a0]?[,:;(«])\Z"
)
"""What a line ends on that goes on: "La foire de Lorme, samedi 5 et"."""


def is_cut(text: str) -> bool:
    """Whether it stops in the midst of a phrase.

    >>> is_cut("La foire de Lorme, samedi 5 et"), is_cut("La foire de Lorme, samedi 5 mai")
    (True, False)
    """
    return _CUT.search(text.rstrip(" .…\u00a0\u202f")) is not None or lacks_participle(text)


def hangs(text: str) -> bool:
    """Whether nothing is said of what it names, though a relative tells more of that, or an hour opens it.

    >>> hangs("À 6 heures, le pont suspendu de Lorme, qui franchit la Brune")
    True
    >>> hangs("Le pont de Lorme, qui franchit la Brune, sera fermé")
    False
    """
    plain = text.rstrip(" .…\u00a0\u202f")
    relative = _RELATIVE.search(plain)
    if not (relative or _HOUR.match(plain)) or quotes.quoted(plain) or "?" in plain:
        return False
    left = _RELATIVE.sub("", plain)
    told = has_finite_verb(left) or any(token.tag is Tag.PARTICIPLE for token in tagged(left))
    return not told and (relative is None or relative.end() == len(plain))
