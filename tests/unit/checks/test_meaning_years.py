"""The year that a passage has in the same place, part of a month, a move against its figures."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

LINES = (
    "Le conseil municipal d'Ormel a voté mardi la fermeture de l'école du Bourg à la rentrée 2026.",
    "La laiterie Bonnet, installée à Ormel depuis 1931, a réalisé en 2024 un chiffre d'affaires de 48 millions.",
    "Le bénéfice a atteint la même année 1,6 million d'euros.",
    "La mesure de police sur le port de Trével doit durer jusqu'au 31 août.",
    "L'an dernier, le musée de la Mine a reçu 38 200 visiteurs, moins qu'en 2019, où ils étaient 44 500.",
    "Le nouveau cargo promet une économie de carburant de 65 % par rapport à un navire classique.",
    "Les 6 400 automobilistes de Castel font un détour de 19 kilomètres.",
    "L'adjoint aux finances, Farid Mansour, a répondu que le rapport d'audit serait publié en mars.",
)
KNOWN = library(LINES, date(2025, 3, 12))


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("date", "L'école du Bourg d'Ormel fermera ses portes à la rentrée 2025."),
        ("date", "En 2023, la laiterie Bonnet a réalisé un chiffre d'affaires de 48 millions d'euros."),
        ("date", "Le bénéfice de 2025 a atteint 1,6 million d'euros."),
        ("date", "Sur le port de Trével, la mesure de police doit s'achever début août."),
        ("opposite", "La fréquentation du musée de la Mine a augmenté : 38 200 visiteurs, contre 44 500 en 2019."),
        ("opposite", "Le nouveau cargo promet 65 % de carburant en plus par rapport à un navire classique."),
        ("opposite", "Les 6 400 automobilistes de Castel font 19 kilomètres de moins."),
        ("opposite", "L'adjoint aux finances, Farid Mansour, refuse la publication du rapport d'audit en mars."),
    ],
)
def test_another_time_or_way_is_found(kind: str, sentence: str) -> None:
    assert kind in kinds(sentence, KNOWN)


@pytest.mark.parametrize(
    "sentence",
    [
        "La fermeture de l'école du Bourg à la rentrée 2026 a été votée mardi par le conseil municipal d'Ormel.",
        "En 2024, la laiterie Bonnet a réalisé un chiffre d'affaires de 48 millions d'euros.",
        "Installée à Ormel depuis 1931, la laiterie Bonnet a réalisé un chiffre d'affaires de 48 millions d'euros.",
        "Le bénéfice de 2024 a atteint 1,6 million d'euros.",
        "Sur le port de Trével, la mesure de police doit s'achever fin août.",
        "La fréquentation du musée de la Mine a baissé : 38 200 visiteurs, contre 44 500 en 2019.",
        "Le nouveau cargo promet 65 % de carburant en moins par rapport à un navire classique.",
        "Les 6 400 automobilistes de Castel font 19 kilomètres de plus.",
        "L'adjoint aux finances, Farid Mansour, annonce la publication du rapport d'audit en mars.",
    ],
)
def test_the_same_told_in_other_words_is_not(sentence: str) -> None:
    assert kinds(sentence, KNOWN) == set()
