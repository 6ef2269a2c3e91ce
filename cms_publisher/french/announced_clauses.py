"""A clause that another announces by a colon: "Le site sera réorganisé : 41 postes seront supprimés"."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds, stands_alone
from cms_publisher.french.words import fold

_COLON: Final = re.compile(r"[ \u00a0\u202f]: (?=[\w])")
_IS: Final = re.compile(
    r"(?:L(?:es?|a)[ \u00a0]|L[’']|Une?[ \u00a0]|Des[ \u00a0]).*\bser(?:a|ont) (?:\w+ment )?\w+(?:é|i|u|is|it)e?s?\Z"
)
"""What will be done about a thing: nobody speaks, or is sure of anything."""
_NOT_SO: Final = re.compile(
    r"\b(?:rumeur|fau(?:x|sse)|avis|message|position|crainte|inquietude|promesse|objectif|idee|hypothese|scenario|projet|"
    r"constat|argument|reponse|question|condition|these|version|accusation|critique|peut-etre|"
    r"(?:annul|report|dement|suspen|refus|assur|prev|propos|dit|affirm|expli)\w*)\b"
)
"""What makes of the news behind the colon somebody's word, or no news."""


def announced(text: str) -> int:
    """Where the clause begins that is as true without the one before its colon; 0 for none.

    >>> text = "L’évolution des métiers sera accompagnée : 41 postes seront supprimés."
    >>> text[announced(text):]
    '41 postes seront supprimés.'
    >>> announced("Le message des élus est clair : la poste doit rester.")
    0
    """
    found = _COLON.search(text)
    if found is None or "«" in text or _IS.match(text, 0, found.start()) is None:
        return 0
    before, after = text[: found.start()], text[found.end() :]
    if _NOT_SO.search(fold(before)) or binds(before) or any(token.tag is Tag.NE for token in tagged(before)):
        return 0
    return found.end() if has_finite_verb(after) and stands_alone(after[:1].upper() + after[1:]) else 0
