"""Numbers of a headline in digits, where a page of results has no room for words: "22 concerts dans 11 lieux".

All of them or none; what a number doesn't count stays ("à deux", "un sur trois", "les trois classes"), and so does a
name of which it is part.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.figures import figures
from cms_publisher.french.words import is_function_word

if TYPE_CHECKING:
    from cms_publisher.french.figures import Figure

    Change = tuple[int, int, str]

_BEFORE: Final = re.compile(r"([^\W\d_]+)[’' \u00a0]$")
_AFTER: Final = re.compile(r"[ \u00a0]([a-zà-öø-ÿœ]{2,})(?![\w-])")
_EDITION: Final = re.compile(r"(?P<which>\w+ième)(?=[ \u00a0]édition\b)")
_DEFINITE: Final = frozenset({"les", "des", "ces", "ses", "leurs", "nos", "vos", "aux", "mes", "tes"})
"""Behind these a number tells nothing new, and stays."""
_UNCOUNTED: Final = frozenset({"sur", "à"})
_MOST: Final = 1000
"""From here on a number is written in digits anyway, or has a scale behind it."""


def in_digits(headline: str) -> list[Change]:
    """What each number in words becomes; none where one of them counts nothing that follows.

    >>> in_digits("La neuvième édition réunira vingt-deux concerts")
    [(3, 11, '9ᵉ'), (28, 38, '22')]
    >>> in_digits("Les trois écoles de Lorme fermées, deux sur trois sans chauffage")
    []
    """
    said = quotes.quoted(headline)
    changes: list[Change] = []
    for figure in figures(headline):
        if any(start <= figure.start < end for start, end in said) or _is_name(headline, figure):
            continue
        if figure.ordinal and (found := _EDITION.match(headline, figure.start)):
            changes.append((found.start(), found.end(), f"{figure.value:f}ᵉ"))
        elif figure.words:
            before, after = _BEFORE.search(headline[: figure.start]), _AFTER.match(headline, figure.end)
            word = before[1].lower() if before else ""
            value = figures(headline[figure.start : figure.end])[0].value
            if word in _UNCOUNTED or after is None or is_function_word(after[1]) or not 1 < value < _MOST:
                return []
            if word not in _DEFINITE:
                changes.append((figure.start, figure.end, f"{value:f}"))
    return changes


def _is_name(headline: str, figure: Figure) -> bool:
    """Whether a capital within the headline makes it part of a name: "la rue des Trois Rois"."""
    opens = figure.start == 0 or headline[: figure.start].rstrip(" \u00a0").endswith(":")
    return headline[figure.start].isupper() and not opens
