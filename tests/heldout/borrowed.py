"""Which sentences of the other sources the writer takes, beside those that a desk chief noted before looking.

`python -m tests.heldout.borrowed` prints how many of the wanted ones stand in the articles, how many of the unwanted,
and which: `context.toml` has them, a table for each story of `desk/`.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher import pipeline
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.heldout.desk import PROFILE, STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator

WANTED = Path(__file__).with_name("context.toml")
_SPACES = re.compile(r"[\s\u00a0\u202f.]+")


def body(folder: Path) -> str:
    """The article's text without what typography changes."""
    dossier = pipeline.prepare(read_story(folder), PROFILE, DEFAULT, TARGETS[0])
    return bare(" ".join(block.text for block in dossier.edition.article.body))


def bare(text: str) -> str:
    """A text's letters, figures and signs, however it is set."""
    return _SPACES.sub(" ", text.replace("’", "'").lower())


def shown() -> Iterator[str]:
    """The lines: for each story what misses and what is too much, then the sums."""
    found, wanted, taken, unwanted = 0, 0, 0, 0
    for name, noted in tomllib.loads(WANTED.read_text(encoding="utf-8")).items():
        text = body(STORIES / name)
        yes, no = noted["yes"], noted.get("no", [])
        missing = [each for each in yes if bare(each) not in text]
        much = [each for each in no if bare(each) in text]
        found, wanted = found + len(yes) - len(missing), wanted + len(yes)
        taken, unwanted = taken + len(much), unwanted + len(no)
        yield from (f"{name}: manque {each}" for each in missing)
        yield from (f"{name}: de trop {each}" for each in much)
    yield f"voulues {found} sur {wanted}, de trop {taken} sur {unwanted}"


if __name__ == "__main__":
    print(*shown(), sep="\n")  # noqa: T201
