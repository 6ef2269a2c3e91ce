"""How good the subheadings are that the writer makes, by a desk chief's marks: `python -m tests.heldout.headings`.

`headings.toml` has, for each story, those that are good, fair or bad, as `standfirsts.toml` has its pieces. What stands
without one for more than 250 words is marked as one that has no words. Other folders may be named.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.measure import block_words
from cms_publisher.model import BlockKind
from tests.heldout.standfirsts import FOLDERS, looked_at, marked, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article, Sentence
    from tests.heldout.standfirsts import Mark

MARKS = Path(__file__).with_suffix(".toml")
LONGEST = 250
"""Words that a reader reads on without a subheading."""
_MADE = frozenset({EditKind.CLAUSE, EditKind.FULL_STOP})


def headings(article: Article) -> Iterator[str]:
    """Those taken out of a sentence, and an empty one for each section that is too long."""
    words = 0
    for block in article.body:
        if block.kind is not BlockKind.HEADING:
            words += block_words(block)
            continue
        yield from _too_long(words)
        words = 0
        if _is_made(block.sentences[0]):
            yield block.text
    yield from _too_long(words)


def _too_long(words: int) -> Iterator[str]:
    yield from [""] * (words > LONGEST)


def _is_made(heading: Sentence) -> bool:
    return any(edit.kind in _MADE for edit in heading.edits)


def marks(folders: tuple[Path, ...]) -> Iterator[Mark]:
    """Those of the subheadings of all stories below the folders that have been looked at."""
    for name, noted, article in looked_at(folders, MARKS):
        yield from (marked(name, noted, text) for text in headings(article))


if __name__ == "__main__":
    print(*shown(list(marks(tuple(map(Path, sys.argv[1:])) or FOLDERS))), sep="\n")  # noqa: T201
