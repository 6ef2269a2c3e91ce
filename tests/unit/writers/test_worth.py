from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.overlap import key
from cms_publisher.writers.digest.worth import WORTHWHILE, figures, retold, worth

TOLD = "Le bac de Brévic a repris la mer lundi avec 120 personnes."


def test_a_figure_is_how_much_of_something_and_no_date() -> None:
    text = "Au 1er novembre 2026, à 20 heures, 71 % des 12 000 quais et 3,5 millions d’euros en 2025 ; le 3 mai."
    assert figures(text) == {"71", "12000", "3,5"}


@pytest.mark.parametrize(
    "text",
    [
        "Quelque 41 000 voyageurs l’ont pris en un an.",
        "Le comité du port s’inquiète de la place des vélos.",
        "La commune voisine préférait un pont.",
        "Il en faudra trois, contre deux auparavant.",
        "En mars 2018, une avarie au même endroit avait arrêté le bac onze jours.",
    ],
)
def test_a_new_figure_an_objection_a_comparison_adds_something(text: str) -> None:
    assert worth([text], {"120"}, retold(text, [key(TOLD)])) >= WORTHWHILE


@pytest.mark.parametrize(
    "text",
    [
        "Le bac emporte 120 personnes.",
        "La rade compte des câbles sous-marins critiques.",
        "Le bac de Brévic a repris la mer avec ses marins.",
    ],
)
def test_what_is_told_already_and_what_is_plain_adds_nothing(text: str) -> None:
    assert worth([text], {"120"}, retold(text, [key(TOLD)])) < WORTHWHILE
