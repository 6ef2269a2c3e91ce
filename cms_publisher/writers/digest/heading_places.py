"""Where the sentences stand that a reader of a section comes to soon: by that its heading is taken from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french.dated_lines import is_dated_line
from cms_publisher.french.words import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import ArticleBlock, Sentence

    Near = tuple["Place", Sentence]

_SOON: Final = 160
"""Words of a section within which its heading's own words are looked for."""
_AGAIN: Final = 1.0
"""What it takes off at most that a reader reads it again right below."""
_AT_THE_TOP: Final = 0.8
"""How much of that at least, where its own sentence stands right below."""
_FOUND_AGAIN: Final = 35
"""Words behind which it is no longer read again, but found again."""
SHORT_OPENING: Final = 30
"""Words of an opening paragraph up to which the next one is what the section opens with, too."""


class Place(NamedTuple):
    """Where a sentence stands in its section."""

    paragraph: int
    words: int
    """How many stand before it."""
    number: int
    """Which of its paragraph's sentences it is."""
    opens: bool
    """Whether it stands right below the heading."""
    is_early: bool
    """Whether it is of the first paragraph, of one behind a very short one, or within reach."""


def near_places(blocks: Sequence[ArticleBlock], reach: int) -> Iterator[Near]:
    """The sentences that a reader comes to soon, each with its place; none of a programme's lines."""
    words = 0
    for number, block in enumerate(blocks):
        if words > _SOON:
            return
        before, early = words, number <= reach or words <= SHORT_OPENING
        for at, sentence in enumerate(() if is_dated_line(block.text) else block.sentences):
            place = Place(paragraph=number, words=before, number=at, opens=number == at == 0, is_early=early)
            if not is_doubtful(sentence.text):
                yield place, sentence
            before += count(sentence.text)
        words += block_words(block)


def read_again(place: Place, before: str) -> float:
    """What it takes off a heading that a reader reads its words again soon below, behind ``before`` in their sentence.

    >>> place = Place(paragraph=0, words=40, number=2, opens=False, is_early=True)
    >>> read_again(place, ""), read_again(place._replace(words=7), "")
    (0.0, 0.8)
    """
    near = 1 - (place.words + before.count(" ")) / _FOUND_AGAIN
    return _AGAIN * max(0.0, _AT_THE_TOP * place.opens, near)
