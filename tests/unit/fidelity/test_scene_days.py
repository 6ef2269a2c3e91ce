"""Who reports a scene calls its day "ce matin": no day of publication stands for it where another day is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher import pipeline
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.dates.announced_days import announced
from cms_publisher.fidelity.dates.web_dates import absolute
from cms_publisher.fidelity.residue import explain
from cms_publisher.model import Severity, SiteProfile
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

PUBLISHED = date(2024, 7, 12)
"""A Friday."""
SET_APART = (
    "C’était jeudi la première criée du port. {}",
    "C’était ce jeudi 11 juillet la première criée du port, et vendredi la deuxième. {}",
    "Jeudi, à 5 heures pile, la cloche a sonné au port. {}",
    "Jeudi, la cloche a sonné. « On a froid », raconte Odile Le Mélédo. Vendredi, on recommencera. {}",
)
OF_ITS_OWN_DAY = (
    "Le bac de Brévic est en panne. {}",
    "Jeudi, le bac est tombé en panne. La décision a été prise ce vendredi. {}",
    "Jeudi, le bac est tombé en panne. Hier, le maire a réuni les élus. {}",
    "La criée se tient le jeudi à 5 heures. {}",
)
SAID = "Ce matin, Yann a vendu 12 kilos de bar."
WRONG = "Vendredi 12\u00a0juillet\u00a02024 au matin, Yann a vendu 12 kilos de bar."


def full(text: str, sentence: str) -> str:
    return absolute(sentence, PUBLISHED, programme=announced(text, PUBLISHED))[0]


def is_explained(text: str, sentence: str) -> bool:
    told = story(f"Le titre du jour\n\n{text}\n")
    primary = replace(told.primary, published=PUBLISHED)
    return explain(sentence, build(replace(told, primary=primary)), (primary,)).residues == ()


@pytest.mark.parametrize("text", SET_APART)
def test_ce_matin_of_a_scene_on_another_day_stays_and_the_review_takes_no_day_for_it(text: str) -> None:
    assert full(text.format(SAID), SAID) == SAID
    assert is_explained(text.format(SAID), SAID)
    assert not is_explained(text.format(SAID), WRONG)


@pytest.mark.parametrize("text", OF_ITS_OWN_DAY)
def test_ce_matin_is_the_day_of_publication_where_no_other_is_meant(text: str) -> None:
    assert full(text.format(SAID), SAID) == WRONG
    assert is_explained(text.format(SAID), WRONG)


@pytest.mark.parametrize("sentence", ["Le procès s’ouvre aujourd’hui à 9 heures.", "Le bal ouvrira ce soir à 20 h 30."])
def test_nor_is_any_other_word_of_that_day(sentence: str) -> None:
    text = f"C’était jeudi la première criée du port. {sentence}"
    assert full(text, sentence) == sentence
    assert full(sentence, sentence) != sentence


@pytest.mark.parametrize("sentence", ["Ce matin il a 12 kilos de bar.", "Ce soir, personne ne bouge sur le quai."])
def test_a_scene_told_in_the_present_keeps_its_ce_matin(sentence: str) -> None:
    assert full(sentence, sentence) == sentence


AHEAD = "Ce lundi, à la salle des fêtes, ce sera la journée."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("« On a froid », glisse Odile. Il est 17 h 10. {}", ""),
        ("« On a froid », glisse Odile. « Il est 17 h 10. » {}", " 15 juillet 2024"),
        ("« On a froid », a déclaré Odile. {}", " 15 juillet 2024"),
    ],
)
def test_a_scene_that_has_its_clock_has_its_own_monday(text: str, day: str) -> None:
    assert full(text.format(AHEAD), AHEAD).replace("\u00a0", " ") == AHEAD.replace("lundi", f"lundi{day}")


SCENE = (
    "Yann quitte le bac\n\nYann a conduit le bac de Brévic pendant trente ans.\n\n"
    "Lundi, il a rendu les clés. Mardi, il s’est réveillé à 4 heures.\n\n"
    "Il a reçu douze lettres depuis lundi. Jeudi, il en a lu une.\n"
)


def test_the_weekdays_of_a_portrait_s_scene_stay_and_are_a_note() -> None:
    portrait, told = (
        pipeline.prepare(story(SCENE, **brief), SiteProfile(), DEFAULT, TARGETS[0])
        for brief in ({"instruction": "Portrait"}, {})
    )
    text = " ".join(one.text for one in portrait.edition.article.standfirst)
    assert "Lundi, il a rendu les clés. Mardi, il s’est réveillé" in text
    assert "depuis lundi. " in portrait.edition.article.body[0].text
    assert {one.severity for one in portrait.review.findings if one.rule == "weekday"} == {Severity.NOTES}
    assert "Lundi 10\u00a0mars\u00a02025, il a rendu les clés." in " ".join(
        one.text for one in told.edition.article.standfirst
    )
