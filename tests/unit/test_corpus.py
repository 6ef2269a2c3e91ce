"""Real texts beside the repository, where they are there: each as the primary source, with the others as context."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from cms_publisher import pipeline
from cms_publisher.model import BlockKind, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
TEXTS = sorted(CORPUS.glob("*.txt"))
FAULTS = frozenset({"attribution", "duplicates", "fidelity", "leftovers", "references", "rights.cite-only-share"})

pytestmark = pytest.mark.skipif(not TEXTS, reason="the corpus is not in the repository")


@cache
def dossier(text: Path) -> pipeline.Dossier:
    story = read_story(text, context=[other for other in TEXTS if other != text])
    return pipeline.prepare(story, SiteProfile(), DEFAULT, TARGETS[0])


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_it_is_long_enough_or_the_review_says_by_how_much_it_is_not_and_why(text: Path) -> None:
    review = dossier(text).review
    said = {f"{finding.check}.{finding.rule}": finding.args for finding in review.findings}
    short = review.words < 700 * 0.99  # counters differ by as much
    told = [said[rule] for rule in ("length.too-short", "length.below-usual") if rule in said]
    assert [each["missing"] for each in told] == ([700 - review.words] if short else [])
    if short:
        assert {"sources.unnamed", "sources.idle"} & said.keys()


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_nothing_is_left_over_said_twice_or_borrowed_without_a_name(text: Path) -> None:
    found = dossier(text).review.findings
    assert [one for one in found if one.check in FAULTS or one.rule in {"incomplete", "cut-short"}] == []


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_no_heading_says_the_sentence_below_it(text: Path) -> None:
    body = dossier(text).edition.article.body
    for heading, below in pairwise(body):
        if heading.kind is BlockKind.HEADING:
            assert not below.text.startswith(heading.text)
