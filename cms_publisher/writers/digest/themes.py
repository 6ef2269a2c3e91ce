"""What a text speaks of, and whether a heading tells of its whole section or of a detail of it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.antecedents import known_thing
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french import hearings, tables
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import leans_back
from cms_publisher.french.words import content_words
from cms_publisher.writers.digest.heading_nouns import nouns
from cms_publisher.writers.digest.portrait_subject import speaks_alone
from cms_publisher.writers.digest.quotations import of_oneself, tells_of_once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.heading_offers import Offer

    Words = frozenset[str]

_FAMILY: Final = 6
"""Letters that the words of one family have in common: "rénovation", "rénover"."""
_SHORTEST: Final = 3
_MEASURES: Final = frozenset({"euro", "metre", "kilome", "hectar", "tonne", "litre", "degre", "person"})
"""What anything is counted in."""
_AKIN: Final = 2
"""Words that two paragraphs on one subject have in common at least."""
_ELSEWHERE: Final = (2.4, 0.9, 0.5)
"""What it takes off a clause that the section speaks of its subject nowhere else, and other paragraphs of the text
none, one, or more of them do."""
_OTHER_SUBJECT: Final = 0.7
"""The same where the section speaks again of something else in it, and it brings in nothing new."""
_UNKNOWN: Final = 0.5
"""What it takes off one that only this section speaks of it as if the reader knew which: "L’éclairage"."""
_NEW: Final = re.compile(
    r"(?:[^,«]{1,40}, )?(?:une?|des|\d[\d\u202f\u00a0 ]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)[ \u00a0]",
    re.IGNORECASE,
)
"""What is brought in, and never spoken of again: "Une soupe sera servie" above a section on a ball."""
_BARE_QUOTE: Final = 0.4
"""What it takes off a quotation that nothing else in the section has its words."""
_OF_ONESELF: Final = 2.8
"""The same of one in which somebody tells of themselves: whose house was bought in May, no reader knows."""
_OF_A_PORTRAIT: Final = 0.8
"""The same where that person is whom the whole text portrays."""
_LEFT_OUT: Final = 0.5
"""What it takes off a heading that a paragraph of the section speaks of something else."""
_BEFORE_ITS_WORDS: Final = 1.2
"""The same where that paragraph stands between it and its own words."""
_LITTLE_OF_IT: Final = 1.5
"""And what it takes off that the paragraphs left out are most of the section."""
_SHARE: Final = (0.55, 0.7)
"""The share of its words from which on they are: of what a clause or noun heads, of what its own place sums up."""
_SHARE_OF_A_LABEL: Final = 0.1
"""The same of a noun that its first line opens with: it names the one thing that is told."""
_OTHER_PARTY: Final = 2.5
"""The same where it is another party's part of a trial: no judgment stands under what the defence pleads."""
_FIRST_PARTY: Final = 0.7
"""The same where what was done is told before the parties are heard."""
_NAMES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.UNKNOWN})
_WHOLE: Final = 60
"""Words of a paragraph that weighs as much."""


@lru_cache(maxsize=2048)
def words_of(text: str) -> Words:
    """The beginnings of the words that say what ``text`` is about: no figure, no month, no mere quantity."""
    vague = tables.words("vague_words")
    words = (word for word in content_words(text) if len(word) >= _SHORTEST and word[0].isalpha())
    return frozenset(word.rstrip("sx")[:_FAMILY] for word in words if word not in vague) - _MEASURES


@lru_cache(maxsize=512)
def things_of(heading: str) -> Words:
    """The same of its nouns and names alone: many things are voted, foreseen or said."""
    named = (token.text for token in tagged(heading) if token.tag in _NAMES)
    return words_of(" ".join(named))


class Themes:
    """What the paragraphs of a text speak of, one by one, its headline, and whom it portrays."""

    def __init__(self, blocks: Sequence[ArticleBlock], headline: str, person: Portrait | None = None) -> None:
        self.blocks, self._person = blocks, person
        self.headline = words_of(headline)
        self.paragraphs = [frozenset[str]().union(*(words_of(one.text) for one in each.sentences)) for each in blocks]
        self._openings = [words_of(each.sentences[0].text) for each in blocks]
        self._told = [[one.text for one in each.sentences] for each in blocks]
        self.trial = hearings.parts(self._told)
        self._goes_on = [_goes_on(each) for each in blocks]
        self._words = [block_words(each) for each in blocks]
        self._weight = [min(1.0, words / _WHOLE) for words in self._words]

    def common(self, at: int) -> float:
        """The share of words that a paragraph has in common with the one before it."""
        if self.trial[at - 1] != self.trial[at]:
            return 0
        before, after = self.paragraphs[at - 1], self.paragraphs[at]
        return len(before & after) / max(1, min(len(before), len(after)))

    def role(self, start: int, end: int) -> str:
        """What the house heads these paragraphs with, as a part of a trial; "" where they are none."""
        return hearings.heading(self._told[start:end], self.trial[start:end])

    def judged(self, offer: Offer, first: int, end: int) -> list[float]:
        """What an offer of the section that begins at ``first`` is worth there, for each end up to ``end``.

        The first is for a section that ends right behind the paragraph that has its words.
        """
        own, text = first + offer.paragraph, offer.heading.text
        told = things_of(text) - self.headline
        left = [self._left_out(each, own, told) for each in range(first, end)]
        lost = list(accumulate(left))
        share = 0.0 if text.startswith("«") else _SHARE[offer.sums_up]
        if own == first and not offer.sums_up and self.blocks[own].text.startswith(text):
            share = _SHARE_OF_A_LABEL
        covered = list(accumulate(self._covers(left, first, share)))
        return [
            offer.worth
            - lost[at - first]
            - _LITTLE_OF_IT * (share > 0 > covered[at - first])
            - self._alone(offer, first, at + 1)
            for at in range(own, end)
        ]

    def _covers(self, left: Sequence[float], first: int, share: float) -> Iterator[float]:
        """The words of each paragraph, by how much less than ``share`` of the section is left out with it."""
        out = False
        for at, less in enumerate(left, first):
            out = out if self._goes_on[at] else less > 0  # what goes on is of what stands before it
            yield self._words[at] * (share - out)

    def _alone(self, offer: Offer, first: int, end: int) -> float:
        """What it takes off that the section speaks of its subject, or of all its words, nowhere else."""
        text, own = offer.heading.text, first + offer.paragraph
        said = text.startswith("«")
        if offer.sums_up or (self.trial[own] == hearings.JUDGMENT and not said and hearings.gives(text)):
            return 0
        spoken_of = self._speaks(things_of(text), offer.heading, own, range(first, end))
        if said:
            return self._only_said(text, own, spoken_of=spoken_of)
        noun = nouns(_behind_adjunct(text))[:1]
        subject = words_of(" ".join(noun))
        if self._speaks(subject, offer.heading, own, range(first, end)):
            if tables.words("actors").isdisjoint(noun):
                return 0  # who does it is told everywhere: what is done must be
            done = self._speaks(things_of(text) - subject, offer.heading, own, range(first, end))
            return _OTHER_SUBJECT if done else _ELSEWHERE[0]
        outside = sum(bool(subject & words) for at, words in enumerate(self.paragraphs) if not first <= at < end)
        less = _ELSEWHERE[min(outside, len(_ELSEWHERE) - 1)]
        if outside:
            return less
        unknown = _UNKNOWN * (known_thing(text) is not None)
        return unknown + (_OTHER_SUBJECT if spoken_of and not _NEW.match(text) else less)

    def _only_said(self, quote: str, own: int, *, spoken_of: bool) -> float:
        """The same of a quotation: of oneself it is of nothing else, but in a portrait of the whole text."""
        if spoken_of or not of_oneself(quote):
            return 0 if spoken_of else _BARE_QUOTE
        of_portrait = not tells_of_once(quote) and speaks_alone(self.blocks[own], quote, self._person)
        return _OF_A_PORTRAIT if of_portrait else _OF_ONESELF

    def _left_out(self, paragraph: int, own: int, heading: Words) -> float:
        """What it takes off that this paragraph of the section speaks of neither the heading nor what is around it."""
        if self.trial[paragraph] != self.trial[own]:
            first = not self.trial[paragraph - 1]
            return _OTHER_PARTY if self.trial[own] else _FIRST_PARTY * first
        words = self.paragraphs[paragraph]
        near = (
            self._openings[paragraph] if paragraph < own else words
        )  # above its own words a reader looks for it at once
        told = paragraph == own or near & heading or len(near & self.paragraphs[own]) >= _AKIN
        less = _BEFORE_ITS_WORDS if paragraph < own else _LEFT_OUT
        weight = self._weight[paragraph] ** (2 if paragraph < own else 1)
        return 0 if told or self._goes_on[paragraph] else less * weight

    def _speaks(self, sought: Words, heading: Sentence, own: int, section: range) -> bool:
        """Whether another sentence of the section, or the headline, has one of those words."""
        span = set(heading.support)
        beside = (words_of(each.text) for each in self.blocks[own].sentences if span.isdisjoint(each.support))
        if sought & self.headline or any(sought & words for words in beside):
            return True
        return any(sought & self.paragraphs[at] for at in section if at != own)


def _behind_adjunct(clause: str) -> str:
    """The clause from its subject on: "La saison dernière, 121 foyers …"."""
    before, _, rest = clause.partition(", ")
    return rest if rest and not has_finite_verb(before) else clause


def _goes_on(block: ArticleBlock) -> bool:
    """Whether a paragraph goes on with the one before it."""
    opening = block.sentences[0].text
    return leans(opening) if opening.startswith("«") else leans_back(opening)
