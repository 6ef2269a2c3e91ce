"""A source, cleaned and cut into sections of sentences that know where they come from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean, is_empty_heading, leftover
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.furniture import envelope, footer, running_heads
from cms_publisher.fidelity.interviews import questions, spoken
from cms_publisher.fidelity.issuers import is_release
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.promotion import praise, shouts
from cms_publisher.fidelity.signatures import signature
from cms_publisher.french import tables
from cms_publisher.french.casing import ordinary
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.quotes import mended
from cms_publisher.french.sentences import split
from cms_publisher.french.words import count, fold
from cms_publisher.model import ArticleBlock, BlockKind, Cut, Edit, Sentence, Span
from cms_publisher.writers.digest.placed import placed
from cms_publisher.writers.digest.releases import released
from cms_publisher.writers.digest.styling import dated, styled, tells_the_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Block, Document, HouseStyle, Source

    _Found = tuple[Sentence | None, list[ArticleBlock]]


_TITLE_WORDS: Final = 5
_TITLE_LENGTH: Final = 160
"""Words that a title has at least, where nothing but its place says that it is one; characters at most."""
_PASTED_TWICE: Final = 12
"""From this many words on, a paragraph that stands twice is no refrain."""
_BESIDE_A_NAME: Final = 2
"""Words that a letterhead has beside its sender's name: "Association"."""
_SET_LARGE: Final = 4
"""Words from which on a quotation that stands twice, once alone, is there for the eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Paragraphs under one subheading; the opening section has none."""

    heading: Sentence | None
    blocks: tuple[ArticleBlock, ...]
    source: str

    @property
    def words(self) -> int:
        """The words of its paragraphs; its heading is not counted."""
        return sum(block_words(block) for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A source ready to be edited: title, sections, and what was cut on the way."""

    title: Sentence | None
    sections: tuple[Section, ...]
    cuts: tuple[Cut, ...]


def prepare(source: Source, style: HouseStyle | None = None) -> Prepared:
    """The source's blocks, cleaned; nothing that stands in a block is lost but what ``cuts`` lists."""
    title: Sentence | None = None
    said: list[str] = []
    sections: list[_Found] = [(None, [])]
    blocks, cuts = _own(source)
    titled = next((block.start for block in blocks if block.kind is BlockKind.TITLE), 0)
    seen = set[str]()
    speech = {blocks[at].start for at in spoken([block.kind for block in blocks])}
    for block in blocks:
        opens = sections == [(None, [])]
        if kind := _no_text(source.document, block, title if opens else None, titled, seen):
            cuts.append(_cut(source, block, kind))
            continue
        sentences = released(source, block, _sentences(source, block, cuts), cuts, opens=opens)
        if not sentences:
            continue
        if opens and _may_be_title(source.document.slice(block), block.kind, title):
            cuts += [Cut(span=span, kind=EditKind.LEFTOVER) for span in (title.support if title else ())]
            title, block = None, replace(block, kind=BlockKind.TITLE)  # noqa: PLW2901 - before it stood no text
        if block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
            sentences = (in_ordinary_case(joined(sentences), source),)
        if block.kind is not BlockKind.QUOTE and block.start not in speech:
            sentences = dated(source, block, sentences, said)
            sentences = tuple(styled(sentence, source.document.text, style) for sentence in sentences)
        said.extend(sentence.text for sentence in sentences if tells_the_year(block, sentence))
        if block.kind is BlockKind.TITLE:
            title = title or sentences[0]
        elif block.kind is BlockKind.HEADING:
            sections.append((sentences[0], []))
        else:
            sections[-1][1].append(ArticleBlock(kind=block.kind, sentences=sentences, source=source.id))
    sections = _boxes_last(sections) if any(block.kind is BlockKind.QUESTION for block in blocks) else sections
    cuts += (Cut(span=span, kind=EditKind.LEFTOVER) for span in _heading_nothing(sections))
    title, kept = placed(title or _given(source), source, (*_doubled_title(source), *cuts))
    return Prepared(title=title, sections=_sections(source, sections), cuts=kept)


def _given(source: Source) -> Sentence | None:
    """The title that stands in no block: in a file's head, or the story's; a page's own names its site."""
    stands = any(block.kind is BlockKind.TITLE for block in source.document.blocks)
    if stands or not source.title or "|" in source.title:
        return None
    text, edits = clean(source.title)
    return Sentence(text=text, edits=edits) if text else None


def _own(source: Source) -> tuple[list[Block], list[Cut]]:
    """The blocks of the text itself, an interviewer's told apart; and what stands around them, cut."""
    document = source.document
    lines = [document.slice(block) for block in document.blocks]
    asked, heads, first, below = questions(document), running_heads(lines), envelope(lines), footer(lines)
    signed = signature(document, source.author)
    own: list[Block] = []
    cuts: list[Cut] = []
    for at, block in enumerate(document.blocks):
        if at in heads or not first <= at < below or _is_letterhead(lines[at], block, source):
            cuts.append(_cut(source, block, EditKind.LEFTOVER))
        elif block == signed:
            cuts.append(_cut(source, block, EditKind.MARK))
        else:
            own.append(replace(block, kind=BlockKind.QUESTION) if block.start in asked else block)
    return own, cuts


def _is_letterhead(raw: str, block: Block, source: Source) -> bool:
    """Whether what a reader took for the title only names who sends the text, or the part of the paper."""
    if block.kind is BlockKind.TITLE and fold(raw).strip() in tables.words("rubrics"):
        return True
    name = _letters(source.outlet or "")
    few = block.kind is BlockKind.TITLE and count(raw) <= count(source.outlet or "") + _BESIDE_A_NAME
    return bool(name) and few and name in _letters(raw)


def _cut(source: Source, block: Block, kind: EditKind) -> Cut:
    """A whole block that is left out."""
    return Cut(span=Span(source=source.id, start=block.start, end=block.end), kind=kind)


def _may_be_title(raw: str, kind: BlockKind, title: Sentence | None) -> bool:
    """Whether what comes first of a text is its title: a line of some words that ends as no sentence does.

    Behind a line in capitals ("SOUS EMBARGO …", a wire's number) it is a heading.
    """
    if title is not None and not (kind is BlockKind.HEADING and shouts(title.text) and not shouts(raw)):
        return False
    if kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH} or is_dateline(raw) or "\n" in raw.strip():
        return False
    return _is_line(raw, kind) and count(raw) >= _TITLE_WORDS and len(raw) <= _TITLE_LENGTH


def _is_line(raw: str, kind: BlockKind) -> bool:
    """Whether it is no sentence: a line above the text, or a heading."""
    return kind is BlockKind.HEADING or not raw.rstrip(' \u00a0»”"').endswith((".", "…", ":", ";", ",", "!", "?"))


def _no_text(document: Document, block: Block, title: Sentence | None, titled: int, seen: set[str]) -> EditKind | None:
    """Why a whole block is none of the text: pasted twice, its title again or a quotation set large, a line beside it.

    ``title``: what was found, as long as no text was; ``titled``: where the title stands, 0 for none; ``seen``: what
    stood before, added to.
    """
    raw = document.slice(block)
    again = title is not None and _letters(raw) == _letters(title.text)
    if _is_repeated(raw, seen) or again or _is_set_large(raw, block, document):
        return EditKind.DUPLICATE
    above = block.start < titled and (_is_line(raw, block.kind) or shouts(raw))
    return EditKind.LEFTOVER if above or (title is not None and _is_beside(raw, block)) else None


def _is_beside(raw: str, block: Block) -> bool:
    """Whether a line between the title and the text is neither: a second title in capitals, or no sentence at all."""
    if len(raw) > _TITLE_LENGTH or is_dateline(raw):
        return False
    poster = shouts(raw) and raw.upper() == raw
    return poster or (block.kind is BlockKind.PARAGRAPH and _is_line(raw, block.kind) and "\n" not in raw.strip())


def _is_set_large(raw: str, block: Block, document: Document) -> bool:
    """Whether a paragraph is only a quotation, set large for the eye, whose words the text has in their place."""
    words = raw.strip()
    alone = (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}
        and words[:1] in {"«", "“", '"'}
        and words[-1:] in {"»", "”", '"'}
        and count(words) >= _SET_LARGE
    )
    return alone and _letters(document.text).count(_letters(words)) > 1


def _letters(text: str) -> str:
    """What two copies of a title have in common, however they are spaced."""
    return "".join(char for char in fold(text) if char.isalnum())


def _doubled_title(source: Source) -> Iterator[Cut]:
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
            found.append(Sentence(text=text, support=(span,), edits=edits))
    return tuple(found)


def _no_heading(source: Source, block: Block, raw: str) -> EditKind | None:
    """Why a heading heads nothing, if it doesn't: it tells nothing, or praises who sent the text."""
    if block.kind is not BlockKind.HEADING:
        return None
    if is_empty_heading(raw):
        return EditKind.LEFTOVER
    praised = is_release(source) and any(praise(raw))
    return EditKind.PROMOTION if praised else None


def in_ordinary_case(sentence: Sentence, source: Source) -> Sentence:
    """A title or heading typed in capitals, in ordinary case; one that begins in lower case, with a capital."""
    text = sentence.text
    new = ordinary(text, source.document.text) or text[:1].upper() + text[1:]
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
