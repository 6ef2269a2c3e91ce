"""Clauses that are whole, and head nothing: what they count stands in the sentence before, or they open upside down."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.grammar import Tag, tagged

_ABOUT: Final = r"(?:(?:Environ|À peine|Presque|Seule?s?|(?:Près|Plus|Moins) (?:de|d[’']))[ \u00a0]?)?"
_NUMBER: Final = (
    r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|quarante|cinquante|"
    r"soixante|cent|[a-z]+-[a-z-]+|\d[\d\u202f\u00a0 ]*)"
)
_SOME: Final = re.compile(
    rf"{_ABOUT}(?:(?:l(?:es?|a) |l[’']|d[’'])?autres?|certaine?s|plusieurs|beaucoup|quelques-une?s|aucune?|chacune?|"
    r"la plupart|la moitié|le reste|(?:le|un|deux|trois) (?:tiers|quarts?)|tous|toutes|"
    rf"{_NUMBER}(?: sur {_NUMBER})?|les {_NUMBER})(?=[ \u00a0])[ \u00a0]?",
    re.IGNORECASE,
)
"""How many, or which of them: a noun comes next, or stood before."""
_VERB: Final = frozenset({Tag.VERB, Tag.NE, Tag.CLITIC})
_UPSIDE_DOWN: Final = re.compile(r"[A-ZÀ-Ý]\w+[éeist]s?[ \u00a0](?:reste|demeure)(?:nt)?[ \u00a0]")
"""A sentence that opens with what its subject is: "Ouverte reste encore la question du tarif"."""


def is_unfit(clause: str) -> bool:
    """Whether its subject has no noun, or stands behind what is said of it.

    >>> is_unfit("Environ un sur cinq est un frontalier"), is_unfit("Un habitant sur cinq est un frontalier")
    (True, False)
    """
    return _is_of_some(clause) or (_UPSIDE_DOWN.match(clause) is not None and not clause.startswith("Il "))


def _is_of_some(clause: str) -> bool:
    some = _SOME.match(clause)
    if some is None:
        return False
    following = next(iter(tagged(clause[some.end() :])), None)
    return following is not None and (following.tag in _VERB or following.low == "est")
