"""A sentence that no passage tells: too little of it stands in the sources, and too little of a passage in it."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Doubt, Rule
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.fidelity.propositions.passages import echoes
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure

_HEADING_TELLS: Final = 0.44
"""Below this share of its weight in passages that stand together, a heading is an invention."""
_FIGURE_IN_HEADING: Final = 0.12
"""What a figure that the passages have adds to that share."""
_TELLS: Final = 0.8
"""The evidence below which a sentence is an invention: the four weights below, fitted on rewordings and inventions
(docs/review.md has the figures that they reach)."""
_LEAST: Final = 0.25
"""The evidence of its words below which a figure that stands beside is the same by chance."""
_LEAST_SHARE: Final = 0.28
"""The share of its weight below which a sentence is not told, however much of a short passage stands in it."""
_BY_SHARE: Final = 0.5
_BY_COVER: Final = 1.33
_BY_FIGURE: Final = 0.6
_BY_WORDS: Final = 0.2
_BY_DENIAL: Final = 0.1
_BY_PRONOUN: Final = 0.05
_IT: Final = frozenset({"le", "la", "les", "l’", "l'"})
_ANY_TEXT: Final = 5
"""Up to which a number stands somewhere in most texts."""
_FIGURES: Final = 2
_NAMES: Final = 3
_ANCHORED: Final = 0.7


class Inventions(Rule):
    """The rule of invented sentences."""

    def doubts(self) -> Iterator[Doubt]:
        """Too little evidence that passages close to each other tell it."""
        if self._well_anchored():
            return
        close = self.case.close
        figures = min(_FIGURES, sum(self.case.is_told(each) and _tells(each) for each in self.case.ours.figures))
        if self.case.heading:
            doubtful = self.case.share(close) + _FIGURE_IN_HEADING * figures < _HEADING_TELLS
        else:
            words = self._evidence(close)
            evidence = words + _BY_FIGURE * figures + self._hints()
            marked = self._names_any(close)
            doubtful = evidence < _TELLS or (words < _LEAST and not marked)
            doubtful |= not (figures or marked) and self.case.share(close) < _LEAST_SHARE
        if doubtful:
            yield Doubt(Difference.INVENTED, 0, len(self.case.ours.text), self.case.ours.text)

    def by_chance(self, sure: float) -> bool:
        """Whether no name of ours stands in the passages, and the rest is less than sure evidence."""
        close = self.case.close
        return not self._names_any(close) and self._evidence(close) + self._hints() < sure

    def _evidence(self, close: Sequence[Passage]) -> float:
        """What its words tell: the share told, how much of a passage it covers, how many words stand there as such."""
        counted = self.case.ours.is_counted
        plain = [word for word in self._words if word not in self._names and not counted(word.start)]
        told = frozenset[str]().union(*(passage.claims.stems for passage in close))
        same = sum(self.case.library.nearest(told, word.stem) == 1 for word in plain)
        return _BY_SHARE * self.case.share(close) + _BY_COVER * self._coverage() + _BY_WORDS * log(1 + same)

    def _names_any(self, close: Sequence[Passage]) -> bool:
        """Whether a name of ours stands in these."""
        return any(word.folded in each.claims.folded for word in self._names for each in close)

    def _hints(self) -> float:
        """What small words tell: a denial as in the passage, a pronoun for what was said ("la revue le signale")."""
        both = bool(self.case.ours.denied and self.case.best.denied)
        stands_for = any(token for token in tagged(self.case.ours.text) if token.tag is Tag.CLITIC and token.low in _IT)
        return _BY_DENIAL * both + _BY_PRONOUN * stands_for

    def _well_anchored(self) -> bool:
        """Whether several names and most other words stand in the passages: nobody invents that by chance."""
        if len(self._names) < _NAMES:
            return False
        told = {pair.ours.start for pair in self.case.pairs}
        names = [word for word in self._names if word.start in told]
        return len(names) >= _NAMES and sum(word.start in told for word in self._words) >= _ANCHORED * len(self._words)

    @cached_property
    def _words(self) -> list[Word]:
        return [word for word in self.case.ours.words if word.content and not light(word.folded)]

    @cached_property
    def _names(self) -> list[Word]:
        """Those that are names."""
        names = set(self.case.library.names_of(self.case.ours))
        return [word for word in self._words if word.capital and word in names]

    def _coverage(self) -> float:
        """How much of a passage's weight the sentence tells again, of the first two the more."""
        return max(self._told_of(passage.claims) for passage in self.case.passages[:2])

    def _told_of(self, theirs: Claims) -> float:
        total = self.case.library.total(theirs)
        near, weight = echoes(self.case.ours, self.case.library), self.case.library.weight
        held = sum(weight(stem) * near[stem] for stem in near.keys() & theirs.stems)
        return held / total if total else 0.0


def _tells(figure: Figure) -> bool:
    """Whether a figure is no chance: more than any text has, or a part."""
    return figure.value > _ANY_TEXT or 0 < figure.value < 1
