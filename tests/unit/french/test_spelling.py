from __future__ import annotations

import pytest

from cms_publisher.french.spelling import misspelt


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
        ("Le chlorazène, de cinq millimètres, à www.evenement.fr", []),
        ("Deja, Evreux et l’équipe nationale", []),
    ],
)
def test_a_word_that_french_has_not_is_shown_with_the_one_that_it_has(
    text: str, words: list[tuple[str, str, bool]]
) -> None:
    assert [(text[start:end], word, accents) for start, end, word, accents in misspelt(text)] == words
