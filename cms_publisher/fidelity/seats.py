"""Where a story is by what stands around its text: the head of a council's or court's paper, its sender, the desk.

A text that its own readers know the place of names it nowhere. Each place that is found stands in the document, too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import is_line_of_place, place_line
from cms_publisher.french import tables
from cms_publisher.french.dateline import is_no_word
from cms_publisher.french.sessions import document_seat, loud_seat, seat, titled
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Source, Story

_OPENING: Final = 1200
"""Characters in which a head, or what its place governs, is named."""
_LINE: Final = 120
"""Characters of a line of the head at most, or of the label before a paper's first sentence."""
_HEAD_ENDS: Final = re.compile(r"(?:\. | [–—|/-] |, (?=s[ée]ance|audience)|\n| \()", re.IGNORECASE)
_OF: Final = r"(?:de la |de l’|du |des |de |d’)"
_TERRITORY: Final = re.compile(
    r"(?:pr[ée]fe(?:t|te|cture)|(?:conseil )?départemental|département|(?:conseil )?régional|métropole|agglomération|"
    r"syndicat(?: [\w’-]+){0,4}?|communauté (?:de communes|d’agglomération|urbaine)|mairie|ville|commune|"
    rf"cour d’assises) {_OF}(?P<name>(?-i:[A-ZÀ-ÖØ-Ý])[^,;:()]{{2,40}})\Z|région (?P<bare>(?-i:[A-ZÀ-ÖØ-Ý])[\w’-]+)\Z",
    re.IGNORECASE,
)
"""Who acts for the land that its name has."""
_COURT: Final = re.compile(r"Tribunal (?:[a-zà-ÿ]+ )?(?:de |d’)(?P<name>[A-ZÀ-ÖØ-Ý][\w’-]+)\Z")
_FILED: Final = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’-]{3,})\.? [–—-] (?=[A-ZÀ-ÖØ-Ý])")
"""Where a report is from: "LORME – Le bac …"."""
_NAME: Final = r"(?!Noël\b)[A-ZÀ-ÖØ-Ý][\w’]*(?:-[\w’]+)*(?![\w’-]| [A-ZÀ-ÖØ-Ý])"
_DESKS: Final = re.compile(
    rf"(?<!correspondant )(?<!correspondante )\b[àÀ] (?P<name>{_NAME})|"
    rf"\b(?:{'|'.join(sorted(tables.words('sites')))}|conseil|festival)(?: [a-zà-ÿ]+){{0,3}}? (?:de |d’)(?P<of>{_NAME})"
)
"""Where the desk says that something was."""


def seat_told(story: Story) -> str:
    """The place that the head of the story's paper, its sender or the desk tells; "" for none that the paper names."""
    source = story.primary
    if (line := place_line(source.document)) is not None:
        return _of_body(line[1], head=True) or line[1]
    desk = (story.brief.instruction or "").replace("'", "’")
    found = (*_of_head(source, desk), _of_body((source.outlet or "").replace("'", "’")), _asked(desk))
    opening = source.document.text[:_OPENING].replace("'", "’")
    written = (_written(name, opening) for name in found if name)
    return next(filter(None, written), "")


def filed_at(source: Source) -> str:
    """The place in capitals that stands before the text's first sentence, and where a report may be from; "" for none.

    A correspondent's is where they are.
    """
    blocks = (block for block in source.document.blocks if block.kind is not BlockKind.TITLE)
    lines = (" ".join(source.document.slice(block).replace("'", "’").split()) for block in blocks)
    found = next(filter(None, map(_FILED.match, lines)), None)
    return titled(found["name"]) if found and is_no_word(found["name"]) else ""


def _of_head(source: Source, desk: str) -> Iterator[str]:
    """The places of the bodies that the lines above the text name, of a label before its first sentence, or alone."""
    document = source.document
    for block in document.blocks:
        raw = " ".join(document.slice(block).replace("'", "’").split("\n", 1)[0].split())
        line = _HEAD_ENDS.split(f"{raw} ", maxsplit=1)[0].strip(" .")
        if len(line) <= _LINE:
            court = _COURT.match(line)
            yield court["name"] if court else document_seat(line) or seat(line) or loud_seat(line)
            yield _of_body(line, head=True)
            asked = is_line_of_place(line) and re.search(rf"(?<![\w-]){re.escape(line)}(?![\w-])", desk)
            yield line if asked and block.kind is not BlockKind.TITLE else ""
        if block.kind is BlockKind.PARAGRAPH and len(raw) > _LINE:
            return


def _of_body(name: str, *, head: bool = False) -> str:
    found = (_TERRITORY.match if head else _TERRITORY.search)(name)
    return (found["name"] or found["bare"]) if found else ""


def _asked(desk: str) -> str:
    """The one place at which the instruction says that something was, or of which a site, council or festival is."""
    named = {one["name"] or one["of"] for one in _DESKS.finditer(desk)}
    return named.pop() if len(named) == 1 else ""


def _written(name: str, text: str) -> str:
    """The name as the text has it in ordinary case, else as such names are written; "" where it has it nowhere."""
    found = [one[0] for one in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text, re.IGNORECASE)]
    plain = next((one for one in found if one[:1].isupper() and not one.isupper()), "")
    return plain or (titled(name) if found and name.isupper() else name if found else "")
