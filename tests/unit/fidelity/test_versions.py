"""A reporter's line on how far the copy has come is none of its title; a title of the same words is one."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.versions import is_working


@pytest.mark.parametrize(
    "line",
    [
        "V2 Samia - 27/11 - manque encore la réponse d’Elévia (relancés 2 fois)",
        "SK, version du 27 au soir, reste à avoir Elévia",
        "MLB 26/11 18h30 – v3 relue",
        "Pour Hélène, 2e version, il me manque le maire (rappelé ce matin)",
        "En attente du retour de l’avocat des commerçants",
        "Manque encore la réaction du préfet",
        "Julie - V4 - en attente Elévia",
        "J’attends la réponse du maire",
        "premier jet, 26/11, pas relu",
    ],
)
def test_a_line_on_the_copys_state_is_told(line: str) -> None:
    assert is_working(line)


@pytest.mark.parametrize(
    "line",
    [
        "Il manque 30 médecins dans le Cantal",
        "En attente du feu vert de l’État, le chantier est à l’arrêt",
        "V2\u00a0: la fusée de Peenemünde",
        "La V2 du plan vélo relancée",
        "Reste à trouver trois millions",
        "Plan vélo\u00a0: la V2 manque de moyens",
        "La version 2 du logiciel reste à tester",
        "Version longue du documentaire relancée en salle",
        "Le maire attend la réponse du préfet",
        "On attend la confirmation du record",
    ],
)
def test_a_title_of_the_same_words_is_none(line: str) -> None:
    assert not is_working(line)
