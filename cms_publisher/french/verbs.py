"""Whether a word is a form of a verb and of no noun: 3rd person, infinitive, participles (docs/credits.md)."""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("data") / "verbs.bin"


def is_verb(word: str) -> bool:
    """Whether ``word`` (folded, of three letters at least) is a verb's form and no noun."""
    return word in _forms()


@cache
def _forms() -> frozenset[str]:
    return frozenset(zlib.decompress(_FILE.read_bytes()).decode().split())
