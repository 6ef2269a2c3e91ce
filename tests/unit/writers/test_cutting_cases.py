"""Texts in the case file, each with the subheadings that it gets and where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.portrait_subject import whom
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.sections import with_subheadings
from tests.unit.cases import load, titles
from tests.unit.writers.stories import source

CASES = Path(__file__).parent / "cases" / "cuttings.md"
LONG = Path(__file__).parent / "cases" / "long_cuttings.md"


@pytest.mark.parametrize("title", titles(CASES))
def test_the_cutting_of(title: str) -> None:
    case = next(each for each in load(CASES) if each.title == title)
    assert _cut(case.given, 2, 1000) == case.expected


@pytest.mark.parametrize("title", titles(LONG))
def test_the_cutting_of_what_is_long(title: str) -> None:
    case = next(each for each in load(LONG) if each.title == title)
    assert _cut(case.given, 0, 150) == case.expected


def test_what_is_read_on_for_more_than_200_words_is_cut_though_a_section_may_have_more() -> None:
    case = next(each for each in load(LONG) if each.title.startswith("Where nothing else heads a part"))
    headline, opening, _ = case.given.split("\n")
    assert _cut(case.given, 0, 999) == case.expected
    assert _cut(f"{headline}\n{opening}", 0, 999) == ""


def _cut(given: str, wanted: int, limit: int) -> str:
    headline, _, text = given.partition("\n")
    sections = prepare(source(text.replace("\n", "\n\n") + "\n")).sections
    told = limit < 1000
    found = with_subheadings(sections, wanted, limit, Sentence(text=headline), person=whom(sections), is_told=told)
    headed = [(each.heading.text, each.blocks[0].text.split(" ")[:3]) for each in found if each.heading]
    return "\n".join(f"{heading} | {' '.join(words)}" for heading, words in headed)
