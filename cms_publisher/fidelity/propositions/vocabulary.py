"""The words that a text of these sources may use without naming anything of its own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cms_publisher.french import tables
from cms_publisher.french.words import FUNCTION_WORDS, fold

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.passages import Library


def of(library: Library) -> frozenset[str]:
    """The words of the sources, folded, with those that carry no subject."""
    words = {word for each in library.passages for word in each.claims.folded}
    return _tabled().union(words, *(word.split("-") for word in words if "-" in word))


@cache
def _tabled() -> frozenset[str]:
    """The words that carry no subject, and those that may stand for others."""
    known = (fold(word) for name in ("synonyms", "opposites") for line in tables.lines(name) for word in line.split())
    return frozenset({*FUNCTION_WORDS, *known})
