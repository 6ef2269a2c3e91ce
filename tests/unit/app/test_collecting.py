from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher import pipeline
from cms_publisher.app.collecting import seldom
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import SiteProfile
from cms_publisher.readers.returned import read_article
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parents[3] / "sources" / "cinema-itinerant"


@pytest.fixture
def python_s_own() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def composed() -> pipeline.Dossier:
    return pipeline.prepare(read_story(SAMPLE), SiteProfile(), DEFAULT, TARGETS[0])


def test_a_story_leaves_no_values_that_only_hold_each_other() -> None:
    composed()  # what is loaded once may
    gc.collect()
    gc.disable()
    try:
        composed()
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("mode", Mode)
def test_nor_does_a_review(mode: Mode) -> None:
    story, said = read_story(SAMPLE), "L’association a prêté un projecteur à la commune, {} fois. Il sera rendu."
    first, second = (read_article(f"# Titre\n\n{said.format(often)}") for often in ("deux", "trois"))
    pipeline.review_returned(first, story, SiteProfile(), mode=mode)
    gc.collect()
    gc.disable()
    try:
        pipeline.review_returned(second, story, SiteProfile(), mode=mode)
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.usefixtures("python_s_own")
def test_it_is_looked_for_ten_times_less_often_and_not_among_what_was_there() -> None:
    seldom()
    assert gc.get_threshold()[0] >= 7000
    assert gc.get_freeze_count() > 0
