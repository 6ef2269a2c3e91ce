"""What the source holds possible, asks for or fears, kept so or told as certain."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le gérant de l’auberge, Hugo Ferrand, n’exclut pas de prolonger la location du pré.",
        "Des travaux sur la source pourraient s’ouvrir au printemps.",
        "L’argent aurait servi, d’après l’enquête, à rembourser des dettes de jeu.",
        "Un chalet pourrait accueillir 40 randonneurs, soit le double de l’ancien, et créer jusqu’à 12 emplois.",
        "Les marcheurs égarés seraient un guide de 52 ans et son neveu.",
        "Le collectif des éleveurs, que préside Rose Carlier, demande des subventions sur trois ans.",
        "La commission envisage de fermer le sentier du col.",
        "La bergère Nadia Sorel craint que le loup revienne dans le vallon.",
        "Un randonneur de 61 ans est mort après avoir attendu sept heures sous la neige.",
        "Le guide de 24 ans s’est engagé pour quatre ans au refuge.",
    )
)


def kinds(text: str) -> set[str]:
    return rewordings.kinds(text, LIBRARY)


@pytest.mark.parametrize(
    "faithful",
    [
        "Hugo Ferrand, le gérant de l’auberge, laisse la porte ouverte à une prolongation de la location du pré.",
        "Il se peut que des travaux sur la source débutent au printemps.",
        "La fermeture du sentier du col est à l’étude.",
        "Les marcheurs égarés pourraient être un guide de 52 ans et son neveu.",
        "Un randonneur de 61 ans est décédé ; il avait passé sept heures sous la neige.",
        "Âgé de 24 ans, le guide a signé au refuge pour une durée de quatre ans.",
        "Des subventions sur trois ans, voilà ce que réclame le collectif des éleveurs, que préside Rose Carlier.",
    ],
)
def test_what_stays_open_passes(faithful: str) -> None:
    assert kinds(faithful) == set()


@pytest.mark.parametrize(
    "changed",
    [
        "Le gérant de l’auberge, Hugo Ferrand, va prolonger la location du pré.",
        "Des travaux sur la source débuteront au printemps.",
        "L’argent a permis de rembourser des dettes de jeu.",
        "Ce sont 12 emplois que le chalet créera pour 40 randonneurs.",
        "Les marcheurs égarés sont un guide de 52 ans et son neveu.",
        "Le collectif des éleveurs, que préside Rose Carlier, a obtenu des subventions sur trois ans.",
        "La fermeture du sentier du col est décidée par la commission.",
        "La bergère Nadia Sorel a prouvé que le loup revient dans le vallon.",
    ],
)
def test_what_is_made_certain_is_caught(changed: str) -> None:
    assert "modality" in kinds(changed)
