"""How many times as much: "a triplé" for "deux fois plus", "a doublé" for "moitié moins"."""

from __future__ import annotations

import re
from itertools import permutations
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims

_NUMBERS: Final = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10}
_NUMBER: Final = "deux|trois|quatre|cinq|dix"
_MORE: Final = Sought(
    rf"\b(?:(?P<n1>{_NUMBER}) fois (?:plus|supérieure?s?|davantage)|multiplié\w* par (?P<n2>{_NUMBER})|"
    r"(?P<twice>doubl(?:e|es|é\w*|er\w*|ent)|le double)|(?P<thrice>tripl(?:e|es|é\w*|er\w*|ent)|le triple)|"
    r"(?P<four>quadrupl\w+))\b",
    "doubl|tripl| fois |quadrupl|multiplié",
    re.IGNORECASE,
)
_LESS: Final = Sought(
    rf"\b(?:(?P<n1>{_NUMBER}) fois (?:moins|inférieure?s?)|divisé\w* par (?P<n2>{_NUMBER})|"
    r"(?P<twice>moitié moins|de moitié|la moitié d[eu]))\b",
    "divisé| fois |de moitié|la moitié d|moitié moins",
    re.IGNORECASE,
)
_TOLD: Final = 0.4
"""The share of a sentence that the passage must have."""
_WORDS: Final = {"twice": 2, "thrice": 3, "four": 4}


class Multiples(Rule):
    """The rule of how many times as much."""

    def doubts(self) -> Iterator[Doubt]:
        """A multiple that the best passage has otherwise, and whose figures don't make it."""
        mine = _multiples(self.case.ours) if self.case.share(self.case.passages[:1]) >= _TOLD else []
        theirs = {multiple for multiple, _ in _multiples(self.case.best)} if mine else set()
        for multiple, (start, end) in mine:
            if theirs and multiple not in theirs and not self._is_worked_out(multiple[0]):
                yield self.case.doubt(Difference.QUANTITY, start, end, self.case.best.text)

    def _is_worked_out(self, times: int) -> bool:
        """Whether a figure of the passages is so many times another: "six", "contre deux"."""
        values = {figure.value for passage in self.case.passages for figure in passage.claims.figures}
        return any(one == two * times for one, two in permutations(values, 2))


def _multiples(claims: Claims) -> list[tuple[tuple[int, bool], tuple[int, int]]]:
    """How many times as much a sentence says that something is, and whether more; and where."""
    return [
        ((_times(match), more), match.span())
        for more, pattern in ((True, _MORE), (False, _LESS))
        for match in pattern.finditer(claims.text)
        if not claims.is_quoted(match.start())
    ]


def _times(match: re.Match[str]) -> int:
    number = match["n1"] or match["n2"]
    if number:
        return _NUMBERS[number.lower()]
    return next(times for name, times in _WORDS.items() if match.groupdict().get(name))
