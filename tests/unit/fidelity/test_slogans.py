"""What a release sets beside a fact to praise itself goes; a cause, a figure, a name or a denial stays."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.promotion import appositions_of_praise
from cms_publisher.fidelity.slogans import is_virtue, renews


def without(text: str, source: str = "") -> str:
    for start, end in reversed(appositions_of_praise(text, source)):
        text = text[:start] + text[end:]
    return text


@pytest.mark.parametrize(
    ("slogan", "fact"),
    [
        ("Résolument engagé dans une démarche éco-responsable, ", "le site aura 6 000 panneaux."),
        ("Parce que le bien-être commence au travail, ", "les équipes auront une salle de sport."),
        ("Acteur incontournable de la literie, ", "le groupe annonce une usine à Lorme."),
        ("Au cœur de la vie de nos villages, ", "le boulanger emploie trois personnes."),
        ("Afin de toujours mieux répondre aux attentes de ses clients, ", "elle ferme 14 agences."),
        ("Banque coopérative à taille humaine, ", "le Crédit du Bocage ferme 14 agences."),
        ("Dans une démarche d’excellence, ", "l’université a signé une convention avec Louvain."),
        ("C’est avec une immense fierté que ", "la Ville annonce la réouverture de son musée."),
    ],
)
def test_a_slogan_before_a_fact_goes(slogan: str, fact: str) -> None:
    assert without(slogan + fact) == fact


@pytest.mark.parametrize(
    ("fact", "slogan"),
    [
        ("Il remplace l’atelier", ", devenu trop exigu pour accompagner la formidable dynamique du Groupe"),
        ("La ligne ouvre lundi", ", pour le plus grand bonheur des voyageurs"),
        ("Le groupe achète deux bus", ", confirmant ainsi son engagement pour l’environnement"),
    ],
)
def test_a_slogan_behind_a_fact_goes(fact: str, slogan: str) -> None:
    assert without(f"{fact}{slogan}.") == f"{fact}."


@pytest.mark.parametrize(
    "text",
    [
        "Parce que le virus survit dans la boue, les promeneurs doivent nettoyer leurs bottes.",
        "Consciente que le mouvement gênera les clients, elle conseille d’acheter son pain la veille.",
        "Faute de place sur le site actuel, la cave sera construite à Orchamps.",
        "Forte de 2 300 bénévoles, l’association demande une consigne.",
        "Le plus grand, un cerf, mesure sept mètres de haut.",
        "Engagée dans un plan de redressement de ses territoires, la société ferme trois sites.",
        "Mobilisés depuis mardi contre la vente, les salariés tiennent le site et ses valeurs.",
        "Dans un souci d’économie, la commune éteint ses lampadaires.",
        "Résolument tourné vers l’avenir, où les bus ont leur place.",
        "Elle a quitté l’atelier, devenu trop petit pour ses trois machines.",
        "« Tournés vers l’avenir, nous ouvrons un site », dit-il.",
        "C’est avec tristesse que le club annonce la mort de son président.",
        "C’est avec plaisir que nous vous annonçons la réouverture.",
        "C’est avec joie que les élèves ont retrouvé leur cour.",
    ],
)
def test_what_tells_something_stays(text: str) -> None:
    assert without(text) == text


def test_a_year_goes_with_the_praise_only_where_it_is_told_again() -> None:
    text = "Leader du matelas depuis 1931, le groupe annonce une usine à Lorme."
    assert without(text, text) == text
    assert without(text, f"{text} Fondé en 1931.") == "le groupe annonce une usine à Lorme."


def test_whom_its_sender_is_glad_to_announce_it_to_goes_too() -> None:
    assert without("C’est avec joie que les bacs vous annoncent leur fusion.") == "les bacs annoncent leur fusion."


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("L’agence rappelle qu’elle veille au quotidien à la qualité de l’eau de 3,4 millions de Bretons.", True),
        ("Le Département rappelle son attachement au service public de proximité.", True),
        ("La préfecture rappelle qu’elle reste mobilisée et que les feux sont interdits.", False),
        ("La mairie rappelle qu’elle veille au respect de l’arrêté, qui interdit le stationnement.", False),
        ("La Région rappelle son engagement de verser 2 millions d’euros.", False),
        ("L’association rappelle qu’elle est mobilisée depuis 1998 contre la carrière.", False),
        ("Le syndicat rappelle qu’il s’engage à livrer l’eau en bouteilles dès jeudi.", False),
        ("« Le groupe rappelle qu’il s’engage pour l’emploi », dit sa directrice.", False),
    ],
)
def test_what_a_sender_is_always_there_for_is_no_news(text: str, *, empty: bool) -> None:
    assert renews(text) is empty


@pytest.mark.parametrize(
    ("heading", "empty"),
    [
        ("L’humain au cœur de nos valeurs", True),
        ("Un hôtel au cœur du village", False),
        ("Deux quais au service des territoires", False),
        ("La halle est au cœur de la culture du bourg", False),
    ],
)
def test_a_rubric_of_virtue_heads_nothing(heading: str, *, empty: bool) -> None:
    assert is_virtue(heading) is empty
