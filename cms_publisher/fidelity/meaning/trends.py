"""Which way a figure goes: a rise of 9 % where the passage has a fall of 9 %."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import extent
from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.amounts import is_year, says_times
from cms_publisher.fidelity.propositions.figure_company import order
from cms_publisher.french import families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.french.figures import Figure

_STOP: Final = re.compile(r"[,.](?!\d)|[;:!?()«»–—]|\b(?:mais|et|tandis|alors|contre)\b")
_BOUND: Final = re.compile(r"\b(?:plus|moins) d[e’']\s?$|\b(?:au|du) (?:plus|moins)\b", re.IGNORECASE)
_TIME: Final = re.compile(r"[ \u00a0](?:tard|tôt|récent|ancien|jeune|âgé|vieux|vieille)\w*", re.IGNORECASE)
"""What makes "plus" say when, or how old."""
_FROM: Final = re.compile(r"\bpass\w+ d(?:e |[’'])$")
_TO: Final = re.compile(r"[^.;:!?«»]{0,60} à ")
_NO_LONGER: Final = re.compile(r"\bn(?:e |[’'])[^\s,;]+ $", re.IGNORECASE)
_SAVING: Final = re.compile(r"\b(?:une|cette|de l’|% d[’']|euros d[’'])\s?$")
"""Before "économie" where it is one made."""
_MOVES: Final = re.compile(
    r"\b(?:(?P<up>augment|hauss|progress|grimp|bond|croît)|(?P<down>baiss|diminu|recul|chut|fléchi|dégring))\w*",
    re.IGNORECASE,
)
_REACH: Final = 60
"""Characters on each side of a figure in which a word may say which way it goes."""


class Trends(Rule):
    """The rule of rises and falls."""

    def doubts(self) -> Iterator[Doubt]:
        """A figure that rises in our sentence and falls in the passage, or the other way round."""
        for figure in self.case.ours.figures[: extent.FIGURES]:
            mine = _trend(self.case.ours, figure)
            if mine is None or is_year(figure):
                continue
            theirs = [
                trend
                for passage in self.case.passages
                for each in passage.claims.figures
                if each.value == figure.value and each.unit == figure.unit
                if says_times(each, passage.claims) == says_times(figure, self.case.ours)
                if (trend := _told_trend(passage.claims, each)) is not None
            ]
            if theirs and all(way != mine[0] for way, _ in theirs):
                yield self.case.doubt(Difference.OPPOSITE, mine[1].start, mine[1].end, theirs[0][1])
        yield from self._against_itself()

    def _against_itself(self) -> Iterator[Doubt]:
        """The word for a rise above two figures that fall, and no such word there: "augmente : 38, contre 44"."""
        moves = list(_MOVES.finditer(self.case.ours.text)) if "contre" in self.case.ours.folded else []
        if (
            len(moves) != 1
            or self.case.ours.denied
            or _MOVES.search(" ".join(p.claims.text for p in self.case.passages))
        ):
            return
        for one, two in pairwise(each for each in self.case.ours.figures if not is_year(each)):
            if _same_kind(one, two) and order(self.case.ours, one, two) == -1 and one.value != two.value:
                rises = one.value > two.value
                if rises is not bool(moves[0]["up"]):
                    yield self.case.doubt(Difference.OPPOSITE, *moves[0].span(), self.case.best.text)
                return


def _told_trend(claims: Claims, figure: Figure) -> tuple[str, str] | None:
    """The way that a figure goes with the word for it, or the figure that it is set against: "contre 11 000"."""
    trend = _trend(claims, figure)
    if trend is not None:
        return trend[0], trend[1].text
    if span := _from_to(claims, figure):
        first, last = span
        return ("up" if last.value > first.value else "down"), claims.text[first.start : last.end]
    for other in claims.figures:
        if other.value != figure.value and _same_kind(figure, other) and order(claims, figure, other) == -1:
            return ("up" if figure.value > other.value else "down"), claims.text[other.start : other.end]
    return None


def _from_to(claims: Claims, figure: Figure) -> tuple[Figure, Figure] | None:
    """The two figures of "passer de 412 euros par habitant en 2025 à 558", where this is one of them."""
    return next((two for two in passes_from(claims) if figure.value in {each.value for each in two}), None)


def passes_from(claims: Claims) -> Iterator[tuple[Figure, Figure]]:
    """The two figures of each such turn."""
    told = [each for each in claims.figures if not is_year(each)]
    for first, last in pairwise(told):
        between = claims.text[first.end : last.start]
        if (
            first.value != last.value
            and _same_kind(first, last)
            and _FROM.search(claims.text[: first.start])
            and _TO.fullmatch(between)
        ):
            yield first, last


def _same_kind(figure: Figure, other: Figure) -> bool:
    """Whether two figures may count the same: of one unit, or one of them with none written; a year counts nothing."""
    if is_year(figure) or is_year(other):
        return False
    return figure.unit == other.unit or None in {figure.unit, other.unit}


@lru_cache(maxsize=4096)
def _trend(claims: Claims, figure: Figure) -> tuple[str, Word] | None:
    """The way that the nearest word beside the figure says it goes; None where none does, or where it is denied."""
    if not ways(claims):
        return None
    left = max((found.end() for found in _STOP.finditer(claims.text, 0, figure.start)), default=0)
    after = _STOP.search(claims.text, figure.end)
    right = after.start() if after else len(claims.text)
    if any(left <= at < right for at, _ in claims.denied):
        return None
    near = [
        (min(abs(word.start - figure.end), abs(figure.start - word.end)), way, word)
        for word, way in ways(claims)
        if left <= word.start < right and not _is_bound(claims, word)
    ]
    best = min(near, key=lambda row: row[0], default=None)
    return (best[1], best[2]) if best and best[0] <= _REACH else None


@lru_cache(maxsize=1024)
def ways(claims: Claims) -> tuple[tuple[Word, str], ...]:
    """The words that say which way something goes."""
    return tuple((word, way) for word in claims.words for way in _ways_of(word.folded))


@lru_cache(maxsize=8192)
def _ways_of(folded: str) -> tuple[str, ...]:
    rows = families.classes("trends").items()
    return tuple(way for way, entries in rows if families.belongs(folded, entries))


def _is_bound(claims: Claims, word: Word) -> bool:
    """Such as "plus de 300", "supérieur à 300", "n’est plus que": a bound, no trend."""
    if word.folded.startswith(("superieur", "inferieur")):
        return claims.text.startswith((" à ", " aux "), word.end)
    if word.folded == "economie":
        return not _SAVING.search(claims.text[: word.start])
    if word.folded not in {"plus", "moins"}:
        return False
    if _NO_LONGER.search(claims.text[: word.start]) or _TIME.match(claims.text, word.end):
        return True
    before = claims.text[max(0, word.start - 3) : word.start]
    return (
        before.endswith(("au ", "du "))
        or re.match(r" d[e’']\s?(?:\d|l|[a-z]+ (?:pour cent|millions?))", claims.text[word.end :]) is not None
    )
