"""The sentence of a source that a rewording tells in other words throughout: found by what may stand for its words.

A pronoun leans on the sentence before ("Elle craint …"), so that a sentence counts with that one's words. Asked only
where a rewording's own words lead to no passage that tells it.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.fidelity.propositions.passages import echoes
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_CANDIDATES: Final = 12
_LEAST: Final = 4
"""Content words below which a sentence of a source tells nothing: a dateline, a signature."""
_NAMES: Final = 0.5
"""What a name tells, against another word: many sentences are about the same persons."""
_TELLS: Final = 0.74
"""How much of the rewording, and of the passage in it, must be told to be sure: fitted on rewordings and inventions."""
_SEVERAL: Final = 3
"""Words, names apart, that the passage must tell: who it is about many sentences have in common."""
_GOES_ON: Final = 0.1
"""What counts more near the passages of the rewording's sentence before."""
_NEAR: Final = 2
"""Sentences after those passages that a rewording may go on with."""

_HOLDERS: Final[WeakKeyDictionary[Library, dict[str, list[int]]]] = WeakKeyDictionary()


def told_as(ours: Claims, library: Library, before: Sequence[Passage] = ()) -> list[Passage]:
    """The passage that tells a sentence, with those on both sides of it; empty where none surely does."""
    weights = _weights(ours, library)
    rows = [(_score(ours, weights, each, library, before), each) for each in _candidates(weights, library)]
    score, passage = max(rows, key=lambda row: row[0], default=(0.0, None))
    if passage is None or score < _TELLS or _told(ours, passage, library) < _SEVERAL:
        return []
    return [passage, *(other for other in library.beside(passage, 1, 1) if other is not passage)]


def _weights(ours: Claims, library: Library) -> dict[str, float]:
    words = [word for word in ours.words if word.content and not light(word.folded)]
    names = {word.stem for word in words if library.is_name(word.folded, word.capital, word.opens)}
    return {word.stem: library.weight(word.stem) * (_NAMES if word.stem in names else 1) for word in words}


def _told(ours: Claims, passage: Passage, library: Library) -> int:
    """How many words that are no names a passage tells."""
    words = {word.stem for word in ours.words if not library.is_name(word.folded, word.capital, word.opens)}
    return len(library.explained((stem for stem in _weights(ours, library) if stem in words), passage.claims))


def _score(
    ours: Claims, weights: dict[str, float], passage: Passage, library: Library, before: Sequence[Passage]
) -> float:
    """The share of a sentence that a passage tells with the one before it, and of the passage that it tells."""
    near = frozenset[str]().union(*(each.claims.stems for each in library.beside(passage, 1, 0)))
    told = sum(weight * library.nearest(near, stem) for stem, weight in weights.items())
    echoed = echoes(ours, library)
    covered = sum(library.weight(stem) * echoed[stem] for stem in echoed.keys() & passage.claims.stems)
    goes_on = any(each.source == passage.source and 0 <= passage.number - each.number <= _NEAR for each in before)
    return told / sum(weights.values()) + covered / library.total(passage.claims) + _GOES_ON * goes_on


def _candidates(weights: dict[str, float], library: Library) -> Iterator[Passage]:
    """The passages that have most that may stand for the words."""
    holders = _HOLDERS.get(library)
    if holders is None:
        holders = _HOLDERS[library] = _index(library)
    votes: dict[int, float] = defaultdict(float)
    for stem, weight in weights.items():
        for number in {number for other in library.relatives.loosely(stem) for number in holders.get(other, ())}:
            votes[number] += weight
    most = nlargest(_CANDIDATES, votes, key=lambda number: (votes[number], -number))
    return (library.passages[number] for number in most)


def _index(library: Library) -> dict[str, list[int]]:
    """The paragraphs' passages, by the families of their words."""
    found: dict[str, list[int]] = defaultdict(list)
    for passage in library.passages:
        stems = passage.claims.stems
        if passage.stretch.kind is BlockKind.PARAGRAPH and len(stems) >= _LEAST:
            for stem in stems:
                found[stem].append(passage.number)
    return dict(found)
