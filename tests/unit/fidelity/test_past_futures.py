from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.dates.past_futures import is_missed, is_overtaken

THEN, NOW = date(2026, 3, 24), date(2026, 11, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Les premiers camions doivent entrer le 7 avril dans la lande.",
        "La halle devrait rouvrir en juin 2026.",
        "À quinze jours du début des travaux, le village est divisé.",
        "À deux mois de l’ouverture, rien n’est prêt.",
        "Les rames devraient être mises en service en 2025.",
        "La passerelle, fermée, sera rouverte le 7 avril.",
        "Une deuxième ligne entrera en service au printemps 2026.",
        "Candidatures jusqu’au 20 avril, à l’accueil de la mairie.",
        "L’enquête publique est ouverte jusqu’au vendredi 17 avril.",
        "Dossiers à déposer avant le 20 avril.",
        "Il sera jugé mardi 7 avril pour vol.",
    ],
)
def test_what_was_to_come_then_and_is_over_now(text: str) -> None:
    assert is_overtaken(text, THEN, NOW)
    assert not is_overtaken(text, NOW, NOW)


@pytest.mark.parametrize(
    "text",
    [
        "Les premiers camions sont entrés le 7 avril dans la lande.",
        "La halle devrait rouvrir en juin 2027.",
        "Les rames remplaceront les autorails mis en service en 1998.",
        "Le bac remplacera la passerelle fermée le 7 avril.",
        "Joint le 7 avril, le maire dit que la halle rouvrira.",
        "Interrogée le 7 avril, la maire dit que la halle rouvrira.",
        "Le refuge est à deux jours de marche.",
        "« La halle doit rouvrir le 7 avril », disait le maire.",
        "Les lampes du quai seront éteintes à 23 heures comme en 2024.",
        "L’entrée coûtera 12 euros, contre 9 euros en 2024.",
        "Le bac fera plus de traversées qu’en 2024.",
        "L’enquête publique a été ouverte jusqu’au 17 avril.",
        "Candidatures jusqu’au 20 décembre, à l’accueil de la mairie.",
        "Le chauffeur sera jugé pour l’accident du 7 avril.",
        "Il comparaîtra pour des vols commis entre mai 2025 et juin 2026.",
    ],
)
def test_what_is_past_or_still_to_come_stays(text: str) -> None:
    assert not is_overtaken(text, THEN, NOW)


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Le groupe va investir 12 millions d’euros dans son usine.", True),
        ("Le groupe étudie la construction d’un four électrique.", True),
        ("Le groupe s’engage à garder les 58 postes pendant deux ans.", True),
        ("Le groupe a investi 12 millions d’euros dans son usine.", False),
        ("Le groupe va investir 12 millions d’euros d’ici à 2030.", False),
        ("« Nous allons investir 12 millions d’euros », dit le groupe.", False),
    ],
)
def test_what_a_text_more_than_a_year_old_promises_for_no_day_is_asked_about(text: str, old: bool) -> None:
    assert is_overtaken(text, date(2025, 3, 24), NOW) is old
    assert not is_overtaken(text, THEN, NOW)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le syndicat a annoncé mardi que les travaux ne pourraient pas commencer avant 2024.", True),
        ("La mairie avait promis que la halle rouvrirait avant Noël.", True),
        ("Les travaux ne pourront pas commencer avant 2024.", False),
        ("Le syndicat a annoncé que les travaux attendraient, et la halle doit rouvrir en 2024.", False),
    ],
)
def test_what_somebody_had_said_would_be_is_told_as_said(text: str, told: bool) -> None:
    assert is_overtaken(text, date(2021, 3, 11), NOW) is not told


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("Rassemblement jeudi 26 novembre à 20 h devant la salle des fêtes.", True),
        ("Une réunion publique est organisée jeudi 26 novembre à 19 h.", True),
        ("L’association donne rendez-vous aux habitants mercredi 25 novembre.", True),
        ("Départ dimanche 22 novembre à 9 h, place du Marché.", True),
        ("Rassemblement vendredi 27 novembre à 18 h.", False),
        ("L’exposition est prévue du 24 au 30 novembre.", False),
        ("Une manifestation a réuni 300 personnes le 18 novembre.", False),
        ("La marche a lieu chaque 11 novembre.", False),
    ],
)
def test_an_appointment_before_the_article_is_missed(text: str, *, missed: bool) -> None:
    assert is_missed(text, date(2026, 11, 20), date(2026, 11, 27)) is missed
    assert not is_missed(text, date(2026, 11, 20), date(2026, 11, 20))
