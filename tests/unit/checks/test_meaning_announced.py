"""What only announces, asks or sums up is no invention: it tells nothing; what asserts something new still is one."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity import meaning
from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le conseil municipal de Querrien a voté lundi la rénovation de la criée, construite en 1962.",
        "Les travaux coûteront 4,2 millions d’euros, dont 1,5 million à la charge de la commune.",
        "« Nous n’avions plus le choix », a expliqué le maire, Hervé Daniélou.",
        "Les mareyeurs craignent de perdre des clients pendant les quatorze mois du chantier.",
        "Ils demandent un hangar provisoire ; la commune leur répondra en mars.",
        "Une école de voile occupera l’étage.",
    )
)


def _found(sentence: str) -> set[str]:
    """The differences found in it between the sentences that tell the second and the fifth of the source."""
    beside = meaning.Beside((LIBRARY.passages[1],), (LIBRARY.passages[4],))
    judged = meaning.judge(sentence, LIBRARY, beside=beside)
    return {doubt.kind.value for doubt in judged.doubts}


@pytest.mark.parametrize(
    "sentence",
    [
        "Reste la question du financement.",
        "Reste le prix.",
        "Le calendrier, lui, est connu.",
        "Que craindre ?",
        "Et maintenant ?",
        "La réponse est attendue en mars.",
        "Autre difficulté, les clients.",
    ],
)
def test_what_only_announces_is_no_finding(sentence: str) -> None:
    assert _found(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "L’enjeu est considérable.",
        "Le calendrier est serré.",
        "La commune assume.",
        "Les mareyeurs seront-ils relogés ?",
        "Pour les mareyeurs, la question est sensible.",
        "Que disent les mareyeurs ?",
        "Hervé Daniélou s’y prépare.",
    ],
)
def test_what_weighs_is_a_question_to_the_reader(sentence: str) -> None:
    assert _found(sentence) == {"summed-up"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire a démissionné.",
        "Les riverains sont ravis.",
        "Un soulagement pour les riverains.",
        "Le projet a été suspendu.",
        "Le budget a explosé.",
        "La question a été portée devant le tribunal.",
        "Reste la question du parking souterrain et du cinéma.",
        "La réponse est attendue en mai.",
        "Une décision est attendue dans 18 mois.",
        "La décision de Kermeur est attendue.",
        "Les pêcheurs ont bloqué le port.",
        "L’architecte a été choisi.",
    ],
)
def test_what_tells_something_new_is_an_invention(sentence: str) -> None:
    assert "invented" in _found(sentence)
