"""A source, cleaned and cut into sections of sentences that know where they come from."""

from __future__ import annotations

import re
from dataclasses import replace
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
from cms_publisher.fidelity.edits import EditKind, replaced, typographic_edits
from cms_publisher.fidelity.interviews import gathered, questions, spoken
from cms_publisher.fidelity.issuers import is_release
from cms_publisher.fidelity.other_papers import with_its_name
from cms_publisher.fidelity.promotion import plain_praise, shouts
from cms_publisher.fidelity.slogans import is_virtue
from cms_publisher.french.fixtures import files
from cms_publisher.french.quotes import mended
from cms_publisher.french.sentences import split
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import count, fold, letters
from cms_publisher.model import ArticleBlock, BlockKind, Cut, LineKind, Role, Sentence, Span
from cms_publisher.writers.digest.placed import placed
from cms_publisher.writers.digest.prepared import Prepared, Section
from cms_publisher.writers.digest.programmes import with_days
from cms_publisher.writers.digest.release_parts import less_release_parts
from cms_publisher.writers.digest.releases import released
from cms_publisher.writers.digest.set_apart import set_apart
from cms_publisher.writers.digest.set_last import boxes_last, sheet_last
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
_GOES: Final = frozenset({LineKind.NOTE, LineKind.CAPTION})
_CLEANED: Final = frozenset({EditKind.MARK, EditKind.LEFTOVER})
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
    titled = next((block.start for block in blocks if block.kind is BlockKind.TITLE), 0)
    minutes, settled = is_minutes_document(source.document), dict(source.settled)
    seen, last = set[str](), blocks[-1] if blocks else None
    blocks = sheet_last(blocks, source.document)
    speech = {blocks[at].start for at in spoken([block.kind for block in blocks])}
    for block in blocks:
        opens = sections == [(None, [])]
        said = block.start in settled
        if not said and (kind := _no_text(source.document, block, title, titled, seen, opens=opens)):
            cuts.append(_cut(source, block, kind))
            continue
        sentences = _told(source, block, cuts, opens=opens, last=block is last)
        if not sentences:
            continue
        if opens and not said and block.kind is BlockKind.PARAGRAPH and (label := run_in_label(sentences, source)):
            cuts += [Cut(span=span, kind=EditKind.LEFTOVER) for span in label.support]
            sentences = sentences[1:]
        point = minutes and block.kind is BlockKind.HEADING  # of an agenda
        if opens and not (point or said) and may_be_title(source.document.slice(block), block.kind, title):
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
    sections = boxes_last(sections) if any(block.kind is BlockKind.QUESTION for block in blocks) else sections
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
    settled = dict(source.settled)
    own: list[Block] = []
    cuts: list[Cut] = []
    for at, block in enumerate(document.blocks):
        if block.start in settled:
            if settled[block.start] in _GOES:
                cuts.append(_cut(source, block, EditKind.SETTLED))
            else:
                own.append(block)
        elif asked and source.role is Role.PRIMARY and gathered(lines[at]):
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


def _no_text(  # noqa: PLR0913 - a line is told by what stands around it
    document: Document, block: Block, title: Sentence | None, titled: int, seen: set[str], *, opens: bool
) -> EditKind | None:
    """Why a whole block is none of the text: pasted twice, its title again or a quotation set large, a line beside it.

    ``title``: what was found; ``titled``: where the title stands, 0 for none; both tell only while it ``opens``, as
    long as no text was found; ``seen``: what stood before, added to.
    """
    raw = document.slice(block)
    again = opens and title is not None and letters(raw) == letters(title.text)
    if _is_repeated(raw, seen) or again or is_set_large(raw, block, document):
        return EditKind.LEFTOVER if opens and is_filing(raw) else EditKind.DUPLICATE
    if not opens:
        return None
    above = block.start < titled and (is_line(raw, block.kind) or shouts(raw) or head_line(raw) is not None)
    beside = is_filing(raw) or above or (title is not None and is_beside(raw, block))
    return EditKind.LEFTOVER if beside else None


def _is_repeated(raw: str, seen: set[str]) -> bool:
    """Whether a paragraph stands a second time, word for word: pasted twice; a refrain of a few words may."""
    words = fold(" ".join(raw.split()))
    again = words in seen and count(raw) >= _PASTED_TWICE
    seen.add(words)
    return again


def _heading_nothing(found: Iterable[_Found]) -> Iterator[Span]:
    """Where the headings stand below which nothing is left."""
    for heading, blocks in found:
        if heading is not None and not blocks:
            yield from heading.support


def _sections(source: Source, found: Iterable[_Found]) -> tuple[Section, ...]:
    return tuple(
        Section(heading=heading, blocks=tuple(blocks), source=source.id) for heading, blocks in found if blocks
    )


def _told(source: Source, block: Block, cuts: list[Cut], *, opens: bool, last: bool) -> tuple[Sentence, ...]:
    """The sentences of a block; all that a person said are text, else less those that only praise, or file the copy."""
    if block.start in dict(source.settled):
        return _sentences(source, block, cuts, settled=True)
    found = released(source, block, _sentences(source, block, cuts), cuts, opens=opens)
    return _less_filing(found, source, cuts) if last and not opens else found


def _sentences(source: Source, block: Block, cuts: list[Cut], *, settled: bool = False) -> tuple[Sentence, ...]:
    """Its sentences, cleaned, less those that are no text; ``settled``: a person said that all of it is."""
    raw = source.document.slice(block)
    if gathered(raw):  # below an interview; elsewhere it is cut before
        span = Span(source=source.id, start=block.start, end=block.end)
        return (Sentence(text=typeset(raw), support=(span,)),)
    kind = None if settled else _no_heading(source, block, raw) or leftover(raw)
    if kind:
        cuts.append(_cut(source, block, kind))
        return ()
    found = []
    for start, end in split(mended(raw)):
        span = Span(source=source.id, start=block.start + start, end=block.start + end)
        text, edits = clean(raw[start:end])
        if settled and (not text or any(edit.kind in _CLEANED for edit in edits)):
            text = typeset(raw[start:end])
            edits = tuple(typographic_edits(raw[start:end], text))
        if not text or (leftover(raw[start:end]) and not settled):
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
    praised = is_release(source) and (any(plain_praise(raw)) or is_virtue(raw))
    return EditKind.PROMOTION if praised else None
