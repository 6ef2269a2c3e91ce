"""The noun phrases of a sentence: determiner, head, adjectives, and the complements with "de" that hang on it.

>>> [phrase.text for phrase in noun_phrases("La fermeture de nuit de la maternité inquiète les élus.")]
['La fermeture de nuit de la maternité', 'les élus']
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.tagging import tagged
from cms_publisher.french.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADS: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.UNKNOWN})
_FORE: Final = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER, Tag.PARTICIPLE})
_AFTER: Final = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.UNKNOWN})
_OF: Final = frozenset({"de", "d'", "du", "des"})
_GRADES: Final = frozenset({"plus", "moins", "très", "trop", "si", "aussi", "tout", "bien"})
"""Adverbs before an adjective: "la plus forte crue"."""
_DEEPEST: Final = 8
"""Complements of complements that are followed."""
_INTRODUCES: Final = frozenset({Tag.PREPOSITION, Tag.FUSED})
_FIRST: Final = _INTRODUCES | _FORE | _HEADS
"""What a phrase may begin with."""
_INDEFINITE: Final = frozenset(
    {"un", "une", "des", "du", "quelques", "plusieurs", "certains", "certaines", "aucun", "aucune", "chaque"}
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase, from its determiner (or head) to its last complement: ``sentence[start:end]``."""

    sentence: str
    preposition: Token | None
    """What introduces it, where something does; the article is in it in "du", "au"."""
    determiner: Token | None
    head: Token
    """Its noun, name or pronoun; of a name of several words the first."""
    core: tuple[Token, ...]
    """Determiner, head, adjectives: all but the complements."""
    complements: tuple[Phrase, ...]
    """What hangs on it by "de": "la fermeture | de nuit | de la maternité"; the first holds what hangs on that."""
    start: int
    """Where it begins, the preposition left out."""
    end: int
    """Where it ends, complements and all."""
    tokens: tuple[Token, ...] = field(compare=False, repr=False)
    """All its words, those that introduce complements too."""

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.sentence[self.start : self.end]

    @property
    def is_definite(self) -> bool:
        """Whether it says which one: an article "le", "ce", "son", or a name."""
        if self.determiner is not None:
            return self.determiner.low not in _INDEFINITE
        fused = self.preposition is not None and self.preposition.tag is Tag.FUSED
        return fused or self.head.tag is Tag.NAME


def noun_phrases(sentence: str) -> tuple[Phrase, ...]:
    """The noun phrases of ``sentence`` in order, none within another; those within are ``complements``."""
    return _parted(sentence)[0]


def items(sentence: str) -> tuple[Phrase | Token, ...]:
    """The noun phrases of ``sentence``, and the words in none of them, in their order."""
    return _parted(sentence)[1]


@lru_cache(maxsize=1024)
def _parted(sentence: str) -> tuple[tuple[Phrase, ...], tuple[Phrase | Token, ...]]:
    """Its noun phrases, and these among its other words."""
    tokens = tagged(sentence)
    phrases: list[Phrase] = []
    row: list[Phrase | Token] = []
    at, end = 0, len(tokens)
    while at < end:
        phrase, past = phrase_at(sentence, tokens, at) if tokens[at].tag in _FIRST else (None, at + 1)
        row.append(tokens[at] if phrase is None else phrase)
        if phrase is not None:
            phrases.append(phrase)
        at = past
    return tuple(phrases), tuple(row)


def phrase_at(sentence: str, tokens: Sequence[Token], at: int, depth: int = 0) -> tuple[Phrase | None, int]:
    """The phrase that begins there, if one does, and where the next word after it stands."""
    preposition = tokens[at] if tokens[at].tag in _INTRODUCES else None
    first = at + (preposition is not None)
    head = _head(tokens, first)
    if head is None:
        return None, at + 1
    after, last = head + 1, len(tokens)
    while after < last and tokens[after].tag in _AFTER and tokens[after - 1].tag is not Tag.PRONOUN:
        after += 1
    core = tuple(tokens[first:after])
    complements = []
    while depth < _DEEPEST and after < last and tokens[after].low in _OF and tokens[after].tag in _INTRODUCES:
        inner, past = phrase_at(sentence, tokens, after, depth + 1)
        if inner is None:
            break
        complements.append(inner)
        after = past
    determiner = core[0] if core[0].tag is Tag.DETERMINER else None
    whole = tuple(tokens[first:after])
    start, end = whole[0].start, whole[-1].end
    return Phrase(sentence, preposition, determiner, tokens[head], core, tuple(complements), start, end, whole), after


def _head(tokens: Sequence[Token], first: int) -> int | None:
    """Where the head stands: after determiners, numerals, adjectives; the last of these where no noun follows."""
    at, end = first, len(tokens)
    while at < end and (tokens[at].tag in _FORE or (at > first and tokens[at].low in _GRADES)):
        parted = tokens[at].tag is Tag.DETERMINER and at > first and tokens[at - 1].tag is not Tag.DETERMINER
        if parted or (at == first and tokens[at].tag is Tag.PARTICIPLE):
            break
        at += 1
    if at < end and tokens[at].tag in _HEADS:
        return at
    alone = (
        first < at and tokens[first].tag in {Tag.DETERMINER, Tag.NUMBER} and tokens[at - 1].tag is not Tag.DETERMINER
    )
    return at - 1 if alone else None
