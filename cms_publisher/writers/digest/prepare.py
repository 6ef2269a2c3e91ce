"""A source, cleaned and cut into sections of sentences that know where they come from."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.furniture import envelope, footer, running_heads
from cms_publisher.fidelity.boilerplate.head_lines import head_line
from cms_publisher.fidelity.boilerplate.minutes import frame, is_minutes_document, town
from cms_publisher.fidelity.boilerplate.page_runs import among
from cms_publisher.fidelity.boilerplate.public_lines import for_readers, opens_contacts
from cms_publisher.fidelity.boilerplate.series import announced
from cms_publisher.fidelity.boilerplate.signatures import signatures
from cms_publisher.fidelity.cleaning import clean, is_empty_heading, leftover
from cms_publisher.fidelity.dates.told_dates import ToldDates, is_of_these_weeks
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.interviews import gathered, questions, spoken
from cms_publisher.fidelity.issuers import is_release
from cms_publisher.fidelity.other_papers import with_its_name
from cms_publisher.fidelity.promotion import plain_praise, shouts
from cms_publisher.french.fixtures import files, names_level
from cms_publisher.french.match_sheets import is_box, is_row, rows
from cms_publisher.french.quotes import mended
from cms_publisher.french.sentences import split
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import count, fold
from cms_publisher.model import ArticleBlock, BlockKind, Cut, Role, Sentence, Span
from cms_publisher.writers.digest.placed import placed
from cms_publisher.writers.digest.prepared import Prepared, Section
from cms_publisher.writers.digest.programmes import with_days
from cms_publisher.writers.digest.release_parts import less_release_parts
from cms_publisher.writers.digest.releases import released
from cms_publisher.writers.digest.set_apart import set_apart
from cms_publisher.writers.digest.styling import dated, styled
from cms_publisher.writers.digest.titles import (
    as_title,
    doubled_title,
    given,
    given_instead,
    in_ordinary_case,
    is_beside,
    is_filing,
    is_letterhead,
    is_line,
    is_set_large,
    joined,
    letters,
    may_be_title,
    run_in_label,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cms_publisher.model import Block, Document, HouseStyle, Source

    _Found = tuple[Sentence | None, list[ArticleBlock]]


_STOPS: Final = (".", "!", "?", "…", "»")
_LOW: Final = re.compile(r"[a-zß-öø-ÿœ]+[’ \u00a0,]")
_SHEET_BELOW: Final = 5
"""Blocks that end a report, among which who played may stand."""
_PASTED_TWICE: Final = 12
"""From this many words on, a paragraph that stands twice is no refrain."""


def prepare(
    source: Source,
    style: HouseStyle | None = None,
    *,
    introduced: bool = False,
    read_on: date | None = None,
    voiced: bool = False,
) -> Prepared:
    """The source's blocks, cleaned; nothing that stands in a block is lost but what ``cuts`` lists.

    ``introduced``: what is taken of it stands behind its name and the month that it appeared in.
    ``read_on``: the day of the article that it is taken for; a day of the same weeks of another year has its year.
    ``voiced``: a portrait's weekdays may stay as they are.
    """
    title = given_instead(source)
    known = introduced and source.published and not is_of_these_weeks(source.published, read_on)
    told = ToldDates(years={source.published.year} if known and source.published else set(), behind=introduced)
    sections: list[_Found] = [(None, [])]
    blocks, cuts = _own(source)
    titled, minutes = (
        next((block.start for block in blocks if block.kind is BlockKind.TITLE), 0),
        is_minutes_document(source.document),
    )
    seen, last = set[str](), blocks[-1] if blocks else None
    blocks = _sheet_last(blocks, source.document)
    speech = {blocks[at].start for at in spoken([block.kind for block in blocks])}
    for block in blocks:
        opens = sections == [(None, [])]
        filed = EditKind.LEFTOVER if opens and is_filing(source.document.slice(block)) else None
        if kind := filed or _no_text(source.document, block, title if opens else None, titled if opens else 0, seen):
            cuts.append(_cut(source, block, kind))
            continue
        sentences = released(source, block, _sentences(source, block, cuts), cuts, opens=opens)
        sentences = sentences if opens or block is not last else _less_filing(sentences, source, cuts)
        if not sentences:
            continue
        if opens and block.kind is BlockKind.PARAGRAPH and (label := run_in_label(sentences, source)):
            cuts += [Cut(span=span, kind=EditKind.LEFTOVER) for span in label.support]
            sentences = sentences[1:]
        point = minutes and block.kind is BlockKind.HEADING  # of an agenda
        if opens and not point and may_be_title(source.document.slice(block), block.kind, title):
            cuts += [Cut(span=span, kind=EditKind.LEFTOVER) for span in (title.support if title else ())]
            title, block = None, replace(block, kind=BlockKind.TITLE)  # noqa: PLW2901 - before it stood no text
        if block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
            line = in_ordinary_case(joined(sentences), source)
            sentences = (as_title(line) if block.kind is BlockKind.TITLE else line,)
        sentences = _with_a_capital(sentences, block, sections[-1][1][-1:])
        if block.kind is not BlockKind.QUOTE and block.start not in speech:
            sentences = dated(source, block, sentences, told, voiced=voiced)
            sentences = tuple(styled(sentence, source.document.text, style) for sentence in sentences)
        else:
            told.add(" ".join(sentence.text for sentence in sentences))
        if block.kind is BlockKind.TITLE:
            cuts += [Cut(span=span, kind=EditKind.LEFTOVER) for span in (sentences[0].support if title else ())]
            title = title or sentences[0]
        elif block.kind is BlockKind.HEADING:
            sections.append((sentences[0], []))
        else:
            sections[-1][1].append(ArticleBlock(kind=block.kind, sentences=sentences, source=source.id))
    sections = _boxes_last(sections) if any(block.kind is BlockKind.QUESTION for block in blocks) else sections
    sections = with_days(sections, source.id)
    cuts += (Cut(span=span, kind=EditKind.LEFTOVER) for span in _heading_nothing(sections))
    title, kept = placed(title or given(source), source, (*doubled_title(source), *cuts))
    minutes_of = town(source.document, source.outlet or "") if minutes else None
    apart = None if introduced else set_apart(source, blocks)
    parts = _sections(source, sections)
    made = Prepared(title=title, sections=parts, cuts=kept, minutes_of=minutes_of, apart=apart)
    return less_release_parts(made, source)


def _with_a_capital(sentences: tuple[Sentence, ...], block: Block, before: list[ArticleBlock]) -> tuple[Sentence, ...]:
    """A paragraph of sentences that a hasty hand began in lower case; the rest of the one before it stays so."""
    first = sentences[0]
    ended = block.kind is BlockKind.PARAGRAPH and sentences[-1].text.endswith(_STOPS[:3])
    if not (ended and _LOW.match(first.text) and all(one.text.endswith(_STOPS) for one in before)):
        return sentences
    text, edits = replaced(first.text, [(0, 1, first.text[0].upper())], EditKind.CAPITAL)
    return (replace(first, text=text, edits=(*first.edits, *edits)), *sentences[1:])


def _sheet_last(blocks: list[Block], document: Document) -> list[Block]:
    """The blocks, a match's sheet that stands above the report behind it: who scored is no opening.

    Its competition goes with it where the report has no title, and who played, where that stands below.
    """
    sheet = rows([document.slice(block) for block in blocks])
    moved = [at for at in sheet if blocks[at].kind is not BlockKind.TITLE]
    if not any(block.kind is BlockKind.PARAGRAPH for at, block in enumerate(blocks) if at not in moved):
        return blocks
    if moved and 0 not in sheet and names_level(document.slice(blocks[0])) and not _is_titled(blocks[1:], sheet):
        moved.append(0)
    if moved:
        last = range(max(max(moved) + 1, len(blocks) - _SHEET_BELOW), len(blocks))
        moved += [at for at in last if is_row(document.slice(blocks[at]))]
    below = [replace(blocks[at], kind=BlockKind.PARAGRAPH) for at in sorted(moved)]
    text = [block for at, block in enumerate(blocks) if at not in moved]
    headings = [block for block in text if block.kind is BlockKind.HEADING]
    boxes = list(takewhile(lambda block: is_box(document.slice(block)), reversed(headings)))
    at = text.index(boxes[-1]) if moved and boxes else len(text)
    return [*text[:at], *below, *text[at:]]


def _is_titled(below_first: list[Block], sheet: frozenset[int]) -> bool:
    """Whether a title stands below a copy's first line that is no row of its sheet."""
    return any(block.kind is BlockKind.TITLE and at not in sheet for at, block in enumerate(below_first, start=1))


def _less_filing(sentences: tuple[Sentence, ...], source: Source, cuts: list[Cut]) -> tuple[Sentence, ...]:
    """What ends the copy, nothing where it is the rubric that it goes under: "Coupe de France (7e tour)."."""
    if len(sentences) != 1 or not files(sentences[0].text, source.document.text):
        return sentences
    cuts += [Cut(span=span, kind=EditKind.LEFTOVER) for span in sentences[0].support]
    return ()


def _own(source: Source) -> tuple[list[Block], list[Cut]]:
    """The blocks of the text itself, an interviewer's told apart; and what stands around them, cut."""
    document = source.document
    lines = [document.slice(block) for block in document.blocks]
    asked, heads, first, below = questions(document), running_heads(lines), envelope(lines), footer(lines)
    signed = signatures(document, source.author)
    contacts = below < len(lines) and opens_contacts(lines[below])
    kept = {at for at in range(below, len(lines)) if contacts and for_readers(lines[at])}
    beside = heads | among(document) | frame(document) | announced(document, source.author)
    own: list[Block] = []
    cuts: list[Cut] = []
    for at, block in enumerate(document.blocks):
        if asked and source.role is Role.PRIMARY and gathered(lines[at]):
            own.append(block)
        elif at in signed or gathered(lines[at]):
            cuts.append(_cut(source, block, EditKind.MARK))
        elif at in beside or not (first <= at < below or at in kept) or is_letterhead(lines[at], block, source):
            cuts.append(_cut(source, block, EditKind.LEFTOVER))
        else:
            own.append(replace(block, kind=BlockKind.QUESTION) if block.start in asked else block)
    return own, cuts


def _cut(source: Source, block: Block, kind: EditKind) -> Cut:
    """A whole block that is left out."""
    return Cut(span=Span(source=source.id, start=block.start, end=block.end), kind=kind)


def _no_text(document: Document, block: Block, title: Sentence | None, titled: int, seen: set[str]) -> EditKind | None:
    """Why a whole block is none of the text: pasted twice, its title again or a quotation set large, a line beside it.

    ``title``: what was found, as long as no text was; ``titled``: where the title stands, 0 for none; ``seen``: what
    stood before, added to.
    """
    raw = document.slice(block)
    again = title is not None and letters(raw) == letters(title.text)
    if _is_repeated(raw, seen) or again or is_set_large(raw, block, document):
        return EditKind.DUPLICATE
    above = block.start < titled and (is_line(raw, block.kind) or shouts(raw) or head_line(raw) is not None)
    return EditKind.LEFTOVER if above or (title is not None and is_beside(raw, block)) else None


def _is_repeated(raw: str, seen: set[str]) -> bool:
    """Whether a paragraph stands a second time, word for word: pasted twice; a refrain of a few words may."""
    words = fold(" ".join(raw.split()))
    again = words in seen and count(raw) >= _PASTED_TWICE
    seen.add(words)
    return again


def _boxes_last(found: list[_Found]) -> list[_Found]:
    """An interview's sections, a life told in a list behind them: the printed page has it beside the text.

    A list that ends the interview stays as it stands, with what follows it.
    """
    text: list[_Found] = []
    boxes: list[_Found] = []
    for heading, blocks in found:
        rest = list(dropwhile(lambda block: block.kind is BlockKind.LIST_ITEM, blocks))
        ends = heading is found[-1][0] and not any(block.kind is BlockKind.QUESTION for block in rest)
        if text and heading is not None and len(rest) < len(blocks) and not ends:
            boxes.append((heading, blocks[: len(blocks) - len(rest)]))
            text[-1][1].extend(rest)
        else:
            text.append((heading, blocks))
    return [*text, *boxes]


def _heading_nothing(found: Iterable[_Found]) -> Iterator[Span]:
    """Where the headings stand below which nothing is left."""
    for heading, blocks in found:
        if heading is not None and not blocks:
            yield from heading.support


def _sections(source: Source, found: Iterable[_Found]) -> tuple[Section, ...]:
    return tuple(
        Section(heading=heading, blocks=tuple(blocks), source=source.id) for heading, blocks in found if blocks
    )


def _sentences(source: Source, block: Block, cuts: list[Cut]) -> tuple[Sentence, ...]:
    raw = source.document.slice(block)
    if gathered(raw):  # below an interview; elsewhere it is cut before
        span = Span(source=source.id, start=block.start, end=block.end)
        return (Sentence(text=typeset(raw), support=(span,)),)
    if kind := _no_heading(source, block, raw) or leftover(raw):
        cuts.append(_cut(source, block, kind))
        return ()
    found = []
    for start, end in split(mended(raw)):
        span = Span(source=source.id, start=block.start + start, end=block.start + end)
        text, edits = clean(raw[start:end])
        if leftover(raw[start:end]) or not text:
            cuts.append(Cut(span=span, kind=leftover(raw[start:end]) or EditKind.MARK))
        else:
            found.append(with_its_name(Sentence(text=text, support=(span,), edits=edits), source))
    return tuple(found)


def _no_heading(source: Source, block: Block, raw: str) -> EditKind | None:
    """Why a heading heads nothing, if it doesn't: it tells nothing, or praises who sent the text."""
    if block.kind is not BlockKind.HEADING:
        return None
    if is_empty_heading(raw):
        return EditKind.LEFTOVER
    praised = is_release(source) and any(plain_praise(raw))
    return EditKind.PROMOTION if praised else None
