"""What a title for a page of results is worth: what it tells of the headline, by which name it is found, whence it is.

The weights were fitted to the title tags that desk chiefs wrote for some two hundred stories, and rounded
(`tests/heldout/fields.py` measures them).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.matching import is_exact, mentions
from cms_publisher.seo.pixels import width
from cms_publisher.seo.undated import is_undated, names_weekday

if TYPE_CHECKING:
    from cms_publisher.model import Article, Sentence
    from cms_publisher.seo.evidence import Evidence, Token


class Kind(StrEnum):
    """Where a title is from."""

    WHOLE = "whole"
    """The headline, behind a label or not."""
    SHORT = "short"
    """The headline in fewer of its own words: a punishment, its place without a rubric."""
    PART = "part"
    """A clause of it."""
    TRIMMED = "trimmed"
    """It without its end."""
    DIGITS = "digits"
    """It in less room: in digits, behind its town."""
    SAID = "said"
    """What its speaker says besides."""
    OFFERED = "offered"
    """Another headline, or less of it."""
    TEXT = "text"
    """A clause of the text."""
    TOLD = "told"
    """A clause of the lead behind the keyphrase."""


_KINDS: Final = {
    Kind.WHOLE: 0.6,
    Kind.SHORT: 0.8,
    Kind.PART: 0.4,
    Kind.SAID: 0.2,
    Kind.TRIMMED: 0.3,
    Kind.DIGITS: 0.1,
    Kind.OFFERED: -0.2,
    Kind.TEXT: -0.3,
    Kind.TOLD: -0.4,
}
_HEADLINE: Final = 1.3
"""What it is worth to have all of the headline's words."""
_UNCHANGED: Final = 0.3
"""To be the headline."""
_BEGINS: Final = 0.15
"""To begin as it does: the first half of a headline tells the news."""
_START: Final = 12
"""Characters by which that is seen."""
_NAMED: Final = 0.8
"""To name anybody or anything."""
_PLACED: Final = 0.3
"""To name the place."""
_OPENING: Final = 0.3
"""To have no words but the opening's."""
_FIGURE: Final = 0.3
_AGED: Final = re.compile(r"[Uu]ne? [\w-]+[ \u00a0]de[ \u00a0]\d\d[ \u00a0]ans")
"""An age is no figure of the news."""
_LOST: Final = -0.3
"""A name of the headline is gone."""
_SHORT: Final = -0.3
_LEAST: Final = 280
"""Pixels of a page of results that a title should fill."""
NARROW: Final = 360
"""Pixels under which it leaves half of its line empty: chiefs let pass 12 of 26 such."""
_OF_TEXT: Final = frozenset({Kind.TEXT, Kind.TOLD, Kind.OFFERED})
_MUCH: Final = 0.5
"""The share of the headline's words from which on a cut of it tells the news."""
_QUOTES: Final = -0.5
_UNDATED: Final = -0.3
"""It says when only in relation to the day of writing."""
_LABEL_WORD: Final = -0.1
"""Each content word of a label."""
_LABEL_BESIDE_NAME: Final = -0.2
_LABEL_OTHER: Final = -0.2
"""A label that is not the place."""
_LABEL_GIVEN: Final = 0.5
"""The editor's own keyphrase before it."""
_KEYPHRASE: Final = 0.5
"""To have all of the keyphrase's words; together; first; none of them, unless it is only somebody's name."""
_TOGETHER: Final = 0.5
_ANOTHER: Final = -0.7
_FIRST: Final = 0.4
_NAME_FIRST: Final = 1.5
"""To begin with a keyphrase that says which: "halle de Lorme"."""


NOBODYS: Final = tables.words("actors") | {"noël", "pâques"}
"""What has a capital and names nobody, and no place: "la Région", "un marché de Noël"."""


def names_one(token: Token, facts: Evidence) -> bool:
    """Whether a word is somebody's or something's name, by which it is found."""
    return facts.is_name(token) and token.form not in NOBODYS


@dataclass(frozen=True, slots=True)
class Headlined:
    """What the titles of an article are held against."""

    headline: str
    words: frozenset[str]
    names: frozenset[str]
    opening: frozenset[str]
    place: frozenset[str]
    facts: Evidence

    @classmethod
    def of(cls, article: Article, facts: Evidence, place: str) -> Headlined:
        """The article's."""
        headline = article.headline.text
        first = [block.text for block in article.body if block.kind is not BlockKind.HEADING][:1]
        opening = [one.text for one in article.standfirst] or first
        return cls(
            headline,
            frozenset(content_words(headline)),
            frozenset(token.key for token in tokenize(headline) if facts.is_name(token)),
            frozenset(word for text in opening for word in content_words(text)),
            frozenset(content_words(place)),
            facts,
        )


@dataclass(frozen=True, slots=True)
class Title:
    """A title that fits, and what it is worth whatever the keyphrase is."""

    sentence: Sentence
    label: str
    words: frozenset[str]
    worth: float
    kind: Kind
    named: bool
    """Whether it names anybody, anything or the place."""
    share: float
    """Of the headline's words."""

    @property
    def is_of_text(self) -> bool:
        """Whether it is a clause of the text, or another headline."""
        return self.kind in _OF_TEXT

    def outtells(self, other: Title) -> bool:
        """Whether it is a cut of the headline that tells more than a narrow one, or than a clause of the text."""
        if self.is_of_text or width(self.sentence.text) < NARROW:
            return False
        if other.is_of_text:
            return self.named and self.share >= _MUCH
        narrow = other.kind is not Kind.SHORT and width(other.sentence.text) < NARROW
        return narrow and other.words < self.words

    @classmethod
    def of(cls, sentence: Sentence, kind: Kind, label: str, headlined: Headlined) -> Title:
        """``label``: what was put before it."""
        text = sentence.text
        words = frozenset(content_words(text))
        placed = bool(headlined.place) and headlined.place <= words
        named = placed or any(names_one(one, headlined.facts) for one in tokenize(text))
        share = _share(headlined.words, words)
        worth = (
            _KINDS[kind]
            + _HEADLINE * share
            + _UNCHANGED * (text == headlined.headline)
            + _BEGINS * text.startswith(headlined.headline[:_START])
            + _NAMED * named
            + _PLACED * placed
            + _OPENING * _share(words, headlined.opening)
            + _FIGURE * (kind is not Kind.DIGITS and any(map(str.isdigit, _AGED.sub("", text))))
            + _LOST * (not headlined.names <= words)
            + _SHORT * (width(text) < _LEAST)
            + _QUOTES * ("«" in text)
            + _UNDATED * (is_undated(text) or names_weekday(text))
        )
        worth += _of_label(label, headlined) if label else 0.0
        return cls(sentence, label, words, worth, kind, named, share)


def _of_label(label: str, headlined: Headlined) -> float:
    words = frozenset(content_words(label))
    return (
        _LABEL_WORD * len(words)
        + _LABEL_BESIDE_NAME * bool(headlined.names)
        + _LABEL_OTHER * (words != headlined.place)
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """The keyphrase that a title is wanted for; ``given``: it is the editor's own; ``named``: it has a name.

    ``person``: it is nothing but somebody's name, whom a reader may not know.
    """

    keyphrase: str
    given: bool
    named: bool
    person: bool

    def worth(self, title: Title) -> float:
        """What the title is worth for it."""
        wanted, text = frozenset(content_words(self.keyphrase)), title.sentence.text
        return (
            _KEYPHRASE * _share(wanted, title.words)
            + _ANOTHER * (not (self.person or wanted & title.words))
            + _TOGETHER * (mentions(self.keyphrase, text) > 0)
            + (_FIRST + _NAME_FIRST * (self.named and not title.label)) * is_exact(self.keyphrase, text)
            + _LABEL_GIVEN * (self.given and title.label == self.keyphrase)
        )


def _share(wanted: frozenset[str], there: frozenset[str]) -> float:
    return len(wanted & there) / len(wanted) if wanted else 0.0
