"""A headline tells what was done by the participle alone, where nothing else of the sentence is a verb."""

from __future__ import annotations

import pytest

from cms_publisher.french.auxiliaries import auxiliary


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("Deux ponts ont été fermés à la circulation", "Deux ponts fermés à la circulation"),
        ("Le gérant du bac a été condamné à un an de prison", "Le gérant du bac condamné à un an de prison"),
        ("Un marin a été grièvement blessé dans le port", "Un marin grièvement blessé dans le port"),
        ("Le bac a été arrêté parce que la chaîne est usée", "Le bac arrêté parce que la chaîne est usée"),
    ],
)
def test_the_auxiliary_of_the_only_verb_may_go(sentence: str, headline: str) -> None:
    span = auxiliary(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == headline


@pytest.mark.parametrize(
    "sentence",
    [
        "La route a été fermée.",  # a road that is closed, no news
        "Il a été condamné à un an de prison ferme",
        "Le budget n’a pas été adopté par le conseil municipal",
        "Le gérant, qui a été élu en mai, a été condamné à un an de prison",
        "Le gérant a été condamné à un an de prison et devra suivre des soins",
        "Trois marins ont été blessés et un bac a été détruit",
        "Le gérant a été député de la première circonscription",
        "Le gérant aurait été condamné à un an de prison",
        "Le bac avait été réparé au port de Brévic",
        "« Le bac a été réparé au port de Brévic »",
    ],
)
def test_it_stays_where_the_headline_would_say_something_else(sentence: str) -> None:
    assert auxiliary(sentence) is None
