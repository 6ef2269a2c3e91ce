"""Names of which the sources always write more than one word: "Albatros II", never "II", "La Fage", never "Fage"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.first_names import NO_PERSON
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CAPITAL: Final = r"[A-ZÀ-ÖØ-Ý][\wÀ-ÿ-]+"
_RUN: Final = re.compile(
    r"(?P<first>[A-ZÀ-ÖØ-Ý](?:(?<=[\w,’] .)|(?<=[a-z]’.))[\wÀ-ÿ-]+[ \u00a0]"
    rf"(?:{_CAPITAL}[ \u00a0])*)(?=(?P<last>{_CAPITAL})(?![\w-]))"
)
_BEFORE: Final = re.compile(rf"{_CAPITAL}[ \u00a0]\Z")
_REACH: Final = 40
_DROPPED: Final = NO_PERSON | {
    "region",
    "departement",
    "ville",
    "communaute",
    "pays",
    "ligue",
    "ateliers",
    "mont",
    "lac",
}
"""Words before a name that a text may leave out: "la Région Armor"."""


def whole_names(texts: Sequence[str]) -> Mapping[str, str]:
    """The last word of each such name, and the name."""
    found: dict[str, str] = {}
    for match in (one for text in texts for one in _RUN.finditer(text)):
        found.setdefault(match["last"], match["first"] + match["last"])
    return {
        last: name
        for last, name in found.items()
        if fold(name).split()[0] not in _DROPPED
        if not (readings(last.lower()) or is_function_word(fold(last)))
        and all(alone(last, text) is None for text in texts)
    }


def alone(last: str, text: str) -> int | None:
    """Where the word first stands without a capitalized one before it; None where it never does."""
    at = text.find(last)
    while at >= 0:
        end = at + len(last)
        whole = not (text[at - 1 : at].isalnum() or text[at - 1 : at] == "-" or text[end : end + 1].isalnum())
        if whole and text[end : end + 1] != "-" and not _BEFORE.search(text[max(0, at - _REACH) : at]):
            return at
        at = text.find(last, end)
    return None
