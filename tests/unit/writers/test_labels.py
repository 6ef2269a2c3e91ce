from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.labels import is_elsewhere, subject

LEAD = (Sentence(text="Le bac a repris la mer lundi."), Sentence(text="La pluie tombe."))


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Fraude au poisson\u00a0: deux ans de prison pour le négociant", "Fraude au poisson"),
        ("Plan «\u00a0Ponts\u00a0»\u00a0: 180 millions d’euros", "Plan «\u00a0Ponts\u00a0»"),
        ("La Halle Guten\u00a0: un lieu", "Halle Guten"),
        ("Eau du robinet à Brévic\u00a0: «\u00a0on attend\u00a0»", "Eau du robinet à Brévic"),
        ("Brévic. Conseil municipal\u00a0: le repas augmente", "Brévic"),
        ("Aline Kervran\u00a0: «\u00a0Le port est mort\u00a0»", ""),
        ("Le port rouvre enfin\u00a0: les marins attendaient", ""),
        ("Hand - Coupe (F)\u00a0: Brévic renverse Lannec", ""),
        ("Le bac de Brévic rouvre", ""),
    ],
)
def test_what_the_title_has_before_its_colon_is_the_subject_but_no_speaker_nor_clause(title: str, label: str) -> None:
    assert subject(LEAD, 2, title) == label


def test_no_surname_with_an_article_no_half_of_two_and_no_court_s_town_is_the_subject() -> None:
    for text in (
        "La séance de Gaëlle Le Dantec a duré. Le Dantec a voté. Le Dantec attend.",
        "La Bretagne et l’Aunis veulent un bac. L’Aunis paie. Et la Bretagne aussi.",
        "Le tribunal de Lannec a annulé le permis. Le tribunal de Lannec attend. Lannec attend.",
    ):
        sentences = [Sentence(text=f"{one}.") for one in text.rstrip(".").split(". ")]
        assert subject(sentences, 1) == ""


@pytest.mark.parametrize(
    ("clause", "elsewhere"),
    [
        ("Le bal aura lieu à la salle des fêtes de Lannec", True),
        ("Le bal aura lieu à la salle des fêtes", False),
        ("Le bal de Brévic aura lieu samedi", False),
        ("Le bal d’Aline Roy aura lieu samedi", False),
    ],
)
def test_a_place_does_not_stand_before_what_is_of_another_one(clause: str, *, elsewhere: bool) -> None:
    assert is_elsewhere(clause, "Brévic") is elsewhere


def test_where_a_ferry_goes_is_not_where_something_is() -> None:
    lead = (
        Sentence(text="Un ferry reliant L’Isle à Brévic est tombé en panne lundi."),
        Sentence(text="La panne a duré une nuit."),
        Sentence(text="Il était attendu à Brévic mardi."),
    )
    assert subject(lead, 2) == ""
    assert is_elsewhere("Le ferry était resté immobilisé devant Lannec", "Brévic")
