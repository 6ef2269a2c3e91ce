"""Whose illness is told beside the name: what a name or an illness stands beside for another reason is not."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.patients import patients


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Sa voisine, Mme Josiane Pélissier, dialysée trois fois par semaine, est portée.", "Josiane Pélissier"),
        ("Son voisin Gérard Pasquier, suivi pour un cancer du poumon, a été évacué.", "Gérard Pasquier"),
        ("Atteint de la maladie de Parkinson, Paul Blin ne sort plus.", "Paul Blin"),
        ("Marie Roy, 44 ans, boulangère, est atteinte d’une sclérose en plaques.", "Marie Roy"),
        ("Luc Morin, qui souffre d’une dépression, a quitté la salle.", "Luc Morin"),
    ],
)
def test_who_is_ill_by_name(sentence: str, name: str) -> None:
    assert [sentence[start:end] for start, end in patients(sentence)] == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Paul Blin, suivi pour une blessure au genou, ne jouera pas.",
        "Le maire, Luc Rey, atteint d’un cancer, démissionne.",
        "Paul Blin, 61 ans, cultive des fruits atteints d’une maladie.",
        "Rose Picot, atteinte dans sa dignité, porte plainte.",
        "Marie Roy soigne des patients atteints d’un cancer.",
        "« Je suis atteint d’un cancer », dit Paul Blin.",
        "L’association de Paul Blin aide les enfants malades.",
    ],
)
def test_who_is_ill_but_not_by_name_or_holds_an_office(sentence: str) -> None:
    assert not list(patients(sentence))
