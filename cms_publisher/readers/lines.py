"""Plain text -> units: lines, those of hard-wrapped text joined again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.calendar import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

BULLET: Final = re.compile(r"[-*•‣◦·]\s+|[–—]\s+|\d{1,2}[.)]\s+")
"""What a list item begins with; a dash or number may also be something else (see text.py)."""

_DATE: Final = (
    rf"(?:\d{{1,2}}(?:er)?\s+(?:{'|'.join(MONTHS)})(?:\s+\d{{4}})?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
    r"(?:(?:\s*[,à–-])?\s*\d{1,2}\s*[h:]\s*\d{0,2})?$"
)
ASIDE: Final = re.compile(
    r"(?:par|by)\s+(?-i:[A-ZÀ-ÖØ-Þ])|propos recueillis|(?:publié|mis à jour|modifié|posté)e?\s+(?:le|à|par)\b"
    rf"|(?:[^\W\d_][\w’' -]{{1,40}},\s+)?(?:le\s+)?(?:(?:{'|'.join(WEEKDAYS)})\s+)?{_DATE}"
    r"|(?:(?:lire|voir|écouter)\s+(?:aussi|également)|(?:à|a)\s+(?:lire|voir)|lire la suite)\b"
    r"|(?:communiqué|dossier)(?:\s+de\s+presse)?\s*$|pour\s+diffusion\s+immédiate"
    r"|(?:photos?|crédits?|sources?|contacts?)\b[^:]{0,20}:|©|https?://|www\.",
    re.IGNORECASE,
)
"""The start of a line that stands beside the text: byline, date, link to further reading, credit, address."""

_WIDEST: Final = 120
"""Wider lines are paragraphs, not wrapped text (mail wraps at 72 to 78, wires at 64 to 80)."""
_NARROWEST: Final = 40
_INDENT: Final = 2
_AROUND_TEXT: Final = 600
"""Characters within which lines to the desk stand above and below a text, each by itself."""
_RAGGED: Final = 0.85
"""How full a line wrapped by hand is, at least."""
_SENTENCE_END: Final = re.compile(r"[.!?…:;]\s*[»”\"’')\]]*$")
_HYPHENATED: Final = re.compile(r"[a-zß-öø-ÿœ]{2}[-\u2010\u00ad]$")
_AROUND: Final = " \t\u00a0\u202f\u2007\u3000\u200b\ufeff\u00ad"


class Unit(NamedTuple):
    """A line, or several wrapped ones: ``text[start:end]``."""

    start: int
    end: int
    gap: bool
    """Whether an empty line (or one of signs alone) stands before it."""
    indent: int = 0
    last: int = 0
    """Where its last line starts."""


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does, or as what announces something (colon, semicolon)."""
    return bool(_SENTENCE_END.search(text))


def units(text: str) -> list[Unit]:
    """The units of ``text`` in order; lines without a letter or digit are in none."""
    lines = list(_lines(text))
    width = _wrap_width(text, lines)
    joined: list[Unit] = []
    for line in lines:
        if joined and (_parts_a_word(text, joined[-1], line) or (width and _continues(text, joined[-1], line, width))):
            joined[-1] = joined[-1]._replace(end=line.end, last=line.start, indent=line.indent)
        else:
            joined.append(line)
    return joined


def _lines(text: str) -> Iterator[Unit]:
    offset, gap = 0, True
    for line in text.split("\n"):
        content = line.strip(_AROUND)
        if any(map(str.isalnum, content)):
            indent = len(line) - len(line.lstrip(_AROUND))
            start = offset + indent
            yield Unit(start, start + len(content), gap, indent, start)
            gap = False
        else:
            gap = True
        offset += len(line) + 1


def _wrap_width(text: str, lines: list[Unit]) -> int:
    """The width at which ``text`` is wrapped; 0 when it is not, which is what most files are.

    Wrapped is a text where at least one line break in four stands in the middle of a sentence, after a full line;
    a line wider than any wrapped one counts as a break that does not.
    """
    breaks = [(one, two) for one, two in pairwise(lines) if not two.gap]
    wide = sum(line.end - line.start > _WIDEST for line in lines)
    inside = [one for one, two in breaks if _mid_sentence(text, one, two)]
    width = max((one.end - one.start + one.indent for one in inside), default=0)
    return width if width <= _WIDEST and len(inside) * 4 >= len(breaks) + wide else 0


def _mid_sentence(text: str, one: Unit, two: Unit) -> bool:
    return (
        text[two.start].islower() and one.end - one.last >= _NARROWEST and not ends_sentence(text[one.last : one.end])
    )


def _parts_a_word(text: str, one: Unit, two: Unit) -> bool:
    """Whether a hyphen at the line's end parts a word, as a printed page does: "enga-", "gement"."""
    return not two.gap and text[two.start].islower() and _HYPHENATED.search(text, one.last, one.end) is not None


def _continues(text: str, one: Unit, two: Unit, width: int) -> bool:
    if two.gap or BULLET.match(text, two.start) or (two.indent >= _INDENT and two.indent > one.indent):
        return False
    inside = _AROUND_TEXT <= two.start <= len(text) - _AROUND_TEXT
    if not inside and (leftover(text[one.last : one.end]) or leftover(text[two.start : two.end])):
        return False
    length = one.indent + one.end - one.last
    if length + 1 + len(text[two.start : two.end].split(maxsplit=1)[0]) > width:
        return True  # the next word had no room
    ragged = length >= _RAGGED * width and not ends_sentence(text[one.last : one.end])
    return ragged or _mid_sentence(text, one, two)
