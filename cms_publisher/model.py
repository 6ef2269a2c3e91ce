"""The values that travel through the house: frozen, slotted, keyword-only.

    files ─readers─▶ Story ─writer─▶ Article ─seo─▶ Edition ─checks─▶ Review ─target─▶ Payload

Offsets are indices of Python strings (Unicode code points), half open, into ``Document.text``.
Dates without a time are ``datetime.date``; instants are zone-aware ``datetime.datetime``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime
    from pathlib import Path

PUBLISH_STATUS: Final = "draft"
"""The only status that this tool writes by default."""


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


class BlockKind(StrEnum):
    """What a block of a document is; a title or heading is never counted as text."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a document, ``text[start:end]`` of it, without the white space around it."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """Heading level as in HTML: 1 for a title, 2 to 6 for headings, 0 for the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Text with its blocks, in reading order: what every reader returns.

    ``text`` is the text as it stands in the file (decoded, line ends as LF), or the text that markup carries.
    """

    text: str
    blocks: tuple[Block, ...]

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
    subheadings: int | None = None
    """The least number of subheadings; 0 asks for none."""
    keyphrase: str | None = None
    headline: str | None = None
    standfirst: str | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A site's publisher, as schema.org's NewsMediaOrganization names it."""

    name: str
    url: str | None = None
    logo: str | None = None
    publishing_principles: str | None = None
    """These four are addresses of pages on which the newsroom says how it works."""
    ethics_policy: str | None = None
    corrections_policy: str | None = None
    masthead: str | None = None
    same_as: tuple[str, ...] = ()
    """Its other addresses: Wikipedia, Wikidata, networks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """A newsroom's forms (config/marche.toml): what its desk applies, flags, or leaves alone."""

    rules: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Rule -> "apply", "flag" or "off"; a rule that isn't named is off."""
    names: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """The house's form -> the forms that it stands for."""
    countries: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """The same for countries: one name each."""
    functions: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """The same for functions of persons, after an article ("le Président" -> "le président")."""
    capitals: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """The same for capitals that lack their accent, beyond those of french/data/accents.txt."""
    known_acronyms: frozenset[str] = frozenset()
    calques: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """A turn of phrase -> what one would say in French."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The numbers that checks judge by, with the package's own values; a site's stand under ``[thresholds]``.

    A name says its unit: ``_characters``, ``_words``, ``_pixels``; a ``_share`` is a part of one, 0 to 1.
    """

    headline_characters: int = 110
    """The longest headline: what Google shows of one (Article structured data)."""
    subheading_characters: int = 80
    """The longest subheading: two lines on a phone."""
    section_words: int = 250
    """The most words under one subheading before a further one is looked for."""
    standfirst_new_words: int = 3
    """Content words that a standfirst adds at least to its headline: a who, a when, a where."""
    quote_words: int = 4
    """From this many words on, quotation marks are no mere distance to a word but someone's speech."""
    near_duplicate_share: float = 0.8
    """Share of the content words of both (Jaccard index) from which two sentences are nearly the same."""
    near_duplicate_words: int = 5
    """Content words under which sentences share their words by chance."""
    instruction_words: int = 4
    """Words from which on a demand of the brief that stands in the text is no chance."""
    foreign_words: int = 5
    """Words under which a sentence's language is not told."""
    foreign_share: float = 0.25
    """Share of another language's little words from which a sentence is in that language."""
    capitals_share: float = 0.6
    """Share of capitals above which a sentence is written in capitals and holds no acronyms to tell."""
    cite_only_share: float = 0.25
    """The largest share of the article's words that may come from ``cite-only`` sources together."""
    title_tag_pixels: float = 580.0
    """The widest title tag, as Google draws it (Arial 20 px)."""
    meta_description_min: int = 121
    """Characters of the shortest description."""
    meta_description_max: int = 156
    """Characters of the longest description."""
    slug_words_min: int = 3
    slug_words_max: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteProfile:
    """One site's choices (config/sites/NAME.toml); the defaults are the package's own."""

    name: str = "default"
    publisher: Organization | None = None
    url: str | None = None
    timezone: str = "Europe/Paris"
    allow: tuple[str, ...] = ()
    """What a brief may ask for beyond a draft: ``schedule``, ``publish``."""
    language: str = "fr"
    format: str = "article"
    min_words: int = 700
    subheadings: int = 3
    byline: str | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    create_tags: bool = False
    create_categories: bool = False
    standfirst_in_body: bool = True
    """Whether the standfirst is also the first paragraph of the content (most themes don't show the excerpt)."""
    parts: tuple[str, ...] = ()
    """The optional parts of an article, by their names in fidelity/parts.py."""
    title_tag_suffix: str = ""
    archive: str | None = None
    """File of the site's own posts, from the configuration's folder on: what an article may link to."""
    image_credit: str | None = None
    """The credit of pictures for which the brief names none."""
    crops: bool = False
    """Whether a picture's crops are uploaded beside it, for search engines."""
    access: Access | None = None
    paywall_class: str | None = None
    """The class of the element that holds what only subscribers read."""
    house_style: HouseStyle = field(default_factory=HouseStyle)
    thresholds: Thresholds = field(default_factory=Thresholds)
    severities: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """``check.rule`` -> severity, where the site judges otherwise than the package."""


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
        return " ".join(sentence.text for sentence in self.sentences)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Where one site is and how to log in there; the password is in no repr."""

    url: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPlace:
    """Where the journal is: a file, or a PostgreSQL server's URL, in no repr because it may hold a password."""

    file: Path
    url: str | None = field(default=None, repr=False)


class Severity(StrEnum):
    """``blocks`` stops a push, ``warns`` asks for a person's eye, ``notes`` is for the record."""

    BLOCKS = "blocks"
    WARNS = "warns"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding is: a field of the edition and, in the body, which block (from 0) and which characters."""

    field: str
    """headline, standfirst, body, title_tag, meta_description, slug, focus_keyphrase, json_ld, image, sources, brief"""
    block: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check found, as data; its words are rendered at the edge from messages/ under ``check.rule``."""

    check: str
    rule: str
    severity: Severity
    place: Place
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    evidence: str | None = None
    """The text that it is about: the passage of the article or of the source that it was held against."""
    fix: str | None = None
    """What to put in its place, where that is certain."""
    id: str = ""
    """Stable while the text it speaks of is the same; given by the pipeline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A finding that somebody lets stand. Its id is made of the text that it speaks of: another text, no waiver."""

    story: str
    finding: str
    """The finding's id."""
    code: str
    """Its ``check.rule``."""
    about: str
    """The text that it spoke of."""
    by: str
    reason: str
    at: str
    """UTC, ISO 8601."""
    holds: bool = True
    """Whether the text is still the one that it was said of; set by the review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who reviewed a text and answers for it, when; of the text with that SHA-256 and no other.

    The record of human review and editorial responsibility that lets a text do without the label of Article 50(4) of
    Regulation (EU) 2024/1689.
    """

    story: str
    site: str
    payload_sha256: str
    by: str
    """Who reviewed it."""
    responsible: str
    """The person or house that answers for it."""
    at: str
    """UTC, ISO 8601."""
    changed: str | None = None
    """What the reviewer changed, in their own words."""
    edits: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many edits of each kind of the catalogue the text has; "correction": sentences that people wrote."""
    holds: bool = True
    """Whether the text is still the one that was approved; set by the review."""


class Verdict(StrEnum):
    """What the review comes to; only ``blocked`` stops a push."""

    READY = "ready"
    NEEDS_WORK = "needs-work"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An edition, judged."""

    verdict: Verdict
    words: int
    findings: tuple[Finding, ...]
    waivers: tuple[Waiver, ...] = ()
    """All of the story, those that no longer hold too; oldest first."""
    approvals: tuple[Approval, ...] = ()
    """All of the story on that site, those that no longer hold too; oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """The desired state of the post, whole and canonical; ``sha256`` is over the canonical JSON of post and seo."""

    story: str
    site: str
    post: Mapping[str, Any]
    seo: Mapping[str, Any]
    sha256: str
    version: int = 1
    picture: Path | None = field(default=None, repr=False, compare=False)
    """Where the post's picture lies on this machine: no part of the identity, and in no file that is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """A picture as it is uploaded."""

    name: str
    """ASCII, with the suffix of what its bytes are."""
    kind: str
    """Its media type: "image/jpeg"."""
    data: bytes
    shape: str = ""
    """"16x9" of a crop; empty for the whole picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A payload as one site takes it: its fields under the names that ``RemoteState`` gives them, terms as ids."""

    fields: Mapping[str, object]
    sha256: str
    """The payload's identity there; another one while terms are missing, so that it is pushed again once they are."""
    absent: tuple[str, ...] = ()
    """Terms that the site hasn't, as "categories: NAME"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """One request that changes a post: what to send, and over which state."""

    story: str
    fields: Mapping[str, object]
    """The difference; all of it where the post is to be made."""
    sha256: str
    over: str = ""
    """The fingerprint that was seen; empty: no post is expected."""
    seen: Mapping[str, object] = field(default_factory=dict)
    """The fields in the state that was seen, where that is known."""
    post_id: int | None = None
    allow: frozenset[str] = frozenset()
    """The states in which a person let it through: the cases of ``Consent``."""
    keeps: tuple[str, ...] = ()
    """The fields in which people's changes stand beside the story's."""
    signed: tuple[str, str] | None = None
    """Who wants it written over what people did, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """What somebody changed on the site since the last push, as the site tells it."""

    by: str
    at: str
    """UTC, ISO 8601."""
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteState:
    """A post as the site has it now."""

    post_id: int
    status: str
    edit_link: str
    etag: str
    """Fingerprint of all that people can edit; another one means that somebody edited."""
    fields: Mapping[str, object]
    """The raw values, under the names that the payload gives them; without what the site has no place for."""
    pushed_sha256: str | None = None
    """The payload that was last pushed, where the site remembers it."""
    pushed_etag: str | None = None
    """The fingerprint right after that push, where the site remembers it."""
    changed: tuple[str, ...] | None = None
    """The fields that are not as that push left them; None where the site doesn't know."""
    touches: tuple[Touch, ...] = ()
    """Who changed what since that push, oldest first, as far as the site knows."""
    locked_by: str | None = None
    """Who has it open in an editor, where the site tells."""
    moved: bool = False
    """Whether the search fields belong elsewhere on the site now, so that the same payload is pushed again."""

    def changed_since(self, known: Known) -> tuple[str, ...]:
        """The names of the fields that differ from what came back after the last push."""
        names = {*known.fields, *self.fields}
        return tuple(sorted(name for name in names if known.fields.get(name) != self.fields.get(name)))


class Stage(StrEnum):
    """Where a story's post is on a site."""

    DRAFT = "draft"
    LIVE = "live"
    """Published, scheduled or private: ``status`` says which."""
    TRASHED = "trashed"
    DELETED = "deleted"
    MISSING = "missing"
    NOT_YOURS = "not_yours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one story stands on one site, without its texts."""

    stage: Stage
    status: str = ""
    """WordPress's own word."""
    post_id: int | None = None
    edit_link: str = ""
    etag: str = ""
    pushed_sha256: str | None = None
    changed: tuple[str, ...] | None = None
    """The fields that people changed since the last push; None where that is not known."""
    touches: tuple[Touch, ...] = ()
    locked_by: str | None = None
    waits: bool = False
    """Whether a newer version waits for a person's word."""
    moved: bool = False

    @property
    def needs_person(self) -> bool:
        """Whether a push of a changed story would be refused, or people were told that one waits."""
        at_rest = self.stage in {Stage.DRAFT, Stage.MISSING}
        return self.waits or not at_rest or (self.stage is Stage.DRAFT and self.changed != ())


class Action(StrEnum):
    """What became of a push."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A push that is about to leave: of what, where to, and on whose word."""

    run: str
    site: str
    """The site's own id."""
    site_name: str
    story: str
    payload_sha256: str
    by: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What the journal has of one push, withdrawal or adoption."""

    at: str
    """UTC, ISO 8601: when it left."""
    site: str
    """The name of the site's profile; of old entries the site's own id."""
    action: str | None
    """An ``Action``; None: it may have arrived, the next push looks."""
    detail: str | None
    by: str | None
    reason: str | None
    run: str
    payload_sha256: str
    overwritten: str | None
    """What people had written, as JSON, where the push went over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the journal knows of a story on a site: the post and the site's word after the last push."""

    post_id: int
    etag: str
    """Empty where the post was adopted and never pushed: people may have edited it."""
    payload_sha256: str
    fields: Mapping[str, object]
    """The raw values as they came back after that push: what a person's change is told by."""
    ours: Mapping[str, object] | None = None
    """The story's own side of that push, where people's changes stood beside it; None: the fields themselves."""
    base_etag: str | None = None
    """What the site calls the state after that push, where it is not the fingerprint itself."""

    @property
    def site_base(self) -> str:
        """The site's name for the state after the last push, by which it says whether that was the last one."""
        return self.base_etag or self.etag

    @property
    def base(self) -> Mapping[str, object]:
        """What the story's next version and people's changes are held against."""
        return self.fields if self.ours is None else self.ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What happened to one payload on one site."""

    story: str
    site: str
    action: Action
    remote: RemoteState | None = None
    not_landed: tuple[str, ...] = ()
    """Fields that were sent and are not there: no place for them, or altered on the way."""
    kept: tuple[str, ...] = ()
    """The fields in which people's changes stand beside the story's."""
    overwritten: tuple[str, ...] = ()
    """The fields in which the story's version was put over people's, on somebody's word."""
