"""What an instruction prohibits, whatever its words; what it says of form or of the facts is no prohibition."""

from __future__ import annotations

import pytest

from cms_publisher.checks.asked_forbidden import forbids, is_refused


@pytest.mark.parametrize(
    "phrase",
    [
        "Surtout ne pas accuser un magasin",
        "N'accuse pas l'usine",
        "Aucune accusation de notre part dans les titres",
        "Attention : on n'accuse personne",
        "Rien d'affirmatif sur la santé",
        "Rien contre la mairie",
        "Ne pas laisser entendre qu'il est coupable",
        "Ne jamais dire que c'est un suicide",
        "On n'affirme rien sur la cause",
    ],
)
def test_what_is_not_to_be_said_is_prohibited(phrase: str) -> None:
    assert forbids(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "N'y touchez presque pas",
        "Ne coupe pas la fin",
        "Surtout pas se tromper dans les numéros",
        "N'oublie pas les horaires",
        "Ne pas faire trop long",
        "On n'a pas la réponse du maire",
        "On ne sait pas encore qui a gagné",
        "Pas plus de 300 mots",
        "Le maire n'a pas répondu",
    ],
)
def test_what_is_of_form_or_of_fact_is_not(phrase: str) -> None:
    assert not forbids(phrase)


def test_a_no_behind_a_phrase_refuses_it() -> None:
    assert is_refused("Les noms des malades", "Les habitants d'abord. Les noms des malades, non.")
    assert not is_refused("Les noms des malades", "Les noms des malades, les horaires, non merci.")
