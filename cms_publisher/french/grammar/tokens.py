"""The words and signs of a sentence: elided words and pronouns behind a hyphen stand by themselves."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french import lexicon

if TYPE_CHECKING:
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
    r"(\s*+)([^\W\d_]++(?![-‑'’.\w])|[^\w\s]"  # what most are, and nothing else may be
    r"|\b(?=[adlpqADLPQ])(?i:aujourd['’]hui|quelqu['’]une?|presqu['’]îles?|prud['’]hom\w+|"
    r"d['’](?:abord|ailleurs|accord|après)|l['’]une?)\b"
    r"|\b(?:MM?|Mgr|Dr|Pr|Ste?)\.(?=\s)"
    r"|\b(?i:[ldnsmtjc]|qu|lorsqu|puisqu|quoiqu|jusqu)['’](?=[\w«“\"])"
    r"|\d+(?:[.,   ]\d+)*(?i:er|re|e|ᵉ|ème|es|h\d*)?\b"
    r"|[^\W\d_]+(?:[-‑](?:[dl]['’])?[^\W\d_]+|\.(?=[^\W\d_]\.))*)"
)
_BEHIND: Final = re.compile(r"(?:-t)?-(?:ils?|elles?|on|ce|je|nous|vous|tu|y|en|l[ea]s?|lui|leur|moi)$")
"""Pronouns behind their verb."""
_OPENERS: Final = frozenset('«“"(.!?…:–—')
_APOSTROPHES: Final = ("'", "’")


def pieces(sentence: str) -> list[Piece]:
    """The words and signs of a sentence in order."""
    found, opens = [], True
    parts = _PIECE.split(sentence)  # what is neither, the space before a piece, and the piece, in turn
    places = [*accumulate(map(len, parts))]
    for text, start, end in zip(parts[2::3], places[1::3], places[2::3], strict=True):
        low, capital, elided, behind = _word(text)
        if behind:
            cut = end - len(behind)
            found.append(Piece(sentence[start:cut], low[: cut - start], start, cut, opens, capital))
            found.append(Piece(sentence[cut:end], behind.rpartition("-")[2], cut, end, opens=False, capital=False))
        else:
            piece = (text, low, start, end, opens, capital)
            found.append(tuple.__new__(Piece, piece))  # without a call in between: there are many
        opens = text in _OPENERS or (opens and elided and capital)
    return found


@lru_cache(maxsize=1 << 13)
def _word(text: str) -> tuple[str, bool, bool, str]:
    """In lower case; whether it has a capital; whether it is elided; what hangs behind a verb ("-t-il"), if it does."""
    low = text.lower().replace("’", "'").replace("‑", "-")
    behind = _BEHIND.search(low) if "-" in low and not lexicon.readings(low) else None
    return low[: len(text)], text[0].isupper(), text.endswith(_APOSTROPHES), behind[0] if behind else ""
