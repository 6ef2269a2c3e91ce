"""Whether a word is French: 428,000 inflected forms (docs/credits.md), read only when a text needs one looked up."""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("data") / "forms.bin"


@lru_cache(maxsize=4096)
def is_word(word: str) -> bool:
    """Whether ``word``, in lower case with its accents and of three letters at least, is an inflected French word."""
    return f"\n{word}\n".encode() in _forms()


@cache
def _forms() -> bytes:
    return zlib.decompress(_FILE.read_bytes())
