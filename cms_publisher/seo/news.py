"""How much of the news a sentence tells: by its place in the text, and by what it has in common with the headline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from cms_publisher.french.words import stems_of

_FALL: Final = 0.2
"""What each sentence further from the start is worth less; the second one half of it."""
_LEAD: Final = 2
"""The sentences that tell who did what, whatever the headline says."""
OPENING: Final = 8
"""Further on nothing is told first."""
_SHARED: Final = 0.3
"""How much of the headline's words a later sentence has that tells the same news."""
_WEIGHT: Final = 1.5
"""What all of the headline's words are worth."""
_BLIND: Final = 0.3
"""What it costs to have none of them."""
_TOLL: Final = re.compile(
    r"\b(?:mort(?:e?s)?|tuée?s?|décédée?s?|blessée?s?|victimes?|disparue?s?|noyée?s?)\b", re.IGNORECASE
)
"""The dead and wounded: where a headline counts them, the news is not told without."""
_HURT: Final = 0.4
"""What their number adds."""


@dataclass(frozen=True, slots=True)
class News:
    """What a headline says, as a sentence is held against it."""

    stems: frozenset[str]
    hurt: bool = False
    """Whether it tells of dead or wounded."""

    @classmethod
    def of(cls, headline: str) -> News:
        """The news that this headline is of."""
        return cls(stems_of(headline), _TOLL.search(headline) is not None)

    def is_told(self, text: str, at: int) -> bool:
        """Whether the sentence, number ``at`` of the text, tells it: one of the first two, or one with its words."""
        return at < _LEAD or (at < OPENING and self.shared(text) >= _SHARED)

    def worth(self, text: str, at: int) -> float:
        """How near the news it is: by its place, by the headline's words, by the dead and wounded that both tell of."""
        place = 1 - _FALL * (at if at >= _LEAD else at / 2)
        shared = self.shared(text)
        hurt = _HURT * (self.hurt and _TOLL.search(text) is not None)
        return max(place, 0.0) + _WEIGHT * shared + hurt - _BLIND * (not shared)

    def shared(self, text: str) -> float:
        """The share of the headline's words that the text has, in whatever form."""
        return len(self.stems & stems_of(text)) / max(1, len(self.stems))
