"""The words and signs of a sentence: elided words and pronouns behind a hyphen stand by themselves."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.lexicon import Reading


class Tag(StrEnum):
    """What a word is in its sentence."""

    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    FUSED = "fused"
    """A preposition with its article: "du", "aux"."""
    NOUN = "noun"
    NAME = "name"
    ADJECTIVE = "adjective"
    NUMBER = "number"
    VERB = "verb"
    """Of a finite form."""
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    """Past participle, as part of a tense or beside a noun."""
    GERUND = "gerund"
    """Present participle."""
    ADVERB = "adverb"
    SUBJECT = "subject"
    """A subject pronoun."""
    CLITIC = "clitic"
    """Another pronoun right before its verb: "se", "le", "y"."""
    NE = "ne"
    RELATIVE = "relative"
    SUBORDINATOR = "subordinator"
    LINK = "link"
    """"et", "ou", "mais"."""
    PRONOUN = "pronoun"
    """That stands as a noun does: "celui", "cela", "eux"."""
    SIGN = "sign"
    UNKNOWN = "unknown"


class Token(NamedTuple):
    """A word or sign where it stands: ``sentence[start:end]``."""

    text: str
    low: str
    """In lower case, with accents and a plain apostrophe."""
    start: int
    end: int
    tag: Tag
    reading: Reading | None = None
    """Of a noun, an adjective or a verb's form, where the lexicon has it."""

    @property
    def is_verbal(self) -> bool:
        """Whether it is a verb's form, of whatever kind."""
        return self.tag in _VERBAL

    @property
    def lemma(self) -> str:
        """A verb's infinitive; of other words the word itself."""
        return (self.reading.lemma if self.reading else "") or self.low


_VERBAL: Final = frozenset({Tag.VERB, Tag.INFINITIVE, Tag.PARTICIPLE, Tag.GERUND})


class Piece(NamedTuple):
    """A word or sign before it is known what it is."""

    text: str
    low: str
    start: int
    end: int
    opens: bool
    """Whether it opens a sentence or quotation, where a capital says nothing."""
    capital: bool


_PIECE: Final = re.compile(
    r"(?P<plain>[^\W\d_]++(?![-‑'’.\w]))|(?P<sign>[^\w\s])"  # what most are, and nothing else may be
    r"|(?P<whole>\b(?=[adlpqADLPQ])(?i:aujourd['’]hui|quelqu['’]une?|presqu['’]îles?|prud['’]hom\w+|"
    r"d['’](?:abord|ailleurs|accord|après)|l['’]une?)\b"
    r"|\b(?:MM?|Mgr|Dr|Pr|Ste?)\.(?=\s))"
    r"|(?P<elided>\b(?i:[ldnsmtjc]|qu|lorsqu|puisqu|quoiqu|jusqu)['’](?=[\w«“\"]))"
    r"|(?P<number>\d+(?:[.,   ]\d+)*(?i:er|re|e|ᵉ|ème|es|h\d*)?\b)"
    r"|(?P<word>[^\W\d_]+(?:[-‑](?:[dl]['’])?[^\W\d_]+|\.(?=[^\W\d_]\.))*)"
)
_BEHIND: Final = re.compile(r"(?:-t)?-(?:ils?|elles?|on|ce|je|nous|vous|tu|y|en|l[ea]s?|lui|leur|moi)$")
_OPENERS: Final = frozenset('«“"(.!?…:–—')


@lru_cache(maxsize=1 << 13)
def _lowered(text: str) -> str:
    return text.lower().replace("’", "'").replace("‑", "-")


def pieces(sentence: str) -> Iterator[Piece]:
    """The words and signs of a sentence in order."""
    opens = True
    for found in _PIECE.finditer(sentence):
        text, (start, end) = found[0], found.span()
        low, capital = _lowered(text), text[0].isupper()
        behind = _BEHIND.search(low) if "-" in low and found.lastgroup == "word" and not lexicon.readings(low) else None
        if behind:
            cut = end - (len(low) - behind.start())
            yield Piece(sentence[start:cut], low[: cut - start], start, cut, opens, capital)
            yield Piece(sentence[cut:end], behind[0].rpartition("-")[2], cut, end, opens=False, capital=False)
        else:
            piece = (text, low[: end - start], start, end, opens, capital)
            yield tuple.__new__(Piece, piece)  # without a call in between: there are many
        opens = text in _OPENERS or (opens and found.lastgroup == "elided" and capital)
