"""What a desk writes beside the name of who signs, and is no part of it: « Corr. Anne Roy », « Anne Roy (CLP) »."""

from __future__ import annotations

import re
from typing import Final

CORRESPONDENT: Final = (
    r"(?:corr(?:\.|esp\.?)?(?!\w)|correspondante?s?(?: locale?s?)?(?: de presse)?(?!\w)|clp\b"
    r"|(?:de )?notre (?:correspondante?|envoyée? spéciale?|journaliste)(?:(?: particulier| locale?))?(?!\w))"
)
"""How a paper says that somebody is its correspondent or reporter; a pattern in small letters."""
_BEFORE: Final = re.compile(
    rf"\s*(?:(?:par|(?:textes?(?: et photos?)?|photos?) ?:) )?{CORRESPONDENT}(?: ?[:,–-])? ?", re.IGNORECASE
)
_BEHIND: Final = re.compile(rf"(?:,| -| –)? ?(?:\({CORRESPONDENT}\)|(?<=,) ?{CORRESPONDENT})\s*\Z", re.IGNORECASE)


def without_role(name: str) -> str:
    """The name alone; "" where only the role stands.

    >>> without_role("Corr. Anne Roy"), without_role("Anne Roy (CLP)"), without_role("Anne Roy"), without_role("Corr.")
    ('Anne Roy', 'Anne Roy', 'Anne Roy', '')
    """
    bare = _BEFORE.sub("", name, count=1) if _BEFORE.match(name) else name
    return _BEHIND.sub("", bare).strip(" ,-–")
