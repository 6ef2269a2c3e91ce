"""What a sentence takes back of what was announced, or makes depend on somebody, and what only sounds like it."""

from __future__ import annotations

import pytest

from cms_publisher.french.undoing import depends, undone


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Le tribunal administratif a suspendu la fusion des écoles.", "la fusion des écoles."),
        ("Le match Lorme-Cernay est reporté au 12 décembre.", "Le match Lorme-Cernay"),
        ("Sa mise en service, d’abord prévue en 2026, a été repoussée à 2028.", "Sa mise en service"),
        ("La direction dément toute suppression de poste.", "toute suppression de poste."),
        ("Le préfet n’a pas validé le budget de Lorme.", "le budget de Lorme."),
        ("L’accord n’est pas encore signé.", "L’accord"),
        ("La vente doit encore être approuvée par le tribunal.", "La vente"),
        ("Les trains rouleront lundi, sous réserve de l’accord du préfet.", "Les trains rouleront lundi"),
        ("L’ouverture reste soumise à l’avis de la commission.", "L’ouverture"),
        ("Le maire renonce à la vente du presbytère.", "la vente du presbytère."),
    ],
)
def test_what_is_taken_back_or_left_open_is_told(text: str, what: str) -> None:
    assert undone(text) == what


@pytest.mark.parametrize(
    "text",
    [
        "La fête est annulée en cas de pluie.",
        "Le feu d’artifice sera annulé si le vent se lève.",
        "En 2019, un premier permis avait été annulé.",
        "Entrée gratuite, sous réserve de places disponibles.",
        "« Tout est annulé », dit-il.",
        "Elle a proposé aux juges d’annuler l’arrêté.",
        "Les recherches ont été suspendues à 1 h 30, puis reprises au lever du jour.",
    ],
)
def test_a_condition_a_wish_a_saying_or_the_past_takes_nothing_back(text: str) -> None:
    assert undone(text) == ""


def test_what_is_left_to_somebody_depends() -> None:
    assert depends("La vente doit encore être approuvée.")
    assert not depends("La vente est annulée.")
