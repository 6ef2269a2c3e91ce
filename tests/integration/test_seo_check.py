"""Yoast's lights on the sample stories: a floor that only rises."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.integration.conftest import unable

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools" / "seo"
STORIES = (*sorted(path.parent for path in ROOT.glob("sources/*/story.toml")), ROOT / "sources" / "relais-du-lac.txt")
THE_TEXTS_OWN = {"textSentenceLength", "textTransitionWords", "passiveVoice", "sentenceBeginnings", "textLength"}
"""What only other sentences could change."""
WHAT_THE_TOOL_DECIDES = (
    "introductionKeyword", "keyphraseLength", "metaDescriptionKeyword", "metaDescriptionLength", "titleWidth",
    "slugKeyword", "singleH1", "textCompetingLinks", "textParagraphTooLong",
)  # fmt: skip
WHAT_A_DESK_ADDS = {"images", "imageKeyphrase", "internalLinks", "externalLinks"}
"""What hangs on an image, an archive, addresses."""


def run(script: str, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    done = subprocess.run(
        ["node", str(TOOLS / script)],
        input="\n".join(map(json.dumps, lines)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def tools() -> None:
    if not (TOOLS / "node_modules").exists() or shutil.which("node") is None:
        unable("the SEO check needs node and `npm ci` in tools/seo")


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
    assert [key for key, each in lights.items() if each[light] != "good"] == []


def test_the_keyphrase_opens_most_title_tags(lights: dict[str, dict[str, str]]) -> None:
    assert green(lights, {"keyphraseInSEOTitle"}) >= 3


def test_the_other_lights_only_get_more(lights: dict[str, dict[str, str]]) -> None:
    everything = {name for each in lights.values() for name in each}
    assert green(lights, everything - THE_TEXTS_OWN - WHAT_A_DESK_ADDS) >= 64
