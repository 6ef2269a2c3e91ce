"""The words that a figure belongs to: another's noun, another's year, two figures in each other's place."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import CLOSE, SMALL, Difference, Rule
from cms_publisher.fidelity.propositions import amounts, figure_company, ranges
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french import families
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import is_verb
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure

_YEAR: Final = 4
_DATELINE: Final = 60
"""Characters within which a dateline ends."""
_CROSSED: Final = 1.5
_IN_A_ROW: Final = 3
"""Figures in one order that are no chance."""
_PAIRED: Final = 10
"""Figures of one sentence that are held against each other: more are a table."""
_ANY: Final = 0.05
_BESIDE: Final = 0.3
_CLEARLY: Final = 3.0
TELLS: Final = 0.5
"""The share of what the best passage tells of a figure's clause, below which another has the figure by chance."""
_FEW: Final = 2
_HOUR: Final = re.compile(r"\d\s?h\s?$")
_PART_OF: Final = (" dont ", " parmi lesquels ", " parmi lesquelles ")
_OUT_OF: Final = re.compile(r" (?:des|sur(?: les)?|d[’']entre les|de (?:ses|leurs|ces)) (?:quelque )?")
_EDGE: Final = re.compile(r"[,;:()«»–—](?!\d)|\b(?:mais|tandis|alors|contre)\b", re.IGNORECASE)


_ANYBODY: Final = frozenset(map(families.stem, ("personnes", "gens", "individus")))
"""What any group of people may be counted as."""


class Company(Rule):
    """Where a figure stands."""

    def belongs_to(self, figure: Figure) -> str:
        """Another figure of the passages that stands where ours stands; empty if none does."""
        if self._of_a_date(figure):
            return self._other_year(figure)
        return self.of_its_noun(figure) or self._by_its_words(figure) or self._elsewhere(figure)

    def of_its_noun(self, figure: Figure) -> str:
        """How many of the same the passages count, where none counts as many."""
        noun = amounts.counted(self.case.ours, figure)
        if noun is None:
            return ""
        near = dict.fromkeys((*self.case.passages, *self.case.library.beside(self.case.passages[0], 1, 1)))
        rows = [
            (passage.claims, each, amounts.counted(passage.claims, each))
            for passage in near
            for each in passage.claims.figures
            if each.ordinal == figure.ordinal and not _of_a_time(passage.claims, each)
        ]
        same = [(each.unit, other) for _, each, other in rows if part_of(figure, each)]
        if noun in _ANYBODY or any(likely(other, noun) if other else unit != "%" for unit, other in same):
            return ""
        told = {own.value for own in self.case.ours.figures}
        others = [(claims, each) for claims, each, other in rows if other == noun and each.value not in told]
        return next((claims.text[each.start : each.end] for claims, each in others), "")

    def _by_its_words(self, figure: Figure) -> str:
        told = {own.value for own in self.case.ours.figures}
        best_has_it = any(_is_one(figure, each) for each in self.case.best.figures)
        held = self.case.passages[:1] if best_has_it else self.case.passages
        near = [p for p in held if self._is_close(p) or any(_is_one(figure, f) for f in p.claims.figures)]
        if not any(could_be(figure, each) and each.value not in told for p in near for each in p.claims.figures):
            return ""
        mine = figure_company.company(self.case.ours, figure)
        same, others = 0.0, [(0.0, "")]
        for passage in near:
            for each in passage.claims.figures:
                close = figure_company.near(mine, figure_company.company(passage.claims, each))
                close += _by_its_whole(mine, passage.claims, each)
                if part_of(figure, each):
                    same = max(same, close + _ANY)
                elif could_be(figure, each) and each.value not in told:
                    others.append((close, passage.claims.text[each.start : each.end]))
        best = max(others)
        return best[1] if best[0] > _BESIDE and best[0] > _CLEARLY * same else ""

    def _is_close(self, passage: Passage) -> bool:
        return abs(passage.number - self.case.passages[0].number) <= CLOSE

    def _elsewhere(self, figure: Figure) -> str:
        """The figure of the passage that tells its clause, where only one that tells nothing of it has ours."""
        scores = {} if any(part_of(figure, each) for each in self.case.best.figures) else self.telling(figure)
        share = _kind(figure)[1]
        if not scores or (figure.value <= SMALL and not share):
            return ""
        best = max(scores, key=lambda passage: scores[passage])
        holding = [score for p, score in scores.items() if any(part_of(figure, each) for each in p.claims.figures)]
        if not holding or max(holding) >= TELLS * scores[best] or self._is_counted_alike(figure, scores):
            return ""
        told = {own.value for own in self.case.ours.figures}
        unsaid = [f for f in best.claims.figures if f.value not in told and not _of_a_time(best.claims, f)]
        other = [f for f in unsaid if share or _kind(f) == _kind(figure)]
        return best.claims.text[other[0].start : other[0].end] if other else ""

    def _is_counted_alike(self, figure: Figure, passages: Iterable[Passage]) -> bool:
        """Whether a passage has as many of the very thing that ours counts."""
        noun = amounts.counted(self.case.ours, figure)
        return noun is not None and any(
            _is_one(figure, each) and amounts.counted(passage.claims, each) == noun
            for passage in passages
            for each in passage.claims.figures
        )

    def telling(self, figure: Figure) -> dict[Passage, float]:
        """How much of a figure's clause each passage tells; nothing where the clause is too short to say."""
        words = self._clause_words(figure)
        near = dict.fromkeys((*self.case.passages, *self.case.library.beside(self.case.passages[0], 1, 1)))
        return {passage: self._tells_of(words, passage) for passage in near} if len(words) >= _FEW else {}

    def _clause_words(self, figure: Figure) -> list[Word]:
        """The content words of a figure's clause, figures apart."""
        edges = _edges(self.case.ours.text)
        before = bisect_right(edges, (figure.start, figure.start))
        start = edges[before - 1][1] if before else 0
        end = edges[before][0] if before < len(edges) else len(self.case.ours.text)
        return [word for word in self._uncounted if start <= word.start < end]

    @cached_property
    def _uncounted(self) -> list[Word]:
        """The content words of the sentence, figures apart."""
        counted = [(each.start, each.end) for each in self.case.ours.figures]
        words = [word for word in self.case.ours.words if word.content]
        return [word for word in words if not any(start <= word.start < end for start, end in counted)]

    def _tells_of(self, words: list[Word], passage: Passage) -> float:
        return sum(self.case.library.weight(w.stem) * self.case.library.likeness(passage.claims, w.stem) for w in words)

    def _other_year(self, figure: Figure) -> str:
        """The years of the passages, where ours is none of them and stands only in a sentence beside them."""
        if len(figure.digits) != _YEAR:
            return ""
        dated = {day.year for day in self.case.published()}
        years = [
            each
            for passage in self.case.passages
            for each in passage.claims.figures
            if each.unit is None and len(each.digits) == _YEAR and not (each.value in dated and _dated(passage, each))
        ]
        if not years or any(each.value == figure.value for each in years):
            return ""
        return " / ".join(each.digits for each in years)

    def swapped(self) -> Iterator[Doubt]:
        """Two figures that stand each by the other's words."""
        mine = [
            each for each in self.case.ours.figures if each.value != 1 or not each.words
        ]  # "un" is mostly no figure
        mine = [each for each in mine if not self._of_a_date(each)]
        mine = [each for each in mine if not amounts.says_times(each, self.case.ours)][:_PAIRED]
        for at, one in enumerate(mine):
            for two in mine[at + 1 :]:
                alike = one.value != two.value and _alike(one, two)
                if alike and self._crossed(one, two, mine):
                    yield self.case.doubt(Difference.RELATION, one.start, two.end)
                    return

    def _in_their_order(self, mine: Sequence[Figure]) -> bool:
        """Whether they are a passage's own row of figures, in its order: votes for, against, and who abstained."""
        row = [each.value for each in mine if each.unit != "an"]
        theirs = ([f.value for f in p.claims.figures if f.value in row] for p in self.case.passages)
        return any(len(told) >= _IN_A_ROW and told == [value for value in row if value in told] for told in theirs)

    def _of_a_date(self, figure: Figure) -> bool:
        year = figure.unit is None and len(figure.digits) == _YEAR and figure.digits[:2] in {"18", "19", "20"}
        return year or _of_a_time(self.case.ours, figure)

    def _crossed(self, one: Figure, two: Figure, mine: Sequence[Figure]) -> bool:
        for passage in self.case.passages:
            first = [each for each in passage.claims.figures if part_of(one, each)]
            second = [each for each in passage.claims.figures if part_of(two, each)]
            if len(first) == len(second) == 1 and not _keep_their_units((one, two), (first[0], second[0])):
                ours, theirs = (self.case.ours, one, two), (passage.claims, first[0], second[0])
                goes = figure_company.order(*ours), figure_company.order(*theirs)
                if all(goes):  # "passe de quatre à cinq", "cinq au lieu de quatre"
                    return goes[0] != goes[1]
                return _in_each_others_place(ours, theirs, goes) and not self._in_their_order(mine)
        return False


def _keep_their_units(ours: tuple[Figure, Figure], theirs: tuple[Figure, Figure]) -> bool:
    """Whether each has there its own unit, another than its fellow's: exchanged, "neuf ans" would be nine of others."""
    units = [each.unit for each in ours]
    return units[0] != units[1] and units == [each.unit for each in theirs]


def _by_its_whole(mine: Sequence[tuple[str, float]], claims: Claims, part: Figure) -> float:
    """What a part has in common by its whole: "34 centres, dont 27 en France", "31 des 164 passagers"."""
    figures = sorted(claims.figures, key=lambda each: each.start)
    at = figures.index(part)
    if at and claims.text[: part.start].endswith(_PART_OF):
        return figure_company.near(mine, figure_company.company(claims, figures[at - 1]))
    if at + 1 < len(figures) and _OUT_OF.fullmatch(claims.text[part.end : figures[at + 1].start]):
        return figure_company.near(mine, figure_company.company(claims, figures[at + 1]))
    return 0.0


def _of_a_time(claims: Claims, figure: Figure) -> bool:
    """Whether a figure is of a date, or the minutes of an hour."""
    dated = claims.is_dated(figure.start)
    return dated or _HOUR.search(claims.text, max(0, figure.start - 4), figure.start) is not None


def _is_one(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same, and both say how many or both which."""
    return one.ordinal == other.ordinal and part_of(one, other)


def _dated(passage: Passage, year: Figure) -> bool:
    """Whether a year is of the day in a dateline, which tells nothing of what follows."""
    return any(found.date and found.start <= year.start < found.end <= _DATELINE for found in passage.claims.dates)


@lru_cache(maxsize=256)
def _edges(text: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a text end and begin."""
    return tuple(match.span() for match in _EDGE.finditer(text))


def part_of(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same; half is 50 %."""
    if one.value == other.value:
        return True
    share = one.value * 100 == other.value or other.value * 100 == one.value
    return share and "%" in {one.unit, other.unit}


def _in_each_others_place(
    ours: tuple[Claims, Figure, Figure], theirs: tuple[Claims, Figure, Figure], goes: tuple[int | None, int | None]
) -> bool:
    if goes[0] and ranges.is_range(ours[0].text, *ours[1:]):
        return False  # "de 1 500 à 2 500 personnes": as few as the one says, as many as the other
    a, b = (figure_company.own_company(ours[0], each) + figure_company.time_of(ours[0], each) for each in ours[1:])
    c, d = (
        figure_company.own_company(theirs[0], each) + figure_company.time_of(theirs[0], each) for each in theirs[1:]
    )
    mine, others = _governing(*ours), _governing(*theirs)
    if mine is not None and others is not None:
        a, b, c, d = ([each for each in row if each[0] not in mine | others] for row in (a, b, c, d))
    crossed = figure_company.near(a, d) + figure_company.near(b, c)
    straight = figure_company.near(a, c) + figure_company.near(b, d)
    return crossed > _CROSSED * straight or (not any(goes) and figure_company.roles_crossed(ours, theirs))


def _governing(claims: Claims, one: Figure, two: Figure) -> set[str] | None:
    """The verbs before both, which say nothing of one alone: "a réclamé 900 € … et 100 € …"; None with one between."""
    first, second = sorted((one, two), key=lambda figure: figure.start)
    if has_finite_verb(claims.text, first.end, second.start):
        return None
    return {word.stem for word in claims.words if word.start < first.start and is_verb(word.text.lower())}


def _kind(figure: Figure) -> tuple[bool, bool, str | None]:
    """What sort of a figure it is: another of the same could stand in its place."""
    share = figure.unit == "%" or 0 < figure.value < 1
    return figure.ordinal, share, None if share else figure.unit


def is_of_a_time(claims: Claims, figure: Figure) -> bool:
    """Whether a figure is of a date, or a part of a time: "2 h 11’42’’"."""
    parts = (each for each in claims.quantities if each.measure == "time" and each.start <= figure.start < each.end)
    return _of_a_time(claims, figure) or any(
        sum(each.start <= other.start < each.end for other in claims.figures) > 1 for each in parts
    )


def could_be(one: Figure, other: Figure) -> bool:
    """Whether each is of the sort of the other: a year is no number of people."""
    return _kind(one) == _kind(other) and amounts.is_year(one) == amounts.is_year(other)


def _alike(one: Figure, two: Figure) -> bool:
    """Whether each could stand where the other does: a share and a number can't."""
    kinds = {_kind(one), _kind(two)}
    return len(kinds) == 1 or (len({each[:2] for each in kinds}) == 1 and None in {one.unit, two.unit})
