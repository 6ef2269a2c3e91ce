"""A part that is more than its whole: "210 salariés, dont 240 femmes"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.figures import figures
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.figures import Figure

_DONT: Final = re.compile(
    rf"[^.;:«»()\d]{{2,60}}?,?{_S}dont{_S}(?:environ{_S}|quelque{_S}|plus{_S}de{_S}|près{_S}de{_S})?"
)
_NOUN: Final = re.compile(rf"{_S}([^\W\d_]+)")
_PEOPLE: Final = frozenset(
    {"femmes", "hommes", "enfants", "filles", "garcons", "mineurs", "adultes", "blesses", "morts"}
)
_NO_NOUN: Final = re.compile(
    rf"{_S}(?:à|au|aux|de|du|des|en|sont|seront|ont|par|pour|contre|sur|dans|est|cette|le|la|avec|sans|depuis)\b"
    rf"|{_S}?[,.;)]|{_S}d[’']|$"
)
_YEARS: Final = range(1500, 2101)


def parts_above_wholes(text: str) -> Iterator[Slip]:
    """Figures behind "dont" that are above the one of which they are a part."""
    found = figures(text) if "dont" in text else []
    for at, (whole, part) in enumerate(pairwise(found)):
        of_more = any(each.value >= part.value for each in found[:at])  # "21 400 euros à cinq victimes, dont 9 800 à …"
        joined = _DONT.fullmatch(text[whole.end : part.start]) is not None
        if joined and part.value > whole.value and not of_more and _same_thing(text, whole, part):
            start, end = whole.start, part.end
            yield Slip(rule="part", start=start, end=end, args={"words": text[start:end]})


def _same_thing(text: str, whole: Figure, part: Figure) -> bool:
    """Whether both count one thing: the same unit, the same noun, or people and who of them."""
    if whole.ordinal or part.ordinal or "%" in {whole.unit, part.unit}:
        return False
    if whole.unit or part.unit:
        return whole.unit == part.unit
    if whole.value in _YEARS and part.value.as_integer_ratio()[1] == 1 and len(whole.digits) == len("2026"):
        return False
    if _NO_NOUN.match(text, part.end):
        return True
    mine, theirs = _NOUN.match(text, part.end), _NOUN.match(text, whole.end)
    if mine is None or theirs is None:
        return False
    noun = fold(mine[1])
    return noun in _PEOPLE or noun.rstrip("s") == fold(theirs[1]).rstrip("s")
