"""Interviews: which blocks of a text are the interviewer's, and where nobody can tell who speaks."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.words import count
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Block, Document

    Piece = tuple[Block, str]

_LONGEST: Final = 350
"""Characters of a question; a longer paragraph that ends on one is an answer or an essay."""
_LEAST: Final = 3
"""Questions, each with its answer, that make an interview."""
_SHARE: Final = 0.2
"""Of the paragraphs, at least so many are questions."""
_ADDRESSING: Final = 2
"""Questions that say "vous" or "tu": those of a page of frequent questions don't."""
_YOU: Final = re.compile(r"\b(?:vous|votre|vos|tu|toi|ton|ta|tes)\b|\bt[’']", re.IGNORECASE)
_I: Final = re.compile(r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos|on)\b|\b[jm][’']", re.IGNORECASE)
_TOLD_YOU: Final = re.compile(r"(?:Pourtant, |Mais |Et |On )?(?:vous|votre|vos)\b", re.IGNORECASE)
_SELF: Final = re.compile(r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm][’']", re.IGNORECASE)
_ASKED: Final = re.compile(r"\?\s*$")
_ENDS: Final = re.compile(r"[.!?…][ \u00a0»]*$")
_LABEL: Final = re.compile(r"((?:[A-ZÀ-ÖØ-Þ]\.[ -]?){1,3}|[A-ZÀ-ÖØ-Þ][^:.!?«»]{0,30}) ?: ?(?=\S)")
_BARE: Final = 40
"""Words of a paragraph in which an interviewer may speak without asking."""

_GATHERED: Final = re.compile(
    r"Propos recueillis(?: (?:à|au|en) [^,.]{2,40}?,?)? par [A-ZÀ-Ý][^\W\d_]+(?:[ \u00a0’'-][A-ZÀ-Ý]?[^\W\d_]+){0,4}\.?"
)


def gathered(line: str) -> bool:
    """Whether it says who asked, as papers have it below an interview: "Propos recueillis par Anne Roy"."""
    return line.startswith("Propos recueillis") and _GATHERED.fullmatch(line) is not None


def questions(document: Document) -> frozenset[int]:
    """Where the blocks of an interview start in which somebody asks, or says something to whom is asked; else none.

    Where the copy sets its questions in bold, every sentence in bold is the interviewer's; a question of the guest's,
    "Et qui m’a répondu ?", isn't.
    """
    pieces = [(block, document.slice(block)) for block in document.blocks if block.kind is not BlockKind.TITLE]
    asked = [at for at in range(len(pieces) - 1) if _asks(pieces, at)]
    addressing = sum(_YOU.search(pieces[at][1]) is not None for at in asked)
    if len(asked) < max(_LEAST, _SHARE * len(pieces)) or addressing < _ADDRESSING:
        return frozenset()
    labels = Counter(_label(pieces[at][1]) for at in asked)
    labelled = {label for label, times in labels.items() if label and times > 1}
    bold = sum(pieces[at][0].apart for at in asked) >= _LEAST
    asked = [at for at in asked if pieces[at][0].apart or not (bold and speaks(pieces[at][1]))]
    told = (
        at
        for at in range(asked[0] + 1, len(pieces) - 1)
        if at not in asked
        and (_label(pieces[at][1]) in labelled or _states(pieces, at, labelled) or (bold and _is_set_apart(pieces[at])))
    )
    return frozenset(pieces[at][0].start for at in (*asked, *told))


@lru_cache(maxsize=64)
def answers(document: Document) -> frozenset[int]:
    """Where the paragraphs of an interview start that are its guest's: each word of them is said, without any mark."""
    asked = questions(document)
    first = min(asked, default=len(document.text))
    paragraphs = (block.start for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
    return frozenset(start for start in paragraphs if start > first and start not in asked)


def spoken(kinds: Sequence[BlockKind]) -> frozenset[int]:
    """The numbers of the blocks in which somebody speaks: every paragraph from the first question on.

    An answer is its speaker's word as much as a quotation in marks: nothing in it is changed.
    """
    first = next((at for at, kind in enumerate(kinds) if kind is BlockKind.QUESTION), len(kinds))
    said = {BlockKind.QUESTION, BlockKind.PARAGRAPH}
    return frozenset(at for at in range(first, len(kinds)) if kinds[at] in said)


def _label(text: str) -> str | None:
    """Who speaks, where each paragraph says so: "Le Fil : Un regret ?"."""
    found = _LABEL.match(text)
    return found[1].strip() if found else None


def speaks(text: str) -> bool:
    """Whether somebody says it of himself outside quotations: "Ma mère a appelé la police"."""
    return _SELF.search(quotes.outside(text)) is not None


def unassigned(texts: Sequence[tuple[BlockKind, str]]) -> Iterator[int]:
    """The numbers of paragraphs, behind an answer and before another, in which interviewer or guest may speak.

    An interviewer also states ("Cela a coûté cher."): where the marks that set questions apart were lost, only who was
    there knows. Told are short paragraphs in which nobody says "je", followed by one that does.
    """
    for at in range(2, len(texts) - 1):
        (before, _), (kind, text), (below, answer) = texts[at - 1 : at + 2]
        if {before, kind, below} == {BlockKind.PARAGRAPH} and count(text) < _BARE:
            bare = quotes.outside(text)
            if not _I.search(bare) and _I.search(quotes.outside(answer)) and not text.startswith("«"):
                yield at


def _asks(pieces: Sequence[Piece], at: int) -> bool:
    block, text = pieces[at]
    below, answer = pieces[at + 1]
    may = block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and len(text) <= _LONGEST
    asks = may and _ASKED.search(text) is not None and not text.startswith("«")
    return asks and below.kind is not BlockKind.HEADING and (block.apart > below.apart or not _ASKED.search(answer))


def _is_set_apart(piece: Piece) -> bool:
    """Whether it is a sentence in bold: where the questions are, so is all that the interviewer says."""
    block, text = piece
    return block.apart and len(text) <= _LONGEST and _ENDS.search(text) is not None


def _states(pieces: Sequence[Piece], at: int, labelled: set[str]) -> bool:
    """Whether the interviewer states something: nobody is named, or only who answers, below."""
    answers = _label(pieces[at][1]) is None and (_label(pieces[at + 1][1]) or "") not in {"", *labelled}
    return (not labelled or answers) and _addresses(pieces, at)


def _addresses(pieces: Sequence[Piece], at: int) -> bool:
    """Whether it is short, opens with "vous" and never says "je": the interviewer states what is to be answered.

    "Quand vous montez, …" may be the guest's as well.
    """
    block, text = pieces[at]
    may = block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and count(text) < _BARE
    opens = may and _TOLD_YOU.match(text) is not None and not speaks(text)
    return opens and _I.search(pieces[at + 1][1]) is not None
