"""Figures and codes of one text that differ by two digits exchanged: "412 000 euros" here, "421 000 euros" there."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FIGURE: Final = re.compile(
    r"(?=[A-Z\d])(?<![\w.,/:-])(?P<code>[A-Z]{0,4})"
    r"(?P<digits>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{3,13})(?![\d/:-]|[.,]\d)"
    r"(?:[ \u00a0\u202f](?P<unit>[^\W\d_]+|[%€]))?"
)
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_LEAST: Final = 3
"""Digits other than 0 and unlike each other: of "1 200" and "2 100" both may well be meant."""


class Figure(NamedTuple):
    """A figure or code at ``text[start:end]`` of one of several texts."""

    text: int
    start: int
    end: int
    written: str
    code: str
    digits: str
    unit: str


def pairs(texts: Iterable[str]) -> Iterator[tuple[Figure, Figure]]:
    """Two figures of the same thing, the one like the other but for two neighbouring digits: earlier one first.

    Each such pair once, however often either is said.
    """
    first: dict[tuple[str, str, str], Figure] = {}
    told: set[frozenset[str]] = set()
    for figure in (each for number, text in enumerate(texts) for each in _figures(number, text)):
        alike = (first.get((figure.code, figure.unit, digits)) for digits in _exchanged(figure.digits))
        for other in sorted(each for each in alike if each):
            both = frozenset({figure.digits, other.digits})
            if both not in told:
                told.add(both)
                yield other, figure
        first.setdefault((figure.code, figure.unit, figure.digits), figure)


def _figures(number: int, text: str) -> Iterator[Figure]:
    for found in _FIGURE.finditer(text):
        digits = "".join(filter(str.isdigit, found["digits"]))
        if len(set(digits) - {"0"}) >= _LEAST and not _YEAR.fullmatch(found["digits"]):
            end = found.end("digits")
            unit = "" if found["code"] else fold(found["unit"] or "")
            yield Figure(number, found.start(), end, text[found.start() : end], found["code"], digits, unit)


def _exchanged(digits: str) -> Iterator[str]:
    """The digits with two unlike neighbours the other way round, each such two once."""
    for at, (one, two) in enumerate(pairwise(digits)):
        if one != two:
            yield f"{digits[:at]}{two}{one}{digits[at + 2 :]}"
