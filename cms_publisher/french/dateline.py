"""A wire's dateline, "Paris, 12 juil. 2024 (AFP) – ": where a story comes from, before its first sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from cms_publisher.french import tables

_REACH: Final = 90
"""Characters within which a dateline's first bracket stands."""
_DATED: Final = r"[^()\n]*?\d\d?(?:er)? (?:[a-zéûA-ZÉÛ]{3,9}\.?)(?: \d{4})?[ ,]*"
"""What stands before the bracket, where it ends with a day: then any sigle in brackets is an agency's."""
_CAPITALS: Final = r"[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’'-]{2,40} (?:\([^()\n]{2,30}\) )?"
"""A place in capitals, as wires write it; in one word, since two may be a person's name."""


def dateline_end(text: str) -> int:
    """Where the text after the dateline begins; 0 if ``text`` opens with none."""
    found = _match(text)
    return found.end() if found and found.end() < len(text) else 0


def is_dateline(text: str) -> bool:
    """Whether the whole of ``text`` is a dateline."""
    found = _match(text)
    return found is not None and found.end() == len(text)


def agency(text: str) -> str | None:
    """The agency that a dateline names."""
    found = _match(text)
    return (found["agency"] or found["sigle"]) if found else None


def _match(text: str) -> re.Match[str] | None:
    """The dateline that ``text`` opens with; its agency stands in brackets near the start."""
    return _pattern().match(text.replace("\u00a0", " ")) if "(" in text[:_REACH] else None


@cache
def _pattern() -> re.Pattern[str]:
    """A place and a known agency; or any sigle behind a place with a day or in capitals ("Jean Roy (PS) -": no)."""
    names = "|".join(sorted(map(re.escape, tables.words("agencies")), key=len, reverse=True))
    place = r"[A-ZÀ-ÖØ-Ý][^!?()«»“”\"\n]{1,60}?(?:\([^()\n]{2,30}\)[^!?()«»“”\"\n]{0,30}?)?"
    marked = rf"(?={_DATED}\([A-Z]|(?:[^()\n]+\([^()\n]+\))?{_DATED}\([A-Z]|{_CAPITALS}\([A-Z])"
    sigle = rf"{marked}{place}\s?\((?P<sigle>[A-Z]{{2,5}})\)"
    return re.compile(rf"\s*(?:(?:{place}\s?)?\((?P<agency>{names})\)|{sigle})\s*[-–—](?:\s+|\Z)")
