"""Figures that follow from the sources' own, and those that don't."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La moitié des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport tous les six mois.",
        "Neuf personnes sont hospitalisées, dont trois en réanimation.",
        "Les salariés iront dans les usines de Vauclair, de Saint-Loup ou de Rieuval.",
        "La dette du groupe, de 96 millions d’euros, a été divisée par deux.",
        "L’aménagement des quais coûtera 7,5 millions d’euros, dont 2 millions versés par l’État.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Quarante-huit des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport deux fois par an.",
        "Un tiers des neuf patients hospitalisés sont en réanimation.",
        "Les salariés iront dans l’une de ces trois usines.",
        "La dette du groupe, de 96 millions d’euros, a été réduite de moitié.",
        "Sur les 7,5 millions d’euros que coûtera l’aménagement des quais, l’État en versera 2.",
    ],
)
def test_what_follows_is_told(faithful: str) -> None:
    assert "figure" not in rewordings.kinds(faithful, LIBRARY)


@pytest.mark.parametrize(
    "wrong",
    [
        "Trente-huit des 96 éleveurs adhérents se sont constitués parties civiles.",
        "La commission du bassin publiera un rapport quatre fois par an.",
        "La dette du groupe, de 96 millions d’euros, a été divisée par huit.",
        "Sur les 7,5 millions d’euros que coûtera l’aménagement des quais, l’État en versera 4.",
    ],
)
def test_what_does_not_follow_is_found(wrong: str) -> None:
    assert rewordings.kinds(wrong, LIBRARY) & {"figure", "quantity", "unit"}
