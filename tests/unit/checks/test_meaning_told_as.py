"""What a rewording tells in other words throughout, found by what may stand for them; and an invention, which isn't."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.meaning import other_words
from cms_publisher.fidelity.propositions import claims
from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le port de Querrien a ouvert lundi une seconde cale, payée par la région.",
        "Le capitaine du port, Hervé Daniélou, a présenté le calendrier aux mareyeurs.",
        "Il redoute que son personnel ne suffise pas cet été.",
        "Aucun poste supplémentaire n’a été créé.",
        "« Nous ne renoncerons pas à la taxe, mais nous pouvons l’échelonner », a-t-il ajouté.",
        "Les pêcheurs ont déposé une plainte.",
    )
)


@pytest.mark.parametrize(
    ("reworded", "number"),
    [
        ("Pas question d’abandonner la taxe ; l’étaler, c’est possible.", 4),
        ("La taxe ne sera pas abandonnée, mais pourra être étalée.", 4),
    ],
)
def test_the_passage_is_found_by_other_words(reworded: str, number: int) -> None:
    assert rewordings.kinds(reworded, LIBRARY) == set()
    assert other_words.told_as(claims.read(reworded), LIBRARY)[0].number == number


@pytest.mark.parametrize(
    "invented",
    [
        "Hervé Daniélou a écrit un roman sur son enfance en Bretagne.",
        "Le maire a offert des gants aux marins.",
        "Un chalutier irlandais a sombré au large mardi.",
    ],
)
def test_an_invention_is_told_nowhere(invented: str) -> None:
    assert other_words.told_as(claims.read(invented), LIBRARY) == []
    assert "invented" in rewordings.kinds(invented, LIBRARY)


def test_a_sentence_that_goes_on_needs_less() -> None:
    goes_on = claims.read("Il exclut d’abandonner la taxe due à l’État, mais accepte de l’étaler sur deux saisons.")
    before = [LIBRARY.passages[2]]

    assert other_words.told_as(goes_on, LIBRARY) == []
    assert other_words.told_as(goes_on, LIBRARY, before)[0].number == 4
