"""What the passage tells of some of them, told of all: "ses 14 infirmières ont demandé …" for "trois d’entre elles"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import SMALL, Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.polarity import clause_of
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure

_SOME: Final = Sought(
    r"(?P<some>\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|\d+|certaine?s|"
    r"quelques-une?s|plusieurs|la plupart|la moitié|un tiers|un quart|"
    r"une (?:partie|dizaine|douzaine|quinzaine|vingtaine)))"
    r" d[’']entre (?:eux|elles)\b|\bune (?:petite |grande |bonne )?partie "
    r"d(?:e (?:ces|ses|leurs|son|sa) |es )",
    "entre eux|entre elles|partie",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"\b(?:d[’']entre|dont|parmi|certaine?s|quelques(?:-une?s)?|plusieurs|plupart|moitié|tiers|quarts?|partie|part|majorité|"
    r"minorité|l[’']une?|autres?|seule?s?|dizaine|douzaine|quinzaine|vingtaine|sur|%|en (?!effet)\w+)\b|%",
    re.IGNORECASE,
)
"""What says of how many of them it is told."""
_SEVERAL: Final = re.compile(
    r"\b(?:les|ces|ses|leurs|nos|des|tous|toutes|ils|elles)\b|\b\d+ [^\W\d_]+s\b", re.IGNORECASE
)
_SHARED: Final = 2


_DONT: Final = (" dont ", " parmi lesquels ", " parmi lesquelles ")
_OUT_OF: Final = re.compile(r" (?:[^\W\d_]+ ){0,3}(?:sur(?: les)?|d[’']entre les|des) (?:quelque )?")
"""Between a part and its whole: "17 nuits sur les 60 contrôlées"."""
_COUNTED: Final = re.compile(
    r"(?!Une? )(?:[A-ZÉ]\w+(?:-\w+)*|\d+) (?:n[’'])?(?:ont|sont|avaient|étaient|seront|auront|restent)\b"
)
"""How a sentence begins that tells of so many of those counted before it."""
_END: Final = re.compile(r"[.;:!?]")


class Wholes(Rule):
    """The rule of some told as all."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._of_some()
        mine = {figure.value: figure for figure in self.case.ours.figures if figure.value > SMALL}
        if mine and not _PART.search(self.case.ours.text):
            yield from self._of_a_part(mine)
            yield from self._of_those_counted(mine)

    def _of_a_part(self, mine: Mapping[Decimal, Figure]) -> Iterator[Doubt]:
        """What a passage tells of so many of a number, told of that number: "90 cas, dont deux graves"."""
        for claims in (passage.claims for passage in self.case.telling if len(passage.claims.figures) > 1):
            for whole, part, start, end in _parts(claims):
                if whole.value not in mine or any(f.value == part.value for f in self.case.ours.figures):
                    continue
                told = [pair for pair in self.case.pairs if pair.claims is claims and pair.kind is Kind.SAME]
                told = [pair for pair in told if start <= pair.theirs.start < end and pair.ours.content]
                if told:
                    figure = mine[whole.value]
                    yield self.case.doubt(Difference.QUANTITY, figure.start, figure.end, claims.text)
                    return

    def _of_those_counted(self, mine: Mapping[Decimal, Figure]) -> Iterator[Doubt]:
        """What the next sentence tells of so many of a number, told of that number: "23 défauts. Seize ont été …"."""
        for passage in self.case.telling:
            counted = _COUNTED.match(passage.claims.text)
            before = self.case.library.beside(passage, 1, 0)[0].claims if counted else None
            part = next(iter(passage.claims.figures), None)
            if (
                before is None
                or part is None
                or part.start
                or any(part.value == each.value for each in self.case.ours.figures)
            ):
                continue
            whole = next((f for f in before.figures if f.value in mine and f.value > part.value), None)
            told = [p for p in self.case.pairs if p.claims is passage.claims and p.kind is Kind.SAME and p.ours.content]
            if whole is not None and any(pair.theirs.start >= part.end for pair in told):
                figure = mine[whole.value]
                yield self.case.doubt(Difference.QUANTITY, figure.start, figure.end, passage.claims.text)
                return

    def _of_some(self) -> Iterator[Doubt]:
        """The first clause that tells of several what a passage tells of some of them."""
        for passage in self.case.telling:
            for some in _SOME.finditer(passage.claims.text):
                told = self._told(passage, some.start())
                if len(told) < _SHARED:
                    continue
                clause = clause_of(self.case.ours, told[0].ours)
                said = self.case.ours.text[clause.start : clause.end]
                if _SEVERAL.search(said) and not self._says_some(passage, some, clause.start, clause.end):
                    yield self.case.doubt(Difference.QUANTITY, clause.words[0].start, clause.words[-1].end, some[0])
                    return

    def _told(self, passage: Passage, at: int) -> list[Pair]:
        """The words of ours for those of the clause in which a passage tells of some."""
        claims = passage.claims
        word = next((word for word in claims.words if word.end > at), None)
        theirs = clause_of(claims, word) if word else None
        return [
            pair
            for pair in self.case.pairs
            if theirs is not None
            and pair.claims is claims
            and pair.kind is not Kind.CONTRARY
            and pair.ours.content
            and theirs.start <= pair.theirs.start < theirs.end
        ]

    def _says_some(self, passage: Passage, some: re.Match[str], start: int, end: int) -> bool:
        """Whether a clause, or the figures of the sentence, say how many of them."""
        if _PART.search(self.case.ours.text, start, end):
            return True
        theirs = {figure.value for figure in passage.claims.figures if some.start() <= figure.start < some.end()}
        return any(figure.value in theirs for figure in self.case.ours.figures)


def _parts(claims: Claims) -> Iterator[tuple[Figure, Figure, int, int]]:
    """Each whole with its part, and from where to where a sentence tells what is so of the part alone."""
    for one, two in pairwise(sorted(claims.figures, key=lambda figure: figure.start)):
        if one.unit != two.unit or one.ordinal or two.ordinal:
            continue
        if claims.text[: two.start].endswith(_DONT) and one.value > two.value:
            stop = _END.search(claims.text, two.end)
            yield one, two, two.end, stop.start() if stop else len(claims.text)
        elif one.value < two.value and _OUT_OF.fullmatch(claims.text, one.end, two.start):
            first, _ = claims.clause(one.start)
            yield two, one, first, one.start
