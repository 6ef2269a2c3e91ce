"""A cleft sentence, "C’est avec regret que la ville annule …": what is put first leaves the clause behind it whole."""

from __future__ import annotations

import re
from typing import Final

_CLEFT: Final = re.compile(
    r"C[’'](?:est|était) (?:avec|sans|dans|en|à|au|aux|sur|sous|pour|par|depuis|grâce|le)\b"
    r"(?P<first>[^,.;:«»?!]{3,60}?) qu(?:e |[’'])(?P<clause>.+)",
    re.DOTALL,
)
_POINTS_BACK: Final = re.compile(
    r"\b(?:ce|cet|cette|ces|cela|celui|celle|ceux|celles|son|sa|ses|leurs?|lui|elle|eux|elles|quoi|là|même)\b"
)


def clause_of(text: str) -> str | None:
    """The clause of a cleft sentence, as a sentence of its own; None for any other, and where "C’est" points back.

    "C’est pour cette raison que …" and "C’est avec elle que …" need what stands before them.
    """
    found = _CLEFT.match(text)
    if found is None or _POINTS_BACK.search(found["first"]):
        return None
    clause = found["clause"]
    return clause[:1].upper() + clause[1:]
