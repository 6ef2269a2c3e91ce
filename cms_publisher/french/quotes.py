"""Where quotations begin and end: « », “ ” and straight quotation marks, paired by what stands around them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

_MARKS: Final = re.compile(r'[«»“”"()\[\]]')
_ANY_QUOTE: Final = re.compile('[«»“”"]')
_CLOSERS: Final = {"»": "«", "”": "“", ")": "(", "]": "["}
_BEFORE_OPENING: Final = frozenset("([«“'’-–—:/")
_QUOTES: Final = frozenset('«“"')
_ANY_MARK: Final = re.compile('[«»“”„"]')
_PAIRS: Final = frozenset({"«»", "“”", '""', "„“", "„”"})


class Pair(NamedTuple):
    """An opening mark and the one that closes it: their indices, and how many quotations they stand in."""

    start: int
    end: int
    depth: int


@lru_cache(maxsize=4096)
def pairs(text: str, *, brackets: bool = False) -> tuple[Pair, ...]:
    """The quotations of ``text`` (and its brackets) in reading order; a mark without its partner is in none."""
    marks = _MARKS if brackets else _ANY_QUOTE
    if not marks.search(text):
        return ()
    found: list[tuple[int, int]] = []
    stack: list[int] = []
    for match in marks.finditer(text):
        index, mark = match.start(), match[0]
        opener = _closes(text, index, stack)
        if opener is not None:
            found.append((stack[opener], index))
            del stack[opener:]
        elif mark not in _CLOSERS and (mark != '"' or _can_open(text, index)):
            stack.append(index)
    return _with_depth(text, sorted(found))


def outside(text: str) -> str:
    """``text`` with no-break spaces in the place of its quotations, so that it keeps its length."""
    for start, end in quoted(text):
        text = text[:start] + "\u00a0" * (end - start) + text[end:]
    return text


def mended(text: str) -> str:
    """``text`` with its marks set right where they are reversed (»…«), of two kinds (“…») or straight and spaced.

    Its length stays. Where not every two marks in a row stand as an opening and a closing one do, it stays as it is.
    """
    marks = [match.start() for match in _ANY_MARK.finditer(text)]
    if not marks or len(marks) % 2:
        return text
    shaped = list(text)
    for first, last in zip(marks[::2], marks[1::2], strict=True):
        if not (_stands_before(text, first) and _stands_after(text, last)):
            return text
        spaced = text[first] == '"' and text[first + 1].isspace() and text[last - 1].isspace()
        if spaced or text[first] + text[last] not in _PAIRS:
            shaped[first], shaped[last] = "«", "»"
    return "".join(shaped)


def _stands_before(text: str, at: int) -> bool:
    """Whether the mark may open: nothing, a space or a sign before it, and what is quoted after it."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 3]
    inside = bool(after.strip()) and (text[at] not in "»”" or not after[0].isspace())
    return inside and (not before or before.isspace() or before in _BEFORE_OPENING)


def _stands_after(text: str, at: int) -> bool:
    """Whether the mark may close: nothing, a space or a sign after it."""
    before, after = text[at - 2 : at], text[at + 1 : at + 2]
    inside = bool(before.strip()) and (text[at] not in "«“„" or not before[-1].isspace())
    return inside and not after.isalnum()


@lru_cache(maxsize=4096)
def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the outermost quotations of ``text``, marks included."""
    return tuple((pair.start, pair.end + 1) for pair in pairs(text) if pair.depth == 0)


def balanced(text: str) -> bool:
    """Whether every quotation mark has its partner: else nobody can tell what is quoted."""
    found = len(_ANY_QUOTE.findall(text))
    return not found or 2 * len(pairs(text)) == found


def _closes(text: str, index: int, stack: list[int]) -> int | None:
    """The place in ``stack`` of the mark that the one at ``index`` closes, if it closes one."""
    mark = text[index]
    wanted = _CLOSERS.get(mark, '"')
    if mark not in _CLOSERS and (mark != '"' or text[index - 1 : index].isspace()):
        return None
    # Stray openers pile up: a bounded look back keeps the whole linear.
    for at in range(len(stack) - 1, max(-1, len(stack) - 17), -1):
        opener = text[stack[at]]
        if opener == wanted:
            return at
        if wanted in "([" and opener in _QUOTES:
            return None
    return None


def _can_open(text: str, index: int) -> bool:
    before, after = text[index - 1 : index] if index else "", text[index + 1 : index + 2]
    return (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after) and not after.isspace()


def _with_depth(text: str, spans: list[tuple[int, int]]) -> tuple[Pair, ...]:
    placed: list[Pair] = []
    open_ends: list[int] = []
    for start, end in spans:
        while open_ends and open_ends[-1] < start:
            open_ends.pop()
        placed.append(Pair(start, end, len(open_ends)))
        if text[start] in _QUOTES:
            open_ends.append(end)
    return tuple(placed)
