"""Which words of a sentence keep a statement from being a plain fact, where they stand: "pourrait", "n’exclut pas"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.nouns import is_determined
from cms_publisher.fidelity.meaning.scope import denied
from cms_publisher.fidelity.propositions.claims import may_leave_open
from cms_publisher.fidelity.propositions.speech import follows_quotation
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_OPEN: Final = Sought(
    r"\bporte (?:restée? |reste |est |toujours )?ouverte\b|\bil se peut\b|\bà l[’']étude\b|\ben projet\b|"
    r"\bstade préliminaire\b|"
    r"\b(?:(?:l[’']|une )autorisation|la permission|la possibilité|la faculté|le droit|le feu vert) "
    r"(?:de |d[’'])(?=[^\W\d_]+(?:er|ir|re)\b)",
    "porte |il se peut|étude|en projet|préliminaire|autorisation|permission|possibilité|faculté|le droit |feu vert",
    re.IGNORECASE,
)
"""Phrases that leave something possible."""
_TERM: Final = Sought(
    r"\b(?:a|ont|aura|auront|avai(?:t|ent)|dispos\w+) (?!fallu|mis|suffi)(?:d[e’'] ?)?"
    r"(?:[^,;:.]{2,20} (?:jours|mois|semaines|heures|ans)|jusqu[’'][^,;:.]{3,25}) (?P<at>pour)\b",
    " jours pour| mois pour| semaines pour| heures pour| ans pour|jusqu",
    re.IGNORECASE,
)
"""A term within which something may be done: "a dix jours pour faire appel"; in what it took it is done."""
_MAY_NOT: Final = re.compile(
    r"ne (?:peu(?:t|vent)|pourr(?:a|ont)|pouvai(?:t|ent)) (?:plus|pas|jamais)(?! (?:exclure|écarter|être exclu|que))"
)
_NOT_OUT: Final = ("exclu", "ecart", "impossib")
"""What leaves something possible once it is denied: "n’exclut pas"."""
_PLEADS_FOR: Final = re.compile(
    r" (?:[^\W\d_]+ment )?(?:pour|en faveur|que?\b|afin|(?:l[ae]s?|l[’']|une?|du|son|sa) ?(?:relaxe|"
    r"acquittement|clémence|indulgence|sursis|non-lieu|nullité|requalification|report|renvoi|peine|dispense|maintien|retour|création|cause))",
    re.IGNORECASE,
)
"""What is wanted of those who are pleaded with."""
_RISKS: Final = frozenset({"risque", "risques"})
"""Hedges where they are verbs."""
_WHOEVER: Final = re.compile(
    r"\b(?:personnes?|ceux|celles|clients?|consommateurs?|usagers|quiconque) qui $", re.IGNORECASE
)
"""Before a verb that says whom something is for, if there is anybody: "les personnes qui auraient bu de cette eau"."""


@lru_cache(maxsize=4096)
def hedges(claims: Claims, name: str) -> tuple[Word, ...]:
    """A sentence's hedges of one class."""
    words = _maybe_possible(claims) if name == "possible" else claims.open_words
    return tuple(word for word in words if _is_hedge(claims, word, name))


def _maybe_possible(claims: Claims) -> tuple[Word, ...]:
    """Those of its words that may leave something possible, by themselves or in a phrase that does."""
    return claims.words if _open(claims) else tuple([word for word in claims.words if _maybe(word.folded)])


@lru_cache(maxsize=1 << 13)
def _maybe(folded: str) -> bool:
    return may_leave_open(folded) or folded.startswith(_NOT_OUT)


def _is_hedge(claims: Claims, word: Word, name: str) -> bool:
    if not _may_be(claims, word, name) or claims.is_quoted(word.start):
        return False
    if name == "wanted" and word.start in denied(claims):
        return False  # "n’a pas souhaité répondre": nothing is wanted that ours could tell as done
    if name == "possible" and _MAY_NOT.match(claims.text, max(0, word.start - len("ne "))):
        return False  # "ne pourra plus monter" forbids it
    return not follows_quotation(claims, word.start)


def _may_be(claims: Claims, word: Word, name: str) -> bool:
    """Whether it is one by itself, wherever it stands."""
    if name == "wanted" and word.folded.startswith("plaid") and not _PLEADS_FOR.match(claims.text, word.end):
        return False  # "a plaidé l’addiction" claims it
    if claims.is_hedge(word, name):
        return not (
            word.folded in _RISKS and (is_determined(claims, word) or claims.text[: word.start].endswith("sans "))
        )
    if name != "possible":
        return False
    would = claims.would(word) and not _WHOEVER.search(claims.text[: word.start])
    return would or _left_open(claims, word)


def _left_open(claims: Claims, word: Word) -> bool:
    """Such as "n’exclut pas", "laisse la porte ouverte"."""
    if word.folded.startswith(_NOT_OUT):
        return word.start in denied(claims)
    return any(start <= word.start < end for start, end in _open(claims))


@lru_cache(maxsize=1024)
def _open(claims: Claims) -> tuple[tuple[int, int], ...]:
    terms = (match.span("at") for match in _TERM.finditer(claims.text))
    return (*(match.span() for match in _OPEN.finditer(claims.text)), *terms)
