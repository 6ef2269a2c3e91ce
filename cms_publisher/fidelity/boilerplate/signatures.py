"""Who signs a text: "Par Anne Roy" above it, "Propos recueillis par Anne Roy", a name alone below it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french import tables
from cms_publisher.french.bylines import CORRESPONDENT
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Rights

if TYPE_CHECKING:
    from cms_publisher.model import Block, Document, Source

_WORD: Final = r"[A-ZÀ-ÖØ-Ý][^\W\d_]+(?:[’'-][A-ZÀ-ÖØ-Ý]?[^\W\d_]+)*"
_PERSON: Final = rf"{_WORD}(?: (?:[Dd][eu]|[Dd]es|[Ll][ea]|[Vv][ao]n|[A-Z]\.))?(?: {_WORD}){{1,2}}"
_SAYS_BY: Final = (
    r"[Pp]ar|PAR|De notre [\w ]+?,?|Textes?(?: et (?:photos?|vidéos?))? ?:|Propos recueillis par"
    rf"|(?i:{CORRESPONDENT}) ?:?"
)
_BY: Final = re.compile(rf"(?:{_SAYS_BY}) (?P<names>{_PERSON}(?:(?:,| et) {_PERSON})*)(?![\w-])")
_MADE: Final = re.compile(
    rf"(?:Textes?|Photos?|Photographies|Illustrations?|Dessins?|Propos recueillis)(?: et photos?)?"
    rf"[ \u00a0]?(?::|par|de|d[’'])?[ \u00a0]?{_PERSON}"
)
"""A part of who made a page: "Photos Anne Roy"."""
_PARTS: Final = re.compile(r"\s*[|/•·–—]\s*|, ")
_SHORT: Final = rf"(?:[A-ZÀ-Ý]\.[ -]?){{1,2}} ?{_WORD}"
"""A name with initials: "J.-P. Roy"."""
_ROLE: Final = rf" ?\((?:(?i:{CORRESPONDENT})|avec [A-Z]{{2,5}})\)"
"""What a paper says of who wrote: a local correspondent ("correspondant local de presse"), or with an agency."""
_ALONE: Final = re.compile(rf"(?:[-–—] ?)?(?P<names>{_PERSON}|{_SHORT})(?:,? (?:à|avec) {_WORD}|{_ROLE})?")
_CORRESPONDENT: Final = re.compile(rf"(?P<names>{_PERSON}|{_SHORT}){_ROLE}")
_HEAD: Final = 6
"""Blocks among which a byline stands above a text."""
_INITIALS: Final = re.compile(r"(?:[A-ZÀ-Ý]\.[ -]?){2,4}")
_ENDED: Final = re.compile(r"[.!?…»”\"][\s)\]]*$")
_CAPTION: Final = re.compile(r"\(|(?:photos?|légende|crédit)s?\b", re.IGNORECASE)
_BEFORE_NAME: Final = re.compile(
    r"(?:par|von|by|de|por|di|textes?(?: et photos?)?|propos recueillis par|de notre [\w ]{4,40},?)"
    r"[ \u00a0]?:?[ \u00a0]",
    re.IGNORECASE,
)
_LONGEST: Final = 80
"""Characters of a signature."""
_LAST: Final = 4
"""Blocks at a text's end among which its signature stands: captions and marks may follow it."""
_LEAST: Final = 3
"""Blocks of a text that somebody signs below."""


def signature(document: Document, author: str | None = None) -> Block | None:
    """The block below a text that is only the name of who wrote it; None where there is none, or it is not sure.

    ``author``: who wrote it, where that is known: then no other name is a signature.
    """
    blocks = document.blocks
    for at in range(len(blocks) - 1, max(len(blocks) - _LAST, _LEAST - 1) - 1, -1):
        line = document.slice(blocks[at]).strip()
        if leftover(line) or _CAPTION.match(line):
            continue
        prose = _ENDED.search(document.slice(blocks[at - 1])) is not None
        kind = blocks[at].kind is BlockKind.PARAGRAPH or (author is not None and blocks[at].kind is BlockKind.HEADING)
        if kind and prose and _signs(line, document.text, author):
            return blocks[at]
        if author is None:
            return None  # what is told below it may follow the author's own name alone
    return None


@lru_cache(maxsize=64)
def signatures(document: Document, author: str | None = None) -> frozenset[int]:
    """The numbers of the blocks that are only the name of who wrote the text, wherever they stand.

    Its author's own; nobody else's but at the end, or right above a box, which it does not head.
    """
    below = signature(document, author)
    found: set[int] = set()
    for at, block in enumerate(document.blocks):
        if block.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
            continue
        line = document.slice(block).strip()
        own = len(line) <= _LONGEST and author is not None and _is_name_of(author, line)
        if block == below or own or (at >= _LEAST - 1 and _above_a_box(document, at, author)):
            found.add(at)
    return frozenset(found)


def _above_a_box(document: Document, at: int, author: str | None) -> bool:
    """Whether a line stands between the text and a further heading, and signs."""
    before, block, *after = document.blocks[at - 1 : at + 2]
    heading = bool(after) and after[0].kind is BlockKind.HEADING
    line = document.slice(block).strip() if heading and block.end - block.start <= _LONGEST else ""
    return bool(line) and _ENDED.search(document.slice(before)) is not None and _signs(line, document.text, author)


def _is_name_of(author: str, line: str) -> bool:
    """Whether a line is the author's name, whole ("Von Anne Roy") or with initials for the first names, or initials."""
    name = _BEFORE_NAME.sub("", line).strip("-–—() \u00a0")
    *first, last = author.split() or [""]
    initials = "".join(part[:1] for each in first for part in each.split("-"))
    told = fold(name)
    short = re.sub(r"[^\w]", "", told)
    letters = fold(initials) + fold(last)[:1]
    whole = told == fold(author) or (bool(first) and told.endswith(fold(last)) and short == fold(initials + last))
    return whole or (bool(first) and short == letters and name.upper() == name)


def tells_who_made_it(line: str) -> bool:
    """Whether a line only says who made what is below it: "Texte Anne Roy | Photos Luc Vidal"."""
    return all(_MADE.fullmatch(part) for part in _PARTS.split(line.strip()))


def author(source: Source) -> str | None:
    """Who wrote one's own text: by its metadata, its byline or its signature, its initials for want of a name.

    Whoever wrote what others may only lend or send did not write the article that is made of it.
    """
    if source.rights is not Rights.OWN:
        return None
    return source.author or _named(source.document)


@lru_cache(maxsize=64)
def _named(document: Document) -> str | None:
    lines = [document.slice(block).strip() for block in document.blocks]
    marks = [line for line in lines if leftover(line)]
    if below := signature(document):
        line = document.slice(below).strip()
        found = _BY.match(line) or _ALONE.match(line)
        return found["names"] if found else None
    by = next((found for line in marks if (found := _BY.match(line))), None) or _at_the_head(lines)
    return by["names"] if by else next((line for line in reversed(marks) if _INITIALS.fullmatch(line)), None)


def _at_the_head(lines: list[str]) -> re.Match[str] | None:
    """A byline among the first lines that has a correspondent's mark: "Corr. Anne Roy", "Anne Roy (CLP)"."""
    short = [line for line in lines[:_HEAD] if len(line) <= _LONGEST]
    return next((found for line in short if (found := _BY.fullmatch(line) or _CORRESPONDENT.fullmatch(line))), None)


def is_byline(line: str, text: str) -> bool:
    """Whether a line is a name alone, of nobody that the text tells of."""
    return _signs(line.strip(), text, None)


def _signs(line: str, text: str, author: str | None) -> bool:
    found = _BY.fullmatch(line) or _ALONE.fullmatch(line)
    if found is None:
        return author is not None and fold(line) == fold(author)
    name = found["names"]
    if author is not None:
        return fold(name) == fold(author) or _is_short_for(name, author)
    again = fold(text).count(fold(name)) > 1  # somebody the text tells of
    return not again and name != name.upper() and _is_first_name(name.split()[0])


def _is_short_for(name: str, author: str) -> bool:
    """Whether a name with initials is the author's: "J.-P. Roy" of Jean-Pierre Roy."""
    first, *_, last = re.findall(r"\w+", fold(name))
    known = re.findall(r"\w+", fold(author))
    return len(first) == 1 and known[:1] != [] and known[0].startswith(first) and known[-1] == last


def _is_first_name(word: str) -> bool:
    """Whether it may be one: no word of the dictionary, or one that is a name as well ("Claire")."""
    names = tables.words("first_names")
    return any(part in names or not is_word(part) for part in word.lower().split("-"))
