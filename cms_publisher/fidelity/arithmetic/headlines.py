"""A figure of the headline that the text has nowhere: "84 emplois" above a text that counts 86."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.arithmetic.slip import Slip
from cms_publisher.french.dates import find_dates
from cms_publisher.french.figures import figures
from cms_publisher.french.quotes import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.french.figures import Figure

_LEAST: Final = 13
"""Smaller numbers count what a text lists without saying how many."""
_TIMES: Final = frozenset({"an", "mois", "semaine", "jour", "h", "min", "siecle", "decennie"})
"""How long ago something was, a text tells by its dates."""
_YEARS: Final = range(1500, 2101)


def nowhere_below(headline: str, texts: Iterable[str]) -> Iterator[Slip]:
    """The figures of a headline, in digits and exact, that none of the texts below it has."""
    told = [each for each in figures(headline) if _counts(headline, each)]
    below = {each.value for text in texts for each in figures(text)} if told else set()
    for figure in told:
        if figure.value not in below:
            words = headline[figure.start : figure.end]
            yield Slip(rule="headline", start=figure.start, end=figure.end, args={"words": words})


def _counts(headline: str, figure: Figure) -> bool:
    """Whether it is a number that the text must have: neither a year or date, nor a time, nor only about right."""
    if figure.words or figure.ordinal or figure.about or figure.unit in _TIMES or figure.value < _LEAST:
        return False
    dated = any(found.start <= figure.start < found.end for found in find_dates(headline))
    said = any(start <= figure.start < end for start, end in quoted(headline))
    return not (dated or said or figure.value in _YEARS)
