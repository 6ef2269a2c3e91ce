"""What was asked for is told against what the one judged is, and never as given."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.asked_for import requests, tells_request
from cms_publisher.fidelity.excerpts.shortened import is_shortened
from cms_publisher.french import sentences
from cms_publisher.model import Sentence

TRIAL = (
    "Mardi, le tribunal correctionnel de Lorme jugeait Brigitte L., 62 ans, pharmacienne à Vaux, pour escroquerie. Son "
    "avocat plaide la relaxe. "
)
ASKED = f"{TRIAL}Le procureur a requis trente mois de prison, dont douze ferme, et l’interdiction d’exercer."


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.split(text)]


def made(text: str) -> list[str]:
    return [one.text for one in requests([Sentence(text=each) for each in texts(text)])]


def test_it_is_asked_for_against_what_the_person_is() -> None:
    assert made(ASKED)[:1] == ["Trente mois de prison, dont douze ferme, requis contre une pharmacienne"]


def test_madame_and_an_initial_is_no_second_person() -> None:
    assert made(f"{ASKED} Mme L. a déjà remboursé 6 400 euros.") == made(ASKED)


@pytest.mark.parametrize(
    "line",
    [
        "Trente mois de prison, dont douze ferme, requis contre une pharmacienne",
        "30 mois, dont 12 ferme, requis contre la pharmacienne",
    ],
)
def test_the_review_knows_it(line: str) -> None:
    assert tells_request(line, texts(ASKED))


@pytest.mark.parametrize(
    "line",
    [
        "Trente mois de prison requis contre une pharmacienne",
        "Trente ans de prison, dont douze ferme, requis contre une pharmacienne",
        "Trente mois de prison, dont douze ferme, requis contre une infirmière",
        "Trente mois de prison, dont douze ferme, requis contre un avocat",
        "Trente mois de prison, dont douze ferme, requis contre une ancienne pharmacienne",
    ],
)
def test_no_other_term_or_person(line: str) -> None:
    assert not tells_request(line, texts(ASKED))


@pytest.mark.parametrize(
    "told",
    [
        "Le procureur a requis la relaxe.",
        "Le procureur n’a pas requis dix mois de prison.",
        "Le procureur avait requis dix mois de prison. Le tribunal l’a condamnée à six mois de prison.",
        "Le procureur a requis dix mois de prison contre le grossiste.",
        "Le procureur a requis dix mois de prison contre Brigitte L. et un an contre son fils.",
        "Luc R., son fils, comparaissait aussi. Le procureur a requis dix mois de prison.",
        "Contre le fils, le procureur a requis dix mois de prison.",
        "Le procureur a requis 80 000 euros d’amende.",
        "« Le procureur a requis dix mois de prison », dit-elle.",
    ],
)
def test_of_another_or_of_what_is_settled_nothing_is(told: str) -> None:
    assert made(TRIAL + told) == []
    assert not tells_request("Dix mois de prison requis contre une pharmacienne", texts(TRIAL + told))


def test_a_title_does_not_go_without_that_it_was_asked_for() -> None:
    whole = "Escroquerie\u00a0: trente mois de prison, dont douze ferme, requis contre une pharmacienne"
    assert not is_shortened("Escroquerie\u00a0: trente mois de prison, dont douze ferme", whole)
