"""Whether a clause says that something is so or that it isn't: denials and negative words, counted together."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.lacks import lacks
from cms_publisher.french import families
from cms_publisher.french.grammar import events
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_EDGE: Final = re.compile(
    r"[,.](?!\d)|[;:!?()«»–—]"
    r"|\b(?=[acdelmopqst])(?:(?:mais|et|ou|qui|(?<!sans )que|dont|où|quand|lorsque|puisque|car|si|tandis|alors"
    r"|pour(?! (?:effet|but|objet|objectif|conséquence|vocation|mission|ambition|autant|l[’']heure|l[’']instant|"
    r"le moment|sa part|leur part)\b)|afin|tout en)\b"
    r"|(?:(?<!sans )qu|lorsqu|puisqu)[’'])",
    re.IGNORECASE,
)
_ALONE: Final = frozenset({"sans", "aucun", "aucune", "nul", "nulle", "personne", "rien"})
"""Words that deny with "ne", and may without it."""
_MAY_DENY: Final = _ALONE | {"non", "pas"}
_CONTRAST: Final = re.compile(r"(?:[,;:«(]|\b(?:et|ou|mais))\s*$|^\s*$", re.IGNORECASE)
_SOMEBODY: Final = re.compile(
    r"\b(?:la|une|cette|chaque|toute|quelle|seule|autre|tierce|même|par|sa|en) $", re.IGNORECASE
)
"""Before "personne", where it is a human being."""
_NE_BEFORE: Final = re.compile(r"\bn(?:e |[’'])[^\s,;:]+ $")
"""Before a "pas" that denies nothing by itself: "ne décolère pas d’avoir attendu"."""
_RATHER: Final = re.compile(
    r"(?:\bplutôt|\bpréfér(?:é|er?|ent|ait|aient|era|eront)\b[^.;:]{0,80}) (?:que|qu[’'])\s?$", re.IGNORECASE
)
_WITH: Final = re.compile(r"\b(?:avec (?:ou|et)|non) $", re.IGNORECASE)
"""Before "sans", which then leaves both open, or denies what it denies."""
_NONE_ELSE: Final = frozenset({"aucun", "aucune", "nul", "nulle", "personne", "rien"})
_ELSE: Final = re.compile(r"[^,;:.]{0,60}\b(?:ailleurs|autres?|autrement|sinon) qu[e’']", re.IGNORECASE)
"""What leaves one: "aucun billet n’est vendu ailleurs qu’au guichet"."""
_EQUAL: Final = frozenset(
    {"meme", "memes", "autant", "identique", "identiques", "pareil", "egal", "egale", "egaux", "egalement"}
)
_DIFFERENT: Final = ("inegal", "inequit", "different", "differ", "diverg", "dispar", "desequilib", "distinct", "varie")
"""What is not the same, folded, as far as it is the same word."""
_REACH: Final = 90
"""Characters within which a denied verb follows "ne"."""
_PRONOUNS: Final = frozenset({"cela", "ca", "quoi", "lui", "elle", "eux", "elles", "lequel", "laquelle", "lesquels"})
_NE: Final = frozenset({"ne", "n"})
_THAT: Final = frozenset({"que", "qu"})
"""Behind "sans": what its verb tells is not."""
_BARE: Final = frozenset({"pas", "non"})
_COMPARE: Final = frozenset({"moins", "plus"})


@dataclass(frozen=True, eq=False)
class Clause:
    """A piece of a sentence between two commas or links."""

    start: int
    end: int
    words: tuple[Word, ...]
    claims: Claims
    """Of the sentence."""
    lacking: frozenset[int] = frozenset()
    """Where expressions have their word that say that something is not: "à court de"."""

    @property
    def place(self) -> tuple[int, int]:
        """From where to where it reaches in the sentence."""
        return self.start, self.end

    @cached_property
    def turns(self) -> int:
        """How many denials and negative words it has."""
        return len(denials(self.claims, self)) + len(turning(self))


@lru_cache(maxsize=1024)
def clauses(claims: Claims) -> tuple[Clause, ...]:
    """The clauses of a sentence that hold a word."""
    lacking = frozenset(lack.word.start for lack in lacks(claims))
    edges = [0, *(match.end() for match in _EDGE.finditer(claims.text)), len(claims.text)]
    found = []
    for start, end in pairwise(edges):
        words = claims.within(start, end)
        if words:
            found.append(Clause(start, end, words, claims, lacking))
    return tuple(found)


def clause_of(claims: Claims, word: Word) -> Clause:
    """The clause that holds a word."""
    return clauses(claims)[bisect_right(_starts(claims), word.start) - 1]


def clause_at(claims: Claims, at: int) -> Clause:
    """The clause that holds a place."""
    return clauses(claims)[bisect_right(_starts(claims), at) - 1]


@lru_cache(maxsize=1024)
def _starts(claims: Claims) -> list[int]:
    """Where the clauses of a sentence begin."""
    return [clause.start for clause in clauses(claims)]


@dataclass(frozen=True, eq=False, slots=True)
class Denial:
    """A denial in a clause, and where the words stand that it denies."""

    clause: Clause
    words: frozenset[int]


@lru_cache(maxsize=2048)
def denials(claims: Claims, clause: Clause) -> tuple[Denial, ...]:
    """The denials of a clause: "ne … pas", "sans", "aucun"."""
    return tuple(Denial(clause, words) for words in _denied(claims, clause))


@lru_cache(maxsize=2048)
def turning(clause: Clause) -> tuple[Word, ...]:
    """Its negative words: "refuse", "manque"; "pas" in a contrast: "un compromis, pas une victoire"."""
    denied = any(word.folded in _NE for word in clause.words)
    bare = frozenset[str]() if denied else _BARE
    return tuple(w for w in clause.words if negative(w) or w.folded in bare or w.start in clause.lacking)


@lru_cache(maxsize=2048)
def refusals(clause: Clause) -> tuple[Word, ...]:
    """Its words that by themselves say that something is not, or shall not be: "refuse", "interdit"."""
    refusing = families.matches("refusals")
    return tuple([word for word in clause.words if families.belongs(word.folded, refusing)])


def _denied(claims: Claims, clause: Clause) -> list[frozenset[int]]:
    """Where the words stand that each denial of a clause denies."""
    found = []
    for at, verb in claims.denied:
        if clause.start <= at < clause.end:
            after = {word.stem: word.start for word in reversed(claims.words) if at <= word.start < at + _REACH}
            found.append(frozenset(start for stem, start in after.items() if stem in verb))
    if found:
        return found
    if _RATHER.search(claims.text[: clause.start]):
        return [frozenset(_next(clause, -1))]
    words = ((number, word) for number, word in enumerate(clause.words) if word.folded in _MAY_DENY)
    alone = next((number for number, word in words if _alone(claims, word)), None)
    return [] if alone is None else [frozenset(_next(clause, alone))]


def _alone(claims: Claims, word: Word) -> bool:
    """Whether a word denies without "ne"; "non" before an adjective, not in a contrast."""
    if word.folded == "non":
        only = claims.text[word.end :].lstrip().startswith(("seulement", "content", "sans "))
        return not only and _CONTRAST.search(claims.text[: word.start]) is None
    if word.folded == "pas":
        return _NE_BEFORE.search(claims.text[: word.start]) is None and claims.text[word.end :].lstrip().startswith(
            ("de ", "d’", "d'")
        )
    if word.folded == "personne":
        return not _SOMEBODY.search(claims.text[: word.start])
    if leaves_open(claims, word):
        return False
    return word.folded in _ALONE and not (word.folded in _NONE_ELSE and _ELSE.match(claims.text, word.end))


def leaves_open(claims: Claims, word: Word) -> bool:
    """Whether it is the "sans" of "avec ou sans" or "non sans", which denies nothing."""
    return word.folded == "sans" and _WITH.search(claims.text[: word.start]) is not None


def _next(clause: Clause, number: int) -> list[int]:
    """Where the next word of weight stands, or the verb behind "sans que"; "sans cela" denies none."""
    following = clause.words[number + 1 : number + 2]
    if number >= 0 and following and following[0].folded in _PRONOUNS:
        return []
    if following and following[0].folded in _THAT:
        told = (event.verb.start for event in events(clause.claims.text) if event.verb.start > following[0].start)
        return [at for at in islice(told, 1) if at < clause.end]
    return [other.start for other in clause.words[number + 1 :] if other.content and not light(other.folded)][:1]


def says_twice(clause: Clause, against: Claims) -> bool:
    """Whether it denies a lack ("ne peut être éteint sans risque"), and so says that something is, as the other may.

    Or a sameness that the other calls a difference: "n’ont pas le même accès" for "un accès inégal".
    """
    if not _EQUAL.isdisjoint(clause.claims.folded) and _is_one_of_difference(clause, against):
        return True
    if "sans" in against.folded or "sans" not in clause.claims.folded:
        return False
    denying = min((word.start for word in clause.words if word.folded in _NE), default=clause.end)
    return any(word.folded == "sans" and word.start > denying for word in clause.words)


def _is_one_of_difference(clause: Clause, against: Claims) -> bool:
    """Whether a clause has a word for what is the same, and the other one for what is not."""
    return any(word.folded in _EQUAL for word in clause.words) and any(
        word.startswith(_DIFFERENT) for word in against.folded
    )


@lru_cache(maxsize=1 << 13)
def light(folded: str) -> bool:
    """Whether a word is a verb that says little by itself: "faire", "donner"."""
    return families.belongs(folded, families.matches("light_verbs"))


def negative(word: Word) -> bool:
    """Whether the word turns round what it stands with, by its own sense: "refuse", "manque"."""
    if word.folded in _ALONE or word.folded in _COMPARE or (word.capital and not word.opens):
        return False
    return word.folded.startswith("non-") or families.belongs(word.folded, families.matches("negatives"))
