"""A question that the text asks and answers itself can stand above what answers it."""

from __future__ import annotations

import pytest

from cms_publisher.french.own_questions import is_own_question

OWN = (
    "Qui paiera ?",
    "Pourquoi si haut ?",
    "Et maintenant ?",
    "Et pour les élèves ?",
    "Où est passé l’argent ?",
    "Que s’est-il passé en mai ?",
    "Pourquoi n’a-t-on rien dit ?",
    "Que va-t-on faire du pont ?",
    "Le bois suffira-t-il ?",
    "Pourquoi le maire a-t-il refusé ?",
    "Quel avenir pour la ligne ?",
    "Faut-il s’inquiéter ?",
    "Y a-t-il un risque ?",
)
ANOTHERS = (
    "Qui paiera.",
    "Pourquoi ?",
    "Et elle ?",
    "Un repreneur ?",
    "Que va-t-elle faire ?",
    "A-t-il fonctionné ?",
    "Que leur reproche-t-on ?",
    "Pourquoi font-ils cela ?",
    "Mais qui décide du tarif ?",
    "Et si on arrêtait ?",
    "Avez-vous vu le pont ?",
    "Que demande Anne Roy à la mairie ?",
    "Qu’en est-il de l’eau distribuée ?",
    "Comment le syndicat des eaux a-t-il pu laisser passer pendant neuf années une telle alerte ?",
)


@pytest.mark.parametrize("sentence", OWN)
def test_a_question_of_the_authors_needs_nothing_before_it(sentence: str) -> None:
    assert is_own_question(sentence)


@pytest.mark.parametrize("sentence", ANOTHERS)
def test_one_that_points_to_somebody_or_something_before_it_is_none(sentence: str) -> None:
    assert not is_own_question(sentence)
