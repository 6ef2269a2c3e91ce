"""A day is that of the passage that tells the same, not of another sentence of the sources."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

LINES = (
    "Le conseil municipal de Vernay a rejeté jeudi, par 14 voix contre 9, la vente du moulin à la société Hydrelle.",
    "Des riverains avaient occupé le moulin dès lundi, et le maire les avait reçus mardi soir dans la salle des fêtes.",
    "La préfète rendra son avis sur le barrage le 24 avril.",
    "Une visite du moulin est organisée le 3 mai pour les écoles.",
)
FRIDAY = date(2026, 3, 13)


@pytest.mark.parametrize(
    "sentence",
    [
        "La vente du moulin à la société Hydrelle a été repoussée vendredi par le conseil municipal.",
        "La vente du moulin à Hydrelle a été repoussée lundi par les élus de Vernay.",
        "L'avis de la préfète sur le barrage sera rendu le 3 mai.",
        "L'avis de la préfète sur le barrage sera rendu le 14 avril.",
        "La visite du moulin, prévue pour les écoles, aura lieu en juin.",
    ],
)
def test_a_day_of_something_else_is_no_day_of_this(sentence: str) -> None:
    assert "date" in kinds(sentence, library(LINES, FRIDAY))


@pytest.mark.parametrize(
    "sentence",
    [
        "Le moulin ne sera pas vendu à Hydrelle : les élus de Vernay s'y sont opposés jeudi, par 14 voix contre 9.",
        "La vente du moulin, rejetée jeudi 12 mars par le conseil municipal, intéressait la société Hydrelle.",
        "Occupé depuis lundi par des riverains, le moulin ne sera pas vendu, a décidé jeudi le conseil municipal.",
        "Mardi soir, le maire a reçu les riverains dans la salle des fêtes.",
        "L'avis de la préfète sur le barrage sera connu le 24 avril.",
        "Le 3 mai, les écoles visiteront le moulin.",
    ],
)
def test_the_same_day_in_other_words(sentence: str) -> None:
    assert "date" not in kinds(sentence, library(LINES, FRIDAY))
