"""A least is no most, a figure told exactly has no bound, and whoever is in charge of sport is not of finance."""

from __future__ import annotations

import pytest

from tests.unit.checks.rewordings import kinds, library

LINES = (
    "Près de 400 supporteurs se sont rassemblés devant le stade de Lormel.",
    "La rénovation de la piscine coûtera 212 millions d'euros.",
    "Le guichet est ouvert dès que trois médecins au moins sont présents.",
    "La visite de la grotte dure moins d'une heure.",
    "Les moins de 26 ans paieront 25 euros, et le musée compte 26 salles.",
    "Le gymnase de Belmont se trouve à 900 mètres de la gare routière.",
    "La vice-présidente chargée des mobilités, Delphine Roux, a promis une navette gratuite.",
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Plus de 400 supporteurs se sont rassemblés devant le stade de Lormel.",
        "La rénovation de la piscine coûtera plus de 212 millions d'euros.",
        "La rénovation de la piscine coûtera au moins 212 millions d'euros.",
        "Le guichet est ouvert dès que trois médecins au plus sont présents.",
        "La visite de la grotte dure plus d'une heure.",
        "Les plus de 26 ans paieront 25 euros.",
        "Le gymnase de Belmont se trouve à plus d'un kilomètre de la gare routière.",
    ],
)
def test_another_side_of_a_figure_is_found(sentence: str) -> None:
    assert "opposite" in kinds(sentence, library(LINES))


@pytest.mark.parametrize(
    "sentence",
    [
        "Près de 400 supporteurs se sont réunis devant le stade de Lormel.",
        "La rénovation de la piscine coûtera 212 millions d'euros.",
        "Le guichet est ouvert dès que sont présents au moins trois médecins.",
        "La visite de la grotte prend moins d'une heure.",
        "Avant 26 ans, on paiera 25 euros.",
        "Le gymnase de Belmont se trouve à moins d'un kilomètre de la gare routière.",
    ],
)
def test_the_same_bound_otherwise_told_is_none(sentence: str) -> None:
    assert kinds(sentence, library(LINES)) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Delphine Roux, vice-présidente aux finances, a promis une navette gratuite.",
        "La vice-présidente chargée des finances, Delphine Roux, a promis une navette gratuite.",
    ],
)
def test_another_charge_is_another_office(sentence: str) -> None:
    assert "name" in kinds(sentence, library(LINES))


def test_a_charge_may_be_told_otherwise() -> None:
    told = "Delphine Roux, vice-présidente aux mobilités, a promis une navette gratuite."
    assert kinds(told, library(LINES)) == set()


def test_so_much_for_each_household_is_not_so_much_for_each_inhabitant() -> None:
    known = library(["La dette de Lormel atteindra 558 euros par habitant en 2031."])
    assert "unit" in kinds("En 2031, la dette par ménage atteindra 558 euros à Lormel.", known)
    assert kinds("En 2031, la dette par personne atteindra 558 euros à Lormel.", known) == set()


def test_one_cause_among_others_is_not_the_only_one() -> None:
    known = library(["Le déficit du club s'explique principalement par la chute des droits télévisés."])
    assert "quantity" in kinds("La chute des droits télévisés est l'unique explication du déficit du club.", known)
    assert kinds("La chute des droits télévisés est la principale explication du déficit du club.", known) == set()
