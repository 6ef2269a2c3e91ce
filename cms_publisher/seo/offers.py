"""What else a person may choose for the search fields: the next best, each saying something else than the one set.

Made only where a person is shown them: a push needs none.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from cms_publisher.fidelity.excerpts.headlined import told_behind
from cms_publisher.fidelity.excerpts.occupations import is_person as is_trade
from cms_publisher.french import tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import opens_with_adjunct
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.words import content_words, fold, stems_of
from cms_publisher.model import Offers
from cms_publisher.seo.choosing import PENALTIES
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.keyphrase import candidates
from cms_publisher.seo.links import sentences
from cms_publisher.seo.makers import Makers, less_forbidden
from cms_publisher.seo.matching import holds
from cms_publisher.seo.subject import OF_ANYTHING, is_person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cms_publisher.model import Edition, Sentence, Seo, Story

_T = TypeVar("_T")

_TRADE: Final = (
    r"\b{name}, (?:\d\d[ \u00a0]ans, )?(?P<trade>(?:ancienne? )?(?P<noun>[a-zà-ÿœ-]{{4,}})(?: [a-zà-ÿ]+(?= à ))?"
    r"(?P<where> (?:à |de |d[’'])[A-ZÀ-Ý][\w’]*(?:-[\w’]+)*)?)(?=[ ,.(])"
)
"""What somebody is, beside the name, and where."""
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

    phrases = _apart(seo.focus_keyphrase, _keyphrases(makers, seo.focus_keyphrase), _SAME_PHRASE)
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
        if one.text == headline or _tells(one.text, headline):
            yield one


def _tells(title: str, headline: str) -> bool:
    """Whether a part of a headline, or another one, says something by itself; the headline may do without a verb."""
    label, _, told = title.partition("\u00a0: ")
    told = told or label
    own = told != title and fold(told) in fold(headline)
    said = has_finite_verb(told) or told_behind(told) is not None or own
    return said and not opens_with_adjunct(told)


def _keyphrases(makers: Makers, shown: str) -> Iterator[str]:
    """What a person shown is by trade, and where; then the phrases worth most, a thing without a name with its place.

    A court or council, of which there is much else, comes last.
    """
    place, facts = makers.titles.place, makers.facts
    if is_person(shown):
        yield from _trades(shown, makers)
    finds_nothing = OF_ANYTHING | PENALTIES | tables.words("actors")
    for one in sorted(candidates(makers.article, facts), key=lambda one: _is_body(one.text)):
        if one.text.lower() in finds_nothing or one.text == place:
            continue
        named = any(map(facts.is_name, tokenize(one.text)))
        placed = f"{one.text} {place}"
        fits = place and not named and len(content_words(placed)) <= _MOST_WORDS
        yield placed if fits else one.text


def _trades(name: str, makers: Makers) -> Iterator[str]:
    """What the text says beside the name that somebody is, with where: "boucher à Lorme"."""
    told = re.compile(_TRADE.format(name=re.escape(name)))
    for found in filter(None, (told.search(one.text) for one in sentences(makers.article))):
        known = readings(found["noun"])
        noun = any(one.part is Part.NOUN for one in known) and all(one.form is not Form.PARTICIPLE for one in known)
        if is_trade(found["noun"]) or (noun and (found["where"] or "").startswith(" à ")):
            yield found["trade"] if found["where"] else f"{found['trade']} {makers.titles.place}".rstrip()


def _is_body(phrase: str) -> bool:
    """Whether it is a court's, a council's or an authority's name."""
    return phrase.partition(" ")[0].lower() in tables.words("public_bodies") | tables.words("actors")
