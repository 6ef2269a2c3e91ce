"""What a true sentence says beside its source: phrases added, reasons nobody gives, unknown names, items left out."""

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
    "Trois câbles seront remplacés : celui de l’amont, celui de l’aval et celui du treuil.",
    "La moitié des 84 abonnés ont demandé un remboursement.",
    "L’équipe des mariniers menait 3-1 au repos.",
    "Le chantier coûtera 4,5 millions d’euros, dont 3 millions payés par la région.",
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
        "Les trois câbles à remplacer sont celui du treuil, celui de l’amont et celui de l’aval.",
        "Sur les 84 abonnés, 42 ont demandé un remboursement.",
        "Au repos, l’équipe des mariniers avait deux buts d’avance.",
        "Sur les 4,5 millions d’euros que coûtera le chantier, la région en paiera 3.",
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
        ("Le boulanger de la rive gauche a baissé son rideau mardi, ce qui réjouit les commerçants.", "added"),
        ("La moitié des 84 abonnés ont demandé un remboursement, une première sur le fleuve.", "added"),
        ("La moitié des 84 abonnés ont demandé un remboursement, au grand dam du syndicat.", "added"),
        ("Le chantier coûtera 4,5 millions d’euros, dont 3 payés par la région, ce qui inquiète l’équipe.", "added"),
        ("Trois câbles seront remplacés : celui de l’amont et celui du treuil.", "list"),
        ("Tous les abonnés ont demandé un remboursement.", "quantity"),
        ("Sur les 84 abonnés, 41 ont demandé un remboursement.", "figure"),
        ("Émile Lascaux a demandé une étude sur l’allongement de la rampe.", "name"),
        ("Le conseiller départemental Hugo Lascaux a demandé une étude sur l’allongement de la rampe.", "name"),
        ("La capitaine des pompiers, Elsa Courtin, a inspecté les amarres.", "name"),
        ("Le boulanger de la rive gauche a baissé son rideau mardi, ce qui inquiète les habitués.", "added"),
        ("Un arbre arraché par la tempête a endommagé la rampe d’accès, au grand dam des mariniers.", "added"),
    ],
)
def test_an_addition_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed)
