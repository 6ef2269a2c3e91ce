"""A cleft sentence, "C’est avec regret que la ville annule …": what is put first leaves the clause behind it whole.

"C’est Brévic qui a gagné" says that Brévic won, and that nobody else did.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.leaning import binds, opens_with_adjunct
from cms_publisher.french.sought import Sought

_CLEFT: Final = re.compile(
    r"C[’'](?:est|était) (?:avec|sans|dans|en|à|au|aux|sur|sous|pour|par|depuis|grâce|le)\b"
    r"(?P<first>[^,.;:«»?!]{3,60}?) qu(?:e |[’'])(?P<clause>.+)",
    re.DOTALL,
)
_POINTS_BACK: Final = re.compile(
    r"\b(?:ce|cet|cette|ces|cela|celui|celle|ceux|celles|son|sa|ses|leurs?|lui|elle|eux|elles|quoi|là|même)\b"
)
_SUBJECT: Final = Sought(
    r"(?:(?P<front>[^;:«»?!]{3,160}), )?[Cc](?:[’']est|e sont) "
    r"(?P<who>(?:l[ea]s? |l[’']|une? |des |[A-ZÀ-Ý])[^,;:«»?!]{2,70}?)"
    r" qui (?=(?:a|ont|est|sont|va|vont|s[’']est|se sont|\w{2,}r(?:a|ont)) )",
    " qui ",
)


def plain(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The spans that make of who is put first the subject of what that one did; None for any other sentence.

    >>> text = "Dimanche, c’est le Belge Jan Maes qui a remporté la course."
    >>> (first, second) = plain(text)
    >>> text[slice(*first)], text[slice(*second)]
    ('Dimanche, c’est ', ' qui')
    """
    found = _SUBJECT.match(text)
    if found is None or _POINTS_BACK.search(found["who"]):
        return None
    front = found["front"]
    if front and (binds(front) or not opens_with_adjunct(front)):
        return None
    return (0, found.start("who")), (found.end("who"), found.end() - 1)


def clause_of(text: str) -> str | None:
    """The clause of a cleft sentence, as a sentence of its own; None for any other, and where "C’est" points back.

    "C’est pour cette raison que …" and "C’est avec elle que …" need what stands before them.
    """
    found = _CLEFT.match(text)
    if found is None or _POINTS_BACK.search(found["first"]):
        return None
    clause = found["clause"]
    return clause[:1].upper() + clause[1:]
