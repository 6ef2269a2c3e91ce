"""More or less than something: "plus que la halle" where the passage has "moins que la halle"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims

_THAN: Final = Sought(
    r"\b(?<!ne )(?P<more>plus|davantage|moins)(?P<of>(?:[ \u00a0][^\s,;:.]+){0,4}?)[ \u00a0]qu(?:e\b|[’'])"
    r"(?P<standard>[^,;:.«»()]{3,80})",
    "plus|moins|davantage",
    re.IGNORECASE,
)
_SIZE: Final = Sought(
    r"\b(?:(?P<more>supérieure?s?|plus (?:élevée?|grande?|importante?|haute?|forte?|grosse?)s?)|"
    r"(?P<less>inférieure?s?|plus (?:faible|basse?|petite?|modeste)s?|"
    r"moins (?:élevée?|grande?|importante?|haute?|forte?)s?))"
    r"(?: d(?:e |[’'])[^,;:.]{1,25}?)? (?:à|aux?|que|qu[’']|d(?:e|u|es))\b(?P<standard>[^,;:.«»()]{3,60})",
    "plus |moins |inférieur|supérieur",
    re.IGNORECASE,
)
"""What is larger than something, or smaller, in whatever words: "inférieure de 10 % à celle de l’an dernier"."""
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
        for read in (_comparisons, _sizes):
            for mine in read(self.case.ours):
                for passage in self.case.passages:
                    if self._is_other(mine, passage.claims, list(read(passage.claims))):
                        yield self.case.doubt(Difference.OPPOSITE, mine.start, mine.end, passage.claims.text)
                        return

    def _is_other(self, mine: _Comparison, claims: Claims, theirs: list[_Comparison]) -> bool:
        """Whether a passage compares with the same standard the other way, and never as ours does."""
        ways = {other.more for other in theirs if self._one_standard(mine, claims, other)}
        return ways == {not mine.more}

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


def _sizes(claims: Claims) -> Iterator[_Comparison]:
    """The same of what is larger or smaller, denied ones apart."""
    for match in _SIZE.finditer(claims.text):
        if not _NE.search(claims.text[: match.start()]):
            yield _Comparison(match["more"] is not None, match.start(), match.start("standard"), match.span("standard"))
