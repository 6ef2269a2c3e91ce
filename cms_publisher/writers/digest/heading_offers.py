"""What a section's own words offer as its heading, each with what its kind is worth, wherever the section ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.analysts import NAME, analysis_heading
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.french import quotes
from cms_publisher.french.leaning import goes_on
from cms_publisher.french.words import content_words
from cms_publisher.writers.digest.heading_clauses import (
    BY_A_PRONOUN,
    CLAUSE,
    FIGURE_GAIN,
    PERSON,
    clause_worth,
    told,
)
from cms_publisher.writers.digest.heading_nouns import SIDE, brings_in, has_amount, phrases, topic
from cms_publisher.writers.digest.heading_places import near_places, read_again
from cms_publisher.writers.digest.nounless import lacks_noun
from cms_publisher.writers.digest.portrait_subject import named_in
from cms_publisher.writers.digest.quotations import is_uttered, quotations, says_little, tells_of_once
from cms_publisher.writers.digest.ready_headings import opener
from cms_publisher.writers.digest.weights import relevance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.heading_places import Near, Place

    Found = tuple[int, float, Sentence]
    """Number of the paragraph, what its kind is worth, the heading."""

_ANALYSIS, _TOPIC, _READY, _SAID, _UTTERED, _BROUGHT, _PHRASE, _QUOTED = (
    2.8,
    2.6,
    2.6,
    2.2,
    1.6,
    1.4,
    1.1,
    0.9,
)
"""What each kind is worth: an expert's name, what the text says it speaks of, a ready sentence, a quoted one,
what is said without a verb, what its first sentence brings in and is about, a noun, a quoted phrase."""
_OWN_QUESTION: Final = 3.4
"""A question that the author asks and answers: so a part begins."""
_ONLY_A_SIDE: Final = 0.6
"""What it takes off that it is only a side: "Côté recettes"."""
_OF_A_PERSON: Final = 0.8
"""What it takes off a ready sentence that only "elle" says whom it is of: the person's own words tell more."""
_LITTLE: Final = 0.8
"""What it takes off a quotation that it names nothing."""
_ONCE: Final = 0.5
"""What it takes off one that tells what those who speak once did."""
_VOICE: Final = re.compile(r"\b(?:je|nous|on|moi|mon|ma|mes|notre|nos)\b|\b[jm][’']", re.IGNORECASE)
_HEARD_AGAIN: Final = 0.3
"""How much of what it takes off a clause to be read again soon it takes off a quotation: one hears it twice gladly."""
_VOICE_GAIN: Final = 0.3
"""What it is worth that a quotation speaks of those who speak."""
_SPOKEN: Final = re.compile(r"«[\s\u00a0]*[A-ZÀ-Ý][^\s«»]*(?:[\s\u00a0][^\s«»]+){3,}[\s\u00a0]*»")
"""What somebody says, whole."""
_AMOUNTS: Final = re.compile(r"\b(?:est estimée?|s[’']élève|se chiffre) à \d")
_AN_AMOUNT: Final = 2.6
"""What it takes off a ready sentence that it only tells how much."""
_FALL: Final = 0.5
_SECOND_BEST: Final = 2
"""The reach of what heads a part that would stay too long."""
_SUBJECT: Final = 0.35
"""What it is worth to speak of what the whole text is about."""
_TELLING: Final = 5.0
_NAMED: Final = 2
_ABOUT: Final = 1.2
"""What it is worth to have that many of the headline's words: a reader who searches for it finds it again."""
_SHORT: Final = 45
"""Characters that fit a line on a phone: such a heading reads best."""
_SHORT_GAIN: Final = 0.5


class Offer(NamedTuple):
    """What could head a section."""

    worth: float
    paragraph: int
    """Which of its paragraphs has its words."""
    sums_up: bool
    """Whether its place says that the section is about it: a sentence that opens it, what it says that it speaks of."""
    heading: Sentence


def offers(  # noqa: PLR0913 - all but three have a default
    blocks: Sequence[ArticleBlock],
    weight: Mapping[str, int],
    headline: str,
    *,
    reach: int = 0,
    promotes: bool = False,
    person: Portrait | None = None,
) -> list[Offer]:
    """All that its paragraphs offer, best first.

    Args:
        blocks: its paragraphs.
        weight: what the text is about.
        headline: what the text is about.
        reach: the last paragraph whose words may head it; what isn't said in the first is second best.
        promotes: whether the section's first sentence, or part of it, may be its heading.
        person: whom the text portrays.
    """
    near = tuple(near_places(blocks, reach))
    person = person if person and person.surname in headline else None  # whom a reader of headings knows
    summing = list(_summing(blocks, near, person, promotes=promotes))
    found = [*_quotes(near, reach), *told(near, opening=promotes, again=reach > 1)]
    named = list(_phrases(near[0][1])) if near and near[0][0].opens else []
    about = set(content_words(headline))
    rows = [*((True, row) for row in summing), *((False, row) for row in found if not goes_on(row[2].text)), *named]
    rows = [row for row in rows if not lacks_noun(row[1][2].text)]
    return sorted(
        (Offer(worth + _nearness(at) + _worth(one.text, weight, about), at, up, one) for up, (at, worth, one) in rows),
        key=lambda offer: -offer.worth,
    )


def _summing(
    blocks: Sequence[ArticleBlock], near: Sequence[Near], person: Portrait | None, *, promotes: bool
) -> Iterator[Found]:
    """What says by its place what the section is about."""
    if analysis := analysis_heading(blocks):
        yield 0, _ANALYSIS, analysis
    opening = near[0][1] if near and near[0][0].opens else None
    if opening and (span := topic(opening.text)):
        side = opening.text[slice(*span)].startswith(SIDE)
        yield 0, _TOPIC - _ONLY_A_SIDE * side, extract(opening, *span)
    elif promotes and (ready := opener(blocks, person)):
        if ready.text.endswith("?"):
            yield 0, _OWN_QUESTION, ready
            return
        less = _OF_A_PERSON * (named_in(ready.text, person) != ready.text) + _AN_AMOUNT * bool(
            _AMOUNTS.search(ready.text)
        )
        yield 0, clause_worth(ready.text) - CLAUSE + _READY - less, ready


def _nearness(number: int) -> float:
    """What the place of a heading's own words is worth: in the section's first paragraph, the next, a later one."""
    return max(0.0, 1 - _FALL * number)


def _worth(text: str, weight: Mapping[str, int], about: set[str]) -> float:
    named = not PERSON.match(text) and len(about & set(content_words(text))) >= _NAMED
    return (
        _SUBJECT * min(relevance(text, weight), _TELLING)
        + (_SHORT_GAIN if len(text) <= _SHORT else 0)
        + (_ABOUT if named else 0)
    )


def _of_another(opening: str, place: Place, sentence: Sentence) -> bool:
    """Whether somebody else says it than whose words stand right below: a reader would give it to that one."""
    if place.paragraph or not (place.number and _SPOKEN.match(opening)):
        return False
    names = NAME.findall(quotes.outside(sentence.text))
    return bool(names) and not any(name.split()[-1] in opening for name in names)


def _quotes(near: Sequence[Near], reach: int) -> Iterator[Found]:
    """What is quoted in its first two paragraphs: in the second only of who speaks in the first, or if nobody does.

    Within a further ``reach`` it may be anybody's; within the furthest it is only offered to a person, who sees whose.
    """
    anywhere, seen = reach > 1, reach > _SECOND_BEST
    first = " ".join(sentence.text for place, sentence in near if place.paragraph == 0)
    another = not anywhere and (_SPOKEN.search(first) or PERSON.match(first)) is not None
    heard = first.startswith("«")
    for place, sentence in near:
        by_name = not BY_A_PRONOUN.search(sentence.text)
        second = place.paragraph == 1
        if second and another and (by_name or place.number):
            continue
        if not seen and _of_another(near[0][1].text, place, sentence):
            continue
        if place.is_early or (second and not (heard and by_name)):
            for whole, quote in quotations(sentence, opens=place.opens, lengthy=anywhere):
                before = sentence.text.partition(quote.text.strip("« »\u00a0"))[0]
                soon = 0 if anywhere else _HEARD_AGAIN * read_again(place, before)
                yield place.paragraph, _quote_worth(quote.text, whole=whole) - soon, quote


def _quote_worth(text: str, *, whole: bool) -> float:
    """A quoted sentence is worth more of those who speak, less of what they once did, and if it names nothing."""
    if not whole:
        return _UTTERED if is_uttered(text) else _QUOTED
    voice = _VOICE.search(text) is not None
    once = voice and tells_of_once(text)
    return _SAID + _VOICE_GAIN * voice - _ONCE * once - _LITTLE * says_little(text)


def _phrases(opening: Sentence) -> Iterator[tuple[bool, Found]]:
    """What the section opens with, or brings in with its first sentence, each with whether that is about it."""
    for start, end in phrases(opening.text):
        about = brings_in(opening.text, start)
        worth = (_BROUGHT if about else _PHRASE) + FIGURE_GAIN * has_amount(opening.text[start:end])
        yield about, (0, worth, extract(opening, start, end))
