"""Prison terms with their suspended part: two years, "dont dix-huit mois avec sursis", are "dont six mois ferme".

Or "six mois ferme et dix-huit mois avec sursis".
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims

_MONTHS: Final = {"an": 12, "mois": 1}
_UNIT: Final = r"[ \u00a0]?(?:(?P<unit>an|mois)s?\b)?"
_OF_WHICH: Final = re.compile(rf"{_UNIT}(?: d(?:e |[’'])[^\W\d_]+(?: criminelle)?)?,? dont ")
_HOW: Final = re.compile(rf"{_UNIT},? (?:(?P<suspended>(?:avec |assortis? d[eu] )sursis)|ferm(?:es?\b|é))")
_FIRM_AND: Final = re.compile(rf"{_UNIT}(?: d(?:e |[’'])[^\W\d_]+)? ferme,? (?:et|plus|auxquels s[’']ajoutent) ")


_ONE: Final = re.compile(r"\bun(?= (?:an|mois|avec sursis|ferme|assorti)\b)")


class _Count(NamedTuple):
    value: Decimal
    unit: str | None
    start: int
    end: int


class Term(NamedTuple):
    """A term, and how much of it is suspended, in months."""

    months: Decimal
    suspended: Decimal
    start: int
    end: int

    def is_of(self, other: Term | None) -> bool:
        """Whether another is as long, with as much of it suspended."""
        return other is not None and (self.months, self.suspended) == (other.months, other.suspended)


@lru_cache(maxsize=1024)
def term(claims: Claims) -> Term | None:
    """The one that a sentence tells with a part of it, where it does."""
    if "dont " not in claims.text and "sursis" not in claims.text:
        return None
    for whole, part in pairwise(_counts(claims)):
        between = _OF_WHICH.fullmatch(claims.text, whole.end, part.start)
        firm = _FIRM_AND.fullmatch(claims.text, whole.end, part.start)
        how = _HOW.match(claims.text, part.end)
        if how is None or not (between or (firm and how["suspended"])):
            continue
        unit = (between or firm or how)["unit"]
        months, told = _months(whole, unit), _months(part, how["unit"] or unit)
        if months is None or told is None:
            continue
        if firm:
            return Term(months + told, told, whole.start, how.end())
        if told <= months:
            return Term(months, told if how["suspended"] else months - told, whole.start, how.end())
    return None


def _counts(claims: Claims) -> list[_Count]:
    """The figures of a sentence and, since "un" is none, each "un an" and "dont un avec sursis"."""
    found = [_Count(each.value, each.unit, each.start, each.end) for each in claims.figures]
    found += [_Count(Decimal(1), None, *match.span()) for match in _ONE.finditer(claims.text)]
    return sorted(found, key=lambda each: each.start)


def _months(count: _Count, unit: str | None) -> Decimal | None:
    factor = _MONTHS.get(count.unit or unit or "")
    return None if factor is None else count.value * factor
