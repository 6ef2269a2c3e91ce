"""What a text itself shows to be wrong: days, sums and numbers that a desk recounts before an article goes.

Each module finds one kind of slip; nothing is corrected: which of two figures is wrong, only the source knows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.ages import two_ages, wrong_ages
from cms_publisher.fidelity.arithmetic.calendar import missing_days, wrong_weekdays
from cms_publisher.fidelity.arithmetic.changes import wrong_changes
from cms_publisher.fidelity.arithmetic.headlines import nowhere_below
from cms_publisher.fidelity.arithmetic.lists import miscounted
from cms_publisher.fidelity.arithmetic.parts import parts_above_wholes
from cms_publisher.fidelity.arithmetic.periods import backward_periods
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cms_publisher.fidelity.arithmetic.slip import Slip

__all__ = ["in_sentence", "may_slip", "miscounted", "nowhere_below", "two_ages"]

_NAMED: Final = "|".join(rf"{name}[ \u00a0]\d" for name in WEEKDAYS)
_DIGIT: Final = re.compile(r"\d")
_PART: Final = Sought(r"%|pour cent|\bdont\b", "%|pour cent|dont")
_MAY: Final = re.compile(
    rf"né(?<!\wné)e?[ \u00a0]|{_NAMED}|du(?<!\wdu) \d+ (?:au|jusq)|Du(?<!\wDu) \d+ (?:au|jusq)"
    r"|29(?<!\w29)[ \u00a0]|30(?<!\w30)[ \u00a0]|31(?<!\w31)[ \u00a0]"
)
"""Each branch opens with its letter, so that the others are passed over quickly."""


def may_slip(text: str) -> bool:
    """Whether a sentence has anything that each slip has one of; most have none."""
    if _MAY.search(text) is not None:
        return True
    digit = _DIGIT.search(text)
    return digit is not None and _PART.search(text, digit.end()) is not None


def in_sentence(text: str, published: date | None) -> Iterator[Slip]:
    """What does not add up in one sentence of a text published on that day."""
    yield from wrong_weekdays(text, published)
    yield from missing_days(text)
    yield from backward_periods(text)
    yield from wrong_changes(text)
    yield from parts_above_wholes(text)
    yield from wrong_ages(text, published)
