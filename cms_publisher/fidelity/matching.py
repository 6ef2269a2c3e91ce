"""The runs of words that two texts have in common, the longest first, then those before and behind it.

They are the blocks that Python's difflib finds without its shortcuts ("autojunk"). Where each word of the one text
stands is worked out beforehand: many sentences are held against the same passage.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Block = tuple[int, int, int]
    """Where a run begins in the one and in the other, and how many words it has."""


def matching_blocks(keys: Sequence[str], places: Mapping[str, list[int]], first: int, last: int) -> list[Block]:
    """What ``keys`` share, in order, with the words ``[first, last)`` of a text; ``places``: where its words stand."""
    rows = [_between(places[key], first, last) if key in places else [] for key in keys]
    queue = [(0, len(keys), first, last)]
    found: list[Block] = []
    while queue:
        low, high, start, end = queue.pop()
        a, b, size = _longest(rows, low, high, start, end)
        if size:
            found.append((a, b, size))
            if low < a and start < b:
                queue.append((low, a, start, b))
            if a + size < high and b + size < end:
                queue.append((a + size, high, b + size, end))
    return _joined(sorted(found))


def _between(row: list[int], first: int, last: int) -> list[int]:
    if first <= row[0] and row[-1] < last:
        return row
    return row[bisect_left(row, first) : bisect_left(row, last)]


def _longest(rows: Sequence[list[int]], low: int, high: int, start: int, end: int) -> Block:
    """The longest run within these bounds; of those as long the first."""
    best = (low, start, 0)
    lengths: dict[int, int] = {}
    for a in range(low, high):
        longer: dict[int, int] = {}
        for b in rows[a]:
            if b >= end:
                break
            if b >= start:
                size = longer[b] = lengths[b - 1] + 1 if b - 1 in lengths else 1
                if size > best[2]:
                    best = (a - size + 1, b - size + 1, size)
        lengths = longer
    return best


def _joined(blocks: list[Block]) -> list[Block]:
    """Those that follow each other in both are one."""
    found: list[Block] = []
    for a, b, size in blocks:
        if found and (found[-1][0] + found[-1][2], found[-1][1] + found[-1][2]) == (a, b):
            found[-1] = (*found[-1][:2], found[-1][2] + size)
        else:
            found.append((a, b, size))
    return found
