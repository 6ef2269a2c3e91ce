"""Denials of what a passage tells in other words, where nothing in it says no; and denials of its own that are gone."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Une évaluation de la navette est prévue en juin.",
        "Les fauteuils de la salle seront nettoyés au printemps, puis remontés.",
        "Trois d’entre eux, mangés par les mites, doivent être restaurés auparavant.",
        "Le luthier a passé trois jours à écouter la cloche de Lorance.",
        "Six maçons ont hissé la cloche avec des cordes, sans savoir s’ils reverraient leur village.",
        "Le bénéfice de la fonderie a atteint 1,6 million d’euros, soit 3 % des ventes.",
        "Quatre lauréats sur dix viennent de l’extérieur de la Bretagne.",
        "« On a sauvé la récolte, c’est déjà ça, mais le blé, lui, n’attend pas », a dit Hélène Perdrix, du comice.",
        "Les hélicoptères de la protection civile n’ont pas volé lundi, et ceux de l’armée ont évacué 41 skieurs.",
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "En juin, un bilan ne sera pas dressé.",
        "Trois d’entre eux, abîmés par les mites, ne seront pas restaurés.",
        "Il n’a pas préféré l’écouter, trois jours durant.",
        "« On a sauvé la récolte, c’est déjà ça », n’a pas lâché Hélène Perdrix, qui préside le comice.",
    ],
)
def test_a_denial_without_a_ground_is_found(sentence: str) -> None:
    assert "negation" in rewordings.kinds(sentence, LIBRARY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le bénéfice de la fonderie n’a été que de 1,6 million d’euros, 3 % des ventes et pas plus.",
        "La fonderie n’a gagné que 1,6 million d’euros, trois fois plus qu’avant.",
        "Quatre lauréats sur dix ne sont pas bretons.",
        "Le directeur de la fonderie n’a pas voulu dire un mot des ventes.",
        "« On a sauvé la récolte, c’est déjà ça », n’a pas hésité à dire la présidente du comice.",
        "Six maçons, qui ne savaient pas s’ils reverraient leur village, ont hissé la cloche.",
        "L’armée a évacué 41 skieurs, mais la protection civile n’a pas pu faire décoller ses hélicoptères.",
    ],
)
def test_a_denial_that_has_one_is_none(sentence: str) -> None:
    assert "negation" not in rewordings.kinds(sentence, LIBRARY)


DENYING = rewordings.library(
    (
        "Les voleurs de la cloche n’ont jamais été identifiés.",
        "À partir de soixante voitures par heure, neuf hérissons sur dix n’arrivent pas de l’autre côté.",
        "Une élève est toujours hospitalisée à Lorance. Ses jours ne sont plus en danger.",
        "« Je ne voulais pas être à la fois patronne et licenciée », dit Nadia Perdrix, déléguée du personnel.",
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il suffit de soixante voitures à l’heure pour que neuf hérissons sur dix atteignent l’autre bord.",
        "Une élève reste hospitalisée à Lorance ; ses jours sont en danger.",
    ],
)
def test_a_denial_of_which_nothing_is_left_is_found(sentence: str) -> None:
    assert "negation" in rewordings.kinds(sentence, DENYING)


@pytest.mark.parametrize(
    "sentence",
    [
        "Les auteurs du vol courent toujours.",
        "Neuf hérissons sur dix restent sur la route à partir de soixante voitures par heure.",
        "Une élève reste hospitalisée à Lorance, hors de danger.",
        "Nadia Perdrix, déléguée du personnel, a refusé, pour ne pas être « à la fois patronne et licenciée ».",
    ],
)
def test_a_denial_told_otherwise_is_none(sentence: str) -> None:
    assert "negation" not in rewordings.kinds(sentence, DENYING)
