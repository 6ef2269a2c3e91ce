from __future__ import annotations

import pytest

from cms_publisher.french.verbless import has_no_verb, lost_its_verb, stops_before_verb


@pytest.mark.parametrize(
    "text",
    [
        "La famille Vidalenc.",
        "Les 83 enfants.",
        "Le protocole d’accord soumis par la métropole.",
        "Les familles d’un car gratuit, pour un coût annuel estimé à 40 000 euros.",
    ],
)
def test_what_a_sentence_is_of_and_no_more_calls_for_a_verb(text: str) -> None:
    assert has_no_verb(text)
    assert lost_its_verb(text)


@pytest.mark.parametrize(
    "text",
    [
        "La coopérative table sur 900 tonnes.",
        "La petite est née à 4 h 10.",
        "Le vote : 12 voix.",
        "La fin « demain ».",
    ],
)
def test_what_may_be_a_verb_counts_as_one(text: str) -> None:
    assert not has_no_verb(text)


@pytest.mark.parametrize("text", ["Aucun blessé.", "Le tout pour 12 euros.", "Deux ans.", "Reste la facture."])
def test_sentences_of_style_stand_without_one(text: str) -> None:
    assert not lost_its_verb(text)


def test_the_beginning_of_a_sentence_stops_where_its_verb_stands() -> None:
    said = "À la barre, le comptable n’a pas nié. Il y a deux blessés dans la salle."
    assert stops_before_verb("À la barre, le comptable.", said)
    assert not stops_before_verb("Deux blessés.", said.replace("deux", "Deux"))
    assert not stops_before_verb("À la barre.", said)
