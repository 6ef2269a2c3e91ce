from __future__ import annotations

import pytest

from cms_publisher.french.circumstances import insertion
from cms_publisher.french.clauses import clauses
from cms_publisher.french.closing import where_it_lies


@pytest.mark.parametrize(
    "sentence",
    [
        "Le musée donne, jusqu’au 3 mars, à voir une collection, prêtée par la ville.",
        "La société s’oppose, depuis deux ans, à l’ouverture d’une carrière, au nord de Lorme.",
        "Le club a renoncé, selon sa présidente, au tournoi, faute de salle.",
        "Une grange a brûlé dans la nuit, dans le quartier des Halles, où vivent dix familles.",
        "La ville repeindra le pont, dans la rue du Lac, bordée de platanes, cet été.",
    ],
)
def test_what_a_verb_is_of_and_what_more_is_said_of_is_no_insertion(sentence: str) -> None:
    assert insertion(sentence) is None


def test_from_when_to_when_is_inserted_and_what_the_verb_is_of_stays() -> None:
    told = "La commune procédera, du lundi 3 au vendredi 7 mars, à la réfection de la rue du Lac, bordée de platanes."
    found = insertion(told)
    assert found is not None
    assert told[slice(*found)] == ", du lundi 3 au vendredi 7 mars,"


def test_no_clause_stops_before_what_its_verb_is_of() -> None:
    told = "La direction des routes procédera, du lundi 3 mars au vendredi 7 mars, à la réfection du pont de Lorme."
    assert [told[slice(*span)] for span in clauses(told)] == [told.rstrip(".")]


def test_no_clause_goes_without_during_what_alone_it_is_so() -> None:
    told = "Durant ces fermetures, les voitures emprunteront la route départementale par le col de Brévic."
    assert all(not start for start, _ in clauses(told))
    assert clauses(told.replace("Durant ces fermetures", "Mardi matin"))


def test_on_which_road_and_between_which_places_a_thing_lies_goes_as_a_whole() -> None:
    told = "La direction entretient le tunnel de Lorme, situé sur la route nationale 122, entre Brévic et Haurnes."
    found = where_it_lies(told)
    assert found is not None
    assert told[slice(*found)] == ", situé sur la route nationale 122, entre Brévic et Haurnes"


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("Lorme a battu Brévic dans une salle Roy qui débordait.", "Lorme a battu Brévic"),
        ("Le maire vit dans une cave Roy qui fuit depuis mars.", None),
        ("La ville a installé sa halle dans une usine Roy qui fuit.", None),
        ("Lorme n’a pas battu Brévic dans une salle Roy qui débordait.", None),
    ],
)
def test_a_place_goes_with_its_relative_where_the_verb_has_its_object(sentence: str, cut: str | None) -> None:
    shorter = [sentence[start:end] for start, end in clauses(sentence)][1:]
    assert shorter == ([cut] if cut else [])
