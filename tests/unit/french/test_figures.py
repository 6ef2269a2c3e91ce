"""Figures: in whatever letters they are written, at their place in the text as it stands."""

from __future__ import annotations

import pytest

from cms_publisher.french.figures import figures


@pytest.mark.parametrize(
    ("text", "value", "unit", "about"),
    [
        ("DEUX MILLE habitants", 2000, None, False),
        ("640.000 euros", 640_000, "€", False),
        ("1.250.000 doses", 1_250_000, None, False),
        ("Près de 1\u00a0250 passagers", 1250, None, True),
        ("environ les 12 km", 12, "km", True),
        ("environ l'an 2000", 2000, None, False),
        ("contre six un an plus tôt", 6, None, False),
        ("cent vingt et un ans", 121, "an", False),
        ("une quarantaine d’années", 40, "an", True),
        ("une centaine de millions d’euros", 100_000_000, "€", True),
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
    assert not figures(text)


def test_two_figures_joined_are_two_and_the_unit_behind_them_is_of_both() -> None:
    found = figures("les deux trêves avaient tenu quatre et neuf jours")
    assert [(int(each.value), each.unit) for each in found] == [(2, None), (4, "jour"), (9, "jour")]


@pytest.mark.parametrize(("text", "share"), [("un élève sur huit", "0.125"), ("un élève sur trois", "0.33")])
def test_one_of_so_many_is_a_part(text: str, share: str) -> None:
    assert str(figures(text)[0].value) == share


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("un quai neuf et deux canots", [2]),
        ("un hall remis à neuf", []),
        ("neuf quais neufs", [9]),
        ("il en reste neuf", [9]),
        ("à neuf heures", [9]),
        ("sur dix bacs, neuf sont partis", [10, 9]),
        ("un emprunt sur douze ans", [12]),
    ],
)
def test_what_is_new_is_no_nine(text: str, values: list[int]) -> None:
    assert [int(found.value) for found in figures(text)] == values
