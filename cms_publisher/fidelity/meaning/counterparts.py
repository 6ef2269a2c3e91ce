"""What each word of a rewording stands for in the passages, and which of their clauses each of its clauses tells."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.each_others import are_each_others
from cms_publisher.fidelity.meaning.kin import candidates
from cms_publisher.fidelity.meaning.polarity import Clause, clause_of, clauses
from cms_publisher.fidelity.meaning.prefixes import bare, negated
from cms_publisher.fidelity.meaning.weights import COMPARED, STANCES, TIMES, weighty
from cms_publisher.fidelity.propositions.claims import Word
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.french import families
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import events
from cms_publisher.french.lexicon import is_verb
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Passage

_AROUND: Final = 3
"""Content words on each side that tell of which of two like words a word is the counterpart."""
_CONTEXT: Final = 0.12
_MOST_CONTEXT: Final = 3
_FIRST: Final = 0.1
_BESIDE: Final = 0.15
_CONTRARY: Final = 0.75
_EXCHANGEABLE: Final = 0.8
_BEFORE_AFTER: Final = {"avant", "apres"}
_NOT_BEFORE: Final = re.compile(r"\b(?:pas|plus|jamais)(?: [^\W\d_]+){0,2} avant$", re.IGNORECASE)
_ONLY: Final = re.compile(r"\bqu[’']$")
_VOTES: Final = frozenset({"vote", "votes"})
"""A vote may go either way: no contrary of a rejection; "a voté la mesure" is."""
_BY_CHANCE: Final = 2
"""Words of a clause up to which a passage that is not the one most told has a contrary of one by chance."""
_SMALL: Final = 3
"""Figures up to which a passage has the same by chance."""
_UNIT_OF: Final = re.compile(r"(?P<unit>[^\W\d_]+) d(?:e |[’'])$")
_HOLDS_THAT: Final = re.compile(r"sout(?:ien|en)\w* (?:que\b|qu[’'])", re.IGNORECASE)
_JOINS: Final = 0.9
"""The weight of a pair that shows by itself that two clauses tell the same."""


class Kind(Enum):
    """How two words stand to each other."""

    SAME = "same"
    LIKE = "like"
    CONTRARY = "contrary"


@dataclass(frozen=True, eq=False, slots=True)
class Pair:
    """A word of ours and the passage's word that it stands for, or against."""

    ours: Word
    theirs: Word
    claims: Claims
    kind: Kind
    weight: float


@dataclass(frozen=True, eq=False, slots=True)
class Telling:
    """Clauses of ours and the clauses of one passage that they tell, with their words' pairs."""

    ours: tuple[Clause, ...]
    theirs: tuple[Clause, ...]
    claims: Claims
    pairs: tuple[Pair, ...]


def word_pairs(ours: Claims, passages: Sequence[Passage], beside: Iterable[Passage]) -> list[Pair]:
    """The best counterpart of each content word that has one."""
    best: dict[int, dict[int, Pair]] = defaultdict(dict)
    held = [(passage, _FIRST if at == 0 else 0.0) for at, passage in enumerate(passages)]
    for passage, bonus in (*held, *((other, -_BESIDE) for other in beside)):
        for pair in _against(ours, passage.claims, bonus):
            if bonus < 0 and pair.kind is Kind.CONTRARY:
                continue  # what stands beside the passages tells of other things
            known = best[pair.ours.start].get(id(pair.claims))
            if known is None or pair.weight > known.weight:
                best[pair.ours.start][id(pair.claims)] = pair
    found = [pair for clause in clauses(ours) for pair in _at_home(ours, clause, best)]
    same = {(id(pair.claims), pair.theirs.start) for pair in found if pair.kind is Kind.SAME}
    found = [p for p in found if p.kind is not Kind.LIKE or (id(p.claims), p.theirs.start) not in same]
    told = {(id(pair.claims), pair.theirs.start) for pair in found if pair.kind is not Kind.CONTRARY}
    against = {id(pair): pair for pair in found if pair.kind is Kind.CONTRARY}
    best_of = {(id(p.claims), p.theirs.start): id(p) for p in sorted(against.values(), key=lambda pair: pair.weight)}
    return [
        pair
        for pair in found
        if pair.kind is not Kind.CONTRARY
        or (
            best_of[id(pair.claims), pair.theirs.start] == id(pair)
            and _is_contrary(pair, found, told)
            and not _introduces(ours, pair.ours)
            and not _no_contrary(ours, pair)
        )
    ]


def _no_contrary(ours: Claims, pair: Pair) -> bool:
    """A noun behind a unit against a verb ("jours d’arrêt", "a duré"); "plus" and "moins" with other words."""
    if pair.ours.folded in COMPARED and pair.theirs.folded in COMPARED:
        return not _of_one_word((ours, pair.ours), (pair.claims, pair.theirs))
    if {pair.ours.folded, pair.theirs.folded} == _BEFORE_AFTER:
        return not _of_one_time((ours, pair.ours), (pair.claims, pair.theirs))
    if are_each_others((ours, pair.ours), (pair.claims, pair.theirs)):
        return True
    sides = ((ours, pair.ours, pair.theirs), (pair.claims, pair.theirs, pair.ours))
    return any(_is_complement(claims, noun) and is_verb(verb.text.lower()) for claims, noun, verb in sides)


def _of_one_time(one: tuple[Claims, Word], other: tuple[Claims, Word]) -> bool:
    """Whether "avant" and "après" set the same against each other; "pas avant" is "qu’après"."""
    if any(
        _NOT_BEFORE.search(a.text[: word.end]) and _ONLY.search(b.text[: w.start])
        for (a, word), (b, w) in ((one, other), (other, one))
    ):
        return False
    after = [next((w for w in claims.words if w.start > time.end and w.content), None) for claims, time in (one, other)]
    first, second = after
    return first is None or second is None or nearness(first.stem, second.stem) > 0


def _is_complement(claims: Claims, word: Word) -> bool:
    """Whether a noun hangs on a unit by "de": "jours d’arrêt", "euros de recettes"."""
    before = _UNIT_OF.search(claims.text[: word.start])
    return before is not None and fold(before["unit"]) in UNITS


def _of_one_word(one: tuple[Claims, Word], other: tuple[Claims, Word]) -> bool:
    """Whether two comparisons may be of the same: the word that follows, where both have one."""
    after = [
        next((word for word in claims.words if word.start > compared.end and word.content), None)
        for claims, compared in (one, other)
    ]
    first, second = after
    if first is None or second is None:
        return True
    if nearness(first.stem, second.stem) or families.contrary(first.stem, second.stem):
        return True
    return not all(_is_next(*row) for row in zip((one, other), (first, second), strict=True))


def _is_next(row: tuple[Claims, Word], word: Word) -> bool:
    return word.start - row[1].end == 1


def _introduces(claims: Claims, word: Word) -> bool:
    """Whether a verb of speech goes with a quotation: "relève" says nothing else there, nor "soutient que"."""
    if _HOLDS_THAT.match(claims.text, word.start):
        return True
    if not families.belongs(word.folded, families.matches("speech")):
        return False
    return bool(claims.quoted) or _says_who_spoke(claims, word)


def _says_who_spoke(claims: Claims, word: Word) -> bool:
    """Whether its subject stands behind it, after what is said: ", a tranché mardi la commission"."""
    told = (each for each in events(claims.text) if each.verb.start == word.start)
    return any(
        each.agents
        and all(phrase.start > word.end for phrase in each.agents)
        and claims.text[: each.start].endswith(", ")
        for each in told
    )


def _at_home(ours: Claims, clause: Clause, best: Mapping[int, Mapping[int, Pair]]) -> Iterator[Pair]:
    """The counterparts of a clause's words, in the passage that has most of them where it has one."""
    rows = [best[word.start] for word in clause.words if word.start in best]
    weights: dict[int, float] = defaultdict(float)
    for row in rows:
        for number, pair in row.items():
            weights[number] += pair.weight + (0 if number in weights else _figures_told(ours, clause, pair.claims))
    home = max(weights, key=lambda number: weights[number], default=0)
    for row in rows:
        pair = row[home] if home in row else max(row.values(), key=lambda pair: pair.weight)
        if (
            home in row
            or pair.kind is not Kind.CONTRARY
            or len([1 for other in rows if id(pair.claims) in other]) > _BY_CHANCE
        ):
            yield pair


def _figures_told(ours: Claims, clause: Clause, claims: Claims) -> int:
    """How many figures of a clause, no small ones, a passage has."""
    told = {each.value for each in claims.figures}
    return sum(f.value in told and f.value > _SMALL for f in ours.figures if clause.start <= f.start < clause.end)


def _is_contrary(pair: Pair, found: Sequence[Pair], told: set[tuple[int, int]]) -> bool:
    """Whether the passage's word is told by no other word of ours; "a before b" may be told as "b after a"."""
    if (id(pair.claims), pair.theirs.start) in told:
        return False
    if pair.ours.folded not in TIMES:
        return True
    beside = [other for other in found if other.claims is pair.claims and other.kind is not Kind.CONTRARY]
    turned = [(a.ours.start < pair.ours.start) != (a.theirs.start < pair.theirs.start) for a in beside]
    return not turned or sum(turned) * 2 < len(turned)


def _against(ours: Claims, theirs: Claims, bonus: float) -> Iterable[Pair]:
    mine, others = weighty(ours), weighty(theirs)
    bonds = {
        (a, b): bond
        for a, word in enumerate(mine)
        for b, bond in _bonds(word.text, word.folded, word.stem, word.content, theirs)
    }
    rows: dict[int, list[int]] = defaultdict(list)
    for a, b in bonds:
        rows[a].append(b)
    for (a, b), (kind, base) in bonds.items():
        yield Pair(mine[a], others[b], theirs, kind, base + _CONTEXT * _company(rows, a, b) + bonus)


def _company(rows: Mapping[int, Sequence[int]], a: int, b: int) -> int:
    """How many bonds stand around one, on both sides; no more than count."""
    found = 0
    for c in range(a - _AROUND, a + _AROUND + 1):
        if c != a and c in rows:
            for d in rows[c]:
                if d != b and -_AROUND <= d - b <= _AROUND:
                    found += 1
                    if found == _MOST_CONTEXT:
                        return found
    return found


@lru_cache(maxsize=1 << 13)
def _bonds(
    written: str, folded: str, stem: str, content: bool, theirs: Claims
) -> tuple[tuple[int, tuple[Kind, float]], ...]:
    """The places of the passage's words to which a word, wherever it stands, is bound, and how."""
    places = candidates(stem, folded, theirs)
    if not places:
        return ()
    word = Word(written, folded, stem, 0, 0, opens=False, content=content, capital=False)
    others = weighty(theirs)
    return tuple([(b, bond) for b in places if (bond := _bond(word, others[b])) is not None])


def _bond(word: Word, other: Word) -> tuple[Kind, float] | None:
    both = {word.folded, other.folded}
    if word.content != other.content and not (both & STANCES or both <= COMPARED):
        return None
    bond = _stems_bond(word.stem, other.stem, word.folded, other.folded)
    votes = {word.text.lower(), other.text.lower()} & _VOTES
    undecided = bond is not None and bond[0] is Kind.CONTRARY and votes
    return None if undecided else bond


@lru_cache(maxsize=1 << 13)
def _stems_bond(stem: str, other: str, folded: str, against: str) -> tuple[Kind, float] | None:
    near = nearness(stem, other)
    if near == 1:
        prefixed = stem != other and (negated(folded, other) or negated(against, stem))
        return (Kind.CONTRARY, _CONTRARY) if prefixed else (Kind.SAME, 1.0)
    if families.contrary(stem, other) or _denies(folded, other) or _denies(against, stem):
        return Kind.CONTRARY, _CONTRARY
    if families.exchangeable(stem, other):
        return Kind.LIKE, _EXCHANGEABLE
    return (Kind.LIKE, near) if near else None


def _denies(word: str, stem: str) -> bool:
    """Whether a word denies by its first letters another, or one that goes its way: "désapprouver", "défendre"."""
    return any(
        known == stem or families.exchangeable(known, stem) or families.same_side(known, stem) for known in bare(word)
    )


def tellings(ours: Claims, pairs: Sequence[Pair]) -> list[Telling]:
    """Which clauses tell which: those of ours that have words of one clause, of the passage with most of theirs."""
    joined: list[tuple[set[Clause], set[Clause], Claims, list[Pair]]] = []
    for clause in clauses(ours):
        inside = [pair for pair in pairs if clause.start <= pair.ours.start < clause.end]
        if not inside:
            continue
        claims = most_told(inside)
        inside = [pair for pair in inside if pair.claims is claims]
        if not any(pair.weight >= _JOINS for pair in inside):
            continue
        theirs = {
            clause_of(claims, pair.theirs) for pair in inside if pair.weight >= _JOINS or pair.kind is Kind.CONTRARY
        }
        mine = {clause}
        for known in [known for known in joined if known[2] is claims and known[1] & theirs]:
            joined.remove(known)
            mine, theirs, inside = mine | known[0], theirs | known[1], [*known[3], *inside]
        joined.append((mine, theirs, claims, inside))
    return [Telling(_in_order(mine), _in_order(theirs), claims, tuple(found)) for mine, theirs, claims, found in joined]


def most_told(pairs: Iterable[Pair]) -> Claims:
    """The claims that hold most of the words' counterparts."""
    weights: dict[int, float] = defaultdict(float)
    held = {}
    for pair in pairs:
        weights[id(pair.claims)] += pair.weight
        held[id(pair.claims)] = pair.claims
    return held[max(weights, key=lambda number: weights[number])]


def _in_order(found: Iterable[Clause]) -> tuple[Clause, ...]:
    return tuple(sorted(found, key=lambda clause: clause.start))
