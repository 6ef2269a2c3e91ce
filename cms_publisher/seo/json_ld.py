"""The article as schema.org's NewsArticle: what is known of it, and nothing else.

A draft has no permalink, no dates and no picture's address yet: the companion plugin completes the object from the
live post. Who wrote the house's own text signs the article; the authors of other sources stand in ``isBasedOn`` and
``citation`` alone: they did not write it.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.measure import article_words
from cms_publisher.french import tables
from cms_publisher.french.bylines import without_role
from cms_publisher.french.clauses import clauses
from cms_publisher.french.dateline import agency, filed, is_town
from cms_publisher.french.words import fold
from cms_publisher.model import Access, BlockKind, Rights, Role
from cms_publisher.seo.entities import entities
from cms_publisher.seo.links import sentences

if TYPE_CHECKING:
    from cms_publisher.model import Article, Brief, Organization, Seo, SiteProfile, Source, Story

_HEADLINE_CHARACTERS: Final = 110
"""Google's advice for ``headline``."""
_DISPATCH: Final = "depeche"
_OPENINGS: Final = 5
"""Paragraphs among which the one with the dateline is: above it may stand a rubric, a byline."""
_PAR: Final = re.compile(r"^\s*par\s+", re.IGNORECASE)
_INITIALS: Final = re.compile(r"(?:[A-ZÀ-Ý]\.[ -]?){2,4}")
_ASIDE: Final = re.compile(r"\([^)]*\)")
_BETWEEN: Final = re.compile(r"\s*[,;/&]\s*|\s+(?:et|avec)\s+")
_DESK: Final = re.compile(r"(?:la\s+)?rédaction\b", re.IGNORECASE)


def json_ld(
    article: Article, story: Story, seo: Seo, profile: SiteProfile, *, shown: Article | None = None
) -> dict[str, Any]:
    """The NewsArticle object, its keys in a fixed order; a key whose value is not known is not there.

    ``shown``: what of the article names whom and what it is about and mentions; all of it by default.
    """
    brief = story.brief
    about, mentions = entities(shown or article)
    sections = brief.categories if brief.categories is not None else profile.categories
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": _headline(article),
        "description": seo.meta_description.text,
        "inLanguage": brief.language or profile.language,
        "wordCount": article_words(article, standfirst_in_body=profile.standfirst_in_body),
        "keywords": _keywords(seo, brief, profile),
        "articleSection": _one_or_all(list(sections)),
        "dateline": _dateline(story),
        "about": about,
        "mentions": mentions,
        "author": _one_or_all(
            _signed(article.byline or brief.byline or profile.byline or "", story, profile.publisher)
        ),
        "publisher": _publisher(profile.publisher),
        **_works(article, story),
        **_access(brief.access, profile),
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _dateline(story: Story) -> str | None:
    """The place and day that a text opens with; a wire's where it is kept as one, no release's, sent from an office."""
    source = story.primary
    if source.rights is Rights.PRESS_RELEASE:
        return None
    document = source.document
    paragraphs = (document.slice(block) for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
    openings = tuple(islice(paragraphs, _OPENINGS))
    wires = any(map(agency, openings)) and story.brief.format != _DISPATCH
    if wires or (found := next(filter(None, map(filed, openings)), None)):
        return None if wires else found
    town, stop, following = openings[0].partition(".") if openings else ("", "", "")
    return town.strip() if following.strip() and is_town(town + stop, document.text) else None


def _access(access: Access | None, profile: SiteProfile) -> dict[str, Any]:
    """Google's words for who may read: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content."""
    if access is None:
        return {}
    found: dict[str, Any] = {"isAccessibleForFree": access is Access.FREE}
    if access is Access.PAID and profile.paywall_class:
        part = {
            "@type": "WebPageElement",
            "isAccessibleForFree": False,
            "cssSelector": f".{profile.paywall_class}",
        }
        found["hasPart"] = part
    return found


def _headline(article: Article) -> str:
    """The headline, or its longest clause within Google's limit; never cut."""
    headline = article.headline
    fitting = (headline, *(extract(headline, start, end) for start, end in clauses(headline.text)))
    return next((option.text for option in fitting if len(option.text) <= _HEADLINE_CHARACTERS), headline.text)


def _keywords(seo: Seo, brief: Brief, profile: SiteProfile) -> list[str]:
    tags = brief.tags if brief.tags is not None else profile.tags
    return list(dict.fromkeys(filter(None, (seo.focus_keyphrase, *tags))))


def _signed(byline: str, story: Story, publisher: Organization | None) -> list[dict[str, str]]:
    """Who signs; the agency that a wire's dateline names is one, known or not."""
    document = story.primary.document
    wires = {agency(document.slice(block)) for block in document.blocks[:_OPENINGS]}
    found = _authors(byline, publisher)
    return [each | {"@type": "Organization"} if each["name"] in wires else each for each in found]


def _authors(byline: str, publisher: Organization | None) -> list[dict[str, str]]:
    """One object each, its name alone: "Par Anne Roy et Luc Vidal, à Rennes (avec AFP)" are two persons."""
    names = [without_role(name) for name in _BETWEEN.split(_ASIDE.sub("", _PAR.sub("", byline)))]
    known = (name for name in names if not _INITIALS.fullmatch(name))  # whose they are, no reader can tell
    return [_author(name, publisher) for name in known if name[:1].isupper() or _DESK.match(name)]


def _author(name: str, publisher: Organization | None) -> dict[str, str]:
    is_house = _DESK.match(name) or _is_agency(name) or (publisher is not None and name == publisher.name)
    return {"@type": "Organization" if is_house else "Person", "name": name}


def _is_agency(name: str) -> bool:
    """Whether a paper, station or agency signs: "AFP", "Agence France-Presse"."""
    folded = fold(name)
    return name in tables.words("agencies") or folded in tables.lines("outlets") or folded.startswith("agence ")


def _publisher(publisher: Organization | None) -> dict[str, Any] | None:
    if publisher is None:
        return None
    found: dict[str, Any] = {
        "@type": "NewsMediaOrganization",
        "name": publisher.name,
        "url": publisher.url,
        "logo": {"@type": "ImageObject", "url": publisher.logo} if publisher.logo else None,
        "publishingPrinciples": publisher.publishing_principles,
        "ethicsPolicy": publisher.ethics_policy,
        "correctionsPolicy": publisher.corrections_policy,
        "masthead": publisher.masthead,
        "sameAs": _one_or_all(list(publisher.same_as)),
    }
    return {key: value for key, value in found.items() if value}


def _works(article: Article, story: Story) -> dict[str, Any]:
    """The sources that the article stands on: the primary one, which it is based on, and those that it cites."""
    used = {span.source for sentence in sentences(article) for span in sentence.support}
    used |= {block.source for block in article.body if block.source}
    works: dict[Role, list[dict[str, Any]]] = {Role.PRIMARY: [], Role.CONTEXT: []}
    for source in story.sources:
        work = _work(source)
        if source.id in used and work:
            works[Role.PRIMARY if source is story.primary else Role.CONTEXT].append(work)
    return {"isBasedOn": _one_or_all(works[Role.PRIMARY]), "citation": _one_or_all(works[Role.CONTEXT])}


def _work(source: Source) -> dict[str, Any] | None:
    """What is known of a source; None where nothing tells it from another."""
    if not (source.title or source.outlet or source.author or source.url):
        return None
    found: dict[str, Any] = {"@type": "CreativeWork"}
    if source.title:
        found["name"] = source.title
    if source.author and source.author != source.outlet:
        found["author"] = _one_or_all(_authors(source.author, None))
    if source.outlet:
        found["publisher"] = {"@type": "Organization", "name": source.outlet}
    if source.url:
        found["url"] = source.url
    if source.published:
        found["datePublished"] = source.published.isoformat()
    return {key: value for key, value in found.items() if value}


def _one_or_all(values: list[Any]) -> Any:  # noqa: ANN401 (JSON)
    """schema.org's way: a single value bare, several as a list."""
    return values[0] if len(values) == 1 else values
