"""Keyphrase, title tag and description of an article, each chosen with the others in view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.seo.keyphrase import keyphrase
from cms_publisher.seo.labelled import labelled_by
from cms_publisher.seo.matching import holds, mentions
from cms_publisher.seo.subject import placed

if TYPE_CHECKING:
    from cms_publisher.model import Article, Brief, Sentence
    from cms_publisher.seo.description import Descriptions
    from cms_publisher.seo.evidence import Evidence
    from cms_publisher.seo.title_tag import TitleTags


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What search engines are shown."""

    keyphrase: str
    title: Sentence
    description: Sentence


def fields(article: Article, brief: Brief, titles: TitleTags, descriptions: Descriptions, facts: Evidence) -> Fields:
    """The editor's keyphrase, or the one that title, opening and description have best, and what is shown with it."""
    where = titles.place
    phrase = keyphrase(article, brief, lambda wanted: titles.own(wanted).text, descriptions.texts, facts, place=where)
    title = titles.best(phrase)
    if brief.keyphrase and brief.keyphrase.strip():
        return Fields(keyphrase=phrase, title=title, description=descriptions.best(phrase))
    less = not mentions(phrase, title.text) and mentions(phrase, titles.own(phrase).text)
    if less and not titles.is_last_resort(title):
        # the title says less than the headline: it is found by what it says itself
        told = replace(article, headline=title)
        phrase = labelled_by(phrase, title.text) or (
            keyphrase(told, brief, lambda _: title.text, descriptions.texts, facts, place=where) or phrase
        )
    searched = placed(phrase, article, facts, title.text, where=where)
    if searched.islower() and searched.isalpha():  # a lone noun is found anywhere: "restaurateur Lorme"
        searched = f"{searched} {where}".rstrip()
    if (
        searched != phrase
        and not holds(searched, title.text)
        and holds(searched, (other := titles.best(searched)).text)
        and titles.fits(other)
    ):
        title = other  # with its place
    described = descriptions.best(searched)
    shown = [title.text, *_opening(article), described.text]
    placed_there = searched.startswith(f"{phrase} ") and len(content_words(phrase)) > 1
    if placed_there and not any(holds(searched[len(phrase) :], text) for text in shown):
        searched, described = phrase, descriptions.best(phrase)  # its place is shown nowhere
    return Fields(keyphrase=searched, title=title, description=described)


def _opening(article: Article) -> list[str]:
    """The sentences of the first paragraph that readers see."""
    paragraphs = (block.sentences for block in article.body if block.kind is BlockKind.PARAGRAPH)
    return [one.text for one in article.standfirst or next(paragraphs, ())]
