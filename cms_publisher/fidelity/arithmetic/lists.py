"""A number that the list behind it has not: "quatre salles :" over three points."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.figures import figures
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COUNTED: Final = re.compile(
    rf"{_S}[^\W\d_]{{3,}}[sx](?:{_S}(?:de|du|des|à|au|d[’'])?{_S}?[^\W\d_]+){{0,3}}"
    rf"(?:{_S}(?:sont|ont{_S}été|seront|étaient){_S}[^\W\d_]+e?s)?(?:{_S}suivante?s)?{_S}?:"
)
"""The noun that the number counts, with what goes with it, and then the list."""
_VERB: Final = re.compile(
    rf"{_S}(?:proposent|offrent|accueillent|organisent|ont(?!{_S}été)|auront|peuvent|doivent|vont)\b"
)
_KNOWN: Final = re.compile(rf"(?<!voici{_S})\b(?:[cdlms]es|aux|nos|vos|leurs){_S}$", re.IGNORECASE)
"""Before a number of things that were named: "dans ces deux zones"."""
_MOST: Final = 20


def miscounted(text: str, items: Sequence[str]) -> Iterator[Slip]:
    """The number of a sentence that announces a list of other length; ``items``: what stands in the list."""
    found = [each for each in figures(text) if not each.ordinal] if items and text.rstrip().endswith(":") else []
    if len(found) != 1 or found[0].unit or found[0].about:
        return
    (number,) = found
    rest = text[number.end :].rstrip()
    told = 1 < number.value <= _MOST and number.value != len(items)
    named = _KNOWN.search(text, 0, number.start) is not None
    if told and not named and _COUNTED.fullmatch(rest) and not _VERB.search(rest):
        args = {"words": text[number.start :].rstrip(" \u00a0\u202f:"), "found": len(items)}
        yield Slip(rule="list", start=number.start, end=len(text.rstrip()), args=args)
