"""The year of what is told: "à la rentrée 2025" for "à la rentrée 2026", another one for "la même année"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind, most_told
from cms_publisher.fidelity.propositions.amounts import is_year

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.french.figures import Figure

SAME_YEAR: Final = re.compile(r"\b(?:la même année|cette année-là)\b", re.IGNORECASE)
_COUNTED: Final = re.compile(
    r"\b(?:derni\w+|prochaine?s?|passée?s?|précéd\w+|suivante?s?|cette|ans?|années?|décennies?|siècles?|mois|printemps|été|automne|hiver|saisons?)\b",
    re.IGNORECASE,
)
"""By which another year may be meant than the one named: "dix ans plus tôt"."""
_WORD_BEFORE: Final = re.compile(r"(?P<word>[^\W\d_]+)[’' \u00a0]$")
_LEAST: Final = 3
"""Counterparts in a passage from which the sentence tells it."""


class Years(Rule):
    """The rule of the one year of a sentence."""

    def doubts(self) -> Iterator[Doubt]:
        """Our year, where the passage told has another one in its place."""
        ours = [figure for figure in self.case.ours.figures if is_year(figure)]
        if len(ours) != 1 or any(found.year for found in self.case.ours.dates):
            return
        same = [pair for pair in self.case.pairs if pair.kind is not Kind.CONTRARY]
        home = most_told(same) if same else self.case.best
        told = [pair for pair in same if pair.claims is home]
        if len(told) >= _LEAST and (theirs := self._instead(ours[0], home)):
            yield self.case.doubt(Difference.DATE, ours[0].start, ours[0].end, theirs)

    def _instead(self, figure: Figure, home: Claims) -> str | None:
        """The passage's own year, where it is certain that it is another."""
        years = [each for each in home.figures if is_year(each)]
        if not years and SAME_YEAR.search(home.text):
            before = [value for claims in self._before(home) for value in _years(claims)]
            return None if not before or figure.value in before else str(before[-1])
        word = _before(self.case.ours, figure)
        alike = [each for each in years if _before(home, each) == word]
        if len(alike) != 1 or figure.value in {each.value for each in years} or word is None:
            return None
        counted = _COUNTED.search(home.text)
        return None if counted or self._is_told_beside(figure, home) else alike[0].digits

    def _before(self, home: Claims) -> Iterator[Claims]:
        """The sentences before that passage, near enough for its "même"."""
        for passage in self.case.passages:
            if passage.claims is home:
                yield from (each.claims for each in self.case.library.beside(passage, 2, 0))

    def _is_told_beside(self, figure: Figure, home: Claims) -> bool:
        """Whether another passage, or a sentence beside them, names our year."""
        return any(
            figure.value in _years(passage.claims)
            for passage in (*self.case.passages, *self.case.around(1, 1))
            if passage.claims is not home
        )


def _years(claims: Claims) -> list[Decimal]:
    return [figure.value for figure in claims.figures if is_year(figure)]


def _before(claims: Claims, figure: Figure) -> str | None:
    """The word right before a figure."""
    found = _WORD_BEFORE.search(claims.text[: figure.start])
    return found["word"].lower() if found else None
