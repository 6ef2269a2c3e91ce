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


@pytest.mark.parametrize(
    ("lead", "headline"),
    [
        (
            (
                "Réunis mardi 24 novembre en séance publique sous la présidence du maire, Jean Roy, les élus de Brévic"
                " ont approuvé par 21 voix contre 6 la fermeture, à la fin du mois de juin, de la crèche municipale Les"
                " Lilas, qui accueille 24 enfants rue du Moulin."
            ),
            "Les élus de Brévic ont approuvé la fermeture de la crèche municipale Les Lilas",
        ),
        (
            (
                "Un restaurateur de 51 ans a été condamné, jeudi 26 novembre, par le tribunal correctionnel de Brévic "
                "à huit mois de prison avec sursis et 6 000 euros d’amende pour avoir employé, sans contrat ni fiche "
                "de paie, trois plongeurs dans sa brasserie."
            ),
            "Un restaurateur de 51 ans condamné à huit mois de prison avec sursis et 6 000 euros d’amende",
        ),
        (
            (
                "La circulation des trains est interrompue depuis vendredi matin entre Brévic et Lorme-les-Bains en "
                "raison de la chute de plusieurs blocs de pierre sur la voie, a annoncé SNCF Réseau."
            ),
            "La circulation des trains est interrompue entre Brévic et Lorme-les-Bains",
        ),
        (
            (
                "Le groupe finlandais Norr a annoncé mercredi aux représentants du personnel, réunis au siège de sa "
                "filiale française, la fermeture de la papeterie de Brévic, qui emploie 164 salariés et fabrique du "
                "papier d’emballage."
            ),
            "Le groupe finlandais Norr a annoncé la fermeture de la papeterie de Brévic",
        ),
        (
            (
                "Le producteur de surgelés Norr a confirmé vendredi qu’il construit une usine de frites à Brévic-les-"
                "Bains, dans le nord de la France, à douze kilomètres de la frontière."
            ),
            "Le producteur de surgelés Norr a confirmé qu’il construit une usine de frites à Brévic-les-Bains",
        ),
    ],
)
def test_a_long_lead_gives_who_did_what(lead: str, headline: str) -> None:
    assert headline in [one.text for one in of_news(Sentence(text=lead))]


@pytest.mark.parametrize(
    ("lead", "kept"),
    [
        (
            "La ligne de Lorme à Brévic n’est pas coupée en raison de la neige qui est tombée {}, a annoncé la mairie.",
            "neige",
        ),
        ("Deux hommes sont soupçonnés d’avoir incendié le gymnase de Lorme {}, a annoncé la préfecture.", "préfecture"),
        ("Le pont suspendu de Lorme pourrait fermer à toute circulation {}, a annoncé la mairie de Brévic.", "mairie"),
        ("Seules trois écoles de la ville de Lorme sont restées fermées à cause du gel {}, dit la mairie.", "gel"),
        ("La circulation des camions est suspendue sur le pont de Lorme après 22 heures {}.", "22 heures"),
    ],
)
def test_what_a_lead_is_true_of_alone_or_only_said_stays(lead: str, kept: str) -> None:
    long = lead.format("sur les hauteurs de la commune de Saint-Lorme-le-Vieux")
    assert all(kept in one.text for one in of_news(Sentence(text=long)))
