"""What each word of a sentence is: the lexicon says what it may be, the words around it which of these it is.

Left to right, one pass, no search: after a determiner stands a noun, after a subject pronoun, "ne" or "se" a verb,
after an auxiliary a participle. A word that may be a noun or a verb ("porte") is the verb where its clause has a
subject, no verb yet, and no certain one to come.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cms_publisher.french.grammar import closed, content
from cms_publisher.french.grammar.context import Context
from cms_publisher.french.grammar.options import CLOSED, options_of
from cms_publisher.french.grammar.tokens import Tag, Token, pieces
from cms_publisher.french.sought import Sought

_ARTICLE_OR_PRONOUN: Final = frozenset({"le", "la", "les", "l'", "leur"})
_VERBAL: Final = frozenset({Tag.VERB, Tag.INFINITIVE})
_POINTING: Final = frozenset({"en", "y", "le", "la", "l'", "les", "lui", "leur"})
_CAUSES: Final = Sought(
    r"\b(?:le|la|les)[ \u00a0](?:fai(?:t|sait|saient)|font|fer(?:a|ont))[ \u00a0][a-zà-ÿ]+(?:er|ir|re)\b",
    "fai|font|fer",
)
"""Before another verb "fait" is none of its noun: "Anne Roy le fait tourner"."""
_TO_DO: Final = Sought(r"\b(?:à|de) les? [a-zà-ÿ]+(?:er|ir|re)\b", "à le|de le")
"""No article, which would be "au" or "des": "a passé six heures à le lire"."""


@lru_cache(maxsize=1024)
def tagged(sentence: str) -> tuple[Token, ...]:
    """The words and signs of ``sentence``, each with what it is there."""
    found = pieces(sentence)
    context = Context(found, options_of(found))
    for at, options in enumerate(context.options):
        tag, *others = options
        if others:
            tag = _choose(context, at)
        before = context.before() if tag in _VERBAL else None
        if before is not None and _was_no_article(before, found[at].start):
            context.tokens[-1] = before._replace(tag=Tag.CLITIC)
        context.take(at, tag)
    return tuple(context.tokens)


def has_finite_verb(sentence: str, start: int = 0, end: int | None = None) -> bool:
    """Whether a finite verb stands in ``sentence[start:end]``, as the sentence around it shows."""
    stop = len(sentence) if end is None else end
    return any(start <= at < stop for at in _finite_verbs(sentence))


@lru_cache(maxsize=1024)
def _finite_verbs(sentence: str) -> tuple[int, ...]:
    """Where they begin."""
    return tuple(token.start for token in tagged(sentence) if token.tag is Tag.VERB)


def points_back(sentence: str) -> bool:
    """Whether a pronoun stands before its verb for what another sentence names: "La direction en cherche 35".

    "Il y a" points nowhere.

    >>> points_back("Anne Roy le fait tourner six semaines par an.")
    True
    """
    tokens = tagged(sentence)
    pointing = any(
        one
        for at, one in enumerate(tokens)
        if one.tag is Tag.CLITIC and one.low in _POINTING and not (one.low == "y" and at and tokens[at - 1].low == "il")
    )
    return pointing or any(each.search(sentence) for each in (_CAUSES, _TO_DO))


def _choose(context: Context, at: int) -> Tag:
    if CLOSED.isdisjoint(context.options[at]):
        return content.choose(context, at)
    return closed.choose(context, at)


def _was_no_article(before: Token, start: int) -> bool:
    """Whether the word right before a verb was taken for an article, and is a pronoun: "la rencontrent"."""
    return before.tag is Tag.DETERMINER and before.low in _ARTICLE_OR_PRONOUN and start - before.end <= 1
