"""Reads the case files of the French tests: Markdown that an editor can read and extend.

A case is ``## its claim``, then two fenced blocks: what goes in and what is expected (a single block: it stays as
it is). Spaces that one can't see are written ␣ (U+00A0), ⍽ (U+202F)
and · (U+200B).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_CASE = re.compile(r"^## (.+)$", re.MULTILINE)
_BLOCK = re.compile(r"^```\w*\n(.*?)\n?```$", re.MULTILINE | re.DOTALL)
_VISIBLE = str.maketrans({"␣": "\u00a0", "⍽": "\u202f", "·": "\u200b"})


class Case(NamedTuple):
    title: str
    given: str
    expected: str


def load(path: Path) -> list[Case]:
    parts = _CASE.split(path.read_text(encoding="utf-8"))[1:]
    return [_case(title, body) for title, body in zip(parts[::2], parts[1::2], strict=True)]


def titles(path: Path) -> list[str]:
    return [case.title for case in load(path)]


def _case(title: str, body: str) -> Case:
    blocks = [block.translate(_VISIBLE) for block in _BLOCK.findall(body)]
    given, expected = blocks if len(blocks) > 1 else (blocks[0], blocks[0])
    return Case(title, given, expected)
