"""A heading says of nobody that a court sentenced or cleared him or her, where no source says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity import meaning
from tests.unit.checks import rewordings

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.passages import Library

HEARING = (
    "Nathalie B., 52 ans, ancienne trésorière du club de boules de Lorme, comparaissait jeudi devant le tribunal.",
    "La présidente du club, Annie Roy, est partie civile.",
    "Le procureur a requis deux ans de prison avec sursis contre Nathalie B., déjà condamnée en 2019 pour vol.",
)
PENDING = rewordings.library((*HEARING, "Le jugement sera rendu le 14 janvier."))
RULED = rewordings.library(
    (*HEARING, "Le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis. Annie Roy n’a pas réagi.")
)
DONE = "Le tribunal l’a reconnue coupable et lui a infligé quinze mois de prison avec sursis."


def kinds(text: str, known: Library) -> set[str]:
    judged = meaning.judge(text, known, heading=True)
    return {doubt.kind.value for doubt in judged.doubts if not doubt.weak}


@pytest.mark.parametrize(
    "line",
    [
        "L’ancienne trésorière du club de boules condamnée à deux ans de prison avec sursis",
        "Une ancienne trésorière condamnée",
        "Nathalie B. condamnée à deux ans de prison avec sursis",
        "L’ancienne trésorière du club de boules a été condamnée",
        "L’ancienne trésorière du club de boules relaxée",
    ],
)
def test_who_is_only_tried_is_not_told_as_sentenced_or_cleared(line: str) -> None:
    assert "to-come" in kinds(line, PENDING)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("L’ancienne trésorière du club de boules relaxée", "opposite"),
        ("L’ancienne trésorière du club condamnée à deux ans de prison avec sursis", "figure"),
        ("L’ancienne trésorière du club condamnée en appel", "added"),
        ("La présidente du club condamnée à quinze mois de prison avec sursis", "relation"),
        ("Annie Roy condamnée à quinze mois de prison avec sursis", "relation"),
    ],
)
def test_another_ruling_punishment_court_or_person_is_found(line: str, kind: str) -> None:
    assert kind in kinds(line, RULED)


@pytest.mark.parametrize(
    "line",
    [
        "L’ancienne trésorière du club de boules condamnée à quinze mois de prison avec sursis",
        "L’ex-trésorière du club de boules condamnée",
        "Nathalie B. condamnée à 15 mois avec sursis",
        "La trésorière du club de boules condamnée à quinze mois de prison avec sursis",
    ],
)
def test_what_a_source_says_passes(line: str) -> None:
    assert kinds(line, RULED) == set()


def test_a_sentence_told_in_other_words_is_one() -> None:
    known = rewordings.library((*HEARING[:2], DONE))
    assert "to-come" not in kinds("L’ancienne trésorière du club de boules condamnée", known)


def test_a_punishment_without_its_suspension_is_asked_about() -> None:
    judged = meaning.judge("L’ancienne trésorière du club condamnée à quinze mois de prison", RULED, heading=True)
    assert [(doubt.kind.value, doubt.weak) for doubt in judged.doubts] == [("figure", True)]


@pytest.mark.parametrize(
    ("line", "lines", "kind"),
    [
        (
            "L’ancien maire condamné en appel à un an de prison avec sursis",
            ("La cour d’appel a condamné Luc R., ancien maire, à un an de prison avec sursis.", "L’arrêt a été cassé."),
            "opposite",
        ),
        (
            "La directrice condamnée à un an de prison avec sursis",
            (
                "Le tribunal a condamné mardi un homme de 34 ans à un an de prison avec sursis.",
                "La directrice, elle, …",
            ),
            "relation",
        ),
        (
            "Un médecin condamné à un an de prison avec sursis",
            ("Le tribunal a condamné mardi Luc R., faux médecin, à un an de prison avec sursis.",),
            "relation",
        ),
    ],
)
def test_a_ruling_undone_another_gender_or_what_somebody_passed_for_is_found(
    line: str, lines: tuple[str, ...], kind: str
) -> None:
    assert kind in kinds(line, rewordings.library(lines))


def test_who_passed_for_something_may_be_called_so() -> None:
    known = rewordings.library(("Le tribunal a condamné Luc R., faux médecin, à un an de prison avec sursis.",))
    assert "relation" not in kinds("Un faux médecin condamné à un an de prison avec sursis", known)


TRIED = (
    "Nathalie B., ancienne trésorière du club, comparaissait jeudi devant le tribunal pour vol.",
    "Annie Roy, notaire, est partie civile.",
    "Le jugement sera rendu le 14 janvier.",
)


@pytest.mark.parametrize("line", ["Une notaire jugée pour vol", "Annie Roy jugée pour vol"])
def test_who_is_not_tried_is_not_told_as_tried(line: str) -> None:
    assert "relation" in kinds(line, rewordings.library(TRIED))


@pytest.mark.parametrize("line", ["L’ancienne trésorière du club jugée pour vol", "Nathalie B. jugée pour vol"])
def test_who_is_tried_may_be_told_so(line: str) -> None:
    assert kinds(line, rewordings.library(TRIED)) == set()
