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
