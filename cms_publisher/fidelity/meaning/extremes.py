"""A denial that says what the passage says by an extreme: "aucun club n’a moins" for "le plus petit budget"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims

_NONE: Final = r"(?:\b(?:aucune?|nul(?:le)?|personne|jamais|rien|ne)\b|\bn[’'])"
_NO: Final = re.compile(_NONE, re.IGNORECASE)
_MORE: Final = re.compile(
    rf"{_NONE}.*(?<!\bau )(?<!\ble )(?<!\bla )(?<!\bles )"
    r"\b(?:plus|moins|autant|aussi|mieux|pire|inférieure?s?|supérieure?s?|meilleure?s?|pareil(?:le)?s?|telle?s?|"
    r"d[’']égale?)\b",
    re.IGNORECASE,
)
_MOST: Final = re.compile(
    r"\b(?:l[ea]s?|ses|son|sa|leurs?|nos|du|des|au) (?:[^\W\d_]+ )?(?:plus|moins|mieux|pire|meilleure?s?)\b|"
    r"\b(?:records?|inédite?s?|sans précédent|uniques?|seule?s?|inégalée?s?|premi(?:er|ère)s?)\b",
    re.IGNORECASE,
)
_NEVER: Final = re.compile(r"\bjamais\b", re.IGNORECASE)
_FIRST: Final = re.compile(
    r"\bpremi(?:er|ère) (?:fois|\w+ de (?:son|leur) histoire)\b|\b(?:inédite?s?|sans précédent|première historique)\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(
    rf"{_NONE}.*\b(?:depuis|avant|auparavant|jusque-là|jusqu[’'](?:ici|à|alors))\b", re.IGNORECASE
)
_LAST: Final = re.compile(
    r"\b(?:derni(?:er|ère)s?|premi(?:er|ère)s?|remont\w+|dat(?:e|ent|ait|aient) de|inédite?s?|sans précédent)\b",
    re.IGNORECASE,
)
_SEEN: Final = re.compile(
    r"\bjamais (?:\w+ )?(?:vu|atteint|connu|observé|enregistré|mesuré|constaté|produit)(?:e?s?)\b",
    re.IGNORECASE,
)
_NOT_BEFORE: Final = re.compile(rf"{_NONE}.*\b(?:pas|plus) (?:[^\W\d_]+ )?avant\b", re.IGNORECASE)
_ONLY_AFTER: Final = re.compile(r"\b(?:qu[’']|seulement |uniquement )après\b", re.IGNORECASE)
_PAIRS: Final = ((_MORE, _MOST), (_SINCE, _LAST), (_NEVER, _FIRST), (_SEEN, _MOST), (_NOT_BEFORE, _ONLY_AFTER))
"""What says that nothing is so, or was, and how the same is said of what is."""


def none_beyond(ours: Claims, theirs: Claims) -> bool:
    """Whether one sentence says that nothing goes further, or came since, and the other calls it extreme, or last."""
    rows = ((ours.text, theirs.text), (theirs.text, ours.text))
    return any(most.search(other) for one, other in rows for most in _extremes_of(one))


@lru_cache(maxsize=256)
def _extremes_of(text: str) -> tuple[re.Pattern[str], ...]:
    """How that is said otherwise of which a sentence says that nothing is so."""
    return tuple(most for none, most in _PAIRS if none.search(text)) if _NO.search(text) else ()
