"""The word tables of data/: UTF-8 text that an editor can extend, ``#`` for comments, read once, when needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("data")


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of ``data/<name>.txt``: one a line, without comments and blank lines."""
    text = (_DATA / f"{name}.txt").read_text(encoding="utf-8")
    stripped = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)


@cache
def words(name: str) -> frozenset[str]:
    """The white-space separated words of ``data/<name>.txt``."""
    return frozenset(word for line in lines(name) for word in line.split())
