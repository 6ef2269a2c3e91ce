"""When a sentence tells of: the one date that opens it or follows its verb, where that is sure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.clauses import leans_back, refers_back
from cms_publisher.french.dates import find_dates
from cms_publisher.french.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.french.dates import FoundDate
    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Section

    When = tuple[int, int, int]

_OPENS: Final = re.compile(
    r"(?:en|le|au|dès|à la fin de|fin|début|courant|mi-|d[’'])?\s?(?:[a-zéû]+\s)?", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?:En|Fin|Début|Dès)[ \u00a0](?P<year>(?:1[5-9]|20)\d\d),? ")
_NOT_WHEN: Final = re.compile(
    r"\b(?:depuis|jusqu[’']\w+|avant|après|entre|contre|que|d[’']ici|de|du|des|au|à partir de|à compter de|et|pour|"
    r"celui|celle|fin|début)(?: le| l[’']\w+)?[ \u00a0]$",
    re.IGNORECASE,
)
_IN: Final = re.compile(r"\ben[ \u00a0]$")


def lines(sections: Iterable[Section]) -> Iterator[tuple[When, Sentence]]:
    """The sentences that stand alone and tell of one time, each with it: year, month, day (0 where not said)."""
    for section in sections:
        for block in section.blocks:
            for sentence in block.sentences:
                found = when(sentence.text)
                if found and not leans_back(sentence.text) and not refers_back(sentence.text):
                    yield found, sentence


def when(text: str) -> When | None:
    """The one time that a sentence tells of: a date that opens it, or that follows its verb; None where it's unsure."""
    quoted = quotes.quoted(text)
    dates = [one for one in find_dates(text) if not any(start <= one.start < end for start, end in quoted)]
    named = [one for one in dates if one.year is not None]
    if len(dates) != 1 or not named:
        year = _YEAR.match(text)
        return (int(year["year"]), 0, 0) if year and not dates else None
    (date,) = named
    return (date.year or 0, date.month, date.day or 0) if _tells_when(text, date) else None


def _tells_when(text: str, date: FoundDate) -> bool:
    before = text[: date.start]
    if _OPENS.fullmatch(before):
        return True
    if date.day is not None:
        return not _NOT_WHEN.search(before)
    return _IN.search(before) is not None and tense_at(text, date.start, date.end) is not None
