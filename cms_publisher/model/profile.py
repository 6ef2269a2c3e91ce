"""A site's choices, its publisher and house style, and where its secrets and the journal are."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cms_publisher.model.story import Access


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
    provenance: bool = True
    """Whether those who edit a draft see there, beside each sentence, the passage of its source."""
    access: Access | None = None
    paywall_class: str | None = None
    """The class of the element that holds what only subscribers read."""
    house_style: HouseStyle = field(default_factory=HouseStyle)
    thresholds: Thresholds = field(default_factory=Thresholds)
    severities: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """``check.rule`` -> severity, where the site judges otherwise than the package."""


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
