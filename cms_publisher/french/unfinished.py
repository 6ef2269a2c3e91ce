"""Whether a phrase stops before its end: on a word, or a sign, after which something must follow."""

from __future__ import annotations

import re
from typing import Final

_CALLS_FOR_MORE: Final = frozenset(
    """
    le la les un une des du de au aux à en dans par pour sur sous avec sans vers chez entre contre depuis dès
    que et ou où ni mais si car dont qui comme afin parce puisque lorsque quand ce cet cette ces mon ma mes ton ta tes
    son sa ses notre nos votre vos leur leurs très est sont ont
    """.split(),  # noqa: SIM905 - words read better in a row
)
"""Articles, prepositions, links, possessives; not "a", which ends initials, nor the stressed pronouns."""
_HAVE: Final = frozenset("a ont avait avaient aura auront aurait auraient ayant avoir pas jamais".split())  # noqa: SIM905
_AUXILIARIES: Final = _HAVE - {"pas", "jamais", "avoir"} | frozenset(
    "sera seront serait seraient était étaient fut furent étant".split(),  # noqa: SIM905
)
"""After these, lacking a participle, nothing is said: "trois personnes ont été"."""
_LAST: Final = _AUXILIARIES | {"été"}
_LEFT_OUT: Final = re.compile(r"\b(?:qu[ei]|où|combien|comme|dont|quand|lorsque|ce)\b|qu[’']")
"""Behind one of these the verb may be the last word: "ce qu’elle était"."""
_WHOLE: Final = frozenset({"l", "quelqu"})
"""Before "un"."""
_ASKED: Final = frozenset((one, "quand") for one in ("depuis", "pour", "d’ici", "vers"))
"""What may end a question: "qui savait, et depuis quand"."""
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
    calls = end in _CALLS_FOR_MORE and elided.lower() not in _WHOLE  # "l’un" is whole, "d’un" is not
    calls = calls and (*words[-2:-1], end) not in _ASKED
    return last.endswith((*_SIGNS, *_ELIDED)) or calls or (end in _LAST and lacks_participle(text))


def lacks_participle(text: str) -> bool:
    """Whether ``text`` stops behind an auxiliary.

    >>> lacks_participle("Trois personnes ont été"), lacks_participle("La baignade est permise cet été")
    (True, False)
    """
    words = text.rstrip(_TRIMMED).split()[-2:]
    if len(words) < len(("ont", "été")):
        return False
    before, last = words
    if last == "été":
        return before in _HAVE
    return last in _AUXILIARIES and before.isalpha() and not _LEFT_OUT.search(text)
