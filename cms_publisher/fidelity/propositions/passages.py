"""The sources' sentences as claims, and how near their words are to a rewording's."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from cms_publisher.fidelity.propositions.claims import Claims, read
from cms_publisher.fidelity.propositions.relatives import Like, Relatives, nearness
from cms_publisher.fidelity.propositions.tellers import Tellers
from cms_publisher.french import families, thesaurus
from cms_publisher.lazily import cached_property
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from decimal import Decimal

    from cms_publisher.fidelity.align import Index, Stretch
    from cms_publisher.fidelity.propositions.claims import Word
    from cms_publisher.model import Source

PREFIX: Final = 4
"""First letters by which a family is looked up."""
_STEPS: Final = 1 << 20
_EXCHANGED: Final = 0.6


@dataclass(frozen=True, eq=False)
class Passage:
    """One sentence of a source."""

    claims: Claims
    stretch: Stretch
    number: int
    """Its place among all passages; those of one source stand in a row."""

    @cached_property
    def source(self) -> str:
        """The id of its source."""
        return self.stretch.source.id


@dataclass(frozen=True, eq=False)
class Library:
    """Every sentence of the sources, with an inverted index of word families."""

    passages: tuple[Passage, ...]
    holders: dict[str, list[int]] = field(repr=False)
    """First letters of a stem -> the passages that hold one."""
    weights: dict[str, float] = field(repr=False)

    @cached_property
    def titles(self) -> Mapping[str, frozenset[str]]:
        """For each source the words, folded, of its titles and of what stands first in it: a place, a dateline."""
        found = defaultdict[str, frozenset[str]](frozenset)
        for passage in self.passages:
            if passage.stretch.kind is BlockKind.TITLE or passage.source not in found:
                found[passage.source] |= passage.claims.folded
        return found

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that the sources write with a capital within a sentence, folded."""
        words = (word for passage in self.passages for word in passage.claims.capitals)
        plain = frozenset(word.folded for word in words if not word.opens)
        return plain | {first for passage in self.passages for first in _first_names(passage.claims)}

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Those of its passages, in their order."""
        return tuple({passage.source: passage.stretch.source for passage in self.passages}.values())

    @cached_property
    def common(self) -> frozenset[str]:
        """Those of these names that they write without one, too."""
        words = [word for each in self.passages for word in each.claims.words if word.folded in self.names]
        return frozenset({word.folded for word in words if word.text[0].islower()})

    @cached_property
    def spread(self) -> Counter[str]:
        """How many passages name each name."""
        return Counter(name for passage in self.passages for name in self._named[passage.claims])

    @cached_property
    def _named(self) -> dict[Claims, frozenset[str]]:
        """The names in each passage."""
        return {passage.claims: self._names_in(passage.claims) for passage in self.passages}

    @cached_property
    def counting(self) -> dict[tuple[Decimal, str | None], list[Passage]]:
        """The passages that have a figure, by its value and unit."""
        found: dict[tuple[Decimal, str | None], list[Passage]] = defaultdict(list)
        for passage in self.passages:
            for value, unit in dict.fromkeys((figure.value, figure.unit) for figure in passage.claims.figures):
                found[value, unit].append(passage)
        return found

    @cached_property
    def marked(self) -> dict[str, list[int]]:
        """The passages that have a figure, by its value alone: their numbers."""
        found: dict[str, list[int]] = defaultdict(list)
        for passage in self.passages:
            for mark in passage.claims.marks:
                found[mark].append(passage.number)
        return found

    def named(self, claims: Claims) -> frozenset[str]:
        """The names in a sentence; a capital that opens one counts where the sources have it elsewhere too."""
        return self._named[claims] if claims in self._named else self._names_in(claims)

    def _names_in(self, claims: Claims) -> frozenset[str]:
        return frozenset(word.folded for word in self.names_of(claims))

    def names_of(self, claims: Claims) -> tuple[Word, ...]:
        """The words of a sentence that are names."""
        return _names_of(claims, self)

    def is_name(self, folded: str, capital: bool, opens: bool) -> bool:
        """Whether a word written so is a name."""
        return capital and (not opens or (folded in self.names and folded not in self.common))

    @cached_property
    def weight(self) -> Callable[[str], float]:
        """How telling a family is: the fewer passages have it the more."""
        return _Weights(self.weights, self.unknown).__getitem__

    def total(self, claims: Claims) -> float:
        """What all families of a sentence weigh."""
        if claims not in self._totals:
            return sum(map(self.weight, claims.stems))
        return self._totals[claims]

    @cached_property
    def _totals(self) -> dict[Claims, float]:
        return {passage.claims: sum(map(self.weight, passage.claims.stems)) for passage in self.passages}

    def likeness(self, claims: Claims, stem: str) -> float:
        """The same as ``likeness`` of one of its passages, told sooner."""
        return self.nearest(claims.stems, stem)

    def holds(self, claims: Claims, stem: str) -> bool:
        """The same as ``holds`` of one of its passages."""
        return self.nearest(claims.stems, stem) >= _EXCHANGED

    def explained(self, stems: Iterable[str], claims: Claims) -> set[str]:
        """The families that stand in one of its passages, as they are or by a word that may stand for them."""
        told, like = claims.stems, self._like
        return {stem for stem in stems if stem in told or told & like[stem]}

    def nearest(self, told: frozenset[str], stem: str) -> float:
        """1 where a family is among those of passages, less where one is that may stand for it, else 0."""
        if stem in told:
            return 1.0
        for other, near in self.relatives[stem]:
            if other in told:
                return near
        return 0.0

    @cached_property
    def relatives(self) -> Relatives:
        """The families of its passages, by what may stand for them."""
        return Relatives(self.weights)

    @cached_property
    def _like(self) -> Like:
        return Like(self.relatives)

    @cached_property
    def tellers(self) -> Tellers:
        """Which of its passages tell a family."""
        return Tellers([passage.claims.stems for passage in self.passages], self.relatives)

    @cached_property
    def unknown(self) -> float:
        """The weight of a family that no source has."""
        return _stepped(log(1 + len(self.passages)))

    @cached_property
    def guests(self) -> dict[str, frozenset[str]]:
        """Of each interview the names before its first answer: who says "je" in it is one of them."""
        firsts = {each.source: each.number for each in reversed(self.passages) if each.stretch.is_said}
        return {
            source: frozenset[str]().union(
                *(self.named(each.claims) for each in self.passages[:first] if each.source == source)
            )
            for source, first in firsts.items()
        }

    def beside(self, passage: Passage, before: int, after: int) -> list[Passage]:
        """The passages around one, of its source."""
        first, last = self._bounds[passage.source]
        return [*self.passages[max(first, passage.number - before) : min(last, passage.number + after) + 1]]

    @cached_property
    def _bounds(self) -> dict[str, tuple[int, int]]:
        """Of each source its first passage and its last."""
        lasts = {passage.source: passage.number for passage in self.passages}
        firsts = {passage.source: passage.number for passage in reversed(self.passages)}
        return {source: (first, lasts[source]) for source, first in firsts.items()}


@lru_cache(maxsize=1024)
def _names_of(claims: Claims, library: Library) -> tuple[Word, ...]:
    return tuple(word for word in claims.capitals if library.is_name(word.folded, word.capital, word.opens))


class _Weights(dict[str, float]):
    """The weights of families, and one for all others."""

    def __init__(self, known: dict[str, float], unknown: float) -> None:
        super().__init__(known)
        self._unknown = unknown

    def __missing__(self, stem: str) -> float:
        return self._unknown


@lru_cache(maxsize=1024)
def echoes(claims: Claims, library: Library) -> Mapping[str, float]:
    """The families of the sources that a word of the sentence is of, or may stand for, with their nearness."""
    found: dict[str, float] = {}
    for stem in claims.stems:
        for other, near in library.relatives[stem]:
            if other not in found or near > found[other]:
                found[other] = near
    return found


def _first_names(claims: Claims) -> Iterator[str]:
    """What opens a sentence right before another name: "Claire Ponthieux cultive …"."""
    for one, two in pairwise(claims.words):
        if one.opens and one.capital and one.content and two.capital and claims.text[one.end : two.start] == " ":
            yield one.folded


_LIBRARIES: Final[WeakKeyDictionary[Index, Library]] = WeakKeyDictionary()
"""One for an index as long as that is in use: many articles are held against the same sources."""


def of(index: Index) -> Library:
    """The library of an index, made once."""
    if index not in _LIBRARIES:
        _LIBRARIES[index] = build(index)
    return _LIBRARIES[index]


def _stepped(weight: float) -> float:
    """In steps so small that nothing changes, and that sums are exact: words in whatever order weigh the same."""
    return round(weight * _STEPS) / _STEPS


def build(index: Index) -> Library:
    """The passages of an index, in its order."""
    passages: list[Passage] = []
    for stretch in index.stretches:
        for start, end in stretch.spans:
            passages.append(Passage(read(stretch.text[start:end]), stretch, len(passages)))
    holders: dict[str, list[int]] = defaultdict(list)
    counts: Counter[str] = Counter()
    for passage in passages:
        counts.update(passage.claims.stems)
        for beginning in {stem[:PREFIX] for stem in passage.claims.stems}:
            holders[beginning].append(passage.number)
    weighs = {number: _stepped(log(1 + len(passages) / number)) for number in set(counts.values())}
    weights = {stem: weighs[number] for stem, number in counts.items()}
    return Library(tuple(passages), dict(holders), weights)


def holds(claims: Claims, stem: str) -> bool:
    """Whether a family, or one that may stand for it, is among the claims' words."""
    return likeness(claims, stem) >= _EXCHANGED


def likely(one: str, other: str) -> bool:
    """Whether two families may stand for each other, in some sense of theirs."""
    return nearness(one, other) > 0


def hints(claims: Claims, stem: str) -> bool:
    """Whether the claims have a word that in some sense may stand for a family's."""
    return likeness(claims, stem) > 0


@lru_cache(maxsize=1 << 14)
def likeness(claims: Claims, stem: str) -> float:
    """1 where a family stands in the claims, less where one does that may stand for it, else 0."""
    if stem in claims.stems:
        return 1.0
    near = _may_be_near(claims, stem)
    return max(nearness(stem, other) for other in near) if near else 0.0


def of_a_family(claims: Claims, stem: str) -> bool:
    """Whether a word of the family itself stands in the claims."""
    if stem in claims.stems:
        return True
    return stem[: families.SHORTEST] in claims.beginnings and any(families.akin(stem, other) for other in claims.stems)


def _may_be_near(claims: Claims, stem: str) -> set[str]:
    """The families of the claims that share with this one what those that stand for each other share; mostly none."""
    near, found = claims.may_be_near, set[str]()
    for mark in families.may_be_near(stem):
        if mark in near:
            found.update(near[mark])
    return found | (claims.stems & thesaurus.related_to(stem))
