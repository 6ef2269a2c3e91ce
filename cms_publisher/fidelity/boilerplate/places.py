"""The line above a local report that says where: "ST-PRIEST-LE-HAUT". It goes before the headline, and is none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean
from cms_publisher.french.dateline import is_no_word
from cms_publisher.french.rubrics import PARTS, is_part_of_paper
from cms_publisher.french.sessions import is_session
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.model import Block, Document

_LINE: Final = re.compile(r"[A-ZÀ-ÖØ-Ý][^\W\d_]*(?:[ ’'-][^\W\d_]+){0,7}")
_LONGEST: Final = 45
_SMALL: Final = r"l[ea]s?|des?|du|sur|sous|en|l[eè][sz]|aux?|et"
_COMPOUND: Final = re.compile(
    r"(?:.* )?(?:(?:Ste?|Sainte?)-[\w’'-]{3,}"
    rf"|[\w’']{{2,}}(?:-[\w’']+)?-(?:(?:{_SMALL})-[\w’'-]{{2,}}|[dl][’']\w{{2,}}))",
    re.IGNORECASE,
)
"""What only a place is called: "Saint-Jean-de-Valdoux", "Lussan-le-Vieux"."""
_LOWER: Final = re.compile(rf"(?:{_SMALL})", re.IGNORECASE)
_SAINTS: Final = {"st": "Saint", "ste": "Sainte"}
_WHERE: Final = r"(?:\b(?:[ÀàA]|de|[Mm]aire de|commune de)[ \u00a0]|\b[dD][’'])"
_LONGEST_HEADLINE: Final = 110
"""Characters, the place before it."""
_LOCAL: Final = re.compile(r"\b(?:maire|mairie|conseil municipal|commune|village|bourg)\b")
"""What a text of a commune speaks of, which its own name may stand nowhere in."""


_OF_A_LIST: Final = re.compile(
    r"[ \u00a0-](?:autrement|ensemble|demain|avenir|a venir|pour tous|avant tout|en commun|au coeur|en mouvement|"
    r"citoyenn?e?s?|solidaire|notre ville|en transition|d'abord|unie?)\b"
)
"""What makes a list's name of a town's; folded."""
_LAND: Final = re.compile(r" \([A-ZÀ-ÖØ-Ý][^()\d]{2,28}\)\Z")


@lru_cache(maxsize=64)
def place_line(document: Document) -> tuple[Block, str] | None:
    """The block above the title, or in its place, that names one, and that name in ordinary case; None for none.

    Its own shape tells a place, or the text, which says "à Lorzac" of it; a paper's rubric ("POLITIQUE") is none.
    """
    titled = next((block for block in document.blocks if block.kind is BlockKind.TITLE), None)
    for block in document.blocks:
        if titled is None or block.start > titled.start:
            break
        if block is titled:
            alone = lone_place(document.slice(block).strip(), document.text[block.end :])
            return (block, alone) if alone else None
        line = _bare(document.slice(block).strip())
        if is_line_of_place(line) and (name := _name(line, document.text)):
            return block, name
    return None


def _bare(line: str) -> str:
    """The line without the part of the paper before the place, and the department behind it.

    >>> _bare("FAITS DIVERS / Lorzac (Lot)")
    'Lorzac'
    """
    part, _, rest = re.sub(_LAND, "", line).rpartition("/" if "/" in line else " - ")
    return rest.strip() if not part or is_part_of_paper(part) else line


def names_place(line: str) -> bool:
    """Whether the line's own shape is a place's: "SAINT-JEAN-DE-VALDOUX", "Lussan-le-Vieux"."""
    return is_line_of_place(line) and _COMPOUND.fullmatch(line) is not None


def is_line_of_place(line: str) -> bool:
    """Whether a line is short enough and has no other signs than a place's name."""
    return len(line) <= _LONGEST and _LINE.fullmatch(line) is not None


def lone_place(line: str, text: str) -> str:
    """The place in ordinary case where a line names nothing else; "" for none.

    >>> lone_place("LORZAC", "Le conseil municipal s’est réuni lundi.")
    'Lorzac'
    """
    if not is_line_of_place(line) or is_session(line):
        return ""
    unknown = line.isupper() and " " not in line and is_no_word(line) and fold(line) not in fold(text)
    local = unknown and _LOCAL.search(text) is not None and fold(line) not in PARTS
    return _name(line, text) or (_ordinary(line) if local else "")


def tells_place(text: str, place: str) -> bool:
    """Whether a text names a place elsewhere than in a list's or club's name.

    >>> tells_place("L’opposition (Lorzac autrement) a voté contre.", "Lorzac")
    False
    """
    told, sought = fold(text), fold(place)
    ends = (found.end() for found in re.finditer(rf"\b{re.escape(sought)}\b", told)) if sought in told else ()
    return any(_OF_A_LIST.match(told, end) is None for end in ends)


def before_headline(title: str, document: Document) -> str:
    """The place and the sign that goes between it and the title; empty where the title names it, or none is known.

    A title that has a colon of its own stands behind a full stop: "Lorzac. Conseil municipal : …".
    """
    found = place_line(document)
    if found is None or fold(found[1]) in fold(title):
        return ""
    before = f"{found[1]}. " if re.search(r"\s:\s", title) else f"{found[1]}\u00a0: "
    return before if len(before) + len(title) <= _LONGEST_HEADLINE else ""


def place_before(headline: str, document: Document) -> int:
    """How many characters of a headline are such a place and its sign."""
    found = place_line(document)
    signs = (f"{found[1]}. ", f"{found[1]}\u00a0: ") if found else ()
    return next((len(sign) for sign in signs if headline.startswith(sign)), 0)


def _name(line: str, text: str) -> str | None:
    if fold(line) in PARTS:
        return None
    known = _written(line, text)
    if known is None and not names_place(line):
        return None
    return known or clean(_ordinary(line))[0]


def _written(line: str, text: str) -> str | None:
    """The name as the text itself writes it where it says that something is there."""
    wanted = fold(line)
    for found in re.finditer(rf"{_WHERE}(?=(?P<name>[A-ZÀ-ÖØ-Ý][\w’'-]*(?: [\w’'-]+){{0,3}}))", text):
        name = found["name"][: len(line)]
        if fold(name) == wanted and name != name.upper() and not text[found.start("name") + len(line) :][:1].isalnum():
            return name
    return None


def _ordinary(line: str) -> str:
    """The line in ordinary case: "ST-PRIEST-LE-HAUT" is "Saint-Priest-le-Haut"."""
    parts = re.split(r"([ -])", line)
    return "".join(part if part in " -" else _part(part, first=not at) for at, part in enumerate(parts))


def _part(word: str, *, first: bool) -> str:
    lowered = word.lower()
    if lowered in _SAINTS:
        return _SAINTS[lowered]
    elided = re.match(r"[dl][’']", lowered)
    if elided:
        start = lowered[:2].capitalize() if first else lowered[:2]
        return start + lowered[2:].capitalize()
    return lowered if not first and _LOWER.fullmatch(lowered) else lowered.capitalize()
