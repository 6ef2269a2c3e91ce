"""Keyphrase, title tag and description of an article, each chosen with the others in view."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, is_function_word
from cms_publisher.model import BlockKind
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.keyphrase import keyphrase
from cms_publisher.seo.labelled import labelled_by
from cms_publisher.seo.matching import holds, mentions
from cms_publisher.seo.subject import OF_ANYTHING, placed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Article, Brief, Sentence
    from cms_publisher.seo.description import Descriptions
    from cms_publisher.seo.evidence import Evidence, Token
    from cms_publisher.seo.title_tag import TitleTags

_SHARE: Final = re.compile(r" sur (?:\d|deux|trois|quatre|cinq|dix)")
"""What makes of a noun a share of many: "une ligne sur trois"."""
_ENOUGH: Final = 2
"""Of title, opening and description, how many have a keyphrase by which the page is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What search engines are shown."""

    keyphrase: str
    title: Sentence
    description: Sentence


def fields(article: Article, brief: Brief, titles: TitleTags, descriptions: Descriptions, facts: Evidence) -> Fields:
    """The editor's keyphrase, or the one that title, opening and description have best, and what is shown with it."""
    phrase = keyphrase(article, brief, lambda wanted: titles.own(wanted).text, descriptions.texts, facts)
    title = titles.best(phrase)
    if brief.keyphrase and brief.keyphrase.strip():
        return Fields(keyphrase=phrase, title=title, description=descriptions.best(phrase))
    if not mentions(phrase, title.text) and mentions(phrase, titles.own(phrase).text):
        # the title says less than the headline: it is found by what it says itself
        told = replace(article, headline=title)
        phrase = labelled_by(phrase, title.text) or (
            keyphrase(told, brief, lambda _: title.text, descriptions.texts, facts) or phrase
        )
    searched = placed(phrase, article, facts, title.text)
    if (
        searched != phrase
        and not holds(searched, title.text)
        and holds(searched, (other := titles.best(searched)).text)
    ):
        title = other  # with its place
    described = descriptions.best(searched)
    shown = ([title.text], _opening(article), [described.text])
    if searched.startswith(f"{phrase} ") and len(content_words(phrase)) > 1 and not _lit(searched, shown):
        searched = phrase  # its place is shown nowhere
    # an acronym is no place of which a noun tells the matter: "dialogue OTAN"
    alone = len(content_words(searched)) == 1 and not searched.isupper()
    if _lit(searched, shown) < _ENOUGH or alone:
        searched = next(_shared(article, shown, facts), searched)
    return Fields(keyphrase=searched, title=title, description=descriptions.best(searched))


def _opening(article: Article) -> list[str]:
    """The sentences of the first paragraph that readers see."""
    paragraphs = (block.sentences for block in article.body if block.kind is BlockKind.PARAGRAPH)
    return [one.text for one in article.standfirst or next(paragraphs, ())]


def _lit(phrase: str, shown: Sequence[Sequence[str]]) -> int:
    """How many of title, opening and description have it."""
    return sum(any(holds(phrase, text) for text in texts) for texts in shown)


def _shared(article: Article, shown: Sequence[Sequence[str]], facts: Evidence) -> Iterator[str]:
    """A noun with a name that headline, title, opening and description all have: "couvreur Lorme"."""
    headline = article.headline.text
    tokens = tokenize(headline)
    nouns = [
        two.form for one, two in pairwise(tokens) if _is_searched(one, two) and not _SHARE.match(headline, two.end)
    ]
    names = [headline[one.start : one.end] for one in tokens if facts.is_name(one)]
    both = [
        f"{noun} {name}"
        for noun, name in product(nouns, names)
        if not re.search(
            rf"\b{noun} (?:d[eu] |des |d[’'])(?:la |l[’'])?{re.escape(name)}", headline
        )  # "l’île de Molvan"
    ]
    yield from (phrase for phrase in both if _lit(phrase, shown) == len(shown))


def _is_searched(opening: Token, noun: Token) -> bool:
    """Whether people may search it: a common noun behind its article, no body and nothing that any article has."""
    others = OF_ANYTHING | tables.words("actors") | tables.words("vague_words")
    opened = noun.joined and opening.form in tables.words("determiners")
    common = not (noun.capital or {noun.form, noun.key} & others or is_function_word(noun.form))
    return opened and common and any(each.part is Part.NOUN for each in readings(noun.form))
