"""The words beside a figure, the year that it is told of, and which of two a sentence goes from and to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions import ranges
from cms_publisher.french import families
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.french.figures import Figure

_REACH: Final = 3
_UNITS_THEMSELVES: Final = frozenset(families.stem(part) for unit in UNITS for part in unit.split()) - {"voix"}
_COMMA: Final = re.compile(r"[,;:](?!\d)")
_GROUP: Final = re.compile(r"[,;:](?!\d)|\bet\b")
_APART: Final = frozenset({"an", "km", "m", "h", "min"})
_BY_YEAR: Final = 0.5
"""A year tells two figures apart better than a word right beside them."""
_PART: Final = re.compile(r"[;.:](?!\d)|,(?= [^,;.]*\b(?:contre|mais)\b)|\b(?:contre|mais|et)\b")
_MONTHS: Final = frozenset(fold(month) for month in MONTHS)
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_ON: Final = re.compile(r"[^,.;:]{0,20}\bà\s?|[^.;:!?]{0,60}\bpass\w+ à\s?|\s?[-–/]\s?")
_BACK: Final = re.compile(r"[^.;:]{0,60}\b(?:contre|au lieu de|après|face à)\s?")
_AGES: Final = Sought(
    r",? âgée?s? (?:de |entre |d[’'])(?:[\w-]+ (?:à|et) )?[\w-]+ ans\b,?|"
    r",? (?:de|entre) \d+ (?:à|et) \d+ ans\b,?",
    " ans",
    re.IGNORECASE,
)
"""How old those are that a figure counts: what is told of them goes on behind it."""
_TO: Final = re.compile(r" ?(?:\S+ )?à ")
_FROM: Final = re.compile(r"\bde (?:\S+ )?$")
_TELLING: Final = frozenset({"contre", "pour", "sans", "plus", "moins", "avant", "apres", "depuis", "entre"})
"""Small words that say of what a figure is told."""


@lru_cache(maxsize=4096)
def company(claims: Claims, figure: Figure) -> Sequence[tuple[str, float]]:
    """The families of the words beside a figure with their distance, up to the next figure."""
    left, right = _room(claims, figure)
    ages = [span for span in _spans(_AGES, claims.text) if not span[0] <= figure.start < span[1]]
    commas = [at for at in _starts(_COMMA, claims.text) if not any(start <= at < end for start, end in ages)]
    left = max([left, *(at for at in commas if at < figure.start)])
    right = min([right, *(at for at in commas if at > figure.end)])
    return _within(claims, figure, left, right)


@lru_cache(maxsize=4096)
def own_company(claims: Claims, figure: Figure) -> list[tuple[str, float]]:
    """The same, of a figure's own group of words: no further than "et", but an age or distance has the name before."""
    left, right = _room(claims, figure)
    edges = _starts(_GROUP, claims.text)
    start = max([left, *(at for at in edges if at < figure.start)])
    end = min([right, *(at for at in edges if at >= figure.end)])
    alone = not any(map(_tells, claims.within(start, figure.start)))
    found = _within(claims, figure, left if alone and figure.unit in _APART else start, end)
    return [(stem, far) for stem, far in found if stem not in _UNITS_THEMSELVES]


@lru_cache(maxsize=1024)
def _starts(pattern: re.Pattern[str], text: str) -> tuple[int, ...]:
    return tuple(match.start() for match in pattern.finditer(text))


@lru_cache(maxsize=1024)
def _spans(pattern: re.Pattern[str] | Sought, text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in pattern.finditer(text))


def _room(claims: Claims, figure: Figure) -> tuple[int, int]:
    """From the figure before to the one after."""
    ages = [span for span in _spans(_AGES, claims.text) if not span[0] <= figure.start < span[1]]
    rest = [each for each in claims.figures if not any(start <= each.start < end for start, end in ages)]
    others = sorted({each.start for each in rest} | {each.end for each in rest})
    left = max((at for at in others if at < figure.start), default=0)
    before = next((each for each in rest if each.end == left), None)
    if before and _TO.fullmatch(claims.text[left : figure.start]) and _FROM.search(claims.text[: before.start]):
        left = max((at for at in others if at < before.start), default=0)
    return left, min((at for at in others if at > figure.end), default=len(claims.text))


def _within(claims: Claims, figure: Figure, left: int, right: int) -> list[tuple[str, float]]:
    before = _telling(claims.within(left, figure.start), figure)[-_REACH:]
    after = _telling(claims.within(figure.end, right), figure)[:_REACH]
    found = [(word.stem, float(len(before) - at)) for at, word in enumerate(before)]
    return found + [(word.stem, at + 1) for at, word in enumerate(after)]


def _telling(words: Sequence[Word], figure: Figure) -> list[Word]:
    """Those that tell what a figure is of; beside one that says which, no unit does."""
    return [word for word in words if _tells(word) and not (figure.ordinal and word.folded in UNITS)]


@lru_cache(maxsize=4096)
def time_of(claims: Claims, figure: Figure) -> list[tuple[str, float]]:
    """The year or month that a figure is told of, as a word beside it: of its part of the sentence, no other nearer."""
    edges = _starts(_PART, claims.text)
    start = max((at for at in edges if at < figure.start), default=0)
    end = min((at for at in edges if at > figure.end), default=len(claims.text))
    inside = [each for each in claims.figures if start <= each.start < end]
    years = [each for each in inside if each.unit is None and _YEAR.fullmatch(each.digits)]
    others = [each for each in inside if each not in years]
    times = [(year.start, year.digits) for year in years]
    times += [(word.start, word.stem) for word in claims.within(start, end) if word.folded in _MONTHS]
    return [
        (time, _BY_YEAR)
        for at, time in times
        if min(others, key=lambda each: abs(each.start - at), default=None) is figure
    ]


def near(one: Sequence[tuple[str, float]], other: Sequence[tuple[str, float]]) -> float:
    """How much company two figures share; closer words weigh more."""
    return sum(1 / (a + b) for first, a in one for second, b in other if families.interchangeable(first, second))


def roles_crossed(ours: tuple[Claims, Figure, Figure], theirs: tuple[Claims, Figure, Figure]) -> bool:
    """Such as "de 11 à 47" against "de 47 à 11": each stands after the word that the other stands after."""
    a, b = (_word_before(ours[0], figure) for figure in ours[1:])
    c, d = (_word_before(theirs[0], figure) for figure in theirs[1:])
    return a != b and (a, b) == (d, c)


def order(claims: Claims, one: Figure, two: Figure) -> int | None:
    """1 where the sentence goes from the one to the other ("de 11 à 47"), -1 where it goes back ("47, contre 11")."""
    first, second = sorted((one, two), key=lambda figure: figure.start)
    between = claims.text[first.end : second.start]
    for sign, pattern in ((1, _ON), (-1, _BACK)):
        if pattern.fullmatch(between):
            return sign if first is one else -sign
    if ranges.is_between(claims.text, first, second):
        return 1 if first is one else -1
    return None


def _word_before(claims: Claims, figure: Figure) -> str:
    return next((word.folded for word in reversed(claims.words) if word.end <= figure.start), "")


def _tells(word: Word) -> bool:
    return word.content or word.folded in _TELLING
