"""Clauses that are whole, and head nothing: what they count stands in the sentence before."""

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


def lacks_noun(clause: str) -> bool:
    """Whether its subject only counts, and has no noun of what.

    >>> lacks_noun("Environ un sur cinq est un frontalier"), lacks_noun("Un habitant sur cinq est un frontalier")
    (True, False)
    """
    some = _SOME.match(clause)
    if some is None:
        return False
    following = next(iter(tagged(clause[some.end() :])), None)
    return following is not None and (following.tag in _VERB or following.low == "est")
