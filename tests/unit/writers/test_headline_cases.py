"""Whole texts in the case file, each with the headlines that the writer offers."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.model import SiteProfile
from cms_publisher.writers import DEFAULT
from tests.unit.cases import load, titles
from tests.unit.writers.stories import story

CASES = Path(__file__).parent / "cases" / "headlines.md"


@pytest.mark.parametrize("title", titles(CASES))
def test_the_headlines_of(title: str) -> None:
    case = next(each for each in load(CASES) if each.title == title)
    text = " ".join(case.given.split()) + "\n"
    article = DEFAULT.write(story(text), SiteProfile())
    offered = [sentence.text for sentence in article.candidates.headline]
    assert article.headline.text == offered[0]
    assert "\n".join(offered) == case.expected
