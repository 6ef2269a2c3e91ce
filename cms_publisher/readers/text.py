"""Plain text (.txt): title, headings, paragraphs and list items told apart by length, ending and what follows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.colleagues import may_be_note
from cms_publisher.fidelity.boilerplate.furniture import envelope
from cms_publisher.fidelity.boilerplate.page_runs import is_label
from cms_publisher.french.rubrics import is_part_of_paper
from cms_publisher.model import Block, BlockKind, Document
from cms_publisher.protocols import Reading
from cms_publisher.readers import encoding, instruction
from cms_publisher.readers.building import settled
from cms_publisher.readers.heads import (
    KICKER_WORDS,
    begun_at,
    can_head,
    is_asked_or_exclaimed,
    is_news,
    is_strange,
    label,
    title_at,
)
from cms_publisher.readers.lines import BULLET, Unit, ends_sentence, units
from cms_publisher.readers.rows import announced, arrowed, days, placed, prices, programme, years

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING_LENGTH: Final = 90
_VALUE: Final = re.compile(r"[^:.!?]{2,40} ?: ?\S|(?:[^–—]+ [–—] ){2}")
_NOTE_BEHIND: Final = re.compile(r"[a-zà-ÿ]{2}[.!?…»]+(?: »)? (?:\[[^\[\]]+\]|\([^()]+\))\Z")
"""A sentence's end with a bracket behind it."""
_DASHED: Final = re.compile(r"[-–—]\s*([^\s–—-].*?)\s*[-–—]")
_GLUED: Final = re.compile(r"[A-ZÀ-ÖØ-Ý’'-]+(?: [A-ZÀ-ÖØ-Ý’'-]+)+(?<=[A-ZÀ-ÖØ-Ý]{3})(?=[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿ]{2})")
"""A heading in capitals that ran into its paragraph: "UNE FILLE DE MARINNée en 1937"."""
_CERTAIN_BULLETS: Final = "-*•‣◦·"


class TextReader:
    """Plain text; paragraphs stand on a line of their own, or on several when the file is hard-wrapped."""

    suffixes: tuple[str, ...] = (".txt", ".text")
    decode = staticmethod(encoding.decode)

    def read(self, text: str) -> Reading:
        """The blocks of ``text``; the lines of an editor's instruction are in none."""
        return Reading(document=Document(text=text, blocks=blocks(text)), metadata={})


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of plain ``text``; offsets are into it as it stands."""
    visible = instruction.blank(text)
    found = units(visible)
    lines = [_line(visible, unit) for unit in found]
    above = envelope(lines)
    above += _breadcrumbs(lines[above:])
    around, found = found[:above], found[above:]
    begun = begun_at(lines[above:])
    title = title_at(visible, found, begun)
    head = (Block(kind=BlockKind.PARAGRAPH, start=unit.start, end=unit.end) for unit in around)
    return settled(visible, (*head, *_without_subtitle(list(_classified(visible, found, title, begun)))))


def unmarked(document: Document) -> Document:
    """A document without marks as plain text has it, a paragraph in bold still so: questions are told by it."""
    bold = {block.start for block in document.blocks if block.apart}
    found = (
        replace(block, apart=block.apart or (block.kind is BlockKind.PARAGRAPH and block.start in bold))
        for block in blocks(document.text)
    )
    return replace(document, blocks=tuple(found))


def _without_subtitle(found: list[Block]) -> Iterator[Block]:
    """The blocks, a lone heading right below the title as the line that it is: it would head the whole text."""
    at = next((at for at, block in enumerate(found) if block.kind is BlockKind.TITLE), len(found)) + 1
    headings = [block for block in found if block.kind is BlockKind.HEADING]
    second = found[at] if headings and found[at : at + 1] == headings else None
    return (replace(block, kind=BlockKind.PARAGRAPH, level=0) if block is second else block for block in found)


def _classified(text: str, found: list[Unit], title: int | None, begun: int) -> Iterator[Block]:
    strange = _strange(text, found, title, begun)
    rows = frozenset().union(*(rule(text, found) for rule in (years, announced, placed, programme, prices)))
    dated = days(text, found, rows)
    arrows = arrowed(text, found, _HEADING_LENGTH)
    for index, unit in enumerate(found):
        bullet = _bullet(text, found, index)
        if index == title:
            start = unit.start + label(text[unit.start : unit.end])
            yield Block(kind=BlockKind.TITLE, start=start, end=unit.end, level=1)
        elif index in strange:
            yield Block(kind=BlockKind.PARAGRAPH, start=unit.start, end=unit.end)
        elif index in rows:
            yield Block(kind=BlockKind.LIST_ITEM, start=unit.start, end=unit.end)
        elif index in arrows:
            yield Block(kind=BlockKind.HEADING, start=unit.start + arrows[index], end=unit.end, level=2)
        elif dashed := _between_dashes(text, unit):
            yield dashed
        elif glued := _GLUED.match(text, unit.start, unit.end):
            yield Block(kind=BlockKind.HEADING, start=unit.start, end=glued.end(), level=2)
            yield Block(kind=BlockKind.PARAGRAPH, start=glued.end(), end=unit.end)
        elif bullet:
            yield Block(kind=BlockKind.LIST_ITEM, start=unit.start + bullet, end=unit.end)
        elif (index in dated and index > (title or 0)) or _is_heading(text, found, index):
            yield Block(kind=BlockKind.HEADING, start=unit.start, end=unit.end, level=2)
        else:
            yield Block(kind=BlockKind.PARAGRAPH, start=unit.start, end=unit.end)


def _strange(text: str, found: list[Unit], title: int | None, begun: int) -> frozenset[int]:
    """The lines above the text, beside its title, that head nothing of it: a page's slogan, a sender's rubric."""
    lines = [text[unit.start : unit.end] for unit in found]
    below = " ".join(lines[begun:])
    return frozenset(
        at
        for at, line in enumerate(lines[:begun])
        if at != title
        and (at < (title or 0) or (title is not None and is_strange(line, below)) or not is_news(line, below))
    )


def _breadcrumbs(lines: list[str]) -> int:
    """How many of the first lines are a page's menu, down to where the text is filed: "Actu", "Plouvern"."""
    if not lines or not is_label(lines[0]) or is_part_of_paper(lines[0]):
        return 0
    at = next((at for at, line in enumerate(lines) if len(line.split()) > KICKER_WORDS), 0)
    return 0 if any(map(ends_sentence, lines[: at + 1])) else at


def _is_heading(text: str, found: list[Unit], index: int) -> bool:
    unit = found[index]
    line = text[unit.start : unit.end]
    if index + 1 == len(found) or not can_head(line, _HEADING_LENGTH) or may_be_note(line, edge=False):
        return False
    noted = line.endswith((")", "]")) and _NOTE_BEHIND.search(line)
    if noted or (not index and is_asked_or_exclaimed(line)):
        return False  # a sentence, the text's own first one
    below = found[index + 1]
    following = text[below.start : below.end]
    if _is_value(line) and (
        _is_value(following) or (index and not unit.gap and _is_value(_line(text, found[index - 1])))
    ):
        return False
    if not unit.gap and _is_value(following):
        return False  # a row of a sheet without a label: "6 812 spectateurs"
    if line.endswith("?"):
        return len(following) > len(line)
    return len(following) > len(line) or ends_sentence(following) or bool(_bullet(text, found, index + 1))


def _line(text: str, unit: Unit) -> str:
    return text[unit.start : unit.end]


def _is_value(line: str) -> bool:
    """Whether it is a row of a sheet: a label and what it is ("Marque : X"), or several signs on one line."""
    return _VALUE.match(line) is not None


def _between_dashes(text: str, unit: Unit) -> Block | None:
    """An agency's subheading, "- Deux usines -", without its dashes."""
    found = _DASHED.fullmatch(text, unit.start, unit.end)
    if found is None or not can_head(found[1], _HEADING_LENGTH):
        return None
    return Block(kind=BlockKind.HEADING, start=found.start(1), end=found.end(1), level=2)


def _bullet(text: str, found: list[Unit], index: int) -> int:
    """The length of the bullet before a list item, 0 for what is none.

    A dash may open a speech and a number a heading: they make a list only beside another one, and where nobody asks.
    """
    mark = BULLET.match(text, found[index].start, found[index].end)
    if mark is None:
        return 0
    if mark[0][0] in _CERTAIN_BULLETS:
        return len(mark[0])
    beside = [other for other in (index - 1, index + 1) if 0 <= other < len(found)]
    dashed = not mark[0][0].isdigit()
    if dashed and any(_line(text, found[at]).endswith("?") for at in (index, *beside)):
        return 0
    kinds = [BULLET.match(text, found[other].start, found[other].end) for other in beside]
    same = any(kind is not None and kind[0][0].isdigit() == mark[0][0].isdigit() for kind in kinds)
    return len(mark[0]) if same else 0
