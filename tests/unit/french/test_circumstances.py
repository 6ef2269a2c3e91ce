from __future__ import annotations

import pytest

from cms_publisher.french.circumstances import bare_date


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("La halle a rouvert samedi 4 mai devant la foule.", " samedi 4 mai"),
        ("La tempête a privé de courant 14 foyers dans la nuit, selon la préfecture.", " dans la nuit"),
        ("Aucun train ne circulera mardi sur la ligne.", None),
        ("Les bus ne rouleront pas dans la nuit, selon la ville.", None),
    ],
)
def test_a_day_or_a_night_may_go_unless_what_it_bounds_is_denied(sentence: str, gone: str | None) -> None:
    span = bare_date(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
