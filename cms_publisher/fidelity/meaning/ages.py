"""A decade told in one word, where the passage gives the age: "un quinquagénaire" for "âgé de 52 ans"."""

from __future__ import annotations

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
ENDING: Final = "naire"
"""What is in every such word."""


def pairs(ours: Claims, passages: Sequence[Passage]) -> Iterator[Pair]:
    """Our words for a decade, each with the age of the passages that is of it."""
    for word in ours.words:
        first = _DECADES.get(word.folded.removesuffix("s"))
        if first is None:
            continue
        for claims in (passage.claims for passage in passages):
            for figure in claims.figures:
                if figure.unit == "an" and first <= figure.value < first + _TEN:
                    years = next(each for each in claims.words if each.start >= figure.end)
                    yield Pair(word, years, claims, Kind.SAME, 1.0)
