from __future__ import annotations

import pytest

from cms_publisher.french.spelling import accented, misspelt, without_accents


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le bac est deja plein.", [("deja", "déjà", True)]),
        ("Il s’inquiete.", [("inquiete", "inquiète", True)]),
        ("Elle est désservie.", [("désservie", "desservie", True)]),
        ("un évenement", [("évenement", "événement / évènement", True)]),
        ("Un acceuil chaleureux.", [("acceuil", "accueil", False)]),
        ("Parmis eux, parmis d’autres", [("parmis", "parmi", False)]),
        ("Il a rappellé le vote", [("rappellé", "rappelé", False)]),
        ("le 1er septernbre, un cbantier", [("septernbre", "septembre", False), ("cbantier", "chantier", False)]),
        ("un souci de connection", [("connection", "connexion", False)]),
        ("des épicéas scolytés, un épicéa scolyté", []),
        ("des meules de cantal et de salers, du salers", []),
        ("Le chlorazène, de cinq millimètres, à www.evenement.fr", []),
        ("Deja, Evreux et l’équipe nationale", []),
        ("Il disparait, reconnait, et l’ile aussi", []),
    ],
)
def test_a_word_that_french_has_not_is_shown_with_the_one_that_it_has(
    text: str, words: list[tuple[str, str, bool]]
) -> None:
    assert [(text[start:end], word, accents) for start, end, word, accents in misspelt(text, set())] == words


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("treizieme", "treizième"),
        ("inquiete", "inquiète"),
        ("désservie", None),
        ("scolytés", None),
        ("réglement", None),
        ("évenement", None),
        ("deja", None),
        ("reels", None),
        ("disparait", None),
        ("acceuil", None),
        ("maison", None),
    ],
)
def test_an_accent_is_certain_where_french_has_one_word_with_it(word: str, wanted: str | None) -> None:
    assert accented(word) == wanted


def test_accents_are_put_in_french_only() -> None:
    text = "Les douze representations de la troupe sont complètes depuis le mois de mai."
    assert [text[start:end] + "|" + new for start, end, new in without_accents(text)] == [
        "representations|représentations"
    ]
    assert list(without_accents("The general manager was happy with the premiere of the show.")) == []
