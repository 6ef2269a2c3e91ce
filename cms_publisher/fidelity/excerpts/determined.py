"""Who is told by a demonstrative and yet by itself: "Ce couvreur de Vincey comparaissait mercredi …".

A trade with its town, an age, or what somebody once was: a reader who meets it first knows whom it presents, where
nobody else of that trade stands before it in its text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.occupations import of_somebody
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterable

_POINTS: Final = re.compile(
    rf"(?P<article>Ce(?:t|tte)?){_S}(?:(?P<former>ancien(?:ne)?){_S})?(?P<noun>[a-zà-ÿœ-]{{4,}})"
    rf"(?P<more>(?:{_S}[a-zà-ÿœ-]+){{0,3}}?(?:{_S}de{_S}\d\d{_S}ans\b|,?(?:{_S}(?:installé|établi|originaire|domicilié)e?)?"
    rf"{_S}(?:de{_S}|d[’']|à{_S}|près{_S}de{_S})[A-ZÀ-Ý]|(?(former){_S}(?:d[eu]s?{_S}|d[’'])[a-zà-ÿ]|(?!))))"
)
_THEIRS: Final = re.compile(r"\bleurs?\b")
"""What is of others, whom the sentence before may name."""


def presenting(text: str, before: Iterable[str]) -> str:
    """``text`` with "un" for the demonstrative that it opens with, where it says by itself whom it presents.

    >>> presenting("Ce couvreur de Vincey comparaissait mercredi.", ["Kévin R. parle bas."])
    'Un couvreur de Vincey comparaissait mercredi.'
    >>> presenting("Ce couvreur comparaissait mercredi.", ["Kévin R. parle bas."])
    'Ce couvreur comparaissait mercredi.'
    """
    found = _POINTS.match(text) if text.startswith("Ce") and not _THEIRS.search(text) else None
    if found is None:
        return text
    parts = {key: told for key, told in found.groupdict().items() if told}
    known = of_somebody({**parts})
    another = re.compile(rf"\b{re.escape(parts['noun'])}", re.IGNORECASE)
    if known is None or any(map(another.search, before)):
        return text
    return ("Une" if known.feminine else "Un") + text[found.end("article") :]
