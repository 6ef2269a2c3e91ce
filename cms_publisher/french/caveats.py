"""What a text takes back, or leaves open, right behind what it has told: « Le lien … n’est pas établi »."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.sought import Sought
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN: Final = r"(?:établi|démontré|avéré|prouvé|confirmé|vérifié|certain|formel)"
_NOT_SHOWN: Final = rf"\bn(?:e|[’'](?:est|a|ont|était))\b[^.;]{{0,45}}?\bpas\b[^.;]{{0,20}}?\b{_SHOWN}"
_DEATH: Final = r"(?:mort|décès|intoxication|malaise|maladie|infection|contamination|symptôme|blessure|disparition)s?"
_LEFT_OPEN: Final = Sought(
    rf"\b(?:lien|imputabilité|responsabilité|culpabilité|information|rumeur|hypothèse|piste|contamination|diagnostic|"
    rf"infection|chiffre|bilan)s?\b[^.;:]{{0,80}}?(?:{_NOT_SHOWN}|"
    rf"\brest(?:e|ent|ait)\b[^.;]{{0,20}}?\bà (?:établir|démontrer|prouver|confirmer|vérifier))|"
    rf"\baucun lien\b[^.;]{{0,80}}?\bn[’'](?:est|a|était)\b[^.;]{{0,30}}?{_SHOWN}|"
    rf"\bn[’'](?:établi|a établi|a démontré|est établi)\w*\b[^.;]{{0,15}}? aucun lien\b|"
    rf"\b(?:cause|origine|circonstance)s?[^.;:]{{0,12}}?[ ’'\u00a0]{_DEATH}\b[^.;]{{0,40}}?"
    r"(?:\bpas\b[^.;]{0,20}?\b(?:connu|établi|déterminé|élucidé)|\brest(?:e|ent)\b[^.;]{0,15}?"
    r"(?:inconnu|ignoré|à (?:établir|déterminer|élucider)))",
    "établi|démontr|avéré|prouv|confirm|vérifi|certain|formel|connu|détermin|élucid|ignoré",
    re.IGNORECASE,
)
_TURNS: Final = re.compile(r"\b(?:mais|même si|sans que|alors que)\b")
"""Behind what a sentence takes back what it has told itself: "a reconnu une fuite, mais aucun lien n’est établi"."""
_BEFORE: Final = 5
"""Sentences before it among which what it speaks of stands."""
_SHARED: Final = 2
"""Stems that the two have in common, where they don't stand side by side."""


@lru_cache(maxsize=1024)
def takes_back(text: str) -> bool:
    """Whether it says that a link, a piece of news or the cause of a death or an illness is not established.

    >>> takes_back("Le lien avec ces fromages n’est pas établi."), takes_back("Le lien entre les deux est établi.")
    (True, False)
    """
    return _LEFT_OPEN.search(text) is not None


def taken_back(sentences: Sequence[str]) -> frozenset[int]:
    """Which of the sentences are left open: right before one that does it, or near and of the same, or within it."""
    found: set[int] = set()
    if not takes_back(" ".join(sentences)):
        return frozenset()
    for at, text in enumerate(sentences):
        if takes_back(text):
            found |= _told_of(at, text, sentences)
    return frozenset(found)


def _told_of(at: int, text: str, sentences: Sequence[str]) -> set[int]:
    """What the caveat is on: the sentence's own beginning, else what stands before it."""
    caveat = _LEFT_OPEN.search(text)
    if caveat and _TURNS.search(text, 0, caveat.start()):
        return {at}
    stems = stems_of(text)
    near = range(max(0, at - _BEFORE), at - 1)
    alike = (one for one in near if len(stems & stems_of(sentences[one])) >= _SHARED)
    return {at - 1, *alike} if at else set()
