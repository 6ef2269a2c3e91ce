"""What else a person may choose for the search fields: the next best, each saying something else than the one set.

Made only where a person is shown them: a push needs none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from cms_publisher.fidelity.excerpts.headlined import told_behind
from cms_publisher.french import tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import opens_with_adjunct
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import Offers
from cms_publisher.seo.choosing import PENALTIES
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.keyphrase import candidates
from cms_publisher.seo.makers import Makers, less_forbidden
from cms_publisher.seo.matching import holds
from cms_publisher.seo.subject import OF_ANYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cms_publisher.model import Edition, Sentence, Seo, Story

_T = TypeVar("_T")

_MOST: Final = 3
_SAME: Final = 0.85
"""From this share of words on, two say the same: the one is the other but for a word."""
_SAME_PHRASE: Final = 0.81
"""The same for a keyphrase, which has two to four words."""
_MOST_WORDS: Final = 4
"""Yoast's limit for a keyphrase, in content words."""


def offers(edition: Edition, story: Story, sound: Callable[[Edition], bool]) -> Offers:
    """Up to three of each that the brief says nothing of; ``sound``: whether the review lets an edition be."""
    article, told = less_forbidden(edition.article, story)
    makers, brief, seo = Makers.of(article, told, edition.profile), edition.brief, edition.seo

    def stands(other: Seo) -> bool:
        return sound(replace(edition, seo=other))

    phrases = _apart(seo.focus_keyphrase, _keyphrases(makers), _SAME_PHRASE)
    titles = _titles(makers, (seo.focus_keyphrase, *phrases))
    descriptions = makers.descriptions.ranked(seo.focus_keyphrase)
    title = seo.title_tag.text.removesuffix(edition.profile.title_tag_suffix)
    return Offers(
        keyphrase=() if brief.keyphrase else phrases,
        title_tag=()
        if brief.title_tag
        else _apart(title, titles, _SAME, lambda one: stands(replace(seo, title_tag=one))),
        meta_description=()
        if brief.meta_description
        else _apart(
            seo.meta_description.text, descriptions, _SAME, lambda one: stands(replace(seo, meta_description=one))
        ),
    )


def _apart(
    shown: str, found: Iterable[_T], same: float, sound: Callable[[_T], bool] = lambda _: True
) -> tuple[_T, ...]:
    """The first of them that say something else than what is shown, and than each other."""
    taken: list[_T] = []
    known = [stems_of(shown)]
    for one in found:
        words = stems_of(str(getattr(one, "text", one)))
        if not any(2 * len(words & other) >= same * (len(words) + len(other)) for other in known) and sound(one):
            taken.append(one)
            known.append(words)
        if len(taken) == _MOST:
            break
    return tuple(taken)


def _titles(makers: Makers, keyphrases: tuple[str, ...]) -> Iterator[Sentence]:
    """Those that tell something by themselves; no label but the keyphrase's that the headline has not."""
    headline = makers.article.headline.text
    first, *others = keyphrases
    for one in makers.titles.ranked((first, *(each for each in others if holds(each, headline)))):
        if one.text == headline or _tells(one.text):
            yield one


def _tells(title: str) -> bool:
    """Whether a part of a headline, or another one, says something by itself."""
    label, _, told = title.partition("\u00a0: ")
    told = told or label
    said = has_finite_verb(told) or told_behind(told) is not None or told != title
    return said and not opens_with_adjunct(told)


def _keyphrases(makers: Makers) -> Iterator[str]:
    """The phrases that are worth most; a thing without a name with its place."""
    place, facts = makers.titles.place, makers.facts
    finds_nothing = OF_ANYTHING | PENALTIES | tables.words("actors")
    for one in candidates(makers.article, facts):
        if one.text.lower() in finds_nothing or one.text == place:
            continue
        named = any(map(facts.is_name, tokenize(one.text)))
        placed = f"{one.text} {place}"
        fits = place and not named and len(content_words(placed)) <= _MOST_WORDS
        yield placed if fits else one.text
