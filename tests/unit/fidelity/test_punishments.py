"""A punishment in less room: what is suspended or served of it stays."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.narrowed import is_narrowed
from cms_publisher.fidelity.excerpts.punishments import punishments
from cms_publisher.model import Sentence


def told(headline: str) -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in punishments(Sentence(text=headline.replace(" : ", "\u00a0: ")))]


@pytest.mark.parametrize(
    ("headline", "forms"),
    [
        (
            "Marie R. : le tribunal l’a condamnée à trente mois de prison, dont vingt avec sursis probatoire",
            [
                "Marie R. condamnée à 30 mois de prison, dont 20 avec sursis probatoire",
                "Marie R. condamnée à 30 mois de prison, dont 20 avec sursis",
                "Marie R. condamnée à 30 mois, dont 20 avec sursis probatoire",
                "Marie R. condamnée à 30 mois, dont 20 avec sursis",
            ],
        ),
        (
            "Luc Roy : la cour d’assises de Lorme l’a condamné à seize ans de réclusion criminelle",
            ["Luc Roy condamné à 16 ans de réclusion criminelle", "Luc Roy condamné à 16 ans de réclusion"],
        ),
        (
            "Contre le chauffeur, le procureur demande cinq ans de prison, dont trois ferme",
            [
                "5 ans de prison, dont 3 ferme, requis contre le chauffeur",
                "5 ans, dont 3 ferme, requis contre le chauffeur",
            ],
        ),
        (
            "Vol de bois : la procureure a réclamé dix mois de prison, dont deux ferme sous bracelet électronique",
            ["Vol de bois : 10 mois de prison, dont 2 ferme, requis", "Vol de bois : 10 mois, dont 2 ferme, requis"],
        ),
        (
            "Vol de bois : dix mois de prison avec sursis requis contre un maçon",
            [
                "Vol de bois : 10 mois de prison avec sursis requis contre un maçon",
                "Vol de bois : 10 mois avec sursis requis contre un maçon",
                "10 mois de prison avec sursis requis contre un maçon",
                "10 mois avec sursis requis contre un maçon",
                "Vol de bois : 10 mois de prison avec sursis requis",
                "Vol de bois : 10 mois avec sursis requis",
                "10 mois de prison avec sursis requis",
                "10 mois avec sursis requis",
            ],
        ),
        (
            "Le tribunal a condamné Luc R. à quinze mois de prison avec sursis",
            [
                "Le tribunal a condamné Luc R. à 15 mois de prison avec sursis",
                "Le tribunal a condamné Luc R. à 15 mois avec sursis",
            ],
        ),
    ],
)
def test_it_is_told_by_itself(headline: str, forms: list[str]) -> None:
    assert told(headline) == forms


@pytest.mark.parametrize(
    "headline",
    [
        "Luc Roy : le tribunal l’a condamné à deux ans de prison et sa sœur à un an",
        "Luc Roy : le tribunal ne l’a pas condamné à deux ans de prison",
        "Contre le chauffeur, le procureur demande cinq ans de prison, et trois contre le patron",
        "Lorme : le tribunal l’a condamnée à deux ans de prison",
        "Le procureur demande deux ans d’attente",
        "Luc Roy : le tribunal l’a condamné à deux ans de prison, s’il ne rembourse pas",
    ],
)
def test_of_two_or_of_what_hangs_on_more_nothing_is(headline: str) -> None:
    assert told(headline) == []


def test_the_review_knows_it_and_no_other_term() -> None:
    whole = Sentence(text="Marie R.\u00a0: le tribunal l’a condamnée à trente mois de prison, dont vingt avec sursis")
    assert is_narrowed("Marie R. condamnée à 30 mois de prison, dont 20 avec sursis", whole, "")
    assert not is_narrowed("Marie R. condamnée à 30 mois de prison", whole, "")
    assert not is_narrowed("Marie R. condamnée à 20 mois de prison, dont 30 avec sursis", whole, "")
    assert not is_narrowed("Marie T. condamnée à 30 mois de prison, dont 20 avec sursis", whole, "")


@pytest.mark.parametrize(
    "headline",
    [
        "Jean Roy\u00a0: la cour casse l’arrêt qui l’a condamné à dix ans de réclusion",
        "Jean Roy\u00a0: le tribunal annule le jugement qui l’a condamné à six mois de prison",
        "Jean Roy\u00a0: le tribunal l’a condamné à six mois de prison sous bracelet électronique",  # in no prison
    ],
)
def test_what_another_court_gave_or_is_served_elsewhere_is_not_told_by_itself(headline: str) -> None:
    assert not list(punishments(Sentence(text=headline)))
