"""Which words of a sentence are said not to be so: denied themselves, or what somebody denies, refuses or excludes."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.lacks import lacks
from cms_publisher.fidelity.meaning.polarity import clauses, denials, leaves_open, light, refusals
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_NONE: Final = frozenset({"aucun", "aucune", "nul", "nulle", "ni", "sans"})
"""What denies the noun after it."""
_NOT_ANY: Final = re.compile(
    r"\b(?P<none>pas|plus|jamais)(?:,[^,;.:]{2,40},| (?:encore|non plus|toutefois|pour autant|davantage|eu|fait))?"
    r" (?:de |d[’'])$",
    re.IGNORECASE,
)
_NE: Final = re.compile(r"(?:\bne |\bn[’'])[^,;:.]*$|^\W*$")
"""Before "plus de", where it says that there is none any more and not that there is more."""
_OF: Final = frozenset({"de", "d"})
_BEFORE_NONE: Final = _NONE | _OF
"""What stands before each noun of which there is none."""
_AUXILIARY: Final = re.compile(r"\b(?:avoir|être|s[’']être)(?: été)? $", re.IGNORECASE)
_ANY: Final = re.compile(r"\btoute? $", re.IGNORECASE)
_INFINITIVES: Final = ("er", "ir", "re")
_THAT: Final = re.compile(r"\bqu(?:e|[’'])\s?$")
_DENYING: Final = (
    "refus", "renonc", "nie", "dement", "contest", "refut", "exclu", "interdi", "empech", "echou", "absten",
)  # fmt: skip
"""Verbs of refusal that say no to the verb that hangs on them: "a nié avoir vendu"."""


@lru_cache(maxsize=1024)
def turned(claims: Claims) -> frozenset[int]:
    """Where the words stand that are said not to be so; what is denied twice is so."""
    return denied(claims) ^ (refused(claims) | lacking(claims))


@lru_cache(maxsize=1024)
def denied(claims: Claims) -> frozenset[int]:
    """Where the words stand that "ne … pas", "aucun" or "sans" denies."""
    found = {at for clause in clauses(claims) for denial in denials(claims, clause) for at in denial.words}
    return none_of(claims) | found


@lru_cache(maxsize=1024)
def none_of(claims: Claims) -> frozenset[int]:
    """Where the nouns stand of which there is none: "aucun élément", "pas de dividende"."""
    rows = [(before, word) for before, word in pairwise(claims.words) if before.folded in _BEFORE_NONE]
    return frozenset(word.start for before, word in rows if word.content and _none(claims, before, word))


@lru_cache(maxsize=1024)
def refused(claims: Claims) -> frozenset[int]:
    """Where the words stand that somebody denies, refuses or excludes."""
    found: set[int] = set()
    said_no = denied(claims)
    for number, clause in enumerate(clauses(claims)):
        for verb in refusals(clause):
            if verb.folded.startswith(_DENYING) and verb.start not in said_no:
                found ^= _refused(claims, number, verb)
    return frozenset(found)


@lru_cache(maxsize=1024)
def lacking(claims: Claims) -> frozenset[int]:
    """Where the words stand that an expression says not to be, unless it is itself denied: "reste à trouver"."""
    said_no = denied(claims)
    return frozenset(at for lack in lacks(claims) if said_no.isdisjoint(w.start for w in lack.words) for at in lack.of)


def _none(claims: Claims, before: Word, word: Word) -> bool:
    """Whether a noun is denied, behind "aucun" or "de": "aucun élément", "pas de dividende"."""
    if before.folded in _NONE:
        return not leaves_open(claims, before)
    infinitive = is_verb(word.text.lower()) and word.folded.endswith(_INFINITIVES)
    found = None if infinitive else _NOT_ANY.search(claims.text[: word.start])
    if found is None or found["none"].lower() != "plus":
        return found is not None
    if any(figure.start == word.start for figure in claims.figures):
        return False
    return _NE.search(claims.text[: found.start()]) is not None


def _refused(claims: Claims, number: int, verb: Word) -> set[int]:
    """Where the word stands that is refused or denied: an infinitive, a verb after "que", a noun after "toute"."""
    rows = clauses(claims)
    words = [word for word in rows[number].words if word.start > verb.start and _weighs(word)]
    found = [word for word in words if _hangs(claims, word)]
    relative = any(not word.folded.endswith("ment") for word in words)
    if number + 1 < len(rows) and not relative and _THAT.search(claims.text[: rows[number].end]):
        found += [word for word in rows[number + 1].words if _weighs(word)]
    verbs = [word.start for word in found if is_verb(word.text.lower()) or _AUXILIARY.search(claims.text[: word.start])]
    return {word.start for word in words if _ANY.search(claims.text[: word.start])} | set(verbs[:1])


def _hangs(claims: Claims, word: Word) -> bool:
    """Whether it is an infinitive, or a participle after one."""
    return word.folded.endswith(_INFINITIVES) or _AUXILIARY.search(claims.text[: word.start]) is not None


def _weighs(word: Word) -> bool:
    return word.content and not light(word.folded)
