"""A kept text stays in its order, and nothing of it is lost without a record: every sample, in every such format."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.formats import named
from cms_publisher.model import BlockKind, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Article, Sentence, Story

SOURCES = Path(__file__).parents[2] / "sources"
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
STORIES = [
    *sorted(path.parent for path in SOURCES.glob("*/story.toml")),
    *sorted(SOURCES.glob("*.txt")),
    *sorted(CORPUS.glob("*.txt")),
]
KEPT = ("article", "depeche", "breve")
"""Formats that keep the source's order; a chronology has the calendar's, a dossier the pieces'."""


def told(path: Path, format_: str) -> tuple[Story, Article]:
    story = read_story(path)
    story = replace(story, brief=replace(story.brief, format=named(format_).name, parts=None, standfirst=None))
    return story, DEFAULT.write(story, SiteProfile())


def spans(story: Story, sentences: Iterable[Sentence]) -> list[int]:
    """Where the sentences begin in the primary source, as a reader comes to them."""
    support = (span for sentence in sentences for span in sentence.support)
    return [span.start for span in support if span.source == story.primary.id]


@pytest.mark.parametrize("format_", KEPT)
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_no_paragraph_changes_its_place(path: Path, format_: str) -> None:
    """The standfirst may be the lead's second half, above its first."""
    story, article = told(path, format_)
    text = (one for block in article.body if block.kind is not BlockKind.HEADING for one in block.sentences)
    for starts in (spans(story, article.standfirst), body := spans(story, text)):
        assert all(one < two for one, two in pairwise(starts))
    assert body


@pytest.mark.parametrize("format_", KEPT)
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_word_of_the_source_stands_or_is_told_as_a_cut(path: Path, format_: str) -> None:
    story, article = told(path, format_)
    document = story.primary.document
    body = (one for block in article.body for one in block.sentences)
    support = (span for one in (article.headline, *article.standfirst, *body) for span in one.support)
    covered = bytearray(len(document.text))
    for span in (*support, *(cut.span for cut in article.cuts)):
        if span.source == story.primary.id:
            covered[span.start : span.end] = b"\1" * (span.end - span.start)
    lost = [
        document.text[block.start : block.end]
        for block in document.blocks
        if any(document.text[at].isalnum() and not covered[at] for at in range(block.start, block.end))
    ]
    assert lost == []
