"""The lines below an article: its sources whose addresses are known, and the site's own posts on the same subject.

No address is made up: a source's comes from its metadata, a post's from the archive file.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cms_publisher.fidelity.attribution import credit, listed_title, original, reference
from cms_publisher.french.dateline import agency
from cms_publisher.french.dates import day
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import BlockKind, Link, Links, Rights, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Archive, ArchivedPost, Article, Seo, SiteProfile, Source, Story

RELATED: Final = "À lire aussi"
SEPARATOR: Final = "\u202f; "
"""What stands above the site's own posts, and between two sources."""
TAG: Final = "#"
"""What stands before a tag in an archive's index of words."""
_MOST_RELATED: Final = 3
_MOST_TAGS: Final = 5
_SAME_TAG: Final = 2
_ALL_WORDS: Final = 4
_SEVERAL: Final = 2
_OF_OTHERS: Final = (Rights.LICENSED, Rights.PRESS_RELEASE)
"""Whose text may be published as one's own: a reader is told where it comes from."""
_RELEVANT: Final = 3
"""All words of the keyphrase in a title, most of them, or one of them and a common tag."""
_OFTEN: Final = 2


def links(article: Article, story: Story, seo: Seo, archive: Archive, profile: SiteProfile) -> Links:
    """The article's links for one site."""
    return Links(sources=_sources(article, story, seo, profile), related=_related(story, seo, archive))


def sources_label(found: Links) -> str:
    """What stands before the sources: "Source : " or "Sources : "."""
    return "Sources\u00a0: " if len(found.sources) > 1 else "Source\u00a0: "


def lines(found: Links) -> tuple[str, ...]:
    """The texts of the blocks below the article."""
    related = (RELATED, *(line.text for line in found.related)) if found.related else ()
    if not found.sources:
        return related
    return (*related, sources_label(found) + SEPARATOR.join(line.text for line in found.sources))


def tag_candidates(article: Article, seo: Seo, archive: Archive) -> tuple[str, ...]:
    """The site's tags that the keyphrase or headline holds, or that the text says more than once; best first."""
    top = frozenset(content_words(f"{seo.focus_keyphrase} {article.headline.text}"))
    texts = [
        frozenset(content_words(text)) for text in (article.standfirst_text, *(each.text for each in article.body))
    ]
    said = top.union(*texts)
    uses = {
        tag: _OFTEN * (words <= top) + sum(words <= text for text in texts)
        for tag in archive.tags
        if (words := _tag_words(tag)) and words <= said
    }
    fitting = [tag for tag, times in uses.items() if times >= _OFTEN]
    return tuple(sorted(fitting, key=lambda tag: (-uses[tag], tag))[:_MOST_TAGS])


@lru_cache(maxsize=16_384)
def _tag_words(tag: str) -> frozenset[str]:
    """A site's tags are the same from story to story."""
    return frozenset(content_words(tag))


def _sources(article: Article, story: Story, seo: Seo, profile: SiteProfile) -> tuple[Sentence, ...]:
    """A line for each source that the article stands on; not for the newsroom's own, nor one that the text links.

    The one that the article is made from, where it has no address, only if nothing above says whose text it was.
    """
    used = {span.source for sentence in sentences(article) for span in sentence.support}
    linked = {link.url for sentence in sentences(article) for link in sentence.links}
    found = []
    for source in story.sources:
        if source is story.primary and source.id in used and _is_uncredited(article, source):
            found.append(_source(replace(source, title=None), seo))
        elsewhere = source.url and source.url not in linked and _host(source.url) != _host(profile.url or "")
        elsewhere = elsewhere or (source is not story.primary and _is_unlisted(article, source))
        if source.id in used and elsewhere and source.rights is not Rights.OWN:
            found.append(_source(source, seo))
    return tuple(found)


def _is_uncredited(article: Article, source: Source) -> bool:
    """Whether a source without an address, another's text, is named by no dateline (the post shows no byline)."""
    if source.url or not source.outlet or source.rights not in _OF_OTHERS:
        return False
    opening = next((block.text for block in article.body if block.kind is BlockKind.PARAGRAPH), "")
    return agency(opening) is None


def _is_unlisted(article: Article, source: Source) -> bool:
    """Whether a source that has a name, but no address, stands in no line of the text's own that says whose it is."""
    if source.url or not source.outlet:
        return False
    said = {sentence.text for sentence in sentences(article)}
    return not any(line and line.text in said for line in (credit(source), reference(source)))


def _source(source: Source, seo: Seo) -> Sentence:
    """Outlet, title, day ("Le Monde, « Titre », 12 juillet 2023"): the title is the link, else the whole line.

    Behind the outlet of a translated text stands who wrote it: "The Echo, Ann Roe (traduction : rédaction), …".
    """
    quoted = listed_title(source)
    title = quoted[2:-2]  # a quotation within it has marks of the second kind
    parts = [typeset(source.outlet or source.author or ""), original(source) if source.outlet else "", quoted]
    parts.append(day(source.published) if source.published else "")
    text = ", ".join(filter(None, parts)) or _host(source.url or "")
    start, end = (text.index(title), text.index(title) + len(title)) if title else (0, len(text))
    if fold(text[start:end]) == fold(seo.focus_keyphrase):  # an anchor that competes with the page's own phrase
        start, end = 0, len(text)
    return Sentence(text=text, links=(Link(start=start, end=end, url=source.url),) if source.url else ())


def _related(story: Story, seo: Seo, archive: Archive) -> tuple[Sentence, ...]:
    """The site's own posts that share the keyphrase's words or the story's tags: best first, newest among equals."""
    phrase = set(content_words(seo.focus_keyphrase))
    found = sorted((archive.words.get(word, ()) for word in phrase), key=len)
    tagged = [set(archive.words.get(TAG + fold(tag), ())) for tag in story.brief.tags or ()]
    # a post with two of the words has one that is not the commonest: the longest list is only looked up in
    offered = set[int]().union(*(found[:-1] or found), *tagged)
    having = [offered.intersection(posts) for posts in found] if offered else []
    scores = {
        at: _score(sum(at in posts for posts in having), len(phrase)) + _SAME_TAG * sum(at in posts for posts in tagged)
        for at in offered
    }
    fitting = (at for at, score in scores.items() if score >= _RELEVANT and not _is_itself(archive.posts[at], seo))
    return tuple(_to(archive.posts[at]) for at in nsmallest(_MOST_RELATED, fitting, key=lambda at: (-scores[at], at)))


def _score(words: int, of: int) -> int:
    """What it is worth that a title has so many of the keyphrase's words."""
    if words == of:
        return max(words, _ALL_WORDS)
    return max(words, _RELEVANT) if words >= _SEVERAL and words * 2 > of else words


def _is_itself(post: ArchivedPost, seo: Seo) -> bool:
    """The story's own post, or one whose bare title would compete with the keyphrase."""
    return urlsplit(post.url).path.rstrip("/").endswith(f"/{seo.slug}") or fold(post.title) == fold(seo.focus_keyphrase)


def _to(post: ArchivedPost) -> Sentence:
    return Sentence(text=post.title, links=(Link(start=0, end=len(post.title), url=post.url),))


def sentences(article: Article) -> Iterator[Sentence]:
    """Every sentence of the article."""
    yield article.headline
    yield from article.standfirst
    for block in article.body:
        yield from block.sentences


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
