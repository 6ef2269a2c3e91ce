"""In other words where the sentences beside stand: a person is asked; what stands nowhere near blocks all the same."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity import meaning
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.support import support
from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La fromagerie de Sorbe a fermé ses caves le 3 mai, après trois contrôles.",
        "C’est une apprentie qui a tout vu : Lise Hamon s’étonne que les registres soient remplis d’avance.",
        "Elle prévient le gérant le soir même, qui lui répond qu’elle ne connaît pas la maison.",
        "Le gérant, 54 ans, père de trois filles, sans antécédents judiciaires, travaille désormais dans une scierie.",
        "La préfecture a saisi 4 200 meules et promis une décision avant Noël.",
        "Les clients de la vallée boivent-ils encore de ce lait ? En partie seulement, répond la coopérative de Sorbe.",
    )
)


def _weak(before: str, text: str, after: str) -> set[bool]:
    rows = [support(read(each), LIBRARY) for each in (before, after)]
    beside = meaning.Beside(rows[0], rows[1])
    return {doubt.weak for doubt in meaning.judge(text, LIBRARY, beside=beside).doubts}


BEFORE = "L’apprentie Lise Hamon s’étonne de registres remplis d’avance."
AFTER = "À 54 ans, le gérant travaille dans une scierie."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La stagiaire alerte son employeur dans la soirée, qui se moque de ses scrupules.", {True}),
        ("Les parents de la jeune fille ont porté plainte contre le boucher.", {False}),
    ],
)
def test_what_may_be_told_there_is_asked_about(text: str, expected: set[bool]) -> None:
    assert _weak(BEFORE, text, AFTER) == expected


@pytest.mark.parametrize(
    "faithful",
    [
        "Ce père de famille n’avait jamais eu affaire à la justice.",
        "Il gagne désormais sa vie dans une scierie.",
    ],
)
def test_press_words_are_told(faithful: str) -> None:
    assert not rewordings.kinds(faithful, LIBRARY)


def test_a_question_takes_nobody_s_words_as_its_own() -> None:
    assert "attribution" not in rewordings.kinds("Les clients boivent-ils de ce lait, en partie seulement ?", LIBRARY)
