"""One name spelled in two ways: "Bonnardel" here, "Bonardel" there."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAME: Final = re.compile(
    r"(?:(?<![^\W\d_])(?P<before>[^\W\d_][\w-]*+)[ \u00a0])?(?<![\w’'])"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ]{4,})(?![\w’'])"
)
"""A capitalised word of five letters or more, a part of a compound too, and the word before it."""
_INFLECTED: Final = re.compile(r"(?:e|s|es|n|ne|nes|le|les|x)$")
"""What another gender, number or people ends in: "Ambrinois" and "Ambrinoise", "Estonie" and "Estonien" are two."""


def twins(texts: Sequence[str]) -> Iterator[tuple[int, int, int, str]]:
    """Each name that stands in ``texts`` in a second spelling: which text, start, end, and the more frequent spelling.

    Spellings are one letter or one accent apart, or have two neighbours changed round. Words of the dictionary, first
    names, departments, and surnames that each have a first name of their own are different words.
    """
    places = _places(texts)
    for one, other in _alike(places):
        rare, usual = sorted((one, other), key=lambda name: (len(places[name]), -places[name][0][0]))
        at, start, end, _ = places[rare][0]
        yield at, start, end, usual


def _places(texts: Sequence[str]) -> dict[str, list[tuple[int, int, int, str]]]:
    """Where each name stands, and the word before it."""
    found = defaultdict[str, list[tuple[int, int, int, str]]](list)
    for at, text in enumerate(texts):
        for match in _NAME.finditer(text):
            found[match["name"]].append((at, *match.span("name"), match["before"] or ""))
    return {name: places for name, places in found.items() if not readings(name.lower())}


def _alike(places: dict[str, list[tuple[int, int, int, str]]]) -> list[tuple[str, str]]:
    """The pairs of names that share all letters but one, found by what is left without each letter."""
    shared = defaultdict[str, set[str]](set)
    for name in places:
        letters = fold(name)
        for at in range(len(letters) + 1):
            shared[letters[:at] + letters[at + 1 :]].add(name)
    pairs = {pair for names in shared.values() for pair in combinations(sorted(names), 2)}
    return [pair for pair in sorted(pairs) if _is_slip(*pair) and not _are_two(places[pair[0]], places[pair[1]])]


def _is_slip(one: str, other: str) -> bool:
    """Whether a slip of the hand makes one of the other: no other gender, number or first name."""
    if {one.lower(), other.lower()} & tables.words("first_names") or one[0] != other[0]:
        return False
    if {one, other} <= tables.words("departments"):  # "Loire", "Loiret"
        return False
    short, long = sorted((fold(one), fold(other)), key=len)
    return len(long) - len(short) <= 1 and not (long.startswith(short) and _INFLECTED.match(long, len(short)))


def _are_two(one: list[tuple[int, int, int, str]], other: list[tuple[int, int, int, str]]) -> bool:
    """Whether each is told with a first name of its own: "Paul Martinet", "Marie Martinel"."""
    mine, yours = ({before for *_, before in places if before[:1].isupper()} for places in (one, other))
    return bool(mine) and bool(yours) and not mine & yours
