"""What a source says of its own mistakes: the note that corrects it, and the figure that is no longer right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTE: Final = re.compile(
    r"\b(?:(?:article|story|piece|texte)\b[^.\n]{0,40}\b(?:amended|corrected|updated to correct|rectifié|corrigé)\b"
    r"|(?:une|la) (?:version (?:précédente|antérieure)|première version) de (?:cet article|ce texte|cette dépêche)\b"
    r"|(?:erratum|rectificatif)\s?:)"
    r"|(?-i:\b(?:REMPLAC|CORRIG|RECTIFI)(?:E|É|ER|ANT)\b)",
    re.IGNORECASE,
)
_IN_A_NOTE: Final = ("amended", "correct", "rectifi", "corrig", "version", "erratum", "remplac")
"""One of these any such note has: they are looked for fast."""
_FIGURE: Final = r"\d[\d\u00a0\u202f .,]*(?:[ \u00a0\u202f]?(?:%|€|[^\W\d_]{3,}))"
_WRONG: Final = re.compile(
    r"\b(?:et non(?: pas)?|au lieu d[e’']|(?:indiquait|disait|donnait|mentionnait|évoquait)(?: à tort)?)"
    rf"[ \u00a0](?:de |d[’'])?(?P<figure>{_FIGURE})",
    re.IGNORECASE,
)
_RIGHT: Final = re.compile(rf"\bbien[ \u00a0](?:de |d[’'])?(?P<figure>{_FIGURE})", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \u00a0\u202f.]")
_ANY_SPACE: Final = r"[ \u00a0\u202f.]?"
_REACH: Final = 200
"""Characters of a note on each side of what tells that it is one."""


def notes(text: str) -> Iterator[str]:
    """The notes of a text that say that it, or an earlier version of it, was wrong."""
    lowered = text.casefold()
    for found in _NOTE.finditer(text) if any(word in lowered for word in _IN_A_NOTE) else ():
        before = text[max(0, found.start() - _REACH) : found.start()]
        yield (re.split(r"[.\n\[\]]", before)[-1] + re.split(r"[.\n\[\]]", text[found.start() :][:_REACH])[0]).strip(
            " /"
        )


def withdrawn(note: str) -> Iterator[str]:
    """The figures with what they count that a note says were wrong: "et non 11 millions", "indiquait 1 473 séismes"."""
    for found in _WRONG.finditer(note):
        yield found["figure"].strip()


def right(note: str, wrong: str) -> str | None:
    """The figure that a note puts in place of ``wrong``: "bien 14 millions … et non 11 millions"; None for none."""
    counted = wrong.rsplit(maxsplit=1)[-1]
    found = (match["figure"].strip() for match in _RIGHT.finditer(note))
    return next((figure for figure in found if figure.split()[-1] == counted), None)


def places(figure: str, text: str) -> Iterator[tuple[int, int]]:
    """Where ``text`` still has ``figure``, however its spaces are set."""
    parts = [re.escape(part) for part in _SPACES.split(figure) if part]
    pattern = _ANY_SPACE.join(parts)
    yield from (found.span() for found in re.finditer(rf"(?<![\d,.]){pattern}\b", text))
