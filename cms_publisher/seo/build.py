"""From an article to an edition: what one site shows of it to search engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.french.dateline import is_dateline
from cms_publisher.model import Archive, Edition, Sentence, Seo
from cms_publisher.seo.json_ld import json_ld
from cms_publisher.seo.labelled import suffixed
from cms_publisher.seo.links import links, tag_candidates
from cms_publisher.seo.makers import Makers, less_forbidden
from cms_publisher.seo.slug import slug
from cms_publisher.seo.sports import with_sport
from cms_publisher.seo.together import fields

if TYPE_CHECKING:
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
    own = archive or Archive()
    fit, story = less_forbidden(article, story)
    makers = Makers.of(fit, story, profile, refused)
    facts, told, brief = makers.facts, makers.article, story.brief
    found = fields(told, brief, makers.titles, makers.descriptions, facts)
    found = with_sport(found, story.primary.document, profile, facts, given=bool(brief.keyphrase))
    excerpt = _excerpt(fit)
    seo = Seo(
        focus_keyphrase=found.keyphrase,
        slug=slug(found.keyphrase, told.headline.text, excerpt.text),
        title_tag=suffixed(Sentence(text=brief.title_tag), profile) if brief.title_tag else found.title,
        meta_description=Sentence(text=brief.meta_description) if brief.meta_description else found.description,
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
