"""What a true sentence says beside its source: phrases added, reasons that nobody gives, names that nobody knows."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

TEXT = (
    "Le bac de Pontalier restera à quai du lundi 4 au vendredi 15 mars 2024.",
    "Un arbre arraché par la tempête a endommagé la rampe d’accès.",
    "Le syndicat fluvial a confié la réparation à l’atelier Morvan.",
    "La batelière, Elsa Courtin, accompagnera les écoliers en minibus jusqu’au pont de Saint-Briac.",
    "Le boulanger de la rive gauche a baissé son rideau mardi.",
    "Le conseiller départemental Rémi Lascaux a demandé une étude sur l’allongement de la rampe.",
    "La capitaine des pompiers, Jeanne Ortal, a inspecté les amarres.",
)
LIBRARY = rewordings.library(TEXT)


def kinds(text: str) -> set[str]:
    return rewordings.kinds(text, LIBRARY)


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "Du lundi 4 au vendredi 15 mars 2024, le bac de Pontalier ne quittera pas le quai.",
        "La rampe d’accès a été endommagée à cause d’un arbre que la tempête avait arraché.",
        "C’est l’atelier Morvan qui est chargé de la réparation par le syndicat fluvial.",
        "Mardi, le boulanger de la rive gauche a baissé le rideau.",
        "Elsa Courtin, la batelière, conduira les écoliers en minibus jusqu’au pont de Saint-Briac.",
    ],
)
def test_a_faithful_rewording_passes(faithful: str) -> None:
    assert kinds(faithful) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("Le syndicat fluvial a confié la réparation à l’atelier Morvan, avec un rabais de fidélité.", "added"),
        ("Le syndicat fluvial, lourdement endetté, a confié la réparation à l’atelier Morvan.", "added"),
        ("Le syndicat fluvial, endetté et divisé, a confié la réparation à l’atelier Morvan.", "added"),
        ("La batelière, Elsa Courtin, accompagnera les écoliers en minibus, sous une pluie battante.", "added"),
        ("Le boulanger de la rive gauche a baissé son rideau mardi, à cause du retard de la rampe.", "added"),
        ("Par crainte d’une faillite, le boulanger de la rive gauche a baissé son rideau mardi.", "added"),
        ("Émile Lascaux a demandé une étude sur l’allongement de la rampe.", "name"),
        ("Le conseiller départemental Hugo Lascaux a demandé une étude sur l’allongement de la rampe.", "name"),
        ("La capitaine des pompiers, Elsa Courtin, a inspecté les amarres.", "name"),
    ],
)
def test_an_addition_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed)
