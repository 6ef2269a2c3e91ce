"""Words of one family ("financer", "financement"), words that may stand for each other, words that are opposites."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import lemmas, tables, thesaurus
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ENDINGS: Final = frozenset(
    """
    issements issement ements ement ations ation itions ition utions ution tions tion sions sion ateurs ateur
    atrices atrice euses euse eurs eur ives ive ifs if ages age ances ance ences ence iques ique ables able eraient
    erait eront erons erez era erai iraient irait iront ira aient ait ais ant ants ante antes issent issant issait
    ees ee es er ir ez ons ent e i is it ie ies u us ue ues al ale ales aux elle elles el els re res ment iere ieres
    ier iers ite ites
    """.split(),  # noqa: SIM905 - words read better in a row
)
_LONGEST_ENDING: Final = max(map(len, _ENDINGS))
SHORTEST: Final = 4
"""Letters that a stem keeps at least."""
_LONGEST: Final = 7
"""Letters that it keeps at most."""
_SLACK: Final = 2
_FIRST: Final = 2
"""Letters that two forms of one family surely share; by them the beginnings of a table are found, too."""
_ALTERNATIONS: Final = frozenset(
    "dt td ds sd ts st cq qc fv vf gc cg tc ct rs sr".split()  # noqa: SIM905 - words read better in a row
)
"""Letters that change within a family: "décider", "décision"; "convaincre", "convainquant"."""

_WORDS: Final = 1 << 13
_PAIRS: Final = 1 << 14
"""Words, and pairs of them, that are known again: more than an article has with its sources, and few megabytes."""


_OF_SHORT: Final = frozenset({"er", "eur", "euse", "age"})
"""What a noun of three letters makes others of: "vol", "voleur"."""


_APART: Final = (
    dict.fromkeys(("sauvage", "sauvages", "sauvagement", "sauvagerie"), "sauvag")
    | dict.fromkeys(("repression", "repressions", "repressif", "repressive", "repressifs", "repressives"), "rpressi")
    | dict.fromkeys(("eleveur", "eleveurs", "eleveuse", "eleveuses", "elevage", "elevages"), "eleveu")
)
"""Words that only look like another family's: nothing wild is saved, no repression is represented, no breeder high."""


@lru_cache(maxsize=_PAIRS)
def stem(word: str) -> str:
    """What the words of a family have in common; ``word`` is folded."""
    return _APART.get(word) or ending_cut(lemmas.lemma(word))


def ending_cut(word: str) -> str:
    """A word without a usual ending."""
    for length in range(min(_LONGEST_ENDING, len(word) - SHORTEST), 0, -1):
        if word[-length:] in _ENDINGS:
            return word[:-length][:_LONGEST]
    return (word.rstrip("sx") if len(word) > SHORTEST else word)[:_LONGEST]


@lru_cache(maxsize=_PAIRS)
def akin(one: str, other: str) -> bool:
    """Whether two stems are of one family: the shorter one begins the longer one, but for a letter."""
    if one == other:
        return True
    if one[:SHORTEST] != other[:SHORTEST]:
        return False
    shorter = min(len(one), len(other))
    common = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    if common == shorter == SHORTEST - 1:
        return max(one, other, key=len)[common:] in _OF_SHORT
    if common == shorter:
        return common >= SHORTEST and max(len(one), len(other)) - common <= (1 if common == SHORTEST else SHORTEST)
    changes = one[common] + other[common] in _ALTERNATIONS or shorter > SHORTEST + 1
    return common >= max(SHORTEST, shorter - 1) and changes and max(len(one), len(other)) - common <= SHORTEST


def exchangeable(one: str, other: str) -> bool:
    """Whether two stems may stand for each other in a rewording."""
    return not _groups(one).isdisjoint(_groups(other))


@lru_cache(maxsize=_PAIRS)
def interchangeable(one: str, other: str) -> bool:
    """Whether two stems are of one family, or may stand for each other in a rewording."""
    return akin(one, other) or exchangeable(one, other)


@lru_cache(maxsize=_WORDS)
def _groups(stem: str) -> frozenset[int]:
    """The rows of synonyms that hold a stem, or one like it: an irregular form may be cut otherwise."""
    return frozenset(number for known in _like(stem) for number in _synonyms()[known])


def _like(stem: str) -> list[str]:
    return [known for known in _synonym_beginnings().get(stem[:SHORTEST], ()) if _close(stem, known)]


@cache
def _synonym_beginnings() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in _synonyms():
        found.setdefault(word[:SHORTEST], []).append(word)
    return found


def related(one: str, other: str) -> bool:
    """Whether the thesaurus lets two stems stand for each other; never those that are opposites."""
    return thesaurus.related(one, other) and not contrary(one, other)


@lru_cache(maxsize=_WORDS)
def may_be_near(stem: str) -> frozenset[str | int]:
    """What another stem must share with this one to be akin to it or exchangeable: a beginning, a row of synonyms."""
    return frozenset({stem[:SHORTEST], *_groups(stem)})


@lru_cache(maxsize=_WORDS)
def contrary(one: str, other: str) -> bool:
    """Whether two stems say the contrary of each other."""
    return not contraries(one).isdisjoint(known_as(other))


@lru_cache(maxsize=_WORDS)
def contraries(stem: str) -> frozenset[str]:
    """What stands against a stem in the rows of opposites."""
    theirs = _opposites()
    return frozenset(against for known in _known(stem) for against in theirs[known])


@lru_cache(maxsize=_WORDS)
def known_as(stem: str) -> frozenset[str]:
    """The words of the rows of opposites that a stem is, but for an ending."""
    beginning = stem[: SHORTEST - 1 if len(stem) >= SHORTEST else _FIRST]  # a last letter may alternate
    return frozenset(known for known in _opposite_beginnings().get(beginning, ()) if _close(stem, known))


@cache
def _opposite_beginnings() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in _opposites():
        for letters in (_FIRST, SHORTEST - 1):
            found.setdefault(word[:letters], set()).add(word)
    return found


@lru_cache(maxsize=_WORDS)
def same_side(one: str, other: str) -> bool:
    """Whether two stems stand on one side of a row of opposites: what they say goes the same way."""
    return not sides(one).isdisjoint(sides(other))


@lru_cache(maxsize=_WORDS)
def sides(stem: str) -> frozenset[tuple[int, int]]:
    """The rows of opposites that hold a stem, with the side on which it stands there."""
    return frozenset(side for known in _known(stem) for side in _sides()[known])


@cache
def _sides() -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(tables.lines("opposites")):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                found.setdefault(stem(fold(word)), set()).add((number, side))
    return {word: frozenset(sides) for word, sides in found.items()}


def _known(stem: str) -> list[str]:
    """The stems of the table of opposites that are a stem's."""
    return [known for known in _beginnings().get(stem[:SHORTEST], ()) if _close(stem, known)]


def _close(one: str, other: str) -> bool:
    """The same but for an ending, not for a short beginning alone."""
    if one[:_FIRST] != other[:_FIRST] and len(one) > _FIRST:
        return False
    shorter, longer = sorted((one, other), key=len)
    if longer == f"{shorter}r":  # "vote", "voter"
        return True
    if len(longer) - len(shorter) > max(0, min(_SLACK, len(shorter) - SHORTEST)):
        return False
    if len(longer) == len(shorter) and one[:-1] == other[:-1]:
        return one == other or one[-1] + other[-1] in _ALTERNATIONS
    return longer.startswith(shorter)


@cache
def _beginnings() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in _opposites():
        found.setdefault(word[:SHORTEST], []).append(word)
    return found


@dataclass(frozen=True, eq=False, slots=True)
class Entries:
    """The entries of a table of families; each is itself alone, so that what belongs to it is soon known again."""

    whole: frozenset[str]
    beginnings: Mapping[str, tuple[str, ...]]
    """By their first letters."""


@cache
def matches(table: str) -> Entries:
    """The entries of a data table of families: whole words, and beginnings (written with a star)."""
    return _entries(fold(word) for line in tables.lines(table) for word in line.split())


@cache
def classes(table: str) -> dict[str, Entries]:
    """The same for a table whose lines begin with a class's name and a colon."""
    rows = (line.partition(":") for line in tables.lines(table))
    return {name.strip(): _entries(fold(word) for word in words.split()) for name, _, words in rows}


@cache
def rows(table: str) -> tuple[Entries, ...]:
    """The same, the entries of each line by themselves."""
    return tuple(_entries(fold(word) for word in line.split()) for line in tables.lines(table))


@lru_cache(maxsize=_PAIRS)
def belongs(word: str, entries: Entries) -> bool:
    """Whether a folded word is one of the entries, or begins as one of them does."""
    return word in entries.whole or word.startswith(entries.beginnings.get(word[:_FIRST], ()))


def _entries(words: Iterable[str]) -> Entries:
    known = list(words)
    beginnings: dict[str, tuple[str, ...]] = {}
    for word in (word.removesuffix("*") for word in known if word.endswith("*")):
        beginnings[word[:_FIRST]] = (*beginnings.get(word[:_FIRST], ()), word)
    return Entries(frozenset(word for word in known if not word.endswith("*")), beginnings)


@cache
def _synonyms() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(tables.lines("synonyms")):
        for word in line.split():
            found.setdefault(stem(fold(word)), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in tables.lines("opposites"):
        sides = [{stem(fold(word)) for word in side.split()} for side in line.split("|")]
        for mine, theirs in ((sides[0], sides[1]), (sides[1], sides[0])):
            for word in mine:
                found.setdefault(word, set()).update(theirs)
    return {word: frozenset(theirs) for word, theirs in found.items()}
