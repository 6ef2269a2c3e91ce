"""An article: each sentence with the passages that it stands on and the edits between, and its search fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from cms_publisher.model.profile import SiteProfile
    from cms_publisher.model.story import BlockKind, Brief

_TEXT: Final = attrgetter("text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A passage of a source: ``source.document.text[start:end]``."""

    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One difference between a sentence and the passage that it stands on, of a kind of the closed catalogue."""

    kind: str
    """An ``EditKind`` of fidelity/edits.py."""
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words of a sentence that lead to an address: ``text[start:end]``."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """What the article says, the passages it stands on, and what was done to them."""

    text: str
    support: tuple[Span, ...] = ()
    edits: tuple[Edit, ...] = ()
    links: tuple[Link, ...] = ()
    """In order, apart from each other; none but addresses that the sources' metadata name."""
    by: str | None = None
    """Who wrote it, where a person put it in place of the writer's words."""


def linked(sentence: Sentence, escape: Callable[[str], str]) -> str:
    """The sentence as HTML, its links as anchors; ``escape`` makes text the content of an element."""
    from html import escape as quoted

    parts, at = [], 0
    for link in sentence.links:
        url = quoted(link.url)
        anchor = escape(sentence.text[link.start : link.end])
        parts += [escape(sentence.text[at : link.start]), f'<a href="{url}">{anchor}</a>']
        at = link.end
    return "".join([*parts, escape(sentence.text[at:])])


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleBlock:
    """A subheading, paragraph, list item or quote of an article."""

    kind: BlockKind
    sentences: tuple[Sentence, ...]
    level: int = 0
    source: str | None = None
    """The id of the source that the block is taken from; None for what the house itself says."""

    @property
    def text(self) -> str:
        """The sentences in a row, a space between them."""
        return " ".join(map(_TEXT, self.sentences))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A passage of a source that the writer left out on purpose, and why (an ``EditKind``)."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Wordings for a person to choose from, best first."""

    headline: tuple[Sentence, ...] = ()
    standfirst: tuple[Sentence, ...] = ()
    subheading: tuple[Sentence, ...] = ()
    news: tuple[Sentence, ...] = ()
    """The news in further words, shown to nobody: what a title tag may be made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Search fields for a person to choose from besides the ones that are set, best first."""

    title_tag: tuple[Sentence, ...] = ()
    """Without the site's suffix."""
    keyphrase: tuple[str, ...] = ()
    meta_description: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Words that a person put in place of the writer's."""

    story: str
    field: str
    """headline, standfirst, or body: one of its blocks."""
    base: str
    """The writer's words: the whole field or block."""
    text: str
    """The person's; empty: the passage is taken out; the same as ``base``: the correction is taken back."""
    by: str
    at: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A correction and the block of the body that it is about; None: a field that is no body, or no block is left."""

    correction: Correction
    block: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The text that a writer made. ``body`` has no standfirst; the headline is in no block."""

    headline: Sentence
    standfirst: tuple[Sentence, ...]
    body: tuple[ArticleBlock, ...]
    byline: str | None = None
    cuts: tuple[Cut, ...] = ()
    candidates: Candidates = field(default_factory=Candidates)
    corrected: tuple[Placed, ...] = ()
    """What people corrected, as it stands in this text."""
    unplaced: tuple[Placed, ...] = ()
    """What people corrected where the sources changed the same words, or have the passage no more."""

    @property
    def standfirst_text(self) -> str:
        """The standfirst's sentences in a row."""
        return " ".join(sentence.text for sentence in self.standfirst)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seo:
    """What search engines and social cards are shown."""

    focus_keyphrase: str
    slug: str
    title_tag: Sentence
    meta_description: Sentence
    excerpt: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedPost:
    """A post of the site's own, as its public REST API shows it."""

    title: str
    url: str
    published: date
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """The site's own posts, newest first, and the tags that it uses, with the words by which both are found."""

    posts: tuple[ArchivedPost, ...] = ()
    tags: tuple[str, ...] = ()
    words: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    """Folded content word of a title, or folded tag after "#" -> the posts that have it, by index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """What stands below an article, a link in each line: sources whose addresses are known, the site's own posts."""

    sources: tuple[Sentence, ...] = ()
    related: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """An article as one site will carry it; ``brief`` has the profile's word wherever the editor said nothing."""

    brief: Brief
    article: Article
    seo: Seo
    json_ld: Mapping[str, Any]
    profile: SiteProfile
    links: Links = field(default_factory=Links)
    tag_candidates: tuple[str, ...] = ()
    """Tags that the site has and the article's words call for, best first; a person chooses."""
    offers: Offers = field(default_factory=Offers)
    """Made only for who shows them."""
