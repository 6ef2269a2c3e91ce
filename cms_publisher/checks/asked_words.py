"""Whether an article has the words of what the desk asks for, in their forms, or names the event otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.families import exchangeable, stem
from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_EVENT: Final = re.compile(
    r"(?:accident|collision|carambolage|choc|incendie|feu|sinistre|panne|coupure|seisme|secousse|tremblement|explosion|"
    r"inondation|crue|tempete|avalanche|naufrage|agression|attaque|greve|vol|cambriolage)s?"
)
"""What happened, which has several names."""
_FAMILY: Final = 5
"""Letters that words of one family begin with."""


def says_nearly(words: Iterable[str], texts: Sequence[str]) -> bool:
    """Whether they tell by a near word the event of which the desk speaks, "l'accident" of a collision."""
    told = {word for text in texts for word in content_words(text)}
    own = [word for word in words if not _EVENT.fullmatch(word)]
    events = [stem(word) for word in words if _EVENT.fullmatch(word)]
    near = all(any(exchangeable(event, stem(word)) for word in told) for event in events)
    return bool(events) and near and says(own, texts)


def says(words: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether the texts have each of the words, or one of its family."""
    told = {word for text in texts for word in content_words(text)}
    families = {word[:_FAMILY] for word in told if len(word) >= _FAMILY}
    return all(
        word in told or (word[:_FAMILY] in families if len(word) >= _FAMILY else f"{word}s" in told) for word in words
    )
