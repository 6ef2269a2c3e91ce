"""A story: its sources, with what is known of them, and what the editor asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path


SOME_SUBHEADINGS: Final = "some-subheadings"
"""Of a brief's ``usual``: subheadings are asked for, and no number is said."""
ABOUT_SO_LONG: Final = "about-so-long"
"""Of a brief's ``usual``: ``min_words`` is what it wants, neither much less nor much more ("450 mots")."""


class Rights(StrEnum):
    """What may be taken from a source, and how much (see docs/rights.md)."""

    OWN = "own"
    LICENSED = "licensed"
    PRESS_RELEASE = "press-release"
    CITE_ONLY = "cite-only"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """A source's part in a story: the one that is edited, or one that adds to it."""

    PRIMARY = "primary"
    CONTEXT = "context"


class Access(StrEnum):
    """Who may read the whole article on the site."""

    FREE = "free"
    PAID = "paid"


class Release(StrEnum):
    """What is asked of the site: a draft, a date on which it publishes by itself, or publication at once."""

    DRAFT = "draft"
    SCHEDULE = "schedule"
    PUBLISH = "publish"


class LineKind(StrEnum):
    """What a person says that a line of a source is, where the tool guessed wrong or might."""

    NOTE = "note"
    """A colleague's to the desk: it goes."""
    CAPTION = "caption"
    """Of a picture: it goes from the text."""
    TEXT = "text"
    HEADING = "heading"
    TITLE = "title"


class BlockKind(StrEnum):
    """What a block of a document is; a title or heading is never counted as text."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    QUESTION = "question"
    """What an interviewer asks: text, set apart from the answer below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a document, ``text[start:end]`` of it, without the white space around it."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """Heading level as in HTML: 1 for a title, 2 to 6 for headings, 0 for the rest."""
    apart: bool = False
    """Whether a whole paragraph is set in bold, as copy has its standfirst."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Text with its blocks, in reading order: what every reader returns.

    ``text`` is the text as it stands in the file (decoded, line ends as LF), or the text that markup carries.
    """

    text: str
    blocks: tuple[Block, ...]

    def __hash__(self) -> int:
        """By its text alone, whose hash Python keeps: what is known of a document is looked up often."""
        return hash(self.text)

    def slice(self, block: Block) -> str:
        """The text of one block."""
        return self.text[block.start : block.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document with what is known of it; what is not known is None, and never guessed.

    ``id`` names the source within its story and in review.json: the file's name, with "-2" etc. where two share one.
    """

    id: str
    document: Document
    role: Role = Role.CONTEXT
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    rights: Rights = Rights.UNKNOWN
    instruction: str | None = None
    """An editor's instruction found in the first lines; its lines are in no block of ``document``."""
    settled: tuple[tuple[int, LineKind], ...] = ()
    """Where blocks start of which a person said what they are; what is to stay has the block's kind already."""

    def __hash__(self) -> int:
        """By its document alone, as that one by its text."""
        return hash(self.document)


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A story's image: the file to upload and what must stand beside it."""

    path: Path
    alt: str | None = None
    credit: str | None = None
    caption: str | None = None
    sha256: str | None = None
    """Of the file's bytes as the story was read: another picture under the same name is another payload."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the editor asks for, precedence already applied; None where nobody said."""

    instruction: str | None = None
    unread: tuple[str, ...] = ()
    """The phrases of the instruction that ask for something that was not understood, or that the tool can't do."""
    language: str | None = None
    min_words: int | None = None
    max_words: int | None = None
    subheadings: int | None = None
    """The least number of subheadings; 0 asks for none."""
    usual: frozenset[str] = frozenset()
    """Of these two, whose number nobody said: the site's usual one, or what "with subheadings" means, then named."""
    keyphrase: str | None = None
    headline: str | None = None
    angle: str | None = None
    """What the headline is to be about, where the instruction says so ("titrer sur la piscine")."""
    subjects: tuple[str, ...] | None = None
    """What the instruction wants told first ("surtout l’école et le camping")."""
    standfirst: str | None = None
    title_tag: str | None = None
    """Without the site's suffix."""
    meta_description: str | None = None
    byline: str | None = None
    format: str | None = None
    parts: tuple[str, ...] | None = None
    """The optional parts that the article has, by their names in fidelity/parts.py."""
    image: Image | None = None
    categories: tuple[str, ...] | None = None
    tags: tuple[str, ...] | None = None
    zone: str | None = None
    """Of the times that name none; without it, the site's own."""
    publish_at: datetime | None = None
    """Like ``embargo_until`` a local time without zone until the brief is settled."""
    embargo_until: datetime | None = None
    action: Release | None = None
    access: Access | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The brief and the sources that the article may stand on; context sorted by id, so that its order can't matter."""

    key: str
    brief: Brief
    primary: Source
    context: tuple[Source, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    """Files of a context folder that could not be read: their names, each with the message code of why."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """The primary source, then the context."""
        return (self.primary, *self.context)

    def source(self, source_id: str) -> Source:
        """The source of that id; KeyError if there is none."""
        for source in self.sources:
            if source.id == source_id:
                return source
        raise KeyError(source_id)
