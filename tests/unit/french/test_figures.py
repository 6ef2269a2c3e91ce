"""Figures: in whatever letters they are written, at their place in the text as it stands."""

from __future__ import annotations

import pytest

from cms_publisher.french.figures import counts, figures


@pytest.mark.parametrize(
    ("text", "value", "unit", "about"),
    [
        ("DEUX MILLE habitants", 2000, None, False),
        ("Près de 1\u00a0250 passagers", 1250, None, True),
        ("environ les 12 km", 12, "km", True),
        ("environ l'an 2000", 2000, None, False),
        ("à İstanbul, 15 millions d’habitants", 15_000_000, None, False),
    ],
)
def test_a_figure_is_read_with_its_unit_and_its_hedge(text: str, value: int, unit: str | None, about: bool) -> None:
    found = figures(text)[-1]
    assert (int(found.value), found.unit, found.about) == (value, unit, about)


def test_a_figure_stands_where_the_text_has_it_after_a_capital_whose_small_letter_is_two_characters() -> None:
    text = "À İstanbul, 15 ponts"
    found = figures(text)[0]
    assert text[found.start : found.end] == "15"


@pytest.mark.parametrize("text", ["L’Otan agit", "un pont, une rue", "le dixmude", "a5"])
def test_articles_and_parts_of_words_count_nothing(text: str) -> None:
    assert not counts(text)
