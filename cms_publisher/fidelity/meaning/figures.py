"""Figures: the passage's own, in its unit, by the words that they belong to, and no firmer than there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import relations
from cms_publisher.fidelity.meaning.case import CLOSE, DATED, SMALL, Case, Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.french.figures import Figure

_YEAR: Final = 4
_CROSSED: Final = 1.5
_PAIRED: Final = 10
"""Figures of one sentence that are held against each other: more are a table."""
_ANY: Final = 0.05
_BESIDE: Final = 0.3
_CLEARLY: Final = 3.0
_POINTING: Final = re.compile(r"\b(?:les|ces|leurs|des|nos|tous les|toutes les|aux|entre)\s$", re.IGNORECASE)
_BOUND: Final = re.compile(
    r"\b(?:avant|après|dès|jusqu[’']à|à partir de|sous|au-delà de|dépass\w+|excéd\w+|atteint|atteindre)"
    r"(?: l[’']âge de)?\s$"
)

_PERIODS: Final = {
    "an": re.compile(
        r"\b(?:(?:par|chaque|tous les) an(?:s|née)?|annuel(?:le|s|les)?|annuellement|l’an)\b", re.IGNORECASE
    ),
    "mois": re.compile(r"\b(?:(?:par|chaque|tous les) mois|mensuel(?:le|s|les)?|mensuellement)\b", re.IGNORECASE),
    "semaine": re.compile(r"\b(?:(?:par|chaque|toutes les) semaines?|hebdomadaires?)\b", re.IGNORECASE),
    "jour": re.compile(r"\b(?:(?:par|chaque|tous les) jours?|quotidien(?:ne|s|nes)?|quotidiennement)\b", re.IGNORECASE),
}

_TIMES: Final = frozenset({"h", "min", "s", "jour", "semaine", "mois", "an", "siecle"})


def _periods(text: str) -> list[tuple[str, re.Match[str]]]:
    """How often a figure counts again."""
    return [(name, match) for name, pattern in _PERIODS.items() for match in pattern.finditer(text)]


class Figures(Case):
    """The rules of figures."""

    def wrong_figures(self) -> Iterator[Doubt]:
        """Figures that the passages don't have so."""
        theirs = self.theirs()
        for figure in self.ours.figures:
            same = [other for other in theirs if other.value == figure.value or _part_of(figure, other)]
            if not same and not self._follows(figure):
                near = " / ".join(_shown(other) for other in theirs if other.unit == figure.unit)[:120]
                yield self.doubt(Difference.FIGURE, figure.start, figure.end, near)
            elif same and figure.unit and not self._unit_fits(figure, same):
                yield self.doubt(Difference.UNIT, figure.start, figure.end)
            elif same and (near := self._belongs_to(figure)):
                yield self.doubt(Difference.FIGURE, figure.start, figure.end, near)
            elif self._firmer(figure, same):
                yield self.doubt(Difference.MODALITY, figure.start, figure.end, same[0].digits)
        yield from self._swapped()
        yield from self._other_periods()

    def _other_periods(self) -> Iterator[Doubt]:
        """Such as "par mois" where the passages count by the year."""
        mine = {figure.value for figure in self.ours.figures}
        counted = [p for p in self.passages if any(figure.value in mine for figure in p.claims.figures)]
        theirs = {name for p in counted or self.passages for name, _ in _periods(p.claims.text)}
        for name, match in _periods(self.ours.text):
            if theirs and name not in theirs:
                yield self.doubt(Difference.UNIT, match.start(), match.end())

    def _belongs_to(self, figure: Figure) -> str:
        """Another figure of the passages that stands by the words that ours stands by; empty if none does."""
        if self._of_a_date(figure):
            return self._other_year(figure)
        mine = relations.company(self.ours, figure)
        same, others = 0.0, [(0.0, "")]
        for passage in (p for p in self.passages if abs(p.number - self.passages[0].number) <= CLOSE):
            for each in passage.claims.figures:
                close = relations.near(mine, relations.company(passage.claims, each))
                if each.value == figure.value or _part_of(figure, each):
                    same = max(same, close + _ANY)
                elif each.ordinal == figure.ordinal and each.value not in {own.value for own in self.ours.figures}:
                    others.append((close, passage.claims.text[each.start : each.end]))
        best = max(others)
        return best[1] if best[0] > _BESIDE and best[0] > _CLEARLY * same else ""

    def _other_year(self, figure: Figure) -> str:
        """The years of the passages, where ours is none of them and stands only in a sentence beside them."""
        if len(figure.digits) != _YEAR:
            return ""
        years = [f for p in self.passages for f in p.claims.figures if f.unit is None and len(f.digits) == _YEAR]
        if not years or any(each.value == figure.value for each in years):
            return ""
        return " / ".join(each.digits for each in years)

    def _firmer(self, figure: Figure, same: list[Figure]) -> bool:
        """A figure that was only about right, told as exact."""
        vague = (
            figure.about
            or _BOUND.search(self.ours.text[: figure.start])
            or self.heading
            or self.ours.hedges("about")
            or self.ours.hedges("possible")
        )
        return bool(same) and not vague and figure.value > SMALL and all(other.about for other in same)

    def _follows(self, figure: Figure) -> bool:
        """A figure that the passages imply: "les deux", a year of publication, a part of a date."""
        before = self.ours.text[: figure.start]
        if figure.words and figure.value <= SMALL and _POINTING.search(before):
            return True
        if figure.ordinal and figure.value == 1 and not any(other.ordinal for other in self.theirs()):
            return True
        published = self.published()
        return any(figure.value in (day.year, day.day) for day in published) and self._relative()

    def _relative(self) -> bool:
        """Whether a passage has a date that the day of publication makes whole."""
        return any(
            DATED.search(passage.claims.text) or any(found.year is None for found in passage.claims.dates)
            for passage in self.passages
        )

    def _swapped(self) -> Iterator[Doubt]:
        """Two figures that stand each by the other's words."""
        mine = [figure for figure in self.ours.figures if figure.value > 1 and not self._of_a_date(figure)][:_PAIRED]
        for at, one in enumerate(mine):
            for two in mine[at + 1 :]:
                if one.value != two.value and _alike(one, two) and self._crossed(one, two):
                    yield self.doubt(Difference.RELATION, one.start, two.end)
                    return

    def _unit_fits(self, figure: Figure, same: list[Figure]) -> bool:
        """The same unit; or the passage leaves it out, and some figure of its has it."""
        if any(other.unit == figure.unit or _part_of(figure, other) for other in same):
            return True
        if figure.value <= SMALL and not _TIMES & {other.unit for other in same}:
            return True
        units = {other.unit for other in self.theirs()}
        bare = any(other.unit is None for other in same)
        return bare and (figure.unit in units or not units - {None, "an", "mois", "jour", "%"})

    def _of_a_date(self, figure: Figure) -> bool:
        year = figure.unit is None and len(figure.digits) == _YEAR and figure.digits[:2] in {"18", "19", "20"}
        return year or any(found.start <= figure.start < found.end for found in self.ours.dates)

    def _crossed(self, one: Figure, two: Figure) -> bool:
        for passage in self.passages:
            theirs = passage.claims.figures
            first = [each for each in theirs if each.value == one.value]
            second = [each for each in theirs if each.value == two.value]
            if len(first) == len(second) == 1:
                goes = relations.order(self.ours, one, two), relations.order(passage.claims, first[0], second[0])
                if any(goes):
                    return all(goes) and goes[0] != goes[1]
                a, b = relations.company(self.ours, one), relations.company(self.ours, two)
                c, d = relations.company(passage.claims, first[0]), relations.company(passage.claims, second[0])
                crossed, straight = (
                    relations.near(a, d) + relations.near(b, c),
                    relations.near(a, c) + relations.near(b, d),
                )
                return crossed > _CROSSED * straight or relations.roles_crossed(
                    (self.ours, one, two), (passage.claims, first[0], second[0])
                )
        return False


def _alike(one: Figure, two: Figure) -> bool:
    """Whether each could stand where the other does: a share and a number can't."""
    units = {one.unit, two.unit}
    return len(units) == 1 or (None in units and "%" not in units)


def _part_of(one: Figure, other: Figure) -> bool:
    """Half is 50 %."""
    share = one.value * 100 == other.value or other.value * 100 == one.value
    return share and "%" in {one.unit, other.unit}


def _shown(figure: Figure) -> str:
    return figure.digits or str(figure.value.normalize())
