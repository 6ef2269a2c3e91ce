"""Whether a thesaurus lets words of one family stand for those of another (docs/credits.md); read when needed."""

from __future__ import annotations

import zlib
from collections import defaultdict
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("data") / "thesaurus.bin"


def related(one: str, other: str) -> bool:
    """Whether two families (french/families.py) may stand for each other in some sense of theirs."""
    return other in related_to(one)


@lru_cache(maxsize=1 << 13)
def related_to(family: str) -> frozenset[str]:
    """The families that may stand for one, and it for them."""
    return frozenset(_rows().get(family, "").split())


@cache
def _rows() -> dict[str, str]:
    """Of each family all that it is related to; the file has of each pair only the first in the alphabet's."""
    found: dict[str, str] = defaultdict(str)
    for line in zlib.decompress(_FILE.read_bytes()).decode().split("\n"):
        family, _, others = line.partition(" ")
        found[family] += others
        for other in others.split():
            found[other] += f"{family} "
    return found
