"""Slips of form that leave no sentence French: words that never follow each other, an elision that is wrong.

Sure signs only, outside quotations, to be shown to a person: what a rewording's own words leave behind when one of them
was changed and not the others.
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import tagged
from cms_publisher.french.malformed import (
    counts,
    determiners,
    doubled,
    elisions,
    nouns,
    prepositions,
    pronouns,
    signs,
    verbs,
)
from cms_publisher.french.quotes import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.grammar import Tag
    from cms_publisher.french.malformed.rule import Rule, Spans

RULES: Final[tuple[Rule, ...]] = (
    elisions.BEFORE_CONSONANT,
    elisions.BEFORE_SPACE,
    elisions.UNELIDED,
    doubled.TWICE,
    determiners.BEFORE_VERB,
    determiners.BEFORE_NE,
    determiners.BEFORE_DETERMINER,
    determiners.UNCONTRACTED,
    determiners.BEFORE_OF,
    prepositions.BEFORE_VERB,
    prepositions.BEFORE_THAT,
    prepositions.BEFORE_AFTER,
    pronouns.DENIED,
    pronouns.WITHOUT_VERB,
    pronouns.OF_ANOTHER_NUMBER,
    verbs.BESIDE_VERB,
    verbs.BEFORE_PARTICIPLE,
    verbs.WITHOUT_AUXILIARY,
    verbs.NEVER,
    verbs.GOES,
    counts.TIME_BEFORE_FIRST,
    counts.BEYOND_WHOLE,
    counts.TOWARDS_MINUTES,
    counts.WITHOUT_MINUTES,
    counts.MORE_AND_LESS,
    counts.LESS_FAR,
    nouns.OF_ANOTHER_GENDER,
    nouns.OF_ANOTHER_NUMBER,
    signs.OPENED,
    signs.OF_A_MONTH,
)
_NONE: Final[dict[Tag, list[Spans]]] = {}


def _table() -> dict[str, dict[Tag, list[Spans]]]:
    """Of each word, and of each class of words, the rules that it calls with what stands behind it."""
    found: dict[str, dict[Tag, list[Spans]]] = {}
    for rule in RULES:
        for word, behind in product(rule.words, rule.behind):
            found.setdefault(word, {}).setdefault(behind, []).append(rule.spans)
    return found


_BY_WORD: Final = _table()


def malformed(sentence: str) -> Iterator[tuple[int, int]]:
    """The spans of words that cannot stand so, outside quotations."""
    tokens, beyond = tagged(sentence), 0
    for at, (token, following) in enumerate(pairwise(tokens)):
        if following.start - token.end > 1:
            continue
        for calls in (token.low, token.tag):  # hardly a word has a rule: no function is called for the others
            rules = _BY_WORD[calls] if calls in _BY_WORD else _NONE  # noqa: SIM401 - a call
            for spans in rules[following.tag] if following.tag in rules else ():  # noqa: SIM401
                span = spans(tokens, at)
                if span is None or tokens[span[0]].start < beyond or _is_quoted(sentence, tokens[span[0]].start):
                    continue
                beyond = tokens[span[1]].end
                yield tokens[span[0]].start, beyond


def _is_quoted(sentence: str, at: int) -> bool:
    return any(start < at < end for start, end in quoted(sentence))
