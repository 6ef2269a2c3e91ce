"""Where a figure may come from beyond the passages that explain most of its sentence: one that tells its clause.

A sentence that goes on from another ("Elle en attend 520 000 euros") shares few words with what it stands on: its
figure with the unit, what it counts and the place next to what was told before say where that is.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.company import could_be, is_of_a_time, part_of
from cms_publisher.fidelity.propositions import amounts, elapsed, figure_company
from cms_publisher.fidelity.propositions.amounts import CHANCE
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Case
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure

_NEARBY: Final = 2
"""Sentences around what is told beside in which a sentence goes on."""
_SHARED: Final = 2
"""Words that a passage must share to tell the same by itself."""
_GOES_ON: Final = re.compile(r"(?:ils?|elles?|on|c[’']|ce|cel\w+|ceux|s(?:on|a|es)|leurs?|celui-ci)\b", re.IGNORECASE)
"""What opens a sentence about whom or what the one before it tells."""
_SCENE: Final = 6
"""Sentences around a passage that may tell when the same event began."""
_SINCE: Final = frozenset({"depuis", "dès"})
_OPENING: Final = 4
"""Sentences in which the first source sums up."""
_MOST: Final = 16
"""Passages that a figure may be worked out of."""


class Elsewhere:
    """The passages of the whole library, for the figures of one sentence."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def is_contested(self, figure: Figure) -> bool:
        """Whether a passage that tells ours has another figure, which ours leaves out, that could stand there."""
        told, mine = {own.value for own in self._case.ours.figures}, self._company(self._case.ours, figure)
        return any(
            each.value not in told
            and could_be(figure, each)
            and not is_of_a_time(passage.claims, each)
            and self._stands_alike(mine, passage.claims, each)
            for passage in self._case.passages
            if len(self._case.library.explained(self._case.ours.subjects, passage.claims)) >= _SHARED
            for each in passage.claims.figures
        )

    def _stands_alike(
        self, mine: tuple[str | None, Sequence[tuple[str, float]]], claims: Claims, other: Figure
    ) -> bool:
        """Whether a figure of a passage counts what ours counts, or stands by its words."""
        if amounts.is_year(other):
            return True
        noun, beside = self._company(claims, other)
        if mine[0] and noun and not likely(mine[0], noun):
            return False
        return bool(mine[0] and noun) or figure_company.near(mine[1], beside) > 0

    @staticmethod
    def _company(claims: Claims, figure: Figure) -> tuple[str | None, Sequence[tuple[str, float]]]:
        return amounts.counted(claims, figure), figure_company.company(claims, figure)

    def is_told_beside(self, figure: Figure) -> bool:
        """Whether the sentence that ours goes on from tells the figure, or the one that a heading stands before."""
        if figure.value <= CHANCE and figure.unit is None:
            return False
        goes_on = _GOES_ON.match(self._case.ours.text)
        beside = self._case.beside.after if self._case.heading else self._case.beside.before if goes_on else ()
        return any(self._is_one(figure, p.claims, each) for p in beside for each in p.claims.figures)

    def implies(self, figure: Figure) -> bool:
        """Whether it is the last of as many as are told anywhere ("la quatrième victime"), or the time between two."""
        case = self._case
        if figure.unit in elapsed.MINUTES_OF:
            here = [passage.claims for passage in dict.fromkeys((*case.passages, *case.around(1, 1)))]
            around = [passage.claims for passage in dict.fromkeys(case.around(_SCENE, _SCENE))]
            return elapsed.minutes_gone(figure, case.ours, here, around)
        noun = amounts.counted(case.ours, figure) if figure.ordinal and figure.value > 1 else None
        return noun is not None and any(
            each.value == figure.value and not each.ordinal and likely(noun, counted)
            for passage in case.library.counting[figure.value, None]
            for each in passage.claims.figures
            if (counted := amounts.counted(passage.claims, each))
        )

    def tells(self, figure: Figure) -> bool:
        """Whether a passage that may be meant has the figure, in its unit, of what ours counts."""
        return any(True for _ in self._homes(figure))

    @cached_property
    def ground(self) -> list[Claims]:
        """The passages that our figures may be worked out of: those told here and beside, and those of our figures."""
        homes = chain.from_iterable(self._homes(figure) for figure in self._case.ours.figures)
        found = dict.fromkeys((*self._case.passages, *homes, *self._row, *self._sharing))
        return [passage.claims for passage in found][:_MOST]

    def _homes(self, figure: Figure) -> Iterator[Passage]:
        library = self._case.library
        for number in library.marked.get(str(figure.value), ()):
            passage = library.passages[number]
            has_it = any(self._is_one(figure, passage.claims, each) for each in passage.claims.figures)
            if has_it and self._may_be(figure, passage):
                yield passage

    def _is_one(self, figure: Figure, theirs: Claims, other: Figure) -> bool:
        """Whether two figures are the same, in one unit, and count what may be the same."""
        if is_of_a_time(theirs, other) and not (is_of_a_time(self._case.ours, figure) or amounts.is_year(figure)):
            return False
        if other.ordinal != figure.ordinal or other.unit != figure.unit or not part_of(figure, other):
            return False
        mine, counted = amounts.counted(self._case.ours, figure), amounts.counted(theirs, other)
        return mine is None or counted is None or likely(mine, counted)

    def _may_be(self, figure: Figure, passage: Passage) -> bool:
        """Whether a passage with the figure is meant: near by a word is enough, but for what may stand anywhere."""
        shared = len(self._case.library.explained(self._case.ours.subjects, passage.claims))
        near = passage in self._row
        if figure.value <= CHANCE or figure.ordinal:
            return near and shared >= _SHARED
        if amounts.is_year(figure):
            return shared >= _SHARED or (near and (shared > 0 or self._stands_behind(figure, passage.claims)))
        return near or shared > 0

    def _stands_behind(self, figure: Figure, claims: Claims) -> bool:
        """Whether both stand behind "depuis", or "dès"."""
        before = _last_word(self._case.ours.text, figure)
        return before in _SINCE and any(
            each.value == figure.value and _last_word(claims.text, each) == before for each in claims.figures
        )

    @cached_property
    def _row(self) -> Sequence[Passage]:
        """The passages told here and in the sentences beside, with those around each."""
        beside = self._case.beside
        told = dict.fromkeys((*self._case.passages, *beside.before, *beside.after))
        around = (self._case.library.beside(passage, _NEARBY, _NEARBY) for passage in told)
        return [*dict.fromkeys((*chain.from_iterable(around), *self._case.library.passages[:_OPENING]))]

    @cached_property
    def _sharing(self) -> Sequence[Passage]:
        """The passages that share most of our words, with what follows each."""
        library, subjects = self._case.library, self._case.ours.subjects
        sharing = [library.passages[number] for number in library.tellers.of_two(subjects)]
        rows = [(len(library.explained(subjects, each.claims)), each) for each in sharing]
        best = sorted(rows, key=lambda row: -row[0])[: _MOST // 4]
        return [*chain.from_iterable(library.beside(passage, 0, 1) for _, passage in best)]


def _last_word(text: str, figure: Figure) -> str:
    return text[: figure.start].rsplit(maxsplit=1)[-1].lower() if figure.start else ""
