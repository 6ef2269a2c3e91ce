"""Which sentences tell a family of words: a bit for each, so that of one it is soon known whether it does."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.propositions.relatives import Relatives


class Tellers:
    """Sentences by the families of their words, given in the order of their bits."""

    def __init__(self, sentences: Iterable[frozenset[str]], relatives: Relatives) -> None:
        self._relatives = relatives
        self._holding: dict[str, int] = defaultdict(int)
        self._known: dict[str, tuple[int, int]] = {}
        for number, stems in enumerate(sentences):
            for stem in stems:
                self._holding[stem] |= 1 << number

    def of(self, stem: str) -> tuple[int, int]:
        """Those that have a word of the family, and those that have only one that may stand for it."""
        if stem not in self._known:
            akin = loose = 0
            for other, near in self._relatives[stem]:
                akin |= self._holding[other] if near == 1 else 0
                loose |= self._holding[other]
            self._known[stem] = akin, loose & ~akin
        return self._known[stem]

    def of_two(self, stems: Iterable[str]) -> list[int]:
        """The numbers of those that have two of these families at least, or words that may stand for them."""
        one = two = 0
        for akin, loose in map(self.of, stems):
            two |= one & (akin | loose)
            one |= akin | loose
        return [number for number in range(two.bit_length()) if two >> number & 1]
