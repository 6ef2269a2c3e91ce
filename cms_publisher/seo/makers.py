"""What makes an article's search fields: what its text offers as titles and descriptions, found once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.ban import holds
from cms_publisher.fidelity.boilerplate.sports import rubric, without_sport
from cms_publisher.fidelity.forbidden import bans
from cms_publisher.fidelity.seats import filed_at, seat_told
from cms_publisher.model import Rights
from cms_publisher.seo.description import Descriptions
from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.sports import bare
from cms_publisher.seo.title_tag import TitleTags
from cms_publisher.seo.where import may_be_there, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import Article, Sentence, SiteProfile, Story
    from cms_publisher.seo.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Makers:
    """The titles and descriptions that an article offers, and what it tells of its words."""

    article: Article
    """Without a report's sport before its headline."""
    titles: TitleTags
    descriptions: Descriptions
    facts: Evidence

    @classmethod
    def of(cls, article: Article, story: Story, profile: SiteProfile, refused: frozenset[str] = frozenset()) -> Makers:
        """Those of the article, which has nothing forbidden; ``refused``: titles and sentences to be stopped."""
        document, told = story.primary.document, article
        if rubric(document) is not None:
            told = bare(article, document)
            refused |= {without_sport(one, document) for one in refused}
        facts = of_article(told)
        primary = story.primary.id
        given = bool(story.brief.keyphrase and story.brief.keyphrase.strip())
        titles = TitleTags(told, profile, primary, facts, given=given, refused=refused, place=_place(told, story))
        released = story.primary.rights is Rights.PRESS_RELEASE
        shown = titles.own("").text
        year = story.primary.published.year if story.primary.published else 0
        descriptions = Descriptions(
            told, profile, primary, facts, given=given, released=released, refused=refused, shown=shown, year=year
        )
        return cls(article=told, titles=titles, descriptions=descriptions, facts=facts)


def _place(article: Article, story: Story) -> str:
    """Where the story is, by its text, by what stands around that, or by its dateline; none that is forbidden."""
    filed = filed_at(story.primary)
    texts = [one.text for block in article.body for one in block.sentences]
    place = place_of(article) or seat_told(story) or (filed if may_be_there(filed, texts) else "")
    return "" if holds(place, bans(story)) else place


def less_forbidden(article: Article, story: Story) -> tuple[Article, Story]:
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
