from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.french.when import Later, mentions, when
from tests.unit.cases import Case, load, titles

CASES = Path(__file__).with_name("cases") / "when.md"


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_a_sentence_tells_of_the_time_of_its_main_clause(case: Case) -> None:
    found = when(case.given)
    assert (" ".join(map(str, found)) if found else "?") == case.expected


def test_every_word_that_says_when_is_a_mention_in_its_order() -> None:
    text = "Le maire est suspendu le lendemain, puis révoqué en juillet ; trois jours plus tard, il part."
    assert [(text[one.start : one.end], one.shift, one.month, one.own) for one in mentions(text)] == [
        ("le lendemain", 1, 0, True),
        ("juillet", None, 7, True),
        ("trois jours plus tard", 3, 0, False),
    ]


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Quinze jours plus tard, le bac coule.", Later.SOON),
        ("Un an plus tard, le bac coule.", Later.LONG),
        ("L’année suivante, le bac coule.", Later.NEXT_YEAR),
        ("Le lendemain du naufrage, le bac coule.", None),
    ],
)
def test_a_later_time_is_told_by_how_far_it_may_be(text: str, later: Later | None) -> None:
    assert [one.later for one in mentions(text)] == ([later] if later else [])
