"""Short lines among a page's buttons: whatever stands between two lines of furniture, without text between, is it too.

A page sets its menus, captions and links of further reading in rows of short lines. Some of them are known by their
words (``leftover``); what stands between those, and ends as no sentence does, heads nothing.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.public_lines import for_readers
from cms_publisher.fidelity.boilerplate.signatures import is_byline
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french import tables
from cms_publisher.french.rubrics import is_part_of_paper
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Document

_LONGEST: Final = 25
"""Words of a line that is no paragraph."""
_TAG: Final = 4
"""Words of a tag, or of a link to a part of the site."""
_ENDED: Final = re.compile(r"[.!?…;»”\"]\s*$")
_ROW: Final = re.compile(r"[^:]{0,15}\d[^:]{0,15}: ?[^\W\d]")
"""A row of a sheet or a chronology: "2022 : un contrôle"."""
_VALUE: Final = re.compile(r"\d|:")
_EDGES: Final = " \t\u00a0\u202f.:"
_INSERTED: Final = re.compile(r"(?:(?:passer |la suite .{0,30})?publicite|(?:a )?(?:lire|voir|ecouter)\b).*")
"""What a page sets into the text itself, below a subheading too."""
_LINKS: Final = re.compile(
    r"(?:a )?(?:lire|voir|ecouter) (?:aussi|egalement)|sur le meme (?:sujet|theme)|.* (?:lie|similaire|recommande)s?"
)
"""What stands above links, each on a line of its own."""
_HEADLINE: Final = 5
"""Words of another article's headline, at least, where it could be a subheading."""
_BELOW: Final = 3
"""Paragraphs in which a subheading's words come again."""
_ROOT: Final = 5
"""Letters that two words of one family share."""
_PAIR: Final = 2


class _Sign(Enum):
    TITLE = auto()
    TEXT = auto()
    LINE = auto()
    """Ends as no sentence does."""
    LABEL = auto()
    """A word that a page's menus are made of, or a name; an article may have them, too."""
    SURE = auto()
    FIGURE = auto()
    """Without a letter: a page's number, or a cell of a table."""


def among(document: Document) -> frozenset[int]:
    """The numbers of the blocks that stand among a page's furniture, and are furniture by that alone."""
    lines = [document.slice(block) for block in document.blocks]
    signs = [_sign(block.kind, line, document.text) for block, line in zip(document.blocks, lines, strict=True)]
    return frozenset(at for start, end in _runs(signs) for at in _furniture(lines, signs, start, end))


def is_label(line: str) -> bool:
    """Whether it is a word of a page's menu: "Accueil", "Société"."""
    folded = fold(line).strip(_EDGES)
    return folded in tables.lines("page_labels") or is_part_of_paper(line)


def _sign(kind: BlockKind, line: str, text: str) -> _Sign:
    if kind is BlockKind.TITLE:
        return _Sign.TITLE
    own = kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING} or _ROW.match(line) or line.startswith("(")
    if own or not any(map(str.isalpha, line)):
        return _Sign.TEXT if own else _Sign.FIGURE
    if leftover(line):
        return _Sign.SURE
    if is_label(line) or is_byline(line, text):
        return _Sign.LABEL
    return _Sign.TEXT if _ENDED.search(line) or count(line) > _LONGEST or for_readers(line) else _Sign.LINE


def _runs(signs: Sequence[_Sign]) -> Iterator[tuple[int, int]]:
    """Where lines stand in a row, with furniture among them, below the title."""
    start = signs.index(_Sign.TITLE) + 1 if _Sign.TITLE in signs else 0
    while start < len(signs):
        end = start
        while end < len(signs) and signs[end] not in {_Sign.TEXT, _Sign.TITLE}:
            end += 1
        run = signs[start:end]
        known = _Sign.SURE in run or run.count(_Sign.LABEL) >= _PAIR
        if known and run.count(_Sign.FIGURE) < _PAIR:  # cells of a table stand among figures
            yield start, end
        start = end + 1


def _furniture(lines: Sequence[str], signs: Sequence[_Sign], start: int, end: int) -> Iterator[int]:
    """The lines of a row between the first and the last that are known, but those.

    Below the title they go from there on, below the text to the end.
    """
    known = [at for at in range(start, end) if signs[at] in {_Sign.SURE, _Sign.LABEL}]
    opens = start > 0 and signs[start - 1] is _Sign.TITLE
    closes = end == len(signs)
    first, last = start if opens else known[0], end - 1 if closes else known[-1]
    heading = -1 if closes else _heading(lines, signs, last)
    if closes:
        yield from _tags(lines, start, first)
    else:
        yield from _linked(lines, last, end)
    yield from (at for at in range(first, last + 1) if at != heading and signs[at] is not _Sign.SURE)


def _heading(lines: Sequence[str], signs: Sequence[_Sign], last: int) -> int:
    """The line above what a page sets into the text: it heads what follows that; -1 where there is none."""
    at = last
    while at >= 0 and signs[at] is _Sign.SURE and _INSERTED.fullmatch(fold(lines[at])):
        at -= 1
    return at if at < last and signs[at] is _Sign.LINE else -1


def _linked(lines: Sequence[str], last: int, end: int) -> Iterator[int]:
    """The links below their label, "À lire aussi"; the last of several only where it tells nothing of what follows."""
    if _LINKS.fullmatch(fold(lines[last]).strip(_EDGES)):
        links = range(last + 1, end)
        yield from (at for at in links if len(links) == 1 or at < links[-1] or _is_strange(lines, at))


def _is_strange(lines: Sequence[str], at: int) -> bool:
    """Whether it is as long as a headline, and no word of it comes again in the paragraphs below."""
    roots = {word[:_ROOT] for word in content_words(" ".join(lines[at + 1 : at + 1 + _BELOW]))}
    return count(lines[at]) >= _HEADLINE and roots.isdisjoint(word[:_ROOT] for word in content_words(lines[at]))


def _tags(lines: Sequence[str], start: int, first: int) -> Iterator[int]:
    """The words in rows above the first known line below a text: nothing follows that they could head."""
    for at in range(first - 1, start - 1, -1):
        if count(lines[at]) > _TAG or _VALUE.search(lines[at]):
            return
        yield at
