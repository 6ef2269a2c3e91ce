from __future__ import annotations

import pytest

from cms_publisher.seo.pixels import width


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("", 0),
        ("mairie", 1706 + 1139 + 455 + 682 + 455 + 1139),
        ("AV", 1366 + 1366 - 152),
        ("L’eau", 1139 - 113 + 455 + 1139 + 1139 + 1139),
        ("Œuvre", 2048 + 1139 + 1024 + 682 + 1139),
    ],
)
def test_a_width_is_advances_with_kerning(text: str, units: int) -> None:
    assert width(text) == pytest.approx(units * 20 / 2048)


def test_a_narrow_no_break_space_is_half_a_space() -> None:
    assert width("a\u202f!") - width("a!") == pytest.approx(width(" ") / 2)


def test_width_grows_with_the_size() -> None:
    assert width("Le port rouvre", 10) == pytest.approx(width("Le port rouvre") / 2)


def test_an_accent_typed_apart_takes_no_room() -> None:
    assert width("e\u0301te\u0301") == width("été")


def test_a_letter_that_the_table_lacks_is_as_wide_as_its_base() -> None:
    assert width("ế") == width("e")


def test_an_ideograph_is_a_full_em_wide() -> None:
    assert width("海") == pytest.approx(20)


def test_invisible_characters_take_no_room() -> None:
    assert width("le\u200bport\u00ad") == width("leport")
