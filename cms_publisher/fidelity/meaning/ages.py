"""A decade told in one word, where the passage gives the age: "un quinquagénaire" for "âgé de 52 ans"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.counterparts import Kind, Pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage

_DECADES: Final = {
    "trentenaire": 30, "quadragenaire": 40, "quinquagenaire": 50, "sexagenaire": 60, "septuagenaire": 70,
    "octogenaire": 80, "nonagenaire": 90, "centenaire": 100,
}  # fmt: skip
_TEN: Final = 10
_NEARLY: Final = 2
_SOON: Final = re.compile(r"\b(?:bientôt|presque|quasi|quasiment|futur|future)[ -]$")
"""Before a decade that is still to come by so many years: "bientôt octogénaire" of 79."""
ENDING: Final = "naire"
"""What is in every such word."""


def pairs(ours: Claims, passages: Sequence[Passage]) -> Iterator[Pair]:
    """Our words for a decade, each with the age of the passages that is of it."""
    for word in ours.words:
        first = _DECADES.get(word.folded.removesuffix("s"))
        if first is None:
            continue
        soon = _SOON.search(ours.text[: word.start]) is not None
        ages = range(first - _NEARLY, first) if soon else range(first, first + _TEN)
        for claims in (passage.claims for passage in passages):
            for figure in claims.figures:
                if figure.unit == "an" and figure.value in ages:
                    years = next(each for each in claims.words if each.start >= figure.end)
                    yield Pair(word, years, claims, Kind.SAME, 1.0)
