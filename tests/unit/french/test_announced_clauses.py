"""Only what nobody is made to say stands without the clause that announces it."""

from __future__ import annotations

import pytest

from cms_publisher.french.announced_clauses import announced


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le site sera réorganisé : 41 postes seront supprimés.", "41 postes seront supprimés."),
        ("La rue sera refaite : les travaux dureront six mois.", "les travaux dureront six mois."),
    ],
)
def test_what_a_clause_announces_stands_alone(text: str, told: str) -> None:
    assert text[announced(text) :] == told


@pytest.mark.parametrize(
    "text",
    [
        "Les témoins sont formels : le car roulait trop vite.",
        "Les experts sont unanimes : la digue est solide.",
        "Le syndicat prévient : 41 postes seront supprimés.",
        "La rumeur sera démentie : le pont fermera en mai.",
        "Le projet sera refusé : la piscine ouvrira en mai.",
        "Le site ne sera pas vendu : la piscine ouvrira en mai.",
        "Le site sera vendu : il ouvrira en mai.",
        "Le site sera vendu : « La piscine ouvrira en mai. »",
    ],
)
def test_what_is_somebodys_word_or_no_news_does_not(text: str) -> None:
    assert announced(text) == 0
