"""What a release sets beside a fact to praise itself goes; a cause, a figure, a name or a denial stays."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.promotion import appositions_of_praise


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
    ],
)
def test_what_tells_something_stays(text: str) -> None:
    assert without(text) == text


def test_a_year_goes_with_the_praise_only_where_it_is_told_again() -> None:
    text = "Leader du matelas depuis 1931, le groupe annonce une usine à Lorme."
    assert without(text, text) == text
    assert without(text, f"{text} Fondé en 1931.") == "le groupe annonce une usine à Lorme."
