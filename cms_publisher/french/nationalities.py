"""Of which land or town a word speaks: "la Finlande", "finlandais", "Helsinki" for its government."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, NamedTuple

from cms_publisher.french import tables
from cms_publisher.french.words import fold

_NONE: Final = frozenset[int]()


class _Row(NamedTuple):
    """One land or town, its words folded."""

    names: frozenset[str]
    adjectives: frozenset[str]
    capitals: frozenset[str]


@lru_cache(maxsize=1 << 14)
def named(word: str) -> frozenset[int]:
    """The rows of the table of which a folded word is the name or the adjective."""
    return _index(0).get(word, _NONE) | of(word)


@lru_cache(maxsize=1 << 14)
def of(word: str) -> frozenset[int]:
    """Those whose adjective it is: "finlandais", "les Finlandais"."""
    return _index(1).get(word, _NONE) or _index(1).get(word.removesuffix("s"), _NONE)


@lru_cache(maxsize=1 << 14)
def governed_from(word: str) -> frozenset[int]:
    """Those of which it is the capital: "Bruxelles" is Belgium's and the Union's."""
    return _index(2).get(word, _NONE)


def is_land(row: int) -> bool:
    """Whether a row is of a state, not of a town or region."""
    return bool(_rows()[row].capitals)


@cache
def _rows() -> tuple[_Row, ...]:
    lines = (line.split("|") for line in tables.lines("nationalities"))
    return tuple(_Row(*(frozenset(map(fold, part.split())) for part in parts)) for parts in lines)


@cache
def _index(part: int) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(_rows()):
        for word in row[part]:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
