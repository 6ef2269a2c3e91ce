"""Lines of plain text that are rows of something: a life told year by year, what a colon announces, marked headings."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.model import Block, BlockKind
from cms_publisher.readers.heads import is_prose
from cms_publisher.readers.lines import BULLET, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.readers.lines import Unit

_YEAR: Final = re.compile(
    rf"(?:(?i:{'|'.join(MONTHS)}) (?=\d{{4}} ?[:–-]))?"
    r"(?:1[5-9]|20)\d\d(?: ?[-–] ?(?:(?:1[5-9]|20)\d\d|\d\d))?(?: ?[:.–-])? [^\W\d_].{2,140}$"
)
_PLACE: Final = re.compile(r"(\d{1,3})(?:er|[eè]?re|[eè]me|e|ᵉ|nde?) (?=[A-ZÀ-ÖØ-Ý])")
_RANKING: Final = re.compile(r"[^.:!?«»\n]{2,60}[ \u00a0]?: ?1(?:\.|er|re)? .{2,90}?[;,–] ?2(?:\.|e)? [A-ZÀ-ÖØ-Ý]")
_LEAST_YEARS: Final = 3
_LEAST_ROWS: Final = 2
_ROW_LENGTH: Final = 120
_PROGRAMME_LENGTH: Final = 200
_HOUR: Final = re.compile(
    r"(?:[AÀaà] |[Dd]e )?\d{1,2}[ \u00a0]?h(?:eures)?(?:[ \u00a0]?\d\d)?"
    r"(?:[ \u00a0]?(?:[–-]|à|et|puis)[ \u00a0]?\d{1,2}[ \u00a0]?h(?:eures)?(?:[ \u00a0]?\d\d)?){0,2}"
    r"(?:, [^.:!?;«»]{2,60}?)?[ \u00a0]?[:–-] ?\S"
)
_MAY_BE_HOURS: Final = re.compile(r"^[^\n\d]{0,3}\d{1,2}[ \u00a0]?h", re.MULTILINE)
_DAY: Final = re.compile(
    rf"(?:le[ \u00a0])?(?:{'|'.join(WEEKDAYS)})(?:[ \u00a0]\d{{1,2}}(?:er)?)?(?:[ \u00a0](?:{'|'.join(MONTHS)}))?",
    re.IGNORECASE,
)
_LONGEST_DAY: Final = 26
_LINE: Final = re.compile(r"\S(?:.*\S)?")
_PRICE: Final = re.compile(r"[^.:!?]{3,80} ?: .{0,40}?(?:\d ?(?:€|euros?\b)|\bgratuite?s?\b)")
_ARROW: Final = re.compile(r"> ?(?=[A-ZÀ-ÖØ-Ý\d«])")
_LEAST_ARROWS: Final = 2


def years(text: str, found: Sequence[Unit]) -> frozenset[int]:
    """The lines of a life or a history told year by year ("2003 Apprentie à Lorzac"): a list, from three of them on."""
    dated = [_YEAR.match(text, unit.start, unit.end) is not None for unit in found]
    rows = [at for at in range(len(found)) if dated[at] and any(dated[at - 1 : at] + dated[at + 1 : at + 2])]
    return frozenset(rows) if len(rows) >= _LEAST_YEARS else frozenset()


def announced(text: str, found: Sequence[Unit]) -> frozenset[int]:
    """The short lines right below one that ends with a colon ("Chiffres clés :"): a list, from two of them on."""
    rows: set[int] = set()
    for at, unit in enumerate(found):
        if text[unit.start : unit.end].endswith(":"):
            below = _right_below(text, found, at + 1)
            rows |= set(below) if len(below) >= _LEAST_ROWS else set()
    return frozenset(rows)


def placed(text: str, found: Sequence[Unit]) -> frozenset[int]:
    """The lines of a ranking, "1re Anne Roy", "2e Zoé Blin", or of several in a row, "Dames : 1. Roy ; 2. Blin"."""
    places = {at: int(one[1]) for at, unit in enumerate(found) if (one := _PLACE.match(text, unit.start, unit.end))}
    counted = {at for at in places if places.get(at + 1) == places[at] + 1 or places.get(at - 1) == places[at] - 1}
    rankings = {at for at, unit in enumerate(found) if _RANKING.match(text, unit.start, unit.end)}
    return frozenset(counted | {at for at in rankings if not rankings.isdisjoint({at - 1, at + 1})})


def programme(text: str, found: Sequence[Unit]) -> frozenset[int]:
    """The lines that open with their hour ("20 h 30 : bal"): a list, where two of them stand in a row."""
    hours = {
        at
        for at, unit in enumerate(found)
        if unit.end - unit.start <= _PROGRAMME_LENGTH and _HOUR.match(text, unit.start, unit.end)
    }
    return frozenset(hours) if any(at + 1 in hours for at in hours) else frozenset()


def days(text: str, found: Sequence[Unit], rows: frozenset[int]) -> frozenset[int]:
    """The lines that are only a day, from two of them on: headings, those above a list where there is one.

    A single one ("Jeudi 3 décembre") may be the day of the text.
    """
    short = [at for at, unit in enumerate(found[:-1]) if unit.end - unit.start <= _LONGEST_DAY]
    alone = {at: text[found[at].start : found[at].end] for at in short}
    told = {at: line for at, line in alone.items() if _DAY.fullmatch(line)}
    told = {at: line for at, line in told.items() if at + 1 not in told}
    listed = {at: line for at, line in told.items() if at + 1 in rows or BULLET.match(text, found[at + 1].start)}
    heads = listed or told
    return frozenset(heads) if len({*heads.values()}) >= _LEAST_ROWS else frozenset()


def hours_apart(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """``blocks``, lines that open with their hour as items of a list, whatever a format makes of the breaks between.

    Two of them follow each other, in one paragraph or each in its own.
    """
    if len(_MAY_BE_HOURS.findall(text)) < _LEAST_ROWS:
        return blocks
    lines = [line for block in blocks for line in _lines(text, block)]
    told = [_is_hour(text, line) for line in lines]
    rows = {
        line for at, line in enumerate(lines) if told[at] and any(told[max(at - 1, 0) : at] + told[at + 1 : at + 2])
    }
    return tuple(part for block in blocks for part in _hours_of(text, block, rows))


def _lines(text: str, block: Block) -> list[Block]:
    if block.kind is not BlockKind.PARAGRAPH or "\n" not in text[block.start : block.end]:
        return [block]
    return [replace(block, start=found.start(), end=found.end()) for found in _LINE.finditer(text, *_span(block))]


def _span(block: Block) -> tuple[int, int]:
    return block.start, block.end


def _is_hour(text: str, line: Block) -> bool:
    short = line.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and line.end - line.start <= _PROGRAMME_LENGTH
    return short and _HOUR.match(text, *_span(line)) is not None


def _hours_of(text: str, block: Block, rows: set[Block]) -> Iterator[Block]:
    """The items that a block holds, and what stands between them as it stood."""
    lines = _lines(text, block)
    for is_row, group in groupby(lines, rows.__contains__):
        found = list(group)
        if is_row:
            yield from (replace(line, kind=BlockKind.LIST_ITEM, apart=False) for line in found)
        else:
            yield replace(block, start=found[0].start, end=found[-1].end)


def prices(text: str, found: Sequence[Unit]) -> frozenset[int]:
    """The lines that each say what something costs ("Au marché : 9 € le kilo"): a list, where two of them follow."""
    priced = [
        unit.end - unit.start <= _ROW_LENGTH
        and not ends_sentence(text[unit.start : unit.end])
        and _PRICE.match(text, unit.start, unit.end) is not None
        for unit in found
    ]
    below = [at for at in range(1, len(found)) if priced[at - 1] and priced[at] and not found[at].gap]
    return frozenset((*below, *(at - 1 for at in below)))


def _right_below(text: str, found: Sequence[Unit], first: int) -> list[int]:
    rows = []
    for at in range(first, len(found)):
        line = text[found[at].start : found[at].end]
        if found[at].gap or len(line) > _ROW_LENGTH or ends_sentence(line) or BULLET.match(line):
            break
        rows.append(at)
    return rows


def arrowed(text: str, found: Sequence[Unit], length: int) -> dict[int, int]:
    """The lines that a sender marks as headings ("> Un calendrier"), each with the length of the mark; from two on.

    Prose or a list follows each; a page's links follow each other.
    """
    marks: dict[int, int] = {}
    for at, unit in enumerate(found[:-1]):
        mark = _ARROW.match(text, unit.start, unit.end)
        line = text[mark.end() if mark else unit.start : unit.end]
        below = text[found[at + 1].start : found[at + 1].end]
        told = is_prose(below) or BULLET.match(below) is not None
        if mark and told and len(line) <= length and not (ends_sentence(line) or leftover(line)):
            marks[at] = len(mark[0])
    return marks if len(marks) >= _LEAST_ARROWS else {}
