"""Title tag and keyphrase of a report of sports with its sport, where its rubric alone says which it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.fidelity.boilerplate.sports import before_title, behind_sport, names_sport, rubric, without_sport
from cms_publisher.french.words import fold
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.labelled import suffixed
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from cms_publisher.model import Article, Document, Sentence, SiteProfile
    from cms_publisher.seo.evidence import Evidence
    from cms_publisher.seo.together import Fields


def bare(article: Article, document: Document) -> Article:
    """The article without the sport before its headline: what the headline says is chosen from without it."""
    text = without_sport(article.headline.text, document)
    if text == article.headline.text:
        return article
    return replace(article, headline=replace(article.headline, text=text))


def with_sport(found: Fields, document: Document, profile: SiteProfile, facts: Evidence, *, given: bool) -> Fields:
    """The fields with the sport before the title tag, where both fit, and before whom the story is searched by.

    ``given``: the keyphrase is the editor's own, and stays.
    """
    if (source := rubric(document)) is None:
        return found
    title = _behind(found.title, document, profile)
    sport = source.sport.lower()
    if given or names_sport(found.keyphrase, sport) or fold(sport) not in fold(title.text):
        return replace(found, title=title)
    name = _first_name(found.keyphrase, title.text, facts) or _first_name(title.text, title.text, facts)
    return replace(found, title=title, keyphrase=f"{sport} {name}" if name else found.keyphrase)


def _behind(title: Sentence, document: Document, profile: SiteProfile) -> Sentence:
    """The title tag behind the sport, recorded; as it is where it names one or both are too wide."""
    plain = replace(title, text=title.text.removesuffix(profile.title_tag_suffix))
    labelled = behind_sport(plain, before_title(plain.text, document) if plain.text else "", document)
    fits = width(labelled.text) <= profile.thresholds.title_tag_pixels
    return suffixed(labelled, profile) if fits and labelled is not plain else title


def _first_name(phrase: str, title: str, facts: Evidence) -> str:
    """The first name in a phrase, as far as its words stand together in the title: "Lorme" of "Lorme Brévic"."""
    words = tokenize(phrase)
    first = next((at for at, word in enumerate(words) if facts.is_name(word)), len(words))
    name = ""
    for word in words[first:]:
        longer = phrase[words[first].start : word.end]
        if facts.is_name(word) and (not name or (word.joined and longer in title)):
            name = longer
        elif not word.is_link:
            break
    return name
