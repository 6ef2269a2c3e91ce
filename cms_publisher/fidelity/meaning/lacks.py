"""Expressions that say that something is not, or not yet: "reste à trouver", "à court de masques", "lettre morte"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import families, tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.propositions.claims import Claims, Word

_FORMS: Final = {"de": frozenset({"de", "d", "du", "des"}), "a": frozenset({"a", "au", "aux"})}
_VERB: Final = "verbe"
_ANY: Final = "mot"
"""What an expression of the table ends in that says something of the word behind it."""
_GAP: Final = 1
"""Words that may stand between two of an expression: "reste encore à", "se passe désormais de"."""
_FIRST: Final = 2
_REACH: Final = 4
"""Words behind an expression among which an infinitive is what it is said of."""
_SIGNS: Final = frozenset(",;:.!?«»()–—")
_COUNTS: Final = re.compile(r"[ \u00a0]\d")
_OTHER_VERB: Final = re.compile(r"\b(?:et|mais|ou) $")
"""Before a finite verb, where another clause begins: "un manque de composants et affirme avoir recruté"."""


@dataclass(frozen=True, eq=False, slots=True)
class Lack:
    """Such an expression where it stands."""

    words: tuple[Word, ...]
    of: frozenset[int]
    """Where the word stands that is said not to be."""

    @property
    def word(self) -> Word:
        """The one that weighs most."""
        return max(self.words, key=lambda word: len(word.folded))


@lru_cache(maxsize=1024)
def lacks(claims: Claims) -> tuple[Lack, ...]:
    """The expressions of a sentence, in order; none is part of another."""
    found: list[Lack] = []
    for at, word in enumerate(claims.words):
        if found and word.start <= found[-1].words[-1].start:
            continue
        if not (begun := _beginning_with(word.folded)):
            continue
        rows = [row for row in begun if _needs(row) <= claims.folded]
        lack = next((lack for row in rows if (lack := _lack(claims, at, row)) is not None), None)
        if lack is not None:
            found.append(lack)
    return tuple(found)


@lru_cache(maxsize=8192)
def _beginning_with(word: str) -> tuple[tuple[str, ...], ...]:
    """The expressions of the table whose first word a folded word is."""
    return tuple(row for row in _expressions().get(word[:_FIRST], ()) if _is(word, row[0]))


@cache
def _needs(row: tuple[str, ...]) -> frozenset[str]:
    """The words of an expression that have one form, in which they must stand there."""
    return frozenset(word for word in row if not word.endswith("*") and word not in {*_FORMS, _VERB, _ANY})


def _lack(claims: Claims, at: int, row: tuple[str, ...]) -> Lack | None:
    """The expression that begins with the word ``at``, if it stands there."""
    wanted, kind = (row[:-1], row[-1]) if row[-1] in {_VERB, _ANY} else (row, "")
    words = _match(claims.words[at : at + len(wanted) * (_GAP + 1)], wanted)
    if not words:
        return None
    behind = _behind(claims, claims.words.index(words[-1], at)) if kind else []
    verb = next((word for word in behind[:_REACH] if _is_infinitive(claims, word)), None)
    light = bool(behind) and _is_behind_light(claims, words[-1], behind[0])
    said_of = verb or (next(iter(behind), None) if kind == _ANY or light else None)
    if kind == _VERB and behind and (said_of is None or _COUNTS.match(claims.text, words[-1].end)):
        return None  # "attendre près de 11 heures pour se poser" is no "attendre de se poser"
    return Lack(words, frozenset({said_of.start} if said_of else ()))


def _match(words: Sequence[Word], row: tuple[str, ...]) -> tuple[Word, ...]:
    """The words that make up an expression, empty where they don't stand there."""
    found: list[Word] = []
    at = 0
    for wanted in row:
        near = words[at : at + 1 + (_GAP if found else 0)]
        step = next((number for number, word in enumerate(near) if _is(word.folded, wanted)), None)
        if step is None:
            return ()
        found.append(near[step])
        at += step + 1
    return tuple(found)


def _is(word: str, wanted: str) -> bool:
    if wanted.endswith("*"):
        return word.startswith(wanted[:-1])
    return word in _FORMS.get(wanted, (wanted,))


def _behind(claims: Claims, at: int) -> list[Word]:
    """The words of weight behind one, up to the next sign."""
    found: list[Word] = []
    last = claims.words[at].end
    for word in claims.words[at + 1 :]:
        if not _SIGNS.isdisjoint(claims.text[last : word.start]) or _begins_a_clause(claims, word):
            break
        last = word.end
        if word.content and not families.belongs(word.folded, families.matches("light_verbs")):
            found.append(word)
    return found


def _begins_a_clause(claims: Claims, word: Word) -> bool:
    """Whether a finite verb right behind "et" goes on with what somebody else does."""
    if not _OTHER_VERB.search(claims.text, 0, word.start):
        return False
    return has_finite_verb(claims.text, word.start, word.end)


def _is_behind_light(claims: Claims, last: Word, word: Word) -> bool:
    """Whether an infinitive that says little stands between: "refuse d’en | faire | une excuse"."""
    return any(last.end <= each.start < word.start and _is_infinitive(claims, each) for each in claims.words)


def _is_infinitive(claims: Claims, word: Word) -> bool:
    """Whether it is one, or the participle of one: "être payé"."""
    participle = claims.text[: word.start].endswith(("être ", "avoir "))
    return participle or any(reading.form is Form.INFINITIVE for reading in readings(word.text.lower()))


@cache
def _expressions() -> dict[str, list[tuple[str, ...]]]:
    """The table, by the first letters of each; the longest first."""
    rows: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for line in sorted(tables.lines("lacks"), key=lambda line: -len(line.split())):
        row = tuple(fold(word) for word in line.split())
        for first in {each[:_FIRST] for each in _FORMS.get(row[0], {row[0]})}:
            rows[first].append(row)
    return rows
