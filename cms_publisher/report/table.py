"""The terminal's short table: one line a story, aligned by the width that a terminal shows."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.messages import say
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cms_publisher.messages import Lang
    from cms_publisher.model import Verdict

_GAP: Final = "  "
_STORY_WIDTH: Final = 40
_NARROWEST: Final = 8
_FIGURES: Final = ("words", "subheadings", "blocks", "warns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One story on one site."""

    story: str
    site: str
    verdict: Verdict
    words: int
    subheadings: int | None = None
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Findings by severity."""
    folder: str = ""


def table(rows: Sequence[Row], lang: Lang, width: int | None = None) -> str:
    """The rows under their headings, plain text without colour; "" for none.

    Args:
        rows: the stories, in the order to show.
        lang: the language of headings and verdicts.
        width: columns of the terminal; a story's name is shortened where that makes the table fit. None: a file or
            a pipe, where nothing is shortened.
    """
    if not rows:
        return ""
    several_sites = len({row.site for row in rows}) > 1
    cells = [_headings(lang, several_sites=several_sites)]
    cells += [_cells(row, lang, several_sites=several_sites) for row in rows]
    over = 0 if width is None else sum(_widths(cells)) + len(_GAP) * (len(cells[0]) - 1) - width
    room = max(_NARROWEST, min(_STORY_WIDTH, _widths(cells)[0] - max(0, over)))
    if width is not None:
        cells = [(shortened(row[0], room), *row[1:]) for row in cells]
    widths = _widths(cells)
    return "\n".join(_line(row, widths) for row in cells)


def display_width(text: str) -> int:
    """Columns of a terminal that ``text`` takes: 2 for wide East Asian characters and emoji, 0 for marks."""
    return sum(map(_char_width, text))


def shortened(text: str, width: int) -> str:
    """``text``, or as much of its start as fits with an ellipsis."""
    if display_width(text) <= width:
        return text
    while text and display_width(text) > width - 1:
        text = text[:-1]
    return f"{text}…"


def _char_width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _columns(*, several_sites: bool) -> tuple[str, ...]:
    return ("story", *(("site",) if several_sites else ()), "verdict", *_FIGURES, "where")


def _headings(lang: Lang, *, several_sites: bool) -> tuple[str, ...]:
    return tuple(say(f"table.{column}", lang) for column in _columns(several_sites=several_sites))


def _cells(row: Row, lang: Lang, *, several_sites: bool) -> tuple[str, ...]:
    return (
        _visible(row.story),
        *((_visible(row.site),) if several_sites else ()),
        say(f"verdict.{row.verdict.value}", lang),
        str(row.words),
        "-" if row.subheadings is None else str(row.subheadings),
        str(row.counts.get(Severity.BLOCKS, 0)),
        str(row.counts.get(Severity.WARNS, 0)),
        _visible(row.folder),
    )


def _visible(text: str) -> str:
    """Control characters of a file's name would move the cursor or colour the screen."""
    return "".join("�" if unicodedata.category(char) in {"Cc", "Cs"} else char for char in text)


def _widths(cells: Sequence[tuple[str, ...]]) -> list[int]:
    return [max(map(display_width, column)) for column in zip(*cells, strict=True)]


def _line(row: tuple[str, ...], widths: Sequence[int]) -> str:
    """Text to the left, figures to the right: they are all columns between the verdict and the folder."""
    numbers = range(len(row) - 1 - len(_FIGURES), len(row) - 1)
    padded = (_padded(cell, widths[at], right=at in numbers) for at, cell in enumerate(row))
    return _GAP.join(padded).rstrip()


def _padded(text: str, width: int, *, right: bool) -> str:
    padding = " " * (width - display_width(text))
    return padding + text if right else text + padding
