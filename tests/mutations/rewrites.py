"""Faithful rewordings, written by hand from the sample stories: what free mode must let pass."""

from __future__ import annotations

from pathlib import Path

from cms_publisher.fidelity.align import build
from cms_publisher.model import BlockKind
from cms_publisher.readers.story import read_story
from tests.mutations.pages import Line, Page

REWRITES = Path(__file__).with_name("rewrites")
SOURCES = Path(__file__).parents[2] / "sources"


def pages() -> list[Page]:
    """One page a story; each sentence a paragraph of its own."""
    return [_page(path) for path in sorted(REWRITES.glob("*.md"))]


def _page(path: Path) -> Page:
    said = [line[2:].strip() for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("- ")]
    folder = SOURCES / path.stem
    story = read_story(folder if folder.is_dir() else folder.with_suffix(".txt"))
    lines = tuple(Line("body", BlockKind.PARAGRAPH, sentence) for sentence in said)
    return Page(path.stem, story, build(story), lines)
