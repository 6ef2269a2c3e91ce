"""The house's own forms, put outside quotations only: a name, a number, an ordinal, an hour (config/marche.toml)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.repairs.measures import measures
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import quotes, tables
from cms_publisher.french.calendar import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.edits import Change
    from cms_publisher.model import Edit, HouseStyle

APPLY: Final = "apply"
FLAG: Final = "flag"
_LETTERS: Final = dict(zip("23456789", ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"], strict=True))
_MOST_VARIANTS: Final = 64
_UNIT: Final = (
    r"(?:%|€|\$|°|h|km|m|cm|mm|kg|g|t|ha|l|kWh?|MWh?|GWh?|min|s|euros?|dollars?|degrés?|mètres?|kilomètres?|heures?|ans?|"
    r"minutes?|secondes?|points?|tonnes?|litres?|hectares?|millions?|milliards?|mille|pour|sur|à|et|ou|"
    rf"{'|'.join(MONTHS)})"
)
_NUMBER: Final = re.compile(rf"(?<![\w.,’'°/–-])(?<!n°\u00a0)([2-9])[ \u00a0](?!{_UNIT}\b)(?=[a-zà-öø-ÿœ]{{3,}})")
_ORDINAL: Final = re.compile(r"(?<![\w.,])(?P<number>\d+)(?:i?[èe]me|e)(?P<many>s?)\b")
_FIRST: Final = re.compile(r"(?<![\w.,])1([èe]re)\b")
_CENTURY: Final = re.compile(
    r"\b(?P<number>[IVX]+)(?:[èe]me|e)(?P<many>s?)(?=[ \u00a0](?:et|siècles?|République|arrondissements?|législature|"
    r"édition|congrès|sommet|Reich|corps|armée)\b)"
)
_ORDINAL_MARK: Final = {"": "ᵉ", "s": "ᵉˢ"}
FORM_TABLES: Final = ("names", "countries", "functions", "capitals")
"""The rules that put one form for others, each with a table of its name."""
RULE_NAMES: Final = frozenset({*FORM_TABLES, "numbers", "ordinals", "measures", "acronyms", "calques"})
_ARTICLE: Final = (
    r"(?<=\b[ld][ea] )|(?<=\bles )|(?<=\b[dc]es )|(?<=\bdu )|(?<=\bau )|(?<=\baux )|"
    r"(?<=\bun )|(?<=\bune )|(?<=\b[ld]’)|(?<=\A[LU]n )|(?<=\AL[ea] )|(?<=\ALes )|(?<=\AUne )|(?<=\AL’)"
)
"""What stands before a function that is no title of address nor part of a name: an article in lower case."""


def styled(text: str, style: HouseStyle) -> tuple[str, list[Edit]]:
    """``text`` with the forms that the house applies, and an edit for each."""
    if not applies(style) or not quotes.balanced(text):
        return text, []
    return replaced(text, list(departures(text, style, APPLY)), EditKind.HOUSE_STYLE)


def departures(text: str, style: HouseStyle, mode: str) -> Iterator[Change]:
    """Where ``text`` departs, outside quotations, from the rules of that mode: start, end, the house's form."""
    quoted = quotes.quoted(text)
    last = 0
    for start, end, form in sorted(_found(text, style, mode)):
        if start >= last and not any(first < end and start < stop for first, stop in quoted):
            yield start, end, form
            last = end


def before_style(text: str, style: HouseStyle) -> Iterator[str]:
    """What ``text`` may have been before the house's forms were put: each of which they make ``text`` again."""
    if not applies(style):
        return
    texts = [text]
    forms = [pair for table in FORM_TABLES for pair in getattr(style, table).items()]
    for form, others in (*forms, *((word, (digit,)) for digit, word in _LETTERS.items())):
        if form not in text:
            continue
        pattern = _any_of((form,))
        texts += [pattern.sub(other.replace("\\", r"\\"), one) for one in texts for other in others]
        texts = texts[:_MOST_VARIANTS]
    wanted = _keys(text)
    yield from (one for one in texts[1:] if _keys(styled(one, style)[0]) == wanted)


def applies(style: HouseStyle) -> bool:
    """Whether any rule changes the text."""
    return APPLY in style.rules.values()


def _found(text: str, style: HouseStyle, mode: str) -> Iterator[Change]:
    for table in FORM_TABLES:
        if style.rules.get(table) == mode:
            yield from _of_table(text, style, table)
    if style.rules.get("numbers") == mode:
        for match in _NUMBER.finditer(text):
            yield match.start(1), match.end(1), _LETTERS[match[1]]
    if style.rules.get("ordinals") == mode:
        for match in (*_ORDINAL.finditer(text), *_CENTURY.finditer(text)):
            yield match.start(), match.end(), match["number"] + _ORDINAL_MARK[match["many"]]
        yield from ((*match.span(1), "re") for match in _FIRST.finditer(text))
    if style.rules.get("measures") == mode:
        yield from measures(text)


def _of_table(text: str, style: HouseStyle, table: str) -> Iterator[Change]:
    for form, others in getattr(style, table).items():
        for match in _any_of(others, after=_ARTICLE if table == "functions" else "").finditer(text):
            if text[: match.end()] not in tables.lines("names_with_article"):  # "Le Maire a signé": a surname?
                yield match.start(), match.end(), form


@lru_cache(maxsize=256)
def _any_of(forms: tuple[str, ...], *, after: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?:{after})(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])")


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]
