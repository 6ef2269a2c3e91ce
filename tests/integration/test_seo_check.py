"""Yoast's lights on every story, as a newsroom completes them and as they are: a floor that only rises."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from tests.integration.nodes import ROOT, TOOLS, tools

sys.path.insert(0, str(TOOLS))
from check import AS_IS, COMPLETE, UNWRAPPED, VARIANTS, composed
from reasons import GIVEN, SENTENCES, reason

from cms_publisher.readers.story import read_story

__all__ = ["tools"]
SAMPLES = 9
SENTENCE_LENGTH = "textSentenceLength"
Result = dict[str, Any]


@pytest.fixture(scope="module")
def results(tools: None) -> list[Result]:
    """One a story and variant: those of sources/, and of the corpus where it is there."""
    command = [sys.executable, str(TOOLS / "check.py"), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def dark(results: list[Result], *variants: str) -> list[tuple[str, str, str]]:
    """Story, light, reason of each that is not green."""
    chosen = [result for result in results if result["variant"] in variants]
    return [
        (each["key"], light["id"], light["reason"]) for each in chosen for light in each["lights"] if "reason" in light
    ]


def test_every_story_is_analysed_for_french_in_every_variant(results: list[Result]) -> None:
    for variant in VARIANTS:
        of_variant = [result for result in results if result["variant"] == variant]
        assert len(of_variant) >= SAMPLES
        for result in of_variant:
            assert {"keyphraseDensity", *SENTENCES, *GIVEN} <= {light["id"] for light in result["lights"]}


def test_no_light_is_left_that_the_tool_could_have_turned_on(results: list[Result]) -> None:
    assert [each for each in dark(results, *VARIANTS) if not each[2]] == []


def test_of_what_the_sentences_decide_only_their_length_is_dark(results: list[Result]) -> None:
    found = {light for _, light, _ in dark(results, *VARIANTS) if light in SENTENCES}
    assert found <= {SENTENCE_LENGTH}


def test_a_picture_an_archive_and_addresses_turn_on_all_that_hangs_on_them(results: list[Result]) -> None:
    assert [each for each in dark(results, COMPLETE, UNWRAPPED) if each[1] in GIVEN] == []
    assert {light for _, light, _ in dark(results, AS_IS)} - {light for _, light, _ in dark(results, COMPLETE)} <= GIVEN


def test_quotes_hide_nothing(results: list[Result]) -> None:
    assert dark(results, UNWRAPPED) == dark(results, COMPLETE)


def test_the_samples_have_as_many_green_lights_as_ever(results: list[Result]) -> None:
    samples = [each for each in results if each["variant"] == COMPLETE][:SAMPLES]
    assert sum(light["rating"] == "good" for each in samples for light in each["lights"]) >= 189


def test_a_reason_is_given_by_rule_and_not_for_what_could_be_chosen_better() -> None:
    made, kept = (
        composed(read_story(ROOT / "sources" / name), AS_IS) for name in ("halle-vaubrissac", "glacier-mortevel")
    )
    assert reason("subheadingsKeyword", made, complete=True) == ""
    assert reason("subheadingsKeyword", kept, complete=True) == "the source's subheadings"
    assert reason("textLength", made, complete=True) == ""
    assert reason("images", made, complete=True) == ""
    short = replace(made, edition=replace(made.edition, brief=replace(made.edition.brief, format="breve")))
    assert reason("textLength", short, complete=True) == "the format's length"
