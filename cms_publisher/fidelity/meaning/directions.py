"""Which way it goes, by what the passages' own figures and words say: "quatre fois moins" of 64 against 16.

"Trois fois plus" and "plus de quatre fois" are reckoned out of two figures that are told; a thing
that is dearer, or fewer, goes against a passage by which it falls, or that counts it from 14 to 22.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.polarity import clause_at, clause_of, denials
from cms_publisher.fidelity.meaning.trends import passes_from, ways
from cms_publisher.fidelity.propositions.amounts import is_year
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.french.figures import Figure

_TIMES: Final = re.compile(r"[ \u00a0]fois[ \u00a0](?P<way>plus|moins|davantage)\b(?! ou (?:plus|moins))")
_BOUND: Final = Sought(r"(?<!en )\b(?P<way>plus|moins) d(?:e |[’'])", "plus d|moins d", re.IGNORECASE)
_FOLD: Final = re.compile(r"[ \u00a0]fois\b")
_HALF: Final = re.compile(r"(?:la )?moitié\b")
_FROM_TO: Final = re.compile(r"\bde $")
_TO: Final = re.compile(r"(?: [^\W\d_]+){0,3} à ")
_ROUGHLY: Final = Decimal("0.3")
"""How far two figures may be from as many times as a bound says."""
_THAN: Final = re.compile(r"\bqu(?:e\b|[’'])")
_NEAR: Final = Decimal("0.16")
"""How far from so many times as much two figures are that are told so: 17 is "presque trois fois" 6."""
_SEVERAL: Final = 2
_CLOSE: Final = 2
"""Words before that say what goes so."""
_COMPARED: Final = Sought(
    r"(?<!fois )\b(?:(?P<more>plus|davantage)|moins) (?:ch[eè]r\w*|nombreu\w+|élevée?s?|coûteu\w+|longs?|longues?)\b",
    "plus |moins |davantage ",
    re.IGNORECASE,
)
_GOES: Final = re.compile(
    r"\ben (?:(?P<up>hausse|progression|augmentation)|(?P<down>baisse|recul|diminution|chute))\b", re.IGNORECASE
)


class Directions(Rule):
    """The rule of more and less that can be reckoned."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        if self.case.ours.figures:
            yield from self._other_multiple()
            yield from self._other_side()
        yield from self._against_the_passage()

    def _other_multiple(self) -> Iterator[Doubt]:
        """So many times more of a figure that is so many times less than another of the passages, and of none more."""
        for number in self.case.ours.figures:
            match = _TIMES.match(self.case.ours.text, number.end) if number.value >= _SEVERAL else None
            one = self._compared(number, match) if match else None
            if match and one is not None:
                more = match["way"] != "moins"
                less, greater = one.value / number.value, one.value * number.value
                if self._only(one, greater if more else less, less if more else greater):
                    yield self.case.doubt(Difference.OPPOSITE, number.start, match.end(), self.case.best.text)

    def _other_side(self) -> Iterator[Doubt]:
        """More than so many times, or than a half, where two figures make less, or the other way round."""
        text = self.case.ours.text
        for match in _BOUND.finditer(text):
            number = next(
                (f for f in self.case.ours.figures if f.start == match.end() and _FOLD.match(text, f.end)), None
            )
            half = _HALF.match(text, match.end())
            if half:
                shares = [
                    abs(one.value - two.value) / max(one.value, two.value) for one, two in _from_to(self.case.ours)
                ]
            else:
                shares = self._ratios() if number else []
            bound = Decimal("0.5") if half else number.value if number else Decimal(0)
            near = [share for share in shares if abs(share - bound) <= _ROUGHLY * bound and share != bound]
            if near and all((share > bound) is not (match["way"].lower() == "plus") for share in near):
                yield self.case.doubt(Difference.OPPOSITE, match.start(), match.end(), self.case.best.text)

    def _ratios(self) -> list[Decimal]:
        """How many times one figure of ours is another that its passage tells."""
        mine = {each.value for each in self.case.ours.figures if not is_year(each)}
        rows = [[f.value for f in p.claims.figures if f.value and not is_year(f)] for p in self.case.passages]
        return [a / b for row in rows for a in row for b in row if a > b and (a in mine or b in mine)]

    def _compared(self, number: Figure, match: re.Match[str]) -> Figure | None:
        """The figure that is so many times another: the one before, else the one right behind the comparison."""
        told = [each for each in self.case.ours.figures if not (is_year(each) or each.ordinal or each is number)]
        before = [each for each in told if each.end <= number.start]
        if before:
            return before[-1]
        behind = next((each for each in told if each.start >= match.end()), None)
        between = self.case.ours.text[match.end() : behind.start] if behind else ""
        return behind if behind and not _THAN.search(between) else None

    def _only(self, one: Figure, wrong: Decimal, right: Decimal) -> bool:
        """Whether a passage with a figure, or one beside it, has the other that ours goes against; none that fits."""
        held = [each.claims for each in self.case.passages if any(f.value == one.value for f in each.claims.figures)]
        values = [f.value for claims in held for f in claims.figures if f.value != one.value and not is_year(f)]
        values += [f.value for each in self.case.around(1, 1) if held for f in each.claims.figures if not is_year(f)]
        fit = any(abs(value - right) <= _NEAR * right for value in values)
        return not fit and any(abs(value - wrong) <= _NEAR * wrong for value in values)

    def _against_the_passage(self) -> Iterator[Doubt]:
        """A thing that goes one way where all that its passage's clause says of it goes the other."""
        for start, end, up in _goes(self.case.ours):
            clause = clause_at(self.case.ours, start)
            topic = [word.start for word in clause.words if word.content and word.end <= start][-_CLOSE:]
            told = [pair for pair in self.case.pairs if pair.kind is Kind.SAME and pair.ours.start in topic]
            against = next((p for p in told if _ways_of(p.claims, p.theirs) == {not up}), None)
            if against is not None and not denials(self.case.ours, clause):
                yield self.case.doubt(Difference.OPPOSITE, start, end, against.claims.text)
                return


def _from_to(claims: Claims) -> Iterator[tuple[Figure, Figure]]:
    """The figures that something goes from and to: "de 3,1 à 1,4 million"."""
    for one, two in pairwise(claims.figures):
        if _FROM_TO.search(claims.text[: one.start]) and _TO.fullmatch(claims.text[one.end : two.start]):
            yield one, two


def _goes(claims: Claims) -> Iterator[tuple[int, int, bool]]:
    """Where a sentence says that something is more or less, and whether it is more."""
    for match in _COMPARED.finditer(claims.text):
        yield match.start(), match.end(), match["more"] is not None
    for match in _GOES.finditer(claims.text):
        yield match.start(), match.end(), match["up"] is not None


def _ways_of(claims: Claims, word: Word) -> set[bool]:
    """Which ways the clause of a word goes, up or not, by its words and by what it counts from and to."""
    clause = clause_of(claims, word)
    if denials(claims, clause):
        return {True, False}
    told = {way == "up" for each, way in ways(claims) if clause.start <= each.start < clause.end}
    inside = [each for each in claims.figures if clause.start <= each.start < clause.end]
    return told | {two.value > one.value for one, two in passes_from(claims) if one in inside}
