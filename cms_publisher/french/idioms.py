"""Set phrases ("tirer la sonnette d'alarme") and the word each stands for (data/idioms.txt)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french import tables
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_REACH: Final = 4
"""Words within which the one before stands, or the verb behind: "met la main à la poche", "le bât blesse"."""


class Idiom(NamedTuple):
    """A set phrase: where its words stand among a sentence's, the verb first, and the word that it stands for."""

    places: tuple[int, ...]
    meaning: str


class _Entry(NamedTuple):
    verb: str
    nouns: tuple[str, ...]
    meaning: str


def idioms(words: Sequence[tuple[str, str]]) -> Iterator[Idiom]:
    """The set phrases in a row of words, each as written and folded; those of more words go first."""
    known = _entries()
    for last in [at for at, (_, folded) in enumerate(words) if folded in known]:
        for entry in known[words[last][1]]:
            places = _places(entry, words, last)
            if places:
                yield Idiom(places, entry.meaning)
                break


def _places(entry: _Entry, words: Sequence[tuple[str, str]], last: int) -> tuple[int, ...]:
    """Where its words stand, the last one there; none where one is missing."""
    found = [last]
    for noun in reversed(entry.nouns[:-1]):
        at = next((at for at in _before(found[-1]) if words[at][1] == noun), None)
        if at is None:
            return ()
        found.append(at)
    around = (*_before(found[-1]), *range(last + 1, min(len(words), last + _REACH)))
    verb = next((at for at in around if _is_form(words[at][0], entry.verb)), None)
    return () if verb is None else (verb, *reversed(found))


def _before(place: int) -> range:
    return range(place - 1, max(-1, place - 1 - _REACH), -1)


@lru_cache(maxsize=1 << 12)
def _is_form(written: str, verb: str) -> bool:
    return any(reading.lemma == verb for reading in readings(written.lower()))


@cache
def _entries() -> Mapping[str, tuple[_Entry, ...]]:
    """By their last word, folded, those of more words first."""
    found: dict[str, list[_Entry]] = {}
    for line in tables.lines("idioms"):
        said, _, meaning = line.partition(":")
        verb, *nouns = said.split()
        entry = _Entry(verb, tuple(map(fold, nouns)), fold(meaning.strip()))
        found.setdefault(entry.nouns[-1], []).append(entry)
    return {last: tuple(sorted(rows, key=lambda row: -len(row.nouns))) for last, rows in found.items()}
