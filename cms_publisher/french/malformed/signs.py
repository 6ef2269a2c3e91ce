"""A sign or figure where none may stand: a quotation that opens with a comma, a day that no month has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.grammar import Tag
from cms_publisher.french.malformed.rule import Rule, next_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_NO_BEGINNING: Final = frozenset({":", ",", ";", ")"})
_LONGEST_MONTH: Final = 31
_YEARS: Final = range(1800, 2101)


def _opened(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    by_itself = at + 2 == len(tokens) or tokens[at + 2].text == "»"  # "un deux-points, « : »"
    return (at, at + 1) if tokens[at + 1].text in _NO_BEGINNING and not by_itself else None


def _of_a_month(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    before = tokens[at - 1] if at else None
    if before is None or before.tag is not Tag.NUMBER or next_to(tokens, at - 1) is None:
        return None
    digits = "".join(filter(str.isdigit, before.text))
    day = int(digits) if digits and before.text[-1].isdigit() else 0
    return (at - 1, at) if day > _LONGEST_MONTH and day not in _YEARS else None


OPENED: Final = Rule(frozenset({"«"}), _opened, frozenset({Tag.SIGN}))
OF_A_MONTH: Final = Rule(frozenset(MONTHS), _of_a_month)
