"""The sport that the rubric of a report names, "HANDBALL – NATIONALE 1 (9e journée)": what nothing else may say."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.boilerplate.head_lines import HeadLine, head_line
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french import tables
from cms_publisher.french.names import lower_start
from cms_publisher.french.rubrics import is_part_of_paper, part_before
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Edit

if TYPE_CHECKING:
    from cms_publisher.model import Block, Document, Sentence

_PART: Final = re.compile(
    r"(?P<part>[^\W\d_](?:[\w’'-]| (?![–—-])){1,28}+)(?=[ \u00a0]*(?:[.:|/(,;–—-]|\Z))(?P<run_in>\. (?=[A-ZÀ-ÖØ-Ý«]))?"
)
_WORD: Final = re.compile(r"\w{3,}")
_STEM: Final = 5
"""Letters by which those who do a sport are known: "handballeuses"."""
_LONGEST: Final = 110
"""Characters of a headline, the sport before it."""


class Rubric(NamedTuple):
    """Where in a text its rubric stands, and the sport that it names, in ordinary case."""

    start: int
    end: int
    sport: str


@lru_cache(maxsize=64)
def rubric(document: Document) -> Rubric | None:
    """The rubric above a report, or at the start of its text, that names its sport.

    None where there is none, and where another paragraph is of another sport.
    """
    blocks = document.blocks
    titled = [at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE]
    found = None
    for block in blocks[: titled[0] + 2 if titled else 2]:
        if found := _in(document, block):
            break
    if found is None:
        return None
    return found if {read.sport for block in blocks if (read := _in(document, block))} == {found.sport} else None


def before_title(title: str, document: Document, beside: str = "") -> str:
    """The sport and the sign between it and a title, "Handball : "; "" where that or what stands beside it names one.

    A title that has a colon of its own stands behind a full stop: "Cyclisme. Tour du Brévent : …".
    """
    found = rubric(document)
    if found is None or names_sport(f"{title} {beside}", found.sport):
        return ""
    return f"{found.sport}. " if re.search(r"\s:\s", title) else f"{found.sport}\u00a0: "


def before_headline(headline: str, document: Document, standfirst: str) -> str:
    """The same, where neither the headline nor the standfirst names a sport and the line stays short enough."""
    before = before_title(headline, document, standfirst)
    return before if len(before) + len(headline) <= _LONGEST else ""


def behind_sport(title: Sentence, before: str, document: Document) -> Sentence:
    """A title behind its sport (``before_title``), recorded with the rubric that names it; as it is behind nothing."""
    found = rubric(document)
    if found is None or not before:
        return title
    text = before + (lower_start(title.text) if before.endswith(": ") else title.text)
    named = document.text[found.start : found.end].strip()
    edit = Edit(kind=EditKind.LABEL, before=named, after=before.strip())
    return replace(title, text=text, edits=(*title.edits, edit))


def sport_before(title: str, document: Document) -> int:
    """How many characters of a title are the sport of the report's rubric and its sign."""
    if (found := rubric(document)) is None:
        return 0
    signs = (f"{found.sport}. ", f"{found.sport}\u00a0: ")
    return next((len(sign) for sign in signs if title.startswith(sign)), 0)


def without_sport(title: str, document: Document) -> str:
    """A title as it was before its sport was put before it."""
    length = sport_before(title, document)
    return title[length : length + 1].upper() + title[length + 1 :] if length else title


def names_sport(text: str, sport: str) -> bool:
    """Whether a text names a sport, or those who do it.

    >>> names_sport("Menées à la pause, les handballeuses ont gagné.", "Handball"), names_sport("Lorme perd", "Rugby")
    (True, False)
    """
    stem = fold(sport).split()[0][:_STEM]
    words = _WORD.findall(fold(text))
    return any(word.startswith(stem) or word in _sports() for word in words)


def _in(document: Document, block: Block) -> Rubric | None:
    """The rubric that a block is or opens with."""
    line = document.slice(block)
    found = _PART.match(line)
    sport = _sports().get(fold(found["part"]).rstrip()) if found else None
    if found is None or sport is None:
        return None
    whole = is_part_of_paper(line) or head_line(line) in {HeadLine.MATCH, HeadLine.RUBRIC}
    of_title = part_before(line) if block.kind is BlockKind.TITLE else 0
    length = len(line) if whole else of_title or found.end("run_in")
    return Rubric(block.start, block.start + length, sport) if length > 0 else None


@cache
def _sports() -> dict[str, str]:
    """The sports as they begin a line, by their folded form."""
    written = [word.replace("_", " ") for word in tables.words("sports")]
    return {fold(word): word[:1].upper() + word[1:] for word in written}
