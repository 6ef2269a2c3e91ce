"""The ends of a range, exchanged: "entre 14 et 11 ans" for "de 11 à 14 ans"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

_FROM: Final = re.compile(r"\b(?:entre|de|du)[ \u00a0]\Z", re.IGNORECASE)
_TO: Final = re.compile(r"[ \u00a0](?:[^\W\d_]+[ \u00a0])?(?:et|à|au)[ \u00a0]")
_REACH: Final = 8
"""Characters before a figure within which the range's first word stands."""


class Ranges(Rule):
    """The rule of ranges."""

    def doubts(self) -> Iterator[Doubt]:
        """The first range that a passage has the other way round, and none as ours."""
        mine = _ranges(self.case.ours)
        theirs = [(pair, passage) for passage in self.case.passages for pair in _ranges(passage.claims)] if mine else []
        told = {(low.value, high.value) for (low, high), _ in theirs}
        for first, last in mine:
            turned = next(
                (p for (low, high), p in theirs if (high.value, low.value) == (first.value, last.value)), None
            )
            if turned and first.value != last.value and (first.value, last.value) not in told:
                yield self.case.doubt(Difference.RELATION, first.start, last.end, turned.claims.text)
                return


def _ranges(claims: Claims) -> list[tuple[Figure, Figure]]:
    return [
        (one, other)
        for one, other in pairwise(claims.figures)
        if _TO.fullmatch(claims.text, one.end, other.start)
        and _FROM.search(claims.text[max(0, one.start - _REACH) : one.start])
    ]
