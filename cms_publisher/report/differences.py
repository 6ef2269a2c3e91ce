"""Two wordings of one passage side by side: which words they share, which only one has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD: Final = re.compile(r"\S+\s*")
_EDGES: Final = "«»“”\"'’‘()[].,;:!?…–—-\u00a0\u202f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in a row: shared by both wordings or not."""

    text: str
    shared: bool


def runs(text: str, other: str) -> tuple[Run, ...]:
    """``text`` in runs of words that ``other`` has too, in the same order, and of words that it has not.

    Typography, capitals and accents make no difference.
    """
    words, others = _WORD.findall(text), _WORD.findall(other)
    mine, theirs = _keys(words), _keys(others)
    if mine == theirs:
        return (Run(text=text, shared=True),) if text else ()
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    found: list[Run] = []
    at = 0
    for block in matcher.get_matching_blocks():
        found += _run(words[at : block.a], shared=False)
        found += _run(words[block.a : block.a + block.size], shared=True)
        at = block.a + block.size
    return tuple(found)


def _keys(words: Sequence[str]) -> list[str]:
    return [fold(word).strip(_EDGES + " \n") for word in words]


def _run(words: Sequence[str], *, shared: bool) -> list[Run]:
    """Words of nothing but signs are no difference."""
    if not words:
        return []
    return [Run(text="".join(words), shared=shared or not any(map(str.isalnum, "".join(words))))]
