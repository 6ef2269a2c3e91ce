"""How good the writer's standfirsts are, by a desk chief's marks: `python -m tests.heldout.standfirsts [FOLDER...]`.

`standfirsts.toml` has, for each story, pieces of the sentences that make a standfirst good, fair or bad. One that has a
good piece and no bad one is good; with bad ones alone, or none at all, it is bad; else it is fair. A line for each that
is not good says why, and what would have been the right one; the sums come for those stories that rules are made for,
and for the third that they are held against.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict, cast
from zlib import crc32

from cms_publisher import pipeline
from cms_publisher.readers.story import read_story
from cms_publisher.writers import DEFAULT
from tests.heldout.borrowed import bare
from tests.heldout.desk import PROFILE, STORIES, stories

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article

MARKS = Path(__file__).with_suffix(".toml")
FOLDERS = (Path("sources"), Path(__file__).with_name("articles"), STORIES)
_THIRD = 3


class Noted(TypedDict, total=False):
    """A story's pieces; of the bad ones each with its reason. The empty piece stands for no text."""

    good: list[str]
    fair: list[str]
    bad: dict[str, str]


class Mark(NamedTuple):
    """What is made of one standfirst."""

    name: str
    word: str
    """good, fair or bad; "?" where none of the pieces stands in it."""
    reasons: tuple[str, ...]
    text: str
    wanted: str

    @property
    def held_back(self) -> bool:
        """Whether no rule is made for it."""
        return crc32(self.name.encode()) % _THIRD == 0


def marked(name: str, noted: Noted, text: str) -> Mark:
    """The chief's mark of this standfirst."""
    good, fair = (
        any(_has(text, piece) for piece in pieces) for pieces in (noted.get("good", ()), noted.get("fair", ()))
    )
    found = {piece: word for piece, word in noted.get("bad", {}).items() if _has(text, piece)}
    word = ("fair" if found else "good") if good else "bad" if found and not fair else "fair" if fair else "?"
    return Mark(name, word, tuple(found.values()), text, next(iter(noted.get("good", ())), ""))


def _has(text: str, piece: str) -> bool:
    """Whether the piece stands in it; the empty one stands for no text."""
    return bare(piece) in bare(text) if piece else not text


def looked_at(folders: tuple[Path, ...], file: Path) -> Iterator[tuple[str, Noted, Article]]:
    """Of all stories below the folders those that have been looked at: the name, what the file notes, the article."""
    noted = cast("dict[str, Noted]", tomllib.loads(file.read_text(encoding="utf-8")))
    for folder in stories(list(folders)):
        name = f"{folder.parent.name}/{folder.name}"
        if name in noted:
            yield name, noted[name], pipeline.compose(read_story(folder), PROFILE, DEFAULT).article


def marks(folders: tuple[Path, ...]) -> Iterator[Mark]:
    """Those of the standfirsts."""
    for name, noted, article in looked_at(folders, MARKS):
        yield marked(name, noted, article.standfirst_text)


def shown(found: list[Mark]) -> Iterator[str]:
    """The lines."""
    for one in found:
        if one.word != "good":
            half = "held back" if one.held_back else "tuned"
            yield f"{one.word} {one.name} ({half}) {', '.join(one.reasons)}\n    {one.text}\n    [{one.wanted}]"
    for name, part in (
        ("tuned", [one for one in found if not one.held_back]),
        ("held back", [one for one in found if one.held_back]),
    ):
        words = Counter(one.word for one in part)
        yield f"{name}: {len(part)}, " + ", ".join(f"{word} {words[word]}" for word in ("good", "fair", "bad", "?"))


if __name__ == "__main__":
    print(*shown(list(marks(tuple(map(Path, sys.argv[1:])) or FOLDERS))), sep="\n")  # noqa: T201
