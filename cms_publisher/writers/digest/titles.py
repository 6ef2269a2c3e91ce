"""The title of a source, among the lines that stand above its text; and a line of capitals in ordinary case."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.head_lines import HeadLine, head_line, note_behind
from cms_publisher.fidelity.cleaning import clean
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.promotion import exclaims, plain_praise, shouts
from cms_publisher.french.casing import behind_colon, is_capitals, ordinary
from cms_publisher.french.dateline import is_dateline, is_filed, is_reporters
from cms_publisher.french.fixtures import is_fixture, teams
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.language import foreign_title
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.rubrics import is_part_of_paper, part_before
from cms_publisher.french.sentences import split
from cms_publisher.french.sessions import is_loud_kind, loud_seat
from cms_publisher.french.words import content_words, count, fold, letters
from cms_publisher.model import BlockKind, Cut, Edit, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Block, Document, Source

_TITLE_WORDS: Final = 5
_TITLE_LENGTH: Final = 160
"""Words that a title has at least, where nothing but its place says that it is one; characters at most."""
_BESIDE_A_NAME: Final = 2
"""Words that a letterhead has beside its sender's name: "Association"."""
_SENTENCES: Final = 2
"""What a title has at most, its place before it: "Lorme. La piscine ferme"."""
_ENDS: Final = (".", "!", "?", "…", "»")
_LABEL_WORDS: Final = 2
"""Words that tell: a wire's town and a sigle have one."""
_NOTE: Final = re.compile(
    r"[ \u00a0](?:\((?:(?:avec|voir|\+|et|en)[ \u00a0]?(?:l[ae]s?|nos|une|notre)? ?)?"
    r"(?:photos?|vidéos?|diaporama|images|infographie|carte|encadré)(?:[ \u00a0][^()]{1,30})?\)"
    r"|\+[ \u00a0]?(?:photos?|vidéos?|encadré|infographie))\Z",
    re.IGNORECASE,
)
_CALLS: Final = re.compile(
    r"\b(?:vous|vos|votre|nous|nos|notre|on)\b|\A\w+(?:ez|ons)\b|\b(?:faut|place)\b", re.IGNORECASE
)
"""A title that speaks to its reader."""
_TELLING: Final = 3
"""Content words of a title that tells something."""
_SET_LARGE: Final = 4
"""Words from which on a quotation that stands twice, once alone, is there for the eye."""


def given(source: Source) -> Sentence | None:
    """The title that stands in no block: in a file's head, or the story's; a page's own names its site."""
    stands = any(block.kind is BlockKind.TITLE for block in source.document.blocks)
    return _cleaned(source.title) if not stands and source.title and "|" not in source.title else None


def given_instead(source: Source) -> Sentence | None:
    """The title that a person gave for the source, where its text has another one above it; the text's language."""
    lines = [source.document.slice(block) for block in source.document.blocks if block.kind is BlockKind.TITLE]
    title = source.title or ""
    same = any(letters(line) == letters(title) and not is_capitals(line) for line in lines)
    read = " ".join(title.split()) in [" ".join(line.split()) for line in lines]
    fits = not (shouts(title) or is_capitals(title) or foreign_title(title))
    return _cleaned(title) if lines and title and fits and not (same or read) else None


def _cleaned(title: str) -> Sentence | None:
    text, edits = clean(title)
    return Sentence(text=text, edits=edits) if text else None


def is_letterhead(raw: str, block: Block, source: Source) -> bool:
    """Whether what a reader took for the title only names who sends the text, or the part of the paper."""
    if block.kind is BlockKind.TITLE and is_part_of_paper(raw):
        return True
    name = letters(source.outlet or "")
    few = block.kind is BlockKind.TITLE and count(raw) <= count(source.outlet or "") + _BESIDE_A_NAME
    return bool(name) and few and name in letters(raw)


def may_be_title(raw: str, kind: BlockKind, title: Sentence | None) -> bool:
    """Whether what comes first of a text is its title: a line of some words that ends as no sentence does.

    Behind a line in capitals ("SOUS EMBARGO …", a wire's number) it is a heading.
    """
    if title is not None and not (kind is BlockKind.HEADING and shouts(title.text) and not shouts(raw)):
        return False
    if kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH} or is_dateline(raw) or "\n" in raw.strip():
        return False
    line = (is_line(raw, kind) and len(split(raw)) <= _SENTENCES) or is_capitals(raw)
    return line and count(raw) >= _TITLE_WORDS and len(raw) <= _TITLE_LENGTH


def is_line(raw: str, kind: BlockKind) -> bool:
    """Whether it is no sentence: a line above the text, or a heading."""
    ended = raw.rstrip(' \u00a0»”"').endswith((".", "…", ":", ";", ",", "!", "?"))
    return kind is BlockKind.HEADING or not ended


def is_filing(raw: str) -> bool:
    """Whether a line above the text only says when and where it was sent, who made it, or in which part it stands.

    "Texte … | Photos …", "HOCKEY SUR GLACE - Division 1 (12e journée)"; who played whom tells more.
    """
    read = head_line(raw)
    filed = read in {HeadLine.BYLINE, HeadLine.RUBRIC} or (read is HeadLine.MATCH and not teams(raw))
    return filed or is_filed(raw) or is_reporters(raw)


def is_beside(raw: str, block: Block) -> bool:
    """Whether a line between the title and the text is neither: a second title in capitals, or no sentence at all."""
    if len(raw) > _TITLE_LENGTH or is_dateline(raw):
        return False
    poster = shouts(raw) and raw.upper() == raw
    return poster or (block.kind is BlockKind.PARAGRAPH and is_line(raw, block.kind) and "\n" not in raw.strip())


def run_in_label(sentences: tuple[Sentence, ...], source: Source) -> Sentence | None:
    """The label that opens a first paragraph: "TRIBUNAL CORRECTIONNEL DE LORME. Un bailleur …", "Course à pied. …".

    In ordinary case only a part of the paper is one. In capitals each of its words stands again in the text, or it
    only names the court or the council that sat: where that was, if nothing else says so, is a point.
    """
    first = sentences[0]
    if not first.text.endswith(".") or not _goes_on_as_text(sentences[1:]):
        return None
    if is_part_of_paper(first.text):
        return first
    if not first.text.isupper():
        return None
    if loud_seat(first.text) or is_loud_kind(first.text):
        return first
    words, text = content_words(first.text), source.document.text
    rest = fold(text[: first.support[0].start] + text[first.support[0].end :])
    told = all(re.search(rf"\b{re.escape(word)}\b", rest) for word in words)
    return first if len(words) >= _LABEL_WORDS and told and not has_verb(first.text.lower()) else None


def _goes_on_as_text(sentences: tuple[Sentence, ...]) -> bool:
    """Whether sentences in ordinary case follow, the last one ended: no title."""
    return bool(sentences) and not sentences[0].text.isupper() and sentences[-1].text.endswith(_ENDS)


def is_set_large(raw: str, block: Block, document: Document) -> bool:
    """Whether a paragraph is only a quotation, set large for the eye, whose words the text has in their place."""
    words = raw.strip()
    alone = (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}
        and words[:1] in {"«", "“", '"'}
        and words[-1:] in {"»", "”", '"'}
        and count(words) >= _SET_LARGE
    )
    return alone and letters(document.text).count(letters(words)) > 1


def doubled_title(source: Source) -> Iterator[Cut]:
    """The title where it stands a second time, in no block: its reader has left it out."""
    document = source.document
    titles = {fold(document.slice(block)) for block in document.blocks if block.kind is BlockKind.TITLE}
    ends = [0, *(block.end for block in document.blocks)]
    starts = [*(block.start for block in document.blocks), len(document.text)]
    for start, end in zip(ends, starts, strict=True):
        between = document.text[start:end]
        words = between.strip()
        if words and fold(words) in titles:
            first = start + between.index(words)
            yield Cut(span=Span(source=source.id, start=first, end=first + len(words)), kind=EditKind.DUPLICATE)


def in_ordinary_case(sentence: Sentence, source: Source) -> Sentence:
    """A title or heading typed in capitals, in ordinary case; one that begins in lower case, with a capital.

    Where only the slogan before a colon has a word that is not certain, the slogan goes.
    """
    text, whole = sentence.text, source.document.text
    new, end = ordinary(text, whole), behind_colon(text, whole)
    if new is None and end:
        gone = Edit(kind=EditKind.LEFTOVER, before=text, after=text[end[0] :])
        sentence, text, new = (
            replace(sentence, text=text[end[0] :], edits=(*sentence.edits, gone)),
            text[end[0] :],
            end[1],
        )
    new = new or text[:1].upper() + text[1:]
    if new == text:
        return sentence
    edit = Edit(kind=EditKind.CAPITAL, before=text, after=new)
    return replace(sentence, text=new, edits=(*sentence.edits, edit))


def joined(sentences: tuple[Sentence, ...]) -> Sentence:
    """A title or heading of several sentences is one line."""
    return Sentence(
        text=" ".join(sentence.text for sentence in sentences),
        support=tuple(span for sentence in sentences for span in sentence.support),
        edits=tuple(edit for sentence in sentences for edit in sentence.edits),
    )


def as_title(line: Sentence) -> Sentence:
    """A title without what desks set around it: the part of the paper, a note on pictures, an exclamation mark."""
    return soberly(without_note(without_part(line)))


def without_part(title: Sentence) -> Sentence:
    """A title without the part of the paper before it: "Santé : l’hôpital ferme"."""
    length = 0 if is_fixture(title.text) else part_before(title.text)
    if not length:
        return title
    rest = title.text[length:]
    text = rest[:1].upper() + rest[1:]
    return replace(title, text=text, edits=(*title.edits, Edit(kind=EditKind.LEFTOVER, before=title.text, after=text)))


def without_note(title: Sentence) -> Sentence:
    """A title without what a desk sets behind it: "Un motard blessé (avec photo)"."""
    found = _NOTE.search(title.text)
    end = found.start() if found else note_behind(title.text)
    return _less(title, title.text[:end], EditKind.MARK) if end < len(title.text) else title


def soberly(title: Sentence) -> Sentence:
    """A title that exclaims what it tells, without the sign.

    A slogan, a call or praise stays as it is: another headline goes before it.
    """
    loud = any(edit.kind is EditKind.CAPITAL and is_capitals(edit.before) for edit in title.edits)
    if loud or not exclaims(title.text) or shouts(plainly := title.text.rstrip("! \u00a0\u202f")):
        return title
    if _CALLS.search(plainly) or any(plain_praise(plainly)) or len(content_words(plainly)) < _TELLING:
        return title
    return _less(title, plainly, EditKind.TYPOGRAPHY) if has_finite_verb(plainly) else title


def _less(title: Sentence, text: str, kind: EditKind) -> Sentence:
    return replace(title, text=text, edits=(*title.edits, Edit(kind=kind, before=title.text, after=text)))
