from __future__ import annotations

import pytest

from cms_publisher.french.spare_ends import spare_ends


@pytest.mark.parametrize(
    ("headline", "gone"),
    [
        ("Lorme engage 27 M€ pour une ligne plus sûre", " pour une ligne plus sûre"),
        ("Lorme a sorti Brévic au septième tour de la Coupe de France", " au septième tour de la Coupe de France"),
        ("La Ville ferme la piscine – à partir de lundi", " – à partir de lundi"),
        ("Le préfet a suspendu la récolte et la vente des huîtres", "la récolte et "),
    ],
)
def test_what_a_headline_is_as_true_without(headline: str, gone: str) -> None:
    assert gone in [headline[start:end] for start, end in spare_ends(headline)]


@pytest.mark.parametrize(
    "headline",
    [
        "La mairie baisse le tarif de la cantine pour les familles les plus modestes",  # for these alone
        "Lorme interdit les voitures – après 22 heures",  # then alone
        "Le préfet interdit la baignade – à partir de 20 h",
        "Le tram relie la gare et le port de Lorme",  # two, or none
        "Un conflit oppose la mairie et le patron de l’usine",
        "Anne Roy devance Paul Rey au premier tour",  # nobody has won
        "Le maire a battu son adversaire au premier tour de l’élection",
        "Lorme a battu Brévic en première manche",
    ],
)
def test_what_makes_it_true_stays(headline: str) -> None:
    assert not list(spare_ends(headline))
