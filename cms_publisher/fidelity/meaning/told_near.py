"""Whether a sentence may tell in other words what stands where the sentences beside it stand: a person judges then.

A rewording keeps to its source's order mostly; what a model invents it puts anywhere, and few of its words stand there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.fidelity.propositions.passages import echoes
from cms_publisher.french import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.meaning.case import Beside
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_ANCHORS: Final = 2
"""Passages of each sentence beside that count: the further ones only lend a word."""
_BEFORE, _AFTER = 2, 3
"""Sentences before and behind such a passage in which a rewording may stand."""
LEAST: Final = 4
"""Words below which a sentence is told by chance."""
_MAY_TELL: Final = 0.62
"""The share of the sentence told there and that of the passage in it, together: fitted on whole articles and inventions
put into them (docs/review.md)."""


def may_be_told(ours: Claims, library: Library, beside: Beside) -> bool:
    """Whether a passage near those of the sentences beside tells enough of it, its names and figures among that."""
    near = _near(library, beside)
    known = {name for each in near for name in each.claims.folded}
    marks = {mark for each in near for mark in each.claims.marks}
    if not library.named(ours) <= known or not ours.marks <= marks:
        return False
    return near_told(ours, library, beside) >= _MAY_TELL


def near_told(ours: Claims, library: Library, beside: Beside, least: int = LEAST) -> float:
    """How much a passage near those of the sentences beside tells of it, and how much of that it tells, together."""
    words = [word for word in ours.words if _weighs(word)]
    if len(words) < least:
        return 0.0
    rows = (_told(words, each, library) + _covered(ours, each, library) for each in _near(library, beside))
    return max(rows, default=0.0)


def _near(library: Library, beside: Beside) -> dict[Passage, None]:
    anchors = (*beside.before[:_ANCHORS], *beside.after[:_ANCHORS])
    return dict.fromkeys(each for one in anchors for each in library.beside(one, _BEFORE, _AFTER))


def _told(words: Sequence[Word], passage: Passage, library: Library) -> float:
    """The share of the words' weight that a passage holds, with the one before it: a pronoun leans on that."""
    told = frozenset[str]().union(*(each.claims.stems for each in library.beside(passage, 1, 0)))
    total = sum(library.weight(word.stem) for word in words)
    return sum(library.weight(word.stem) * library.nearest(told, word.stem) for word in words) / total


def _covered(ours: Claims, passage: Passage, library: Library) -> float:
    """The share of the passage's weight that the sentence tells."""
    echoed, total = echoes(ours, library), library.total(passage.claims)
    return sum(library.weight(stem) * echoed[stem] for stem in echoed.keys() & passage.claims.stems) / (total or 1.0)


def _weighs(word: Word) -> bool:
    return word.content and not light(word.folded) and word.folded not in tables.words("vague_words")
