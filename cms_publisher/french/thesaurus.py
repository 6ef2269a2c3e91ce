"""Whether a thesaurus lets words of one family stand for those of another (docs/credits.md); read when needed."""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("data") / "thesaurus.bin"


def related(one: str, other: str) -> bool:
    """Whether two families (french/families.py) may stand for each other in some sense of theirs."""
    return other in related_after(one) if one < other else one in related_after(other)


@lru_cache(maxsize=1 << 13)
def related_after(family: str) -> frozenset[str]:
    """The families related to one that come after it in the alphabet."""
    return frozenset(_rows().get(family, "").split())


@cache
def _rows() -> dict[str, str]:
    lines = zlib.decompress(_FILE.read_bytes()).decode().split("\n")
    return {family: others for family, _, others in (line.partition(" ") for line in lines)}
