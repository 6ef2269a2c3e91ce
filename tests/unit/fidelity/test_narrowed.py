from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.narrowed import is_narrowed, narrowed
from cms_publisher.model import Sentence

CHURCH = "Douze personnes intoxiquées au monoxyde de carbone dans l’église Saint-Roch de Lorme"
WATER = "Restriction de consommation de l’eau du robinet dans cinq communes du Haut-Lorme"


def forms(headline: str, keyphrase: str = "", text: str = "Le feu a pris à Lorme.") -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in narrowed(Sentence(text=headline), keyphrase, text)]


def test_a_headline_that_ends_with_a_site_is_told_behind_its_town() -> None:
    assert "Lorme : 12 personnes intoxiquées au monoxyde de carbone" in forms(CHURCH)


def test_what_befalls_a_thing_is_told_behind_the_thing() -> None:
    assert "Eau du robinet : restriction de consommation dans 5 communes du Haut-Lorme" in forms(
        WATER, "eau du robinet"
    )


def test_each_change_is_recorded() -> None:
    behind = next(one for one in narrowed(Sentence(text=CHURCH), "", "à Lorme") if ":" in one.text)
    assert [str(edit.kind) for edit in behind.edits] == ["house-style", "clause", "label"]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Le maire et sa première adjointe se sont rendus à l’usine de Lorme", "à Lorme"),  # without it, they gave up
        ("Un passant agressé et dépouillé de sa montre dans la rue de Lorme", "à Lorme"),  # a street's name is no town
        ("Un homme retrouvé mort par ses voisins dans la chapelle de Marie", "Marie était là."),
    ],
)
def test_where_else_it_stays_as_it_is(headline: str, text: str) -> None:
    assert not [one for one in forms(headline, "", text) if ":" in one]


def test_the_review_knows_them_and_what_they_may_go_without_and_nothing_else() -> None:
    church, water = Sentence(text=CHURCH), Sentence(text=WATER)
    assert is_narrowed("Lorme\u00a0: 12 personnes intoxiquées au monoxyde de carbone", church, "à Lorme")
    assert is_narrowed("Eau du robinet\u00a0: restriction de consommation dans 5 communes", water, "")
    assert not is_narrowed("Lorme\u00a0: 13 personnes intoxiquées au monoxyde de carbone", church, "à Lorme")
    assert not is_narrowed("Brévic\u00a0: 12 personnes intoxiquées au monoxyde de carbone", church, "à Brévic")
    assert not is_narrowed("Eau du robinet\u00a0: consommation dans 5 communes", water, "")


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        (
            "Escroquerie\u00a0: le procureur requiert trois ans de prison dont dix-huit mois avec sursis probatoire",
            "Escroquerie : 3 ans de prison dont 18 mois avec sursis probatoire requis",
        ),
        (
            "Homicide involontaire\u00a0: la procureure a requis trois ans d’emprisonnement dont deux avec sursis",
            "Homicide involontaire : 3 ans dont 2 avec sursis requis",
        ),
        ("Vol de câbles\u00a0: la procureure a requis six mois de prison", "Vol de câbles : 6 mois de prison requis"),
    ],
)
def test_what_a_prosecutor_asks_for_keeps_its_suspended_share(headline: str, told: str) -> None:
    assert told in forms(headline)
    assert not [
        one for one in forms(headline) if one.endswith("requis") and "sursis" in headline and "sursis" not in one
    ]


def test_of_two_accused_nothing_is_told_of_one() -> None:
    two = "Homicide involontaire\u00a0: la procureure a requis trois ans contre le tireur et un an contre le chef"
    assert not [one for one in forms(two) if one.endswith("requis")]
