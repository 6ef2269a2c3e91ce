from __future__ import annotations

import random
from pathlib import Path

import pytest

from cms_publisher.french.typography import plain, typeset
from tests.unit.cases import Case, load, titles

CASES = Path(__file__).with_name("cases") / "typography.md"
PIECES = [
    *"ab1 25 \"'«»“”.,;:!?…()[]-€%n°É",
    "...",
    " ! ",
    "10 000",
    "12 juillet ",
    "https://a.fr/x?y ",
    " M. ",
    "&amp;",
]


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_text_is_set(case: Case) -> None:
    assert typeset(case.given) == case.expected


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_what_is_set_stays_as_it_is(case: Case) -> None:
    assert typeset(case.expected) == case.expected


def test_any_text_is_set_once_and_for_all_and_says_the_same() -> None:
    chance = random.Random(7)
    for _ in range(3000):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 14)))
        once = typeset(text)
        assert typeset(once) == once, text
        assert plain(once) == plain(text), text


def test_plain_takes_typography_away() -> None:
    assert plain("«\u00a0L’eau…\u00a0» à 10\u00a0%\u202f!") == '"L\'eau..." à 10%!'


def test_plain_keeps_words_apart() -> None:
    assert plain("dix mille") != plain("dixmille")
    assert plain("état") != plain("etat")
