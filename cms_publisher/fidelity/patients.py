"""Somebody whose illness a text tells beside the name: private life, article 9 of the Civil Code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ban import persons
from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

_ILLNESS: Final = (
    r"(?:cancer|tumeur|leucémie|maladie|sclérose|myopathie|trisomie|autisme|schizophrénie|dépression|diabète|épilepsie"
    r"|hépatite|mucoviscidose|troubles?|addiction|alcoolisme|insuffisance|VIH|sida|Alzheimer|Parkinson)"
)
_OF: Final = rf"(?:d[eu’] ?|d’une? |de (?:la |l’)|des )(?:[\wÀ-ÿ]+ ){{0,2}}?{_ILLNESS}\b"
_ILL: Final = Sought(
    rf"\b(?:dialysée?|séropositi(?:f|ve)|diabétique|épileptique|schizophrène|bipolaire|trisomique|dépressi(?:f|ve)"
    rf"|sous dialyse|en chimiothérapie|(?:atteinte?|malade|souffrant|souffre|souffrait|porteu(?:r|se)) {_OF}"
    rf"|(?:suivie?|soignée?|traitée?) pour (?:une? |des |son |sa )(?:[\wÀ-ÿ]+ ){{0,2}}?{_ILLNESS})\b",
    "dialys|séropositi|diabétique|épileptique|schizophrène|bipolaire|trisomique|dépressi|chimiothérapie|atteint|malade"
    "|souffr|porteu|suivi|soigné|traité",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"(?:, [^,;:«»]{1,40}){0,2}(?:,? (?:qui )?(?:est|était)|,(?: qui)?|)[ \u00a0]")
"""What stands between a name and its illness: an age, a trade."""
_BEHIND: Final = re.compile(r"[^.;:«»]{0,60}, ")


def patients(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence names in full, outside quotations, somebody of whom it tells the illness.

    >>> text = "Rose Blin, 61 ans, dialysée trois fois par semaine, descend à pied."
    >>> [text[start:end] for start, end in patients(text)]
    ['Rose Blin']
    """
    if not _ILL.may_stand_in(sentence):
        return
    said = quotes.outside(sentence)
    for ill in _ILL.finditer(said):
        for start, end in persons(said):
            beside = _BETWEEN.fullmatch(said, end, ill.start()) or _BEHIND.fullmatch(said, ill.end(), start)
            if beside:
                yield start, end
