"""No sentence, no part of one and no figure was left as another language than French has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.french.language import foreign, foreign_title, fragments
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})
_MEASURE: Final = r"(?:%|millions?|milliards?|euros?|dollars?|km|kg|m|mètres|kilomètres|tonnes|degrés|points?)(?!\w)"
_NUMBER: Final = re.compile(
    r"[\d$€£](?<![\w.,].)(?:(?<=[$€£])\s?\d[\d.,]*\d(?:\s\d{3})*(?:\s(?:[mb]illions?|trillions?))?|(?<=\d)(?:"
    rf"\d*(?:[.,]\d+)*\s(?:b|tr)illions?(?!\w)|\d{{0,2}}(?:,\d{{3}})+\.\d+|\d{{0,2}}(?:,\d{{3}}){{2,}}|\d{{0,2}},000(?!\d)"
    rf"|\d*\.\d{{1,2}}(?=\s?{_MEASURE})|\d?(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\d*(?:st|nd|rd|th)\b))",
    re.IGNORECASE,
)
"""Figures as English writes them: the currency first, commas in thousands, a decimal point, "billion", "AM", "26th"."""


def _look(context: Context) -> Iterator[Hit]:
    limits = context.thresholds
    for statement in context.statements:
        if statement.place.field not in _FIELDS:
            continue
        for number in _NUMBER.finditer(statement.text):
            place = statement.at(*number.span())
            yield Hit(rule="number", place=place, args={"number": number[0]}, evidence=statement.text)
        language = foreign(statement.text, least_words=limits.foreign_words, share=limits.foreign_share)
        language = language or (foreign_title(statement.text) if statement.place.field == "headline" else None)
        if language:
            args = {"language": language, "sentence": statement.text}
            yield Hit(rule="foreign", place=statement.place, args=args, evidence=statement.text)
            continue
        for start, end in fragments(statement.text) if statement.place.field in _FIELDS else ():
            words = statement.text[start:end].strip()
            yield Hit(
                rule="fragment", place=statement.at(start, end), args={"sentence": words}, evidence=statement.text
            )


CHECK: Final = Check(
    name="language",
    rules={"foreign": Severity.WARNS, "fragment": Severity.WARNS, "number": Severity.WARNS},
    look=_look,
)
