"""A preposition before what cannot follow it: "avec avancer", "pour obtient", "avec que", "en après"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag
from cms_publisher.french.lexicon import Form
from cms_publisher.french.malformed.rule import PREPOSITIONS, Rule, has_form, is_finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_BEFORE_NOUNS: Final = frozenset(
    {"avec", "dans", "chez", "vers", "sur", "sous", "contre", "selon", "malgré", "depuis", "dès", "pendant", "parmi"}
)
"""After which no infinitive stands."""
_BY_ITSELF: Final = frozenset({"en", "contre", "avant", "depuis", "dès", "pendant"})
"""That also stand without what they govern."""


def _before_verb(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    low, word = tokens[at].low, tokens[at + 1]
    wrong = low in _BEFORE_NOUNS and has_form(word, Form.INFINITIVE)
    return (at, at + 1) if wrong or (low not in _BY_ITSELF and is_finite(word)) else None


BEFORE_VERB: Final = Rule(PREPOSITIONS | _BEFORE_NOUNS, _before_verb, frozenset({Tag.VERB, Tag.INFINITIVE}))


def _before_that(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    return (at, at + 1) if tokens[at + 1].low in {"que", "qu'"} else None


def _before_after(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    return (at, at + 1) if tokens[at + 1].low == "après" else None


BEFORE_THAT: Final = Rule(frozenset({"avec"}), _before_that, frozenset({Tag.SUBORDINATOR, Tag.RELATIVE}))
BEFORE_AFTER: Final = Rule(frozenset({"en"}), _before_after, frozenset({Tag.PREPOSITION, Tag.ADVERB}))
