"""What is taken back right behind stands alone in no heading; a day or a name that is not known takes nothing back."""

from __future__ import annotations

import pytest

from cms_publisher.french.caveats import taken_back

CHILDREN = "Deux enfants sont hospitalisés à Vasnes."


@pytest.mark.parametrize(
    ("fact", "behind"),
    [
        (CHILDREN, "Le lien avec la consommation de ces fromages n’est pas établi."),
        (CHILDREN, "Le lien n’est à ce stade « pas établi » pour eux, a-t-il ajouté."),
        ("Douze cas ont été recensés dans le quartier.", "Aucun lien avec l’ancienne usine n’a été démontré."),
        ("Un cheval a été retrouvé mort dans un pré.", "La cause de la mort n’est pas connue."),
        ("Le directeur aurait démissionné.", "L’information n’a pas été confirmée par la préfecture."),
        ("Trois salariés ont perdu connaissance.", "L’origine de l’intoxication reste à établir."),
    ],
)
def test_a_fact_is_left_open(fact: str, behind: str) -> None:
    assert taken_back([fact, behind, "Le marché a rouvert."]) == {0}


@pytest.mark.parametrize(
    ("fact", "behind"),
    [
        ("Le budget a été voté mardi soir.", "La date des travaux n’est pas connue."),
        (CHILDREN, "Leur pronostic vital n’est pas engagé."),
        ("Le pont est fermé depuis lundi.", "La réouverture n’est pas confirmée avant mars."),
        ("Le club est promu.", "Le nom du futur entraîneur n’est pas connu."),
        ("Les enquêteurs ont retrouvé le téléphone.", "Le lien entre les deux affaires est établi."),
        ("Un hangar a brûlé dans la nuit.", "L’origine du feu reste à déterminer."),
    ],
)
def test_a_fact_stands(fact: str, behind: str) -> None:
    assert taken_back([fact, behind]) == frozenset()


def test_further_up_only_what_speaks_of_the_same_is_left_open() -> None:
    told = ["Une femme est décédée.", "Un homme est rentré chez lui.", "La souche est la même chez six malades."]
    assert taken_back([*told, "Le lien n’est pas établi pour la femme décédée."]) == {0, 2}


def test_what_a_sentence_takes_back_itself_is_left_open_and_nothing_before_it() -> None:
    told = "La ville reconnaît « un débordement » d’une cuve, mais « aucun lien n’est à ce stade établi »."
    assert taken_back(["Décembre fait l’année des ostréiculteurs.", told]) == {1}
