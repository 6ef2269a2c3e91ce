"""Where a source that came later tells as done what a sentence tells as planned: "contesterait", then "a déposé"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from cms_publisher.fidelity.dates.past_futures import is_plan
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.subjects import capitalized
from cms_publisher.french.tense import Tense, tells_a_deed, tense_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.align import Index, Stretch
    from cms_publisher.model import Source

_SHARED: Final = 4
"""Families of words that the two have in common at least, a name among them."""

_SAID_THAT: Final = re.compile(
    r"\b(?:a|ont)[ \u00a0](?:\w+[ \u00a0])?(?:annoncé|indiqué|précisé|confirmé|prévenu|promis|assuré|déclaré|"
    r"expliqué|affirmé|répété|rappelé|dit|estimé|répondu|fait[ \u00a0]savoir)\b[^,.;:«»]{0,40}?[ \u00a0]qu(?:e\b|[’'])"
)

_NAMING: Final[WeakKeyDictionary[Index, tuple[tuple[Stretch, str, frozenset[str]], ...]]] = WeakKeyDictionary()


def overtaken(said: str, source: Source, index: Index) -> Iterator[tuple[Source, str]]:
    """The later source, and its sentence that tells as done what one of ``source`` tells as to come."""
    if source.published is None or not is_plan(said):
        return
    ours, own = read(said), _names(said)
    for stretch, text, names in _naming(index):
        later = stretch.source.published
        if later is None or later <= source.published or own.isdisjoint(names):
            continue
        if len(ours.subjects & read(text).subjects) >= _SHARED and _is_done(text):
            yield stretch.source, text


def _names(text: str) -> frozenset[str]:
    """Those of a sentence without the word that opens it, which any sentence writes with a capital."""
    return capitalized(text.partition(" ")[2])


def _naming(index: Index) -> tuple[tuple[Stretch, str, frozenset[str]], ...]:
    """The sentences with the names in them; made once for an index."""
    if index not in _NAMING:
        texts = ((stretch, stretch.text[start:end]) for stretch in index.stretches for start, end in stretch.spans)
        _NAMING[index] = tuple((stretch, text, names) for stretch, text in texts if (names := _names(text)))
    return _NAMING[index]


@lru_cache(maxsize=512)
def _is_done(text: str) -> bool:
    """Whether a sentence tells what was done: asked last, of the few that share names: tenses take long to read.

    Who "a annoncé que l’établissement ne rouvrirait pas avant mars" has told what is still to come.
    """
    told = tense_of(text) is Tense.PAST and tells_a_deed(text)
    return told and not (_SAID_THAT.search(text) and is_plan(text))
