"""A period that ends before it begins: "du 28 au 3 décembre"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES: Final = "|".join(WEEKDAYS)
_PERIOD: Final = Sought(
    rf"\bdu{_S}(?:(?:{_NAMES}){_S})?(?P<first>\d\d?)(?:er)?{_S}(?:au|jusqu[’']au){_S}(?:(?:{_NAMES}){_S})?"
    rf"(?P<last>\d\d?)(?:er)?{_S}(?:{'|'.join(MONTHS)})\b",
    "du",
    re.IGNORECASE,
)


def backward_periods(text: str) -> Iterator[Slip]:
    """Periods of one month whose last day is no later than their first."""
    for match in _PERIOD.finditer(text):
        if int(match["first"]) >= int(match["last"]):
            yield Slip(rule="period", start=match.start(), end=match.end(), args={"words": match[0]})
