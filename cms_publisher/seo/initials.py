"""People whom a text gives by first name and initial: their name is kept out of what a page is found by.

So French papers write who is tried or heard without being a public person; searched, the first name finds strangers.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.first_names import is_first_name

_INITIALED: Final = re.compile(
    r"\b(?P<first>[A-ZÀ-Ý][\w’'-]*[a-zà-ÿ])[ \u00a0](?:[A-ZÀ-Ý]\.[ \u00a0]?)*[A-ZÀ-Ý]\.(?![ \u00a0]?[A-ZÀ-Ý][a-zà-ÿ])"
)
"""A first name and an initial, with no surname behind it: "Sandra V.", not "John F. Kennedy"."""
_AGED: Final = re.compile(
    r"(?<![\w’'-])(?P<first>[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?), \d\d?[ \u00a0](?:ans?|mois)\b"
    r"(?![ \u00a0](?:après|avant|plus|d[eu]\b|d[’']))"
)
_BEFORE: Final = re.compile(
    r"(?:(?P<first>[A-ZÀ-Ý][\w’-]*)(?P<of>[ \u00a0](?:d[eu]|[Ll][ea]))?|"
    r"(?<!\w)(?:[ÀàA]|[Ee]n|[Ss]ur|[Dd]ans|aux?|l[ea]s?))[ \u00a0]$"
)
"""What stands before a surname, "Anne Roy, 41 ans", or a place."""


def first_names(text: str) -> frozenset[str]:
    """The first names that stand before an initial, or alone before an age: nobody is searched by these.

    >>> sorted(first_names("Sandra V. a été entendue avec John F. Kennedy, après la mort de Mathis, 19 ans."))
    ['Mathis', 'Sandra']
    """
    aged = (match for match in _AGED.finditer(text) if not _goes_on(text, match.start()))
    alone = (match["first"] for match in aged if is_first_name(match["first"]))
    return frozenset((*(match["first"] for match in _INITIALED.finditer(text)), *alone))


def _goes_on(text: str, at: int) -> bool:
    """Whether a name begun before goes on there, or a place is told; "la mort de Mathis" begins none."""
    found = _BEFORE.search(text, 0, at)
    return found is not None and not (found["of"] and not is_first_name(found["first"]))


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
