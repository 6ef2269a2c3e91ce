"""Of which land something is: "des pommes italiennes" where the passage has Polish ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french import nationalities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Word


class Lands(Rule):
    """The rule of nationalities."""

    def doubts(self) -> Iterator[Doubt]:
        """A nationality of which the passages know nothing, where they tell another that ours leaves out."""
        for word in self.case.ours.words:
            lands = nationalities.of(word.folded)
            if not lands or self.case.ours.is_quoted(word.start):
                continue
            if any(lands & _told(other) for p in self.case.around(1, 1) for other in p.claims.words):
                continue
            other = self._instead(lands)
            if other is not None:
                yield self.case.doubt(Difference.REPLACED, word.start, word.end, other.text)

    def _instead(self, lands: frozenset[int]) -> Word | None:
        """The word of a passage for another land, or for another town, that ours doesn't speak of."""
        states = {nationalities.is_land(land) for land in lands}
        mine = frozenset(land for word in self.case.ours.words for land in _told(word))
        for passage in self.case.passages[:2]:
            for word in passage.claims.words:
                theirs = nationalities.named(word.folded)
                if theirs and not theirs & mine and states & {nationalities.is_land(land) for land in theirs}:
                    return word
        return None


def _told(word: Word) -> frozenset[int]:
    return nationalities.named(word.folded) | nationalities.governed_from(word.folded)
