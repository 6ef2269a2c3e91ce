"""Two changes of one text, made apart from each other, put into one: word by word, as diff3 does with lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_WORD: Final = re.compile(r"\s*\S+")


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    """Words ``[start, end)`` of the base become ``words``."""

    start: int
    end: int
    words: tuple[str, ...]


def merged(base: str, one: str, other: str) -> str | None:
    """The base with both changes; None where they touch the same words or meet, and only a person can tell."""
    words = _WORD.findall(base)
    first, second = _changes(words, one), _changes(words, other)
    if any(_meet(left, right) for left in first for right in second):
        return None
    for change in sorted({*first, *second}, reverse=True):
        words[change.start : change.end] = change.words
    return "".join(words).strip()


def _changes(base: list[str], text: str) -> list[_Change]:
    words = _WORD.findall(text)
    codes = SequenceMatcher(None, base, words, autojunk=False).get_opcodes()
    return [_Change(a, b, tuple(words[c:d])) for tag, a, b, c, d in codes if tag != "equal"]


def _meet(left: _Change, right: _Change) -> bool:
    return left != right and left.start <= right.end and right.start <= left.end
