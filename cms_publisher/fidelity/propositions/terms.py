"""Prison terms with their suspended part: two years, "dont dix-huit mois avec sursis", are "dont six mois ferme"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

_MONTHS: Final = {"an": 12, "mois": 1}
_UNIT: Final = r"[ \u00a0]?(?:(?P<unit>an|mois)s?\b)?"
_OF_WHICH: Final = re.compile(rf"{_UNIT}(?: d(?:e |[’'])[^\W\d_]+(?: criminelle)?)?,? dont ")
_HOW: Final = re.compile(rf"{_UNIT},? (?:(?P<suspended>(?:avec |assortis? d[eu] )sursis)|ferm(?:es?\b|é))")


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
    if "dont " not in claims.text:
        return None
    for whole, part in pairwise(claims.figures):
        between = _OF_WHICH.fullmatch(claims.text, whole.end, part.start)
        how = _HOW.match(claims.text, part.end)
        if between and how:
            months = _months(whole, between["unit"])
            told = _months(part, how["unit"] or between["unit"])
            if months is not None and told is not None and told <= months:
                suspended = told if how["suspended"] else months - told
                return Term(months, suspended, whole.start, how.end())
    return None


def _months(figure: Figure, unit: str | None) -> Decimal | None:
    factor = _MONTHS.get(figure.unit or unit or "")
    return None if factor is None else figure.value * factor
