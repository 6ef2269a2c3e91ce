"""Who stands where in a sentence: roles of names, the words beside a figure, items of a list."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity import ranges
from cms_publisher.french import families, tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.passages import Library
    from cms_publisher.french.figures import Figure

_REACH: Final = 3
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
_LIST: Final = re.compile(
    r"(?P<first>[^,;:.()«»\"]+(?:, [^,;:.()«»\"]+)+) (?:et|ou|ainsi que|puis) (?P<last>[^,;:.()«»\"]+)"
)
_JOINS: Final = re.compile(r" (?:et|ou|ainsi que|puis) ")
"""What every such list has before its last item."""
_ITEM_WORDS: Final = 4
_HALVES: Final = frozenset({families.stem("demi"), families.stem("demie")})
"""With "et" they belong to the figure before them."""
_CLAUSE: Final = re.compile(
    r"\b(?:qui|dont|où|non)\b|, (?:présid|direct|responsable|maire|ancien|vice|secrétaire|ministre|chargé)"
)


_APPOSED: Final = re.compile(
    r"[A-ZÉÈ][\w’'-]+ [A-ZÉÈ][\w’'-]+, "
    r"(?!(?:et|ou|l[ea]s?|une?|des|d[eu]|s(?:on|a|es)|leurs?|ce|cette)\b)[a-zéèêà][\w-]+(?:[ ,]|$)"
)
"""A full name and right behind it what its bearer is, without an article: "Jeanne Rey, boulangère"."""


@lru_cache(maxsize=4096)
def company(claims: Claims, figure: Figure) -> Sequence[tuple[str, float]]:
    """The families of the words beside a figure with their distance, up to the next figure."""
    left, right = _room(claims, figure)
    commas = _starts(_COMMA, claims.text)
    left = max([left, *(at for at in commas if at < figure.start)])
    right = min([right, *(at for at in commas if at > figure.end)])
    return _within(claims, figure, left, right)


@lru_cache(maxsize=4096)
def own_company(claims: Claims, figure: Figure) -> list[tuple[str, float]]:
    """The same, of a figure's own group of words: no further than "et", but an age or distance has the name before."""
    left, right = _room(claims, figure)
    edges = _starts(_GROUP, claims.text)
    start = max([left, *(at for at in edges if at < figure.start)])
    end = min([right, *(at for at in edges if at >= figure.end)])
    alone = not any(start <= word.start < figure.start and _tells(word) for word in claims.words)
    found = _within(claims, figure, left if alone and figure.unit in _APART else start, end)
    return [(stem, far) for stem, far in found if stem not in _UNITS_THEMSELVES]


@lru_cache(maxsize=1024)
def _starts(pattern: re.Pattern[str], text: str) -> tuple[int, ...]:
    return tuple(match.start() for match in pattern.finditer(text))


def _room(claims: Claims, figure: Figure) -> tuple[int, int]:
    """From the figure before to the one after."""
    others = sorted({each.start for each in claims.figures} | {each.end for each in claims.figures})
    left = max((at for at in others if at < figure.start), default=0)
    return left, min((at for at in others if at > figure.end), default=len(claims.text))


def _within(claims: Claims, figure: Figure, left: int, right: int) -> list[tuple[str, float]]:
    words = [word for word in claims.words if not (figure.start <= word.start < figure.end) and _tells(word)]
    if figure.ordinal:
        words = [word for word in words if word.folded not in UNITS]
    before = [word for word in words if left <= word.start < figure.start][-_REACH:]
    after = [word for word in words if figure.end <= word.start < right][:_REACH]
    found = [(word.stem, float(len(before) - at)) for at, word in enumerate(before)]
    return found + [(word.stem, at + 1) for at, word in enumerate(after)]


@lru_cache(maxsize=4096)
def time_of(claims: Claims, figure: Figure) -> list[tuple[str, float]]:
    """The year or month that a figure is told of, as a word beside it: of its part of the sentence, no other nearer."""
    edges = _starts(_PART, claims.text)
    start = max((at for at in edges if at < figure.start), default=0)
    end = min((at for at in edges if at > figure.end), default=len(claims.text))
    inside = [each for each in claims.figures if start <= each.start < end]
    years = [each for each in inside if each.unit is None and _YEAR.fullmatch(each.digits)]
    others = [each for each in inside if each not in years]
    times = [(year.start, year.digits) for year in years]
    times += [(word.start, word.stem) for word in claims.words if word.folded in _MONTHS and start <= word.start < end]
    return [
        (time, _BY_YEAR)
        for at, time in times
        if min(others, key=lambda each: abs(each.start - at), default=None) is figure
    ]


_UNITS_THEMSELVES: Final = frozenset(families.stem(part) for unit in UNITS for part in unit.split()) - {"voix"}
_COMMA: Final = re.compile(r"[,;:](?!\d)")
_GROUP: Final = re.compile(r"[,;:](?!\d)|\bet\b")
_APART: Final = frozenset({"an", "km", "m", "h", "min"})
_BY_YEAR: Final = 0.5
"""A year tells two figures apart better than a word right beside them."""
_PART: Final = re.compile(r"[;.:](?!\d)|,(?= [^,;.]*\b(?:contre|mais)\b)|\b(?:contre|mais|et)\b")
_MONTHS: Final = frozenset(fold(month) for month in MONTHS)
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")


def near(one: Sequence[tuple[str, float]], other: Sequence[tuple[str, float]]) -> float:
    """How much company two figures share; closer words weigh more."""
    return sum(1 / (a + b) for first, a in one for second, b in other if families.interchangeable(first, second))


def roles_crossed(ours: tuple[Claims, Figure, Figure], theirs: tuple[Claims, Figure, Figure]) -> bool:
    """Such as "de 11 à 47" against "de 47 à 11": each stands after the word that the other stands after."""
    a, b = (_word_before(ours[0], figure) for figure in ours[1:])
    c, d = (_word_before(theirs[0], figure) for figure in theirs[1:])
    return a != b and (a, b) == (d, c)


def order(claims: Claims, one: Figure, two: Figure) -> int | None:
    """1 where the sentence goes from the one to the other ("de 11 à 47"), -1 where it goes back ("47, contre 11")."""
    first, second = sorted((one, two), key=lambda figure: figure.start)
    between = claims.text[first.end : second.start]
    for sign, pattern in ((1, _ON), (-1, _BACK)):
        if pattern.fullmatch(between):
            return sign if first is one else -sign
    if ranges.is_between(claims.text, first, second):
        return 1 if first is one else -1
    return None


_ON: Final = re.compile(r"[^,.;:]{0,20}\bà\s?|[^.;:!?]{0,60}\bpass\w+ à\s?|\s?[-–/]\s?")
_BACK: Final = re.compile(r"[^.;:]{0,30}\b(?:contre|au lieu de|après|face à)\s?")


def _word_before(claims: Claims, figure: Figure) -> str:
    return next((word.folded for word in reversed(claims.words) if word.end <= figure.start), "")


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


@lru_cache(maxsize=2048)
def enumerations(claims: Claims, least: int = 3) -> Sequence[Sequence[frozenset[str]]]:
    """The lists "A, B et C" of a sentence, each item by the families of its words."""
    found = []
    for match in _LIST.finditer(claims.text) if ", " in claims.text and _JOINS.search(claims.text) else ():
        bounds = [match.start()]
        bounds += [match.start() + at.start() for at in re.finditer(", ", match["first"])]
        bounds += [match.end("first"), match.end()]
        items = [_stems(claims, start, end) for start, end in pairwise(bounds)]
        if any(len(item) > _ITEM_WORDS for item in items[1:-1]) or _CLAUSE.search(match.group()):
            continue
        if has_finite_verb(claims.text, bounds[1], bounds[-2]):  # what commas set apart is no item then
            continue
        if _APPOSED.search(claims.text[bounds[0] : bounds[-2]]):
            continue
        kept = (items[0][-_ITEM_WORDS:], *(each[:_ITEM_WORDS] for each in items[1:]))
        families_of = [frozenset(item) for item in kept if item]
        if len(families_of) >= least:
            found.append(families_of)
    if least == 2:  # noqa: PLR2004
        found += _pairs(claims)
    return found


def overlapping(mine: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]) -> bool:
    """Whether two lists share two items."""
    shared = [item for item in theirs if any(_meets(item, own) for own in mine)]
    return len(shared) >= 2  # noqa: PLR2004


def _pairs(claims: Claims) -> list[list[frozenset[str]]]:
    found = []
    for at, word in enumerate(claims.words):
        if word.folded in {"et", "ou"}:
            before = [w.stem for w in claims.words[max(0, at - 6) : at] if w.content][-3:]
            after = [w.stem for w in claims.words[at + 1 : at + 7] if w.content][:3]
            if before and after and after[0] not in _HALVES:
                found.append([frozenset(before), frozenset(after)])
    return found


def _meets(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(families.akin(a, b) for a in one for b in other)


def _stems(claims: Claims, start: int, end: int) -> list[str]:
    return [word.stem for word in claims.words if start <= word.start < end and word.content]


def _tells(word: Word) -> bool:
    return word.content or word.folded in {
        "contre",
        "pour",
        "sans",
        "plus",
        "moins",
        "avant",
        "apres",
        "depuis",
        "entre",
    }


def _named(claims: Claims, library: Library) -> dict[str, Word]:
    """The names of a sentence, each once; of a name of several words the first."""
    found: dict[str, Word] = {}
    before: Word | None = None
    for word in claims.words:
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


_AUXILIARIES: Final = frozenset({"a", "ont", "avait", "avaient", "aura", "auront"})
"""Before a participle and its object; "a" is folded like "à"."""


def _verb_at(claims: Claims) -> int:
    """Where the sentence's first finite verb may stand: an auxiliary or usual verb."""
    for word in claims.words:
        if word.folded in _FINITE:
            return word.start
    return len(claims.text) // 2


_FINITE: Final = frozenset(
    """
    est sont etait etaient sera seront serait a ont avait avaient aura auront va vont doit doivent peut peuvent devrait
    """.split()  # noqa: SIM905
)


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
    """The same as ``role``, but who does it and whom it is done to, in the passive too."""
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
    if not swapped or not opening:
        return False
    names = {word.stem for word in (*mine, *others)}
    a = [word.stem for word in ours.words if word.content and word.stem not in names]
    c = [word.stem for word in theirs.words if word.content and word.stem not in names]
    shared = any(families.akin(x, y) or families.exchangeable(x, y) or families.same_side(x, y) for x in a for y in c)
    return shared and not any(families.contrary(x, y) for x in a for y in c)


_OPENING: Final = 24
"""Characters within which a sentence names whom it is about."""


def _beside(claims: Claims, name: Word) -> set[str]:
    """The families of the content words next to a name."""
    words = [word for word in claims.words if word.content]
    at = words.index(name) if name in words else -1
    return {word.stem for word in words[max(0, at - 2) : at + 3] if word is not name} if at >= 0 else set()


def _voice_differs(ours: Claims, theirs: Claims) -> bool:
    return (_BY.search(fold(ours.text)) is None) != (_BY.search(fold(theirs.text)) is None)


_BY: Final = re.compile(r"\b(?:est|sont|etait|etaient|ete|fut|furent|sera|seront|serait)\b[^,.;]{2,60}\bpar\b")
