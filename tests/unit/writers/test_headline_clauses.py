"""Which clauses of a sentence may be a headline."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.headline_clauses import of_news, of_sentence, unled


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Deux compagnies ouvrent la parade place de l’Hôtel-de-Ville.", True),
        ("19 h : deux compagnies ouvrent la parade place de l’Hôtel-de-Ville.", False),
        ("10 h 30 : deux compagnies ouvrent la parade place de l’Hôtel-de-Ville.", False),
    ],
)
def test_a_line_of_a_programme_makes_no_headline(text: str, *, made: bool) -> None:
    assert any(one.text == text.rstrip(".") for one in of_sentence(Sentence(text=text))) is made


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            (
                "Menées de dix points à la 24e minute, les filles de Lorme ont fini par avoir la peau de Brévic "
                "(73-67), jeudi soir, dans une salle Roy qui n’avait pas connu ça."
            ),
            "Menées de dix points, les filles de Lorme ont fini par avoir la peau de Brévic (73-67)",
        ),
        (
            (
                "Menées de six buts à la pause, les Lormoises ont battu samedi soir Brévic (27-26) et prennent seules "
                "la tête de la poule 3 de Nationale 1."
            ),
            "Menées de six buts à la pause, les Lormoises ont battu Brévic (27-26)",
        ),
        (
            (
                "Le FC Saint-Lorme a sorti Brévic-les-Grands-Bains aux tirs au but (1-1, 5 à 4), dimanche après-midi,"
                " au septième tour de la Coupe de France, devant 900 spectateurs trempés."
            ),
            "Le FC Saint-Lorme a sorti Brévic-les-Grands-Bains aux tirs au but (1-1, 5 à 4)",
        ),
        (
            "La Brune est sortie de son lit jeudi soir à Saint-Lorme-les-Bains, et la décrue n’est pas attendue.",
            "La Brune est sortie de son lit à Saint-Lorme-les-Bains",
        ),
    ],
)
def test_how_it_turned_and_the_score_stay_where_a_day_a_scene_and_a_round_go(sentence: str, headline: str) -> None:
    assert headline in [one.text for one in of_news(Sentence(text=sentence))]
    assert not [one.text for one in of_news(Sentence(text=sentence)) if one.text.endswith(("salle Roy", "(1-1"))]


def test_how_they_were_behind_may_go_where_the_standfirst_opens_with_it() -> None:
    short = unled(Sentence(text="Menés 3-1, les Bouquetins de Lorme ont renversé Brévic (5-3)"))
    assert short is not None
    assert short.text == "Les Bouquetins de Lorme ont renversé Brévic (5-3)"
    assert unled(Sentence(text="Les Bouquetins de Lorme ont renversé Brévic (5-3)")) is None


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            "Samedi, à 20 h 30, l’Étoile de Lorme reçoit Saint-Brieuc en Coupe de France.",
            "L’Étoile de Lorme reçoit Saint-Brieuc en Coupe de France",
        ),
        (
            "Samedi, à 20 h 30, les pompiers cherchaient encore deux personnes à Lorme.",
            "À 20 h 30, les pompiers cherchaient encore deux personnes à Lorme",
        ),
    ],
)
def test_the_hour_of_an_event_does_not_open_a_headline(sentence: str, headline: str) -> None:
    assert headline in [one.text for one in of_news(Sentence(text=sentence))]
