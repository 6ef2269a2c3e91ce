"""Where a source that came later tells as done what a sentence tells as planned: "contesterait", then "a déposé"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from cms_publisher.fidelity.claims import read
from cms_publisher.fidelity.past_futures import is_plan
from cms_publisher.fidelity.subjects import capitalized
from cms_publisher.french.tense import Tense, tells_a_deed, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.align import Index, Stretch
    from cms_publisher.model import Source

_SHARED: Final = 4
"""Families of words that the two have in common at least, a name among them."""

_DEEDS: Final[WeakKeyDictionary[Index, tuple[tuple[Stretch, str], ...]]] = WeakKeyDictionary()


def overtaken(said: str, source: Source, index: Index) -> Iterator[tuple[Source, str]]:
    """The later source, and its sentence that tells as done what one of ``source`` tells as to come."""
    if source.published is None or not is_plan(said):
        return
    ours = read(said)
    for stretch, text in _deeds(index):
        later = stretch.source.published
        if later is None or later <= source.published:
            continue
        shared = ours.subjects & read(text).subjects
        if len(shared) >= _SHARED and _names(said) & _names(text):
            yield stretch.source, text


def _names(text: str) -> frozenset[str]:
    """Those of a sentence without the word that opens it, which any sentence writes with a capital."""
    return capitalized(text.partition(" ")[2])


def _deeds(index: Index) -> tuple[tuple[Stretch, str], ...]:
    """The sentences that tell what was done; made once for an index."""
    if index not in _DEEDS:
        texts = ((stretch, stretch.text[start:end]) for stretch in index.stretches for start, end in stretch.spans)
        _DEEDS[index] = tuple(each for each in texts if tense_of(each[1]) is Tense.PAST and tells_a_deed(each[1]))
    return _DEEDS[index]
