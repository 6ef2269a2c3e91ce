"""A seeded slice of `make soak`: never lost, never twice, never over a human's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.soak.machines import killed, through_faults, two_at_once
from tests.soak.people import EDITS, edited

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo

pytestmark = pytest.mark.usefixtures("clean")
SEED = 20270301
NEWEST = pytest.mark.wordpress("newest")


@pytest.mark.wordpress("newest", "without-plugin")
def test_after_random_faults_and_one_more_run_there_is_one_right_draft_a_story(
    wordpress: SandboxInfo, tmp_path: Path
) -> None:
    outcome = through_faults(wordpress, tmp_path, pushes=60, seed=SEED)
    assert outcome.is_right, outcome
    assert outcome.figures["unfinished"]
    assert len(outcome.figures["drawn"]) > 10


@NEWEST
def test_a_killed_run_leaves_nothing_that_the_next_one_does_not_put_right(
    wordpress: SandboxInfo, tmp_path: Path
) -> None:
    outcome = killed(wordpress, tmp_path, kills=8, seed=SEED)
    assert outcome.is_right, outcome
    assert outcome.figures["kills"] > 4


@NEWEST
def test_two_machines_with_the_same_stories_make_one_draft_of_each(wordpress: SandboxInfo, tmp_path: Path) -> None:
    outcome = two_at_once(wordpress, tmp_path, stories=12)
    assert outcome.is_right, outcome


@NEWEST
def test_what_people_do_meanwhile_stays_and_is_told(wordpress: SandboxInfo, tmp_path: Path) -> None:
    seen = edited(wordpress, tmp_path, edits=3 * len(EDITS), seed=SEED)
    assert (seen.edits, seen.overwritten, seen.unreported) == (3 * len(EDITS), (), ())
