"""From an article to an edition: what one site shows of it to search engines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.ban import holds
from cms_publisher.fidelity.boilerplate.sports import rubric, without_sport
from cms_publisher.fidelity.forbidden import bans
from cms_publisher.french.dateline import is_dateline
from cms_publisher.model import Archive, Edition, Rights, Sentence, Seo
from cms_publisher.seo.description import Descriptions
from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.json_ld import json_ld
from cms_publisher.seo.links import links, tag_candidates
from cms_publisher.seo.slug import slug
from cms_publisher.seo.sports import bare, with_sport
from cms_publisher.seo.title_tag import TitleTags
from cms_publisher.seo.together import fields

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import Article, SiteProfile, Story


def build(
    article: Article,
    story: Story,
    profile: SiteProfile,
    archive: Archive | None = None,
    refused: frozenset[str] = frozenset(),
) -> Edition:
    """The article with its search fields, links and JSON-LD for the profile's site.

    ``story.brief`` becomes the edition's; ``archive`` is what internal links and tags are taken from; ``refused``:
    titles, and sentences of a description, that the review would stop.
    """
    own, document = archive or Archive(), story.primary.document
    fit, story = _less_forbidden(article, story)
    of_sports, told = rubric(document) is not None, fit
    if of_sports:
        told = bare(fit, document)
        refused |= {without_sport(one, document) for one in refused}
    facts = of_article(told)
    primary = story.primary.id
    given = bool(story.brief.keyphrase and story.brief.keyphrase.strip())
    titles = TitleTags(told, profile, primary, facts, given=given, refused=refused)
    released = story.primary.rights is Rights.PRESS_RELEASE
    shown = titles.own("").text
    year = story.primary.published.year if story.primary.published else 0
    descriptions = Descriptions(
        told, profile, primary, facts, given=given, released=released, refused=refused, shown=shown, year=year
    )
    excerpt = _excerpt(fit)
    found = fields(told, story.brief, titles, descriptions, facts)
    if of_sports:
        found = with_sport(found, document, profile, facts, given=given)
    seo = Seo(
        focus_keyphrase=found.keyphrase,
        slug=slug(found.keyphrase, told.headline.text, excerpt.text),
        title_tag=found.title,
        meta_description=found.description,
        excerpt=excerpt,
    )
    return Edition(
        brief=story.brief,
        article=article,
        seo=seo,
        json_ld=json_ld(article, story, seo, profile, shown=fit),
        profile=profile,
        links=links(article, story, seo, own, profile),
        tag_candidates=tag_candidates(fit, seo, own),
    )


def _less_forbidden(article: Article, story: Story) -> tuple[Article, Story]:
    """The article less the sentences that have what the instruction forbids, the sources less such a title.

    No field is made of one.
    """
    if not (found := bans(story)):
        return article, story
    blocks = (replace(one, sentences=_fit(one.sentences, found)) for one in article.body)
    body = tuple(one for one in blocks if one.sentences)
    primary, *context = (
        replace(one, title=None) if one.title and holds(one.title, found) else one for one in story.sources
    )
    untitled = replace(story, primary=primary, context=tuple(context))
    return replace(article, standfirst=_fit(article.standfirst, found), body=body), untitled


def _fit(sentences: Iterable[Sentence], bans: tuple[Ban, ...]) -> tuple[Sentence, ...]:
    return tuple(one for one in sentences if not holds(one.text, bans))


def _excerpt(article: Article) -> Sentence:
    """The whole standfirst, else the body's first sentence."""
    if article.standfirst:
        return Sentence(
            text=article.standfirst_text,
            support=tuple(span for sentence in article.standfirst for span in sentence.support),
            edits=tuple(edit for sentence in article.standfirst for edit in sentence.edits),
        )
    texts = (sentence for block in article.body if not block.level for sentence in block.sentences)
    return next((text for text in texts if not is_dateline(text.text)), Sentence(text=""))
