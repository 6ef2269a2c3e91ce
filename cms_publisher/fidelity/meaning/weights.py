"""The words that can be held against others': those that carry a subject, and small ones with a contrary."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.polarity import light

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims, Word

COMPARED: Final = frozenset({"plus", "moins", "davantage"})
_NO_COMPARISON_BEFORE: Final = re.compile(
    r"(?:\b(?:au|du|non|en|tout au|ni)|\bn(?:e |[’'])(?:[^\s,;]+ ){1,3}?|\bou)\s?$", re.IGNORECASE
)
_NO_COMPARISON_AFTER: Final = re.compile(
    r"\s(?:de|d[’']|que|qu[’'])\s?(?:\d|l[ea]s? (?:moitié|tiers|quart)|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|"
    r"neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|moitié)\b)|\s(?:ou|tôt|tard)\b"
)
"""Bounds ("au moins", "plus de 300") and "ne … plus" compare nothing."""
STANCES: Final = frozenset({"pour", "contre"})
_STANCE_BEFORE: Final = re.compile(
    r"\b(?:vot\w+|prononc\w+|voix|abstentions?|manifest\w+|pétition|mobilis\w+|grève|battent|bat|lutt\w+|défil\w+|"
    r"(?:est|sont|était|étaient|être))\s$",
    re.IGNORECASE,
)
"""Where "pour" and "contre" tell on which side somebody is."""
_NUMBER: Final = re.compile(r"\s(?:\d|un |une |deux|trois|quatre|cinq|six|sept|huit|neuf|dix)")
_INFINITIVE: Final = re.compile(
    r"\s(?:ne pas |les? |la |l[’']|s[’']|se |y |en )?[^\W\d_]+(?:er|ir|re)\b", re.IGNORECASE
)
_SAYS_NOTHING: Final = re.compile(r"\bs(?:[’']en|e) défend\w*$", re.IGNORECASE)
"""Denies what was said before: no defence of it."""
_DEFENDS, _PERMITS = "defend", "permi"
_MAJORITY, _AMOUNTS = "majorite", "elev"
"""What those begin with, folded."""
_MAY_SAY_NOTHING: Final = (_DEFENDS, _PERMITS, _MAJORITY, _AMOUNTS)
_LEADS_ON: Final = re.compile(r"permi\w* (?:aussi |ainsi )?(?:de |d[’'])(?:\w+ ){0,2}?\w+(?:er|ir|re)\b", re.IGNORECASE)
"""What it leads to is done: "a permis d’éviter" for "a évité"."""
_SHARE_OF: Final = re.compile(r" (?:de |d[’']|des )")
TIMES: Final = frozenset({"avant", "apres", "tot", "tard", "jamais", "toujours"})
_SMALL: Final = COMPARED | STANCES | TIMES
"""The words that carry no subject and may be held against others'."""


@lru_cache(maxsize=1024)
def weighty(claims: Claims) -> tuple[Word, ...]:
    """The words of a sentence that can be held against others'."""
    return tuple([word for word in claims.words if (word.content or word.folded in _SMALL) and _counts(claims, word)])


def _is_measure(claims: Claims, word: Word) -> bool:
    """Whether it only says how much: "s’élève à" (amounts to), "une majorité d’habitants" (a share, no side)."""
    if word.folded == _MAJORITY:
        return _SHARE_OF.match(claims.text, word.end) is not None
    return word.folded.startswith(_AMOUNTS) and claims.text[: word.start].endswith(("s’", "s'"))


def _counts(claims: Claims, word: Word) -> bool:
    if word.folded in COMPARED:
        before, after = claims.text[max(0, word.start - 40) : word.start], claims.text[word.end :]
        return _NO_COMPARISON_BEFORE.search(before) is None and _NO_COMPARISON_AFTER.match(after) is None
    if word.folded in STANCES:
        if _NUMBER.match(claims.text[word.end :]):
            return False
        aim = word.folded == "pour" and _INFINITIVE.match(claims.text[word.end :]) is not None
        return not aim and _STANCE_BEFORE.search(claims.text[: word.start]) is not None
    if word.folded.startswith(_MAY_SAY_NOTHING) and (_is_measure(claims, word) or _is_turn(claims, word)):
        return False
    return word.folded in TIMES or (word.content and not light(word.folded))


def _is_turn(claims: Claims, word: Word) -> bool:
    """Whether a verb is part of a turn of phrase that says nothing by that verb."""
    if word.folded.startswith(_DEFENDS):
        return _SAYS_NOTHING.search(claims.text[: word.end]) is not None
    return word.folded.startswith(_PERMITS) and _LEADS_ON.match(claims.text, word.start) is not None
