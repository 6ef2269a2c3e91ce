"""More for less, where two figures or the passage's own words say which way it goes."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity import meaning
from tests.unit.checks.rewordings import kinds, library

SOURCE = library(
    [
        "Bruno Thévalet a servi 64 repas le premier soir, contre 16 un vendredi habituel.",
        "Au centre de tri, les agents ont éteint 17 départs de feu en 2025, contre 6 en 2022.",
        "Le tarif de la piscine augmente : l’entrée adulte coûtera 4,20 euros.",
        "Les accidents du travail sont passés de 14 à 22.",
        "Le chiffre d’affaires de Talarvon est passé de 11 millions d’euros en 2020 à 47 millions en 2024.",
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Bruno Thévalet a servi 64 repas le premier soir, quatre fois moins qu’un vendredi habituel.",
        "Les agents ont dû éteindre 17 départs de feu, presque trois fois moins qu’en 2022.",
        "La piscine est moins chère : l’entrée adulte coûtera 4,20 euros.",
        "Les accidents du travail sont en baisse.",
        "Talarvon a fait 47 millions d’euros de chiffre d’affaires en 2024, soit moins de quatre fois celui de 2020.",
    ],
)
def test_what_goes_the_other_way_is_found(text: str) -> None:
    assert "opposite" in kinds(text, SOURCE)


@pytest.mark.parametrize("text", ["Piscine moins chère", "Des accidents en baisse"])
def test_a_heading_is_asked_as_well(text: str) -> None:
    assert [each.kind.value for each in meaning.judge(text, SOURCE, heading=True).doubts] == ["opposite"]


@pytest.mark.parametrize(
    "text",
    [
        "Bruno Thévalet a servi 64 repas le premier soir, quatre fois plus qu’un vendredi habituel.",
        "Les agents ont dû éteindre 17 départs de feu, presque trois fois plus qu’en 2022.",
        "Un vendredi habituel, Bruno Thévalet sert 16 repas, quatre fois moins que le premier soir.",
        "La piscine sera plus chère : l’entrée adulte coûtera 4,20 euros.",
        "Les accidents du travail sont en hausse.",
        "Talarvon a fait 47 millions d’euros de chiffre d’affaires en 2024, soit plus de quatre fois celui de 2020.",
    ],
)
def test_what_goes_the_same_way_is_let_pass(text: str) -> None:
    assert "opposite" not in kinds(text, SOURCE)
