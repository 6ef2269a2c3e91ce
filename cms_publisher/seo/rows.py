"""What a description is made of, and which of it may stand in a row: two or three that follow each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import count, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.antecedents import known_thing, names_thing, unexplained_thing
from cms_publisher.french.judgments import is_reserved
from cms_publisher.french.words import content_words
from cms_publisher.lazily import cached_property
from cms_publisher.model import Sentence
from cms_publisher.seo.half_told import points_out_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_GAP: Final = 4
"""Characters between two sentences of a source, a paragraph's end among them."""
_LEAST_JOINED: Final = 25
"""Characters of a sentence beside another: "La limite est de 0,1." tells nobody anything."""
_ENOUGH: Final = 105
"""Characters of two together from which on they tell more than the first alone, and no news a second time."""
_SAME: Final = 0.5
"""The share of its words that what is put behind has in common with what stands before: more is said twice."""


@dataclass(frozen=True)
class Piece:
    """A sentence or clause of the article; ``at`` is which sentence it is of, ``paragraph`` where that stands."""

    sentence: Sentence
    at: int
    paragraph: int
    told: str
    """The sentence that it is of."""
    whole: bool
    alone: bool
    """Whether it can be read with nothing before it."""
    less: int = 0
    """How many things it goes without that its sentence has: a day, an apposition; an end counts twice."""
    ends: bool = True
    """Whether it ends as its sentence does: what is said of that behind it may be said of it."""
    again: bool = False
    """Whether it is the headline once more: nothing by itself, the news before another."""

    @cached_property
    def length(self) -> int:
        """Its characters."""
        return len(self.sentence.text)

    @cached_property
    def thing(self) -> str | None:
        """What it opens with as if the reader knew which."""
        return known_thing(self.sentence.text)

    @cached_property
    def known(self) -> str | None:
        """The same, unless everybody knows which."""
        return unexplained_thing(self.sentence.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its content words."""
        return frozenset(content_words(self.sentence.text))


def in_a_row(pieces: Sequence[Piece], limits: range, headline: str) -> Iterator[tuple[Piece, ...]]:
    """Two or three in a row, as they follow each other in their paragraph; or what the next one tells of the same."""
    of_sentence: dict[int, list[Piece]] = defaultdict(list)
    opening: dict[int, int] = {}
    for piece in pieces:
        of_sentence[piece.at].append(piece)
        opening.setdefault(piece.paragraph, piece.at)
    following = dict(pairwise(opening.values()))
    said = {at for at, each in of_sentence.items() if each[0].told.startswith("«")}
    for first in pieces:
        if not first.alone:
            continue
        next_one = following.get(opening[first.paragraph], first.at + 1)
        behind = next(at for at in count(first.at + 1) if at not in said)
        for second in [each for at in {first.at + 1, behind, next_one} for each in of_sentence[at]]:
            length = first.length + second.length + 1
            if length < limits.stop and _may_follow(first, second, headline):
                opens = not first.at or not first.again
                if length in limits or (opens and _ENOUGH <= length < limits.start):
                    yield first, second
                yield from (
                    (first, second, third)
                    for third in of_sentence[second.at + 1]
                    if length + third.length + 1 in limits and _may_follow(second, third, headline)
                )


def _goes_on(first: Piece, second: Piece) -> bool:
    """Whether the second is of the sentence that stands right behind the first one's in their source."""
    before, after = first.sentence.support[-1:], second.sentence.support[:1]
    return bool(before and after) and (
        before[0].source == after[0].source and 0 <= after[0].start - before[0].end <= _GAP
    )


def _may_follow(first: Piece, second: Piece, headline: str) -> bool:
    """Whether the second says more, of what the reader knows: what it leans on was not cut off.

    From one paragraph to the next it must open with a thing that the first one's sentence names.
    """
    if min(first.length, second.length) < _LEAST_JOINED or (first.again and second.again):
        return False
    if " ces " in second.sentence.text and points_out_of(second.sentence.text, f"{headline} {first.sentence.text}"):
        return False
    if len(first.words & second.words) > _SAME * len(second.words):
        return False
    if first.paragraph != second.paragraph and not (first.ends and _goes_on(first, second)):
        return second.alone and second.thing is not None and names_thing(first.told, second.thing)
    if first.ends and second.at == first.at + 1:
        return True  # as its source goes on
    known = second.known is None or is_reserved(second.told)
    return second.alone and (known or names_thing(f"{headline} {first.sentence.text}", second.known or ""))


def joined(pieces: Sequence[Piece]) -> Sentence:
    """Several pieces as one text."""
    sentences = [piece.sentence for piece in pieces]
    return Sentence(
        text=" ".join(sentence.text for sentence in sentences),
        support=tuple(span for sentence in sentences for span in sentence.support),
        edits=tuple(edit for sentence in sentences for edit in sentence.edits),
        by=next((sentence.by for sentence in sentences if sentence.by), None),
    )
