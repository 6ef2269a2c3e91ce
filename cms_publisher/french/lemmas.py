"""The dictionary form of an irregular form ("obtient": "obtenir"), folded (docs/credits.md); read when first asked."""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("data") / "lemmas.bin"


def lemma(word: str) -> str:
    """The dictionary form of ``word`` (folded), or the word itself where its beginning shows what word it is of."""
    return _lemmas().get(word, word)


@cache
def _lemmas() -> dict[str, str]:
    lines = zlib.decompress(_FILE.read_bytes()).decode().split("\n")
    return dict(line.split(" ") for line in lines if line)
