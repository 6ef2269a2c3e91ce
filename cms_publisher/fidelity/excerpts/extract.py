"""A clause of a sentence as a sentence of its own: for headlines, subheadings, title tags and descriptions."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Edit, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Span = tuple[int, int]


def extract(sentence: Sentence, start: int, end: int) -> Sentence:
    """``sentence.text[start:end]`` with a capital first letter; same support, what was done to it recorded."""
    text = sentence.text[start:end].strip()
    edits = list(sentence.edits)
    if text != sentence.text.rstrip(" .…\u00a0\u202f"):
        edits.append(Edit(kind=EditKind.CLAUSE, before=sentence.text, after=text))
    elif text != sentence.text:
        edits.append(Edit(kind=EditKind.FULL_STOP, before=sentence.text[len(text) :], after=""))
    first = len(text) - len(text.lstrip("«\u00a0 “"))
    if text[first : first + 1].islower():
        edits.append(Edit(kind=EditKind.CAPITAL, before=text[first], after=text[first].upper()))
        text = text[:first] + text[first].upper() + text[first + 1 :]
    return Sentence(text=text, support=sentence.support, edits=tuple(edits))


def without(sentence: Sentence, *gone: Span) -> Sentence:
    """The sentence less those spans, in order; recorded as a clause taken from it."""
    text = less(sentence.text, gone)
    edit = Edit(kind=EditKind.CLAUSE, before=sentence.text, after=text)
    return Sentence(text=text, support=sentence.support, edits=(*sentence.edits, edit))


def together(spans: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    """Which of the spans of a sentence may go together: none, then each, then two of them, and so on."""
    ordered = sorted(set(spans))
    for size in range(len(ordered) + 1):
        for gone in combinations(ordered, size):
            if all(one[1] <= two[0] for one, two in pairwise(gone)):
                yield gone


def less(text: str, gone: Sequence[Span]) -> str:
    """The text without those spans, in order."""
    for start, end in reversed(gone):
        text = text[:start] + text[end:]
    return text
