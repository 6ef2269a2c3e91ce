"""Who stands where in a sentence: the roles of its names, and two that stand in each other's."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.speech import said
from cms_publisher.french import families, tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Library

_BEFORE: Final = 3
"""Words before a name among which its preposition may stand: "au grand musée Garance"."""
_ROLES: Final = {
    "a": "at", "au": "at", "aux": "at", "en": "at", "dans": "at", "vers": "to", "chez": "at", "de": "of", "du": "of",
    "des": "of", "d": "of", "par": "by", "contre": "against", "avec": "with", "entre": "between", "pour": "for",
    "selon": "says", "apres": "after", "sur": "on", "devant": "ahead", "sans": "without", "et": "and",
    "depuis": "from",
    "jusqu": "until", "sous": "under",
}  # fmt: skip
_ARTICLES: Final = frozenset(
    {"le", "la", "les", "l", "un", "une", "m", "mme", "son", "sa", "ses", "leur", "leurs", "ce", "cette"}
)
_AUXILIARIES: Final = frozenset({"a", "ont", "avait", "avaient", "aura", "auront"})
"""Before a participle and its object; "a" is folded like "à"."""
_FINITE: Final = frozenset(
    """
    est sont etait etaient sera seront serait a ont avait avaient aura auront va vont doit doivent peut peuvent devrait
    """.split()  # noqa: SIM905
)
_OPENING: Final = 24
"""Characters within which a sentence names whom it is about."""
_BY: Final = Sought(r"\b(?:est|sont|etait|etaient|ete|fut|furent|sera|seront|serait)\b[^,.;]{2,60}\bpar\b", "par")


def exchanged(ours: Claims, theirs: Claims, library: Library) -> tuple[int, int] | None:
    """Two names that stand each in the other's role; their place in our sentence."""
    if _is_mutual(ours) and _is_mutual(theirs):
        return None
    mine, others = _named(ours, library), _named(theirs, library)
    shared = [name for name in mine if name in others]
    for at, one in enumerate(shared):
        for two in shared[at + 1 :]:
            a, b, c, d = mine[one], mine[two], others[one], others[two]
            if _adjacent(a, b) or _adjacent(c, d):
                continue
            if _crossed(ours, theirs, (a, b), (c, d)):
                return min(a.start, b.start), max(a.end, b.end)
    return None


def _is_mutual(claims: Claims) -> bool:
    """Whether it tells of what two do to each other, one as much as the other: "affronter"."""
    return not _mutual().isdisjoint(claims.stems)


@cache
def _mutual() -> frozenset[str]:
    return frozenset(families.stem(fold(verb)) for verb in tables.words("symmetric_verbs"))


@lru_cache(maxsize=1024)
def _named(claims: Claims, library: Library) -> Mapping[str, Word]:
    """The names of a sentence, each once; of a name of several words the first."""
    found: dict[str, Word] = {}
    before: Word | None = None
    for word in claims.capitals:
        if library.is_name(word.folded, word.capital, word.opens) or (
            word.opens and word.capital and word.folded in library.names
        ):
            if before is None or word.start - before.end != 1:
                found.setdefault(word.folded, word)
            before = word
        else:
            before = None
    return found


def _adjacent(one: Word, two: Word) -> bool:
    return abs(one.start - two.end) <= 1 or abs(two.start - one.end) <= 1


def role(claims: Claims, name: Word) -> str:
    """The preposition before a name; none for a subject or object."""
    before = [word for word in claims.words if word.end <= name.start][-_BEFORE:]
    nouns = 0
    for at, word in reversed(list(enumerate(before))):
        if word.folded in {"a", "au", "aux"} and at and before[at - 1].folded == "face":
            return "against"
        if word.text in _AUXILIARIES:
            break
        if word.folded in _ROLES:
            return _ROLES[word.folded]
        nouns += word.folded not in _ARTICLES
        if nouns > 1 or (nouns and not word.text[0].islower()) or "," in claims.text[word.end : name.start]:
            break
    return "before" if name.start < _verb_at(claims) else "after"


def _verb_at(claims: Claims) -> int:
    """Where the sentence's first finite verb may stand: an auxiliary or usual verb."""
    for word in claims.words:
        if word.folded in _FINITE:
            return word.start
    return len(claims.text) // 2


def _crossed(ours: Claims, theirs: Claims, mine: tuple[Word, Word], others: tuple[Word, Word]) -> bool:
    a, b = (part(ours, word) for word in mine)
    c, d = (part(theirs, word) for word in others)
    if {a, b, c, d} & {"and", "between"}:
        return False
    if _turned_about(ours, theirs, mine, others) and not {a, b, c, d} & {"with", "says", "by", "at", "for"}:
        return True
    if c != d:
        return (a, b) == (d, c)
    turned = (mine[0].start < mine[1].start) != (others[0].start < others[1].start)
    beside = _beside(ours, mine[0]) & _beside(theirs, others[1]) and _beside(ours, mine[1]) & _beside(theirs, others[0])
    straight = _beside(ours, mine[0]) & _beside(theirs, others[0]) or _beside(ours, mine[1]) & _beside(
        theirs, others[1]
    )
    return a == b and turned and bool(beside) and not straight


def part(claims: Claims, name: Word) -> str:
    """The same as ``role``, but who says it, who does it and whom it is done to, in the passive too."""
    if claims.speaks and any(word.start == name.start for each in said(claims) for word in each.speaker):
        return "says"
    found = role(claims, name)
    passive = _BY.search(fold(claims.text)) is not None
    if found == "by":
        return "agent" if passive else found
    if found in {"before", "after"}:
        return "agent" if (found == "before") is not passive else "patient"
    return found


def _turned_about(ours: Claims, theirs: Claims, mine: tuple[Word, Word], others: tuple[Word, Word]) -> bool:
    """Whether the one opens our sentence and the other theirs, of the same deed and in the same voice."""
    if ours.speaks or theirs.speaks or _voice_differs(ours, theirs):
        return False
    swapped = (mine[0].start < mine[1].start) != (others[0].start < others[1].start)
    opening = min(mine, key=lambda word: word.start).start < _OPENING > min(others, key=lambda word: word.start).start
    if not swapped or not opening or not (_has_verb_between(ours, *mine) or _has_verb_between(theirs, *others)):
        return False
    names = {word.stem for word in (*mine, *others)}
    a = [word.stem for word in ours.words if word.content and word.stem not in names]
    c = [word.stem for word in theirs.words if word.content and word.stem not in names]
    shared = any(families.akin(x, y) or families.exchangeable(x, y) or families.same_side(x, y) for x in a for y in c)
    return shared and not any(families.contrary(x, y) for x in a for y in c)


def _has_verb_between(claims: Claims, one: Word, two: Word) -> bool:
    """Whether a verb stands between two names: else one is in what the other is said to be."""
    return has_finite_verb(claims.text, min(one.end, two.end), max(one.start, two.start))


def _beside(claims: Claims, name: Word) -> set[str]:
    """The families of the content words next to a name."""
    words = [word for word in claims.words if word.content]
    at = words.index(name) if name in words else -1
    return {word.stem for word in words[max(0, at - 2) : at + 3] if word is not name} if at >= 0 else set()


def _voice_differs(ours: Claims, theirs: Claims) -> bool:
    return (_BY.search(fold(ours.text)) is None) != (_BY.search(fold(theirs.text)) is None)
