"""Whether a word stands as a noun: a determiner before it, or no verb's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import events
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_SHORT: Final = frozenset({"l", "d", "de", "par", "en", "aucun", "aucune"})
_LINKS: Final = frozenset({"d", "de", "par", "en"})
_OR_PRONOUN: Final = frozenset({"le", "la", "les", "l"})
_INFINITIVE: Final = ("er", "ir", "re")


def is_noun(claims: Claims, word: Word) -> bool:
    """Whether nothing shows that it is a verb there."""
    if is_determined(claims, word):
        return not word.folded.endswith(_INFINITIVE)
    return not is_verb(word.text.lower())


def is_determined(claims: Claims, word: Word) -> bool:
    """Whether an article, or the like, stands right before it; "par admettre", "en garantissant" are verbs."""
    before = [other for other in claims.words if other.end <= word.start][-1:]
    if (
        before
        and before[0].folded in _LINKS
        and word.folded.endswith((*_INFINITIVE, "ant"))
        and is_verb(word.text.lower())
    ):
        return False
    known = bool(before) and before[0].folded in tables.words("determiners") | _SHORT
    if not known or word.start - before[0].end > 1:
        return False
    return before[0].folded not in _OR_PRONOUN or not _is_done(claims, word)


def _is_done(claims: Claims, word: Word) -> bool:
    """Whether it is a verb behind a pronoun: "la combat"."""
    return any(event.verb.start == word.start for event in events(claims.text))
