"""What the sentences beside one carry: whose words they tell, the scale of a figure, whom a passage speaks of."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity import meaning
from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La criée de Querrien a rouvert lundi, deux ans après l’incendie de sa charpente.",
        "Le plan de sauvetage voté à Kervilin coûte 12 millions d’euros.",
        "Présenté par la présidente du port, Solenn Kermarrec, il court jusqu’en 2030.",
        "« Nous avons vendu sur le quai pendant deux hivers, les mains gelées », a raconté Yann Prigent, mareyeur.",
        "L’État a promis 7 millions d’euros par écrit, la région 4 millions.",
        "Le trajet prend selon lui 20 minutes en voiture, contre 9 annoncées par le bac.",
        "La préfète a annoncé un recours et prévenu que 14 des 38 emplois du chantier étaient menacés.",
        "Selon une étude du cabinet Marlo, la fréquentation des quais a bondi de 22 % le samedi.",
    )
)
QUOTE, PLAN = LIBRARY.passages[3], LIBRARY.passages[1]


def _kinds(sentence: str, beside: meaning.Beside = meaning.ALONE) -> set[str]:
    return {doubt.kind.value for doubt in meaning.judge(sentence, LIBRARY, beside=beside).doubts}


def test_whose_words_are_told_the_sentence_beside_may_say() -> None:
    told = "Pendant deux hivers, ils ont vendu sur le quai."
    assert _kinds(told) == {"attribution"}
    assert _kinds(told, meaning.Beside(after=(QUOTE,), spoken=(QUOTE,))) == set()
    assert _kinds(told, meaning.Beside(before=(PLAN,), spoken=(PLAN,))) == {"attribution"}


def test_the_sentence_before_does_not_say_whose_another_is() -> None:
    told = "Le trajet prend 20 minutes en voiture."
    assert _kinds(told, meaning.Beside(before=(QUOTE,), spoken=(QUOTE,))) == {"attribution"}


@pytest.mark.parametrize(
    "told",
    [
        "14 emplois du chantier sur 38 sont menacés.",
        "La fréquentation des quais a bondi de 22 % le samedi.",
    ],
)
def test_what_is_said_told_as_a_fact(told: str) -> None:
    assert _kinds(told) == {"attribution"}


def test_the_scale_of_a_figure_stands_in_the_sentence_before() -> None:
    told = "L’État en a promis 7 par écrit et la région 4."
    assert "figure" in _kinds(told)
    assert _kinds(told, meaning.Beside(before=(PLAN,))) == set()


@pytest.mark.parametrize(
    "faithful",
    [
        "La criée de Querrien était fermée depuis l’incendie de sa charpente, il y a deux ans.",
        "Le trajet prend 20 minutes en voiture, contre 9 annoncées par le bac, fait-il valoir.",
        "Le plan de sauvetage défendu par Solenn Kermarrec à Kervilin coûte 12 millions d’euros.",
    ],
)
def test_said_otherwise(faithful: str) -> None:
    assert _kinds(faithful) == set()


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("La criée de Querrien a fermé lundi, deux ans après l’incendie de sa charpente.", "opposite"),
        ("Le plan de sauvetage voté à Querrien coûte 12 millions d’euros.", "name"),
        ("L’État a promis 9 millions d’euros par écrit, la région 4.", "figure"),
    ],
)
def test_something_else(wrong: str, kind: str) -> None:
    assert kind in _kinds(wrong)
