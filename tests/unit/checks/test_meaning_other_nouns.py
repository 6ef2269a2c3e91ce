"""Another noun in the place of the passage's own changes what it says, another word for it does not."""

from __future__ import annotations

import pytest

from tests.unit.checks.rewordings import kinds, library

LINES = (
    "Une trentaine de parents ont bloqué jeudi l'entrée du gymnase pour protester contre la fermeture d'une classe.",
    "La vigneronne, professeure de chimie à Dijon, attribue la baisse des ventes à la peur d’une pénurie.",
    "Le comptable a reconnu avoir puisé dans la caisse pour payer les dettes de jeu de son beau-père.",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Jeudi, une trentaine de parents ont bloqué l'entrée du cimetière contre la fermeture d'une classe.",
        "Professeure de géologie à Dijon, la vigneronne attribue la baisse des ventes à la peur d'une pénurie.",
        "Le comptable dit avoir puisé dans la caisse en raison des dettes de jeu de sa cousine.",
    ],
)
def test_another_noun_is_another_thing(sentence: str) -> None:
    assert "replaced" in kinds(sentence, library(LINES))


@pytest.mark.parametrize(
    "sentence",
    [
        "Jeudi, une trentaine de parents ont bloqué l'accès au gymnase contre la fermeture d'une classe.",
        "professeure de chimie à Dijon, la vigneronne explique par la crainte d'une pénurie le recul des ventes.",
        "Le comptable dit avoir puisé dans la caisse en raison des dettes de jeu de son beau-père.",
    ],
)
def test_another_word_for_it_is_not(sentence: str) -> None:
    assert kinds(sentence, library(LINES)) == set()
