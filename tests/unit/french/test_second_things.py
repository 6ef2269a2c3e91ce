"""What a headline that is too long tells besides the first thing, and what belongs to that."""

from __future__ import annotations

import pytest

from cms_publisher.french.second_things import second_things


@pytest.mark.parametrize(
    ("headline", "gone"),
    [
        ("Courses de Lorme : 900 coureurs et une nouvelle montée dans la nuit", " dans la nuit"),
        ("Courses de Lorme : 900 coureurs et une nouvelle montée dans la nuit", " et une nouvelle montée dans la nuit"),
        (
            "Lorme-sur-Mer : le maire propose de vendre la perception et la maison du gardien",
            " et la maison du gardien",
        ),
        ("La RD 36 de Lorme sera fermée par une barrière dès que le vent dépassera 70 km/h", " par une barrière"),
    ],
)
def test_what_a_headline_is_as_true_without(headline: str, gone: str) -> None:
    assert gone in [headline[start:end] for start, end in second_things(headline)]


@pytest.mark.parametrize(
    "headline",
    [
        "Lorme : un homme et une femme jugés pour le vol de quarante vélos",  # told of both
        "Explosion dans un immeuble de Lorme : deux blessés et un mort près du port",  # harm
        "Le tribunal administratif relaxe le maire de Lorme et la directrice des services",
        "La passerelle de Lorme va relier le quartier de la gare et le centre de la ville",  # of two
        "Le conseil de Lorme ne votera pas le budget et la hausse de la taxe d’habitation",  # denied
        "Bains de Lorme : le projet adopté par 15 voix contre 6 et 2 abstentions en conseil",
        "Salon de Lorme : neuf troupes d’amateurs, trois soirées et une soupe au lard",  # a row breaks off
        "Le maire de Lorme ouvre la halle et la préfète inaugure le pont des Tanneurs",  # told of another
        "Lorme vend la perception et la maison du gardien",  # it fits
    ],
)
def test_what_belongs_to_it_stays(headline: str) -> None:
    assert not list(second_things(headline))
