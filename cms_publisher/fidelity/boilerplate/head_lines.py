"""What each line above a text is, read in one order: a note, a byline, a dateline, a label, or perhaps its title.

The readers take the title from among the lines that are nothing else; the writer takes no label for a headline.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from cms_publisher.fidelity.boilerplate.desk_lines import is_of_desk
from cms_publisher.fidelity.boilerplate.signatures import tells_who_made_it
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dateline import is_dateline, is_filed
from cms_publisher.french.fixtures import is_fixture
from cms_publisher.french.rubrics import is_kind_of_text, is_part_of_paper, is_series
from cms_publisher.french.sessions import is_document_head, is_session
from cms_publisher.french.words import fold

_BEFORE_NOTE: Final = re.compile(r"[ \u00a0](?:[—–|/-]+[ \u00a0]|(?=\())")
_PARTS: Final = re.compile(r" (?:[–—|/•-]+) ")
_EDGES: Final = " \u00a0()"


class HeadLine(Enum):
    """What a line above a text is, where it can't be its title."""

    NOTE = auto()
    """The desk's, an agency's, a page's."""
    BYLINE = auto()
    DATELINE = auto()
    MATCH = auto()
    """Who played whom, the score; or which competition."""
    SESSION = auto()
    """Who sat, and when."""
    RUBRIC = auto()
    """The part of the paper, or a series in it."""
    KIND = auto()
    """What kind of text stands below it, and of whom: a title where nobody wants a livelier one."""


LABELS: Final = frozenset({HeadLine.MATCH, HeadLine.SESSION, HeadLine.RUBRIC})
"""What stands in a title's place where there is none."""


@lru_cache(maxsize=256)
def head_line(line: str) -> HeadLine | None:
    """What the line is; None for a title or a sentence.

    >>> head_line("Tribunal correctionnel de Lorme, audience du 25 nov. — papier pour samedi").name
    'SESSION'
    """
    bare = line[: note_behind(line)]
    for role, holds in _ROLES:
        if holds(bare if role in LABELS else line):
            return role
    if len(parts := _PARTS.split(bare)) > 1:
        roles = [head_line(part) for part in parts if fold(part) not in WEEKDAYS]
        return roles[0] if roles and all(roles) else None
    return None


def note_behind(line: str) -> int:
    """Where the desk's note behind a title begins, "La piscine ferme — papier pour samedi"; its length for none."""
    behind = ((at.start(), line[at.end() :].strip(_EDGES)) for at in _BEFORE_NOTE.finditer(line))
    found = (at for at, note in behind if is_of_desk(note) or (note[:5] == "pour " and is_of_desk(f"papier {note}")))
    return next(found, len(line))


def _is_note(line: str) -> bool:
    return leftover(line) is not None or (line.startswith("[") and line.endswith("]"))


_ROLES: Final = (
    (HeadLine.NOTE, _is_note),
    (HeadLine.BYLINE, tells_who_made_it),
    (HeadLine.DATELINE, lambda line: is_dateline(line) or is_filed(line)),
    (HeadLine.MATCH, is_fixture),
    (HeadLine.SESSION, lambda line: is_session(line) or is_document_head(line)),
    (HeadLine.KIND, is_kind_of_text),
    (HeadLine.RUBRIC, lambda line: is_part_of_paper(line) or is_series(line)),
)
"""In the order in which a line is asked what it is."""
