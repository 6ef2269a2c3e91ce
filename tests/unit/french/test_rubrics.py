from __future__ import annotations

import pytest

from cms_publisher.french.rubrics import is_rubric, part_before


@pytest.mark.parametrize(
    "heading",
    [
        "Votes et suite",
        "VOTES ET SUITE",
        "Contexte budgétaire",
        "Sa méthode (2)",
        "Et la suite\u202f?",
        "Pourquoi ces travaux\u202f?",
    ],
)
def test_what_only_says_which_part_follows_is_a_rubric(heading: str) -> None:
    assert is_rubric(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "«\u00a0Le projet\u00a0»",
        "Un projet à 3 millions",
        "Regard sur la Chine",
        "Faut-il revenir en arrière\u202f?",
        "Quels sont les enjeux\u202f?",
        "Le budget est voté",
        "",
    ],
)
def test_what_names_asks_or_says_something_is_none(heading: str) -> None:
    assert not is_rubric(heading)


@pytest.mark.parametrize(
    ("headline", "rest"),
    [
        ("Santé\u00a0: l’hôpital ferme", "l’hôpital ferme"),
        ("Transport maritime : le bac repart", "le bac repart"),
        ("JUSTICE. Le maire jugé", "Le maire jugé"),
        ("Hockey sur glace : Brévic renverse Lorme", "Brévic renverse Lorme"),
        ("Sport en salle fermée : la ville répond", "Sport en salle fermée : la ville répond"),
        ("Lorzac : l’hôpital ferme", "Lorzac : l’hôpital ferme"),
        ("Santé Publique France : le bilan", "Santé Publique France : le bilan"),
    ],
)
def test_the_part_of_the_paper_before_a_headline(headline: str, rest: str) -> None:
    assert headline[part_before(headline) :] == rest
