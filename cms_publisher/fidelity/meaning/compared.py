"""More or less than something: "plus que la halle" where the passage has "moins que la halle"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims
    from cms_publisher.fidelity.meaning.case import Doubt

_THAN: Final = re.compile(
    r"\b(?<!ne )(?P<more>plus|davantage|moins)(?P<of>(?:[ \u00a0][^\s,;:.]+){0,4}?)[ \u00a0]qu(?:e\b|[’'])"
    r"(?P<standard>[^,;:.«»()]{3,80})",
    re.IGNORECASE,
)
_NE: Final = re.compile(r"\bn(?:e |[’'])[^,;:.]{0,40}$", re.IGNORECASE)
"""Of "ne … plus que"."""


@dataclass(frozen=True, slots=True)
class _Comparison:
    """That something is more, or less, than a standard."""

    more: bool
    start: int
    end: int
    standard: tuple[int, int]


class Compared(Rule):
    """The rule of what is more than something, and what is less."""

    def doubts(self) -> Iterator[Doubt]:
        """The first comparison with a standard with which a passage compares the other way."""
        for mine in _comparisons(self.case.ours):
            for passage in self.case.passages:
                for other in _comparisons(passage.claims):
                    if mine.more != other.more and self._one_standard(mine, passage.claims, other):
                        yield self.case.doubt(Difference.OPPOSITE, mine.start, mine.end, passage.claims.text)
                        return

    def _one_standard(self, mine: _Comparison, claims: Claims, other: _Comparison) -> bool:
        return any(
            pair.claims is claims
            and pair.kind is Kind.SAME
            and mine.standard[0] <= pair.ours.start < mine.standard[1]
            and other.standard[0] <= pair.theirs.start < other.standard[1]
            for pair in self.case.pairs
        )


def _comparisons(claims: Claims) -> Iterator[_Comparison]:
    """The comparisons of a sentence, denied ones and "ne … plus que" apart."""
    for match in _THAN.finditer(claims.text):
        if not _NE.search(claims.text[: match.start()]):
            more = match["more"].lower() != "moins"
            yield _Comparison(more, match.start("more"), match.end("more"), match.span("standard"))
