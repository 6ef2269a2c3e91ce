"""A pattern of many branches looks first at the letters that they begin with: none may be missing there."""

from __future__ import annotations

import pkgutil
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import cms_publisher
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
LETTERS_FIRST = re.compile(r"(?:\\b|\(\?<!\[\\w-\]\))\(\?=\[[^\]\\]+\]\)(?=\(\?)")
"""A word's beginning, its letters, then the group (or what may not stand before it)."""
FLOORS = ("french", "fidelity", "seo", "checks", "writers")


@cache
def texts() -> list[str]:
    files = (file for places in ("tests/**/*.md", "sources/**/*.txt", "docs/*.md") for file in ROOT.glob(places))
    lines = [line for file in files for line in file.read_text("utf-8", "replace").splitlines()]
    return [*lines, *map(str.lower, lines)]


def patterns() -> Iterator[object]:
    for floor in FLOORS:
        package = import_module(f"cms_publisher.{floor}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, found in vars(import_module(module.name)).items():
                value = found.pattern if isinstance(found, Sought) else found
                if isinstance(value, re.Pattern) and LETTERS_FIRST.search(value.pattern):
                    yield pytest.param(value, id=f"{module.name.removeprefix(f'{cms_publisher.__name__}.')}.{name}")


@pytest.mark.parametrize("pattern", list(patterns()))
def test_the_letters_looked_at_first_leave_nothing_out(pattern: re.Pattern[str]) -> None:
    whole = re.compile(LETTERS_FIRST.sub(lambda found: found[0].partition("(?=[")[0], pattern.pattern), pattern.flags)
    found = 0
    for text in texts():
        spans = [match.span() for match in pattern.finditer(text)]
        assert spans == [match.span() for match in whole.finditer(text)], text
        found += len(spans)
    assert found
