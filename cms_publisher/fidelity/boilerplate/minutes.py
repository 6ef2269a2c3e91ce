"""What frames official minutes: who was called together, was there and excused, that the last minutes were approved.

A town hall's form, no news. A line of it is told by its own words in a document that has several of them: of a team,
"Absents : R. Castéra, T. Roux" is news.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.french.sentences import split
from cms_publisher.french.tense import tells_a_deed
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Document

_WHO: Final = r"(?:(?:elus?|conseill\w+|membres?|delegues?|titulaires?|suppleante?s?|assistaient|en exercice) ?){0,3}"
_HERE: Final = r"(?:presente?s?|absente?s?|excusee?s?|representee?s?|votants?)"
_HAS: Final = r"(?:(?:etaient?|est|sont|avaient?|a|ont|ayant)(?: aussi| egalement)? )?"
_LAST: Final = r"(?:proces[ -]verba(?:l|ux)|comptes?[ -]rendus?)"
_FORMULAS: Final = {
    "met": re.compile(
        r"(?=l'an deux mille|le .{4,40}deux mille\b|.*\b(?:dument|legalement|regulierement) convoque)"
        r"(?=.*\b(?:reuni|assemble)e?s?\b)[^«»]{20,500}"
    ),
    "roll": re.compile(
        r"(?!.*\b(?:voix|suffrages|exprimes|majorite absolue)\b)"
        rf"(?:{_HAS}{_WHO}{_HERE}(?: (?:et |ou )?(?:non )?{_HERE})*|{_HAS}(?:donne )?(?:pouvoirs?|procurations?)"
        r"|nombre (?:de |d')(?:conseill|membre|delegue|elu|present|votant|pouvoir|absent)[^:]{0,40}|quorum)"
        r"(?: \(?\d+\)?)?(?: a la (?:seance|reunion))? ?:.{0,900}"
    ),
    "secretary": re.compile(
        r"secretaires? (?:de |auxiliaires? de )?seance ?:.{0,120}"
        r"|[^«»:;]{3,80}\b(?:designe|nomme|elu|choisi)e?s? (?:comme |en qualite de )?secretaires? de (?:la )?seance\.?"
        r"|(?:est|a ete) (?:designe|nomme|elu)e? (?:comme )?secretaires? de (?:la )?seance ?:?.{0,80}"
    ),
    "last": re.compile(
        rf"(?:(?:le|la|les) )?(?:(?:approbation|adoption|lecture) (?:du |des ))?{_LAST}\b[^«»;]{{0,160}}"
        r"\b(?:adopte|approuve|valide|lu)e?s?\b[^«»;]{0,80}"
        rf"|(?:approbation|adoption) (?:du |des ){_LAST}\b[^«»;]{{0,160}}"
    ),
    "closed": re.compile(
        r"(?:[^«»;.]{3,90}, )?(?:le president |la presidente |m(?:me|\.)? (?:le |la )?(?:maire|president) )?"
        r"(?:la )?seance (?:est |a ete )?(?:ouverte|levee|close)\b[^«»;]{0,60}"
    ),
    "certified": re.compile(
        r"(?:pour (?:extrait|copie)|certifie|ainsi (?:fait|delibere)|fait et delibere|ont signe|suivent les signatures)"
        r"\b[^«»]{0,160}"
    ),
}
"""Whole blocks, folded; each sort counts once as a sign of minutes."""
_HEADS_LAST: Final = re.compile(rf"(?:(?:approbation|adoption|lecture) (?:du |des ))?{_LAST}\b[^«»;.]{{0,80}}")
_MET: Final = re.compile(r"\b(?:réuni|assemblé)e?s?\b", re.IGNORECASE)
_SIGNED: Final = re.compile(r"(?:le|la) (?:maire|president|presidente|secretaire)\b[^.!?«»]{2,120}")
"""Below such a document, who signs it."""
_SIGNS: Final = 2
_SOUGHT: Final = ("séance", "Séance", "SÉANCE", "seance", "convoqué", "CONVOQUÉ")
_LONGEST: Final = 1000
_TOWN: Final = re.compile(
    r"\b(?i:commune|ville|mairie|conseil municipal) d(?:e |[’'])"
    r"(?P<name>(?:L[ae]s? )?[A-ZÀ-Ý][\w’'-]+(?: (?:[A-ZÀ-Ý][\w’'-]+|sur|les|en|de)(?= |\W))*)"
)
_LOUD_TOWN: Final = re.compile(
    r"\b(?:COMMUNE|VILLE|MAIRIE|CONSEIL MUNICIPAL) D(?:E |[’'])(?P<name>[A-ZÀ-Ý][A-ZÀ-Ý’'-]+(?: [A-ZÀ-Ý’'-]+){0,3})$"
)
_NUMBER: Final = re.compile(
    r"(?i:(?:point|délibération|question|affaire|dossier)s? )?(?:[nN][°º] ?)?"
    r"(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|\d{4}[-/.]\d{1,3})(?:[.)/°]| ?[-–—:])[-–—.)]?\s+(?=\S)"
)
"""What an agenda counts its points with: "1. ", "2 - ", "III – ", "Point n° 4 : "."""
_LINE: Final = 140
"""Characters of a point's heading."""
_NUMBERED, _ROW = 2, 3
"""Points from which on they are counted: of minutes, of another report of a sitting."""
_SITTING: Final = re.compile(
    r"(?i:\b(?:conseil (?:municipal|communautaire|départemental|régional|métropolitain|syndical|d[’']administration)"
    r"|comité syndical|assemblée générale))\b"
)


def is_minutes_document(document: Document) -> bool:
    """Whether a document is minutes, by several of their formulas."""
    return bool(_formulas(document))


@lru_cache(maxsize=64)
def frame(document: Document) -> frozenset[int]:
    """The numbers of the blocks that are minutes' formulas; those of a list belong to the line above it."""
    found = _formulas(document)
    rows = [
        at + more for at in found if document.slice(document.blocks[at]).endswith(":") for more in _rows(document, at)
    ]
    end = len(document.blocks)
    below = (at for at in range(max(found, default=end) + 1, end))
    signed = (at for at in below if _SIGNED.fullmatch(fold(document.slice(document.blocks[at])).strip()))
    return frozenset((*found, *rows, *signed, *_approved(document)))


def _approved(document: Document) -> Iterator[int]:
    """Blocks of any report that under a heading of their own only say that the last minutes were approved."""
    blocks = document.blocks if any(word in document.text for word in _SOUGHT) else ()
    for at, (heading, block) in enumerate(pairwise(blocks), 1):
        if heading.kind is BlockKind.HEADING and _HEADS_LAST.fullmatch(_bare(document.slice(heading))):
            ends = at + 1 == len(blocks) or blocks[at + 1].kind is BlockKind.HEADING
            if ends and _sort(document.slice(block), block.kind) == "last":
                yield at


def town(document: Document, sender: str = "") -> str:
    """The town whose council's minutes they are, as the text or its sender writes it in ordinary case; else ""."""
    first = min(_formulas(document), default=-1)
    lines = [document.slice(block) for block in document.blocks[: first + 1]]
    names = (each["name"] for text in (" ".join(lines), sender) for each in _TOWN.finditer(text))
    if found := next((name for name in names if not name.isupper()), ""):
        return found
    loud = [each["name"] for line in lines for each in _LOUD_TOWN.finditer(line)]
    written = (re.search(rf"\b{re.escape(name)}\b", document.text.replace(name, ""), re.IGNORECASE) for name in loud)
    return next((one[0] for one in written if one and one[0][:1].isupper()), "")


def agenda(document: Document) -> dict[int, int]:
    """The numbers of a sitting's headings that are counted, each with the length of its count; long ones among them."""
    least = _NUMBERED if is_minutes_document(document) else _ROW
    if least == _ROW and not (any(word in document.text for word in _SOUGHT) and _SITTING.search(document.text)):
        return {}
    lines = ((at, block.kind, document.slice(block)) for at, block in enumerate(document.blocks))
    counted = [(at, kind, match.end()) for at, kind, raw in lines if (match := _point(kind, raw))]
    headings = sum([kind is BlockKind.HEADING for _, kind, _ in counted])
    return {at: length for at, _, length in counted} if headings >= _NUMBERED and len(counted) >= least else {}


def _point(kind: BlockKind, raw: str) -> re.Match[str] | None:
    """The count before a heading, or before a line that is too long to be taken for one and no sentence."""
    line = kind is BlockKind.PARAGRAPH and len(raw) <= _LINE and "\n" not in raw and raw[-1:].isalnum()
    return _NUMBER.match(raw) if kind is BlockKind.HEADING or line else None


@lru_cache(maxsize=64)
def _formulas(document: Document) -> frozenset[int]:
    """The blocks that are formulas by their own words; none where the document has one sort of them only."""
    if not any(word in document.text for word in _SOUGHT):
        return frozenset()
    sorts = {at: sort for at, block in enumerate(document.blocks) if (sort := _sort(document.slice(block), block.kind))}
    return frozenset(sorts) if len(set(sorts.values())) >= _SIGNS else frozenset()


def _sort(raw: str, kind: BlockKind) -> str | None:
    """Which formula a block is, all its sentences or a roll: a report that goes on to tell what was said is none."""
    if len(raw) > _LONGEST or kind in {BlockKind.TITLE, BlockKind.HEADING}:
        return None
    line = " ".join(raw.split())
    told = [_formula(line[start:end]) for start, end in split(line)]
    return _roll(line) or (next(iter(told), None) if all(told) else None)


def _roll(line: str) -> str | None:
    return "roll" if _FORMULAS["roll"].fullmatch(_bare(line)) else None


def _formula(sentence: str) -> str | None:
    folded = _bare(sentence)
    sort = next((sort for sort, pattern in _FORMULAS.items() if pattern.fullmatch(folded)), None)
    met = _MET.search(sentence) if sort == "met" else None
    return None if met and tells_a_deed(sentence[met.end() :]) else sort


def _bare(line: str) -> str:
    return fold(line).strip(" -–•*_")


def _rows(document: Document, at: int) -> list[int]:
    """How far below a line the rows of its list stand."""
    below = document.blocks[at + 1 :]
    return [more for more, _ in enumerate(takewhile(lambda block: block.kind is BlockKind.LIST_ITEM, below), 1)]
