"""Which families of words may stand for each other, and for one family those among all that the sources have."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families, thesaurus

if TYPE_CHECKING:
    from collections.abc import Iterable

_EXCHANGED: Final = 0.6
_RELATED: Final = 0.5


@lru_cache(maxsize=1 << 14)
def nearness(one: str, other: str) -> float:
    """1 where two families are one, less where one may stand for the other, 0 where none may."""
    if families.akin(one, other):
        return 1.0
    if families.exchangeable(one, other):
        return _EXCHANGED
    return _RELATED if families.related(one, other) else 0.0


class Relatives(dict[str, tuple[tuple[str, float], ...]]):
    """For each family those of some that may stand for it, with their nearness, the nearest first.

    A family's are looked for when it is first asked for, by what another must share with it to stand for it.
    """

    def __init__(self, stems: Iterable[str]) -> None:
        super().__init__()
        self._stems = frozenset(stems)
        self._near: dict[str | int, list[str]] = defaultdict(list)
        for stem in self._stems:
            for mark in families.may_be_near(stem):
                self._near[mark].append(stem)

    def loosely(self, stem: str) -> set[str]:
        """Those that share it, most of which may stand for the family; opposites are among them."""
        found = {*(self._stems & thesaurus.related_to(stem))}
        if stem in self._stems:
            found.add(stem)
        for mark in families.may_be_near(stem):
            if mark in self._near:
                found.update(self._near[mark])
        return found

    def __missing__(self, stem: str) -> tuple[tuple[str, float], ...]:
        rows = sorted([(-near, other) for other in self.loosely(stem) if (near := nearness(stem, other))])
        self[stem] = tuple([(other, -less) for less, other in rows])
        return self[stem]


class Like(dict[str, frozenset[str]]):
    """The same without their nearness, for what only asks whether one is there."""

    def __init__(self, relatives: Relatives) -> None:
        super().__init__()
        self._relatives = relatives

    def __missing__(self, stem: str) -> frozenset[str]:
        self[stem] = frozenset([other for other, _ in self._relatives[stem]])
        return self[stem]
