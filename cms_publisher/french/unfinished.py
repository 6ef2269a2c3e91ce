"""Whether a phrase stops before its end: on a word, or a sign, after which something must follow."""

from __future__ import annotations

from typing import Final

_CALLS_FOR_MORE: Final = frozenset(
    """
    le la les un une des du de au aux à en dans par pour sur sous avec sans vers chez entre contre depuis dès
    que et ou où ni mais si car dont qui comme afin parce puisque lorsque quand ce cet cette ces mon ma mes ton ta tes
    son sa ses notre nos votre vos leur leurs très est sont ont
    """.split(),  # noqa: SIM905 - words read better in a row
)
"""Articles, prepositions, links, possessives; not "a", which ends initials, nor the stressed pronouns."""
_ELIDED: Final = ("'", "’")
_SIGNS: Final = ",:;–—(«“/-&"
_TRIMMED: Final = ' \u00a0\u202f»”").…'


def unfinished(text: str) -> bool:
    """Whether ``text`` ends in mid-phrase."""
    words = text.rstrip(_TRIMMED).split()
    if not words:
        return False
    last = words[-1].lstrip('«“("')
    elided, _, end = last.replace("'", "’").rpartition("’")
    calls = end in _CALLS_FOR_MORE and elided.lower() != "l"  # "l’un" is whole, "d’un" is not
    return last.endswith((*_SIGNS, *_ELIDED)) or calls
