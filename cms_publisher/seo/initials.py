"""People whom a text gives by first name and initial: their name is kept out of what a page is found by.

So French papers write who is tried or heard without being a public person; searched, the first name finds strangers.
"""

from __future__ import annotations

import re
from typing import Final

_INITIALED: Final = re.compile(
    r"\b(?P<first>[A-ZÀ-Ý][\w’'-]*[a-zà-ÿ])[ \u00a0](?:[A-ZÀ-Ý]\.[ \u00a0]?)*[A-ZÀ-Ý]\.(?![ \u00a0]?[A-ZÀ-Ý][a-zà-ÿ])"
)
"""A first name and an initial, with no surname behind it: "Sandra V.", not "John F. Kennedy"."""


def first_names(text: str) -> frozenset[str]:
    """The first names that stand before an initial.

    >>> sorted(first_names("Sandra V. a été entendue avec John F. Kennedy."))
    ['Sandra']
    """
    return frozenset(match["first"] for match in _INITIALED.finditer(text))


def names_one(phrase: str, firsts: frozenset[str]) -> bool:
    """Whether a phrase ends with one of these first names, or has one with its initial, a full stop or none behind it.

    >>> names_one("Lorme Sandra V", frozenset({"Sandra"}))
    True
    """
    return any(re.search(rf"\b{re.escape(one)}(?:$|[ \u00a0][A-ZÀ-Ý](?![\w’]))", phrase) for one in firsts)


def unnamed(text: str) -> str:
    """The text without them.

    >>> unnamed("Hier, Sandra V. a tout nié")
    'Hier,  a tout nié'
    """
    return _INITIALED.sub("", text)
