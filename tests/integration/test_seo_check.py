"""Yoast's lights on the sample stories: a floor that only rises."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.integration.nodes import ROOT, TOOLS, tools

__all__ = ["tools"]
STORIES = (*sorted(path.parent for path in ROOT.glob("sources/*/story.toml")), ROOT / "sources" / "relais-du-lac.txt")
THE_TEXTS_OWN = {"textSentenceLength", "textTransitionWords", "passiveVoice", "sentenceBeginnings", "textLength"}
"""What only other sentences could change."""
WHAT_THE_TOOL_DECIDES = (
    "introductionKeyword", "keyphraseLength", "metaDescriptionKeyword", "metaDescriptionLength", "titleWidth",
    "slugKeyword", "singleH1", "textCompetingLinks", "textParagraphTooLong",
)  # fmt: skip
EXCEPT = {"metaDescriptionLength": {"pont-de-brune"}}
"""A chronology has one sentence of prose, of 118 characters."""


@pytest.fixture(scope="module")
def lights(tools: None) -> dict[str, dict[str, str]]:
    """Story -> light -> rating."""
    command = [sys.executable, str(TOOLS / "check.py"), "--json", *map(str, STORIES)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    return {result["key"]: {light["id"]: light["rating"] for light in result["lights"]} for result in results}


def green(lights: dict[str, dict[str, str]], wanted: set[str]) -> int:
    return sum(rating == "good" for each in lights.values() for name, rating in each.items() if name in wanted)


def test_every_story_is_analysed_for_french(lights: dict[str, dict[str, str]]) -> None:
    assert len(lights) == len(STORIES)
    assert all({"keyphraseDensity", "passiveVoice", "textTransitionWords"} <= set(each) for each in lights.values())


@pytest.mark.parametrize("light", WHAT_THE_TOOL_DECIDES)
def test_what_the_tool_decides_is_green_everywhere(lights: dict[str, dict[str, str]], light: str) -> None:
    dark = {key.partition(" ")[2] for key, each in lights.items() if each[light] != "good"}
    assert dark <= EXCEPT.get(light, set())


def test_what_a_desk_adds_is_linked_shown_and_read(lights: dict[str, dict[str, str]]) -> None:
    wanted = {"images", "imageKeyphrase", "internalLinks", "externalLinks"}
    assert green(lights, wanted) == len(wanted) * len(STORIES)


def test_the_keyphrase_opens_most_title_tags(lights: dict[str, dict[str, str]]) -> None:
    assert green(lights, {"keyphraseInSEOTitle"}) >= 7


def test_the_other_lights_only_get_more(lights: dict[str, dict[str, str]]) -> None:
    everything = {name for each in lights.values() for name in each}
    assert green(lights, everything - THE_TEXTS_OWN) >= 140
