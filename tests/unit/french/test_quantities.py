"""Amounts in one measure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cms_publisher.french.figures import figures
from cms_publisher.french.quantities import quantities


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("une heure et dix minutes", "soixante-dix minutes"),
        ("une semaine", "sept jours"),
        ("une semaine", "huit jours"),
        ("quinze jours", "deux semaines"),
        ("un an et demi", "18 mois"),
        ("une décennie", "dix ans"),
        ("7 hectares", "70 000 m²"),
        ("45 centimes", "0,45 euro"),
        ("deux millions et demi d’euros", "2 500 000 euros"),
        ("trois quarts d’heure", "45 minutes"),
        ("1,5 tonne", "1 500 kilos"),
    ],
)
def test_the_same_amount_in_other_units(one: str, other: str) -> None:
    (first,) = quantities(one, figures(one))
    (second,) = quantities(other, figures(other))
    assert first.equals(second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("une heure et dix minutes", "soixante minutes"),
        ("sept jours", "sept mois"),
        ("quinze jours", "trois semaines"),
        ("7 hectares", "7 000 m²"),
    ],
)
def test_another_amount(one: str, other: str) -> None:
    (first,) = quantities(one, figures(one))
    (second,) = quantities(other, figures(other))
    assert not first.equals(second)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("deux tiers des élus", ["0.67"]),
        ("trois cinquièmes du budget", ["0.6"]),
        ("les quarts de finale", []),
        ("un million d’euros", ["1000000"]),
        ("un euro", []),
    ],
)
def test_figures_in_letters(text: str, values: list[str]) -> None:
    assert [each.value for each in figures(text)] == [Decimal(value) for value in values]
