"""What a headline that is too long gives up last, and what it never does."""

from __future__ import annotations

import pytest

from cms_publisher.french.late_ends import late_ends


@pytest.mark.parametrize(
    ("headline", "gone"),
    [
        (
            "Le tunnel du col de Lorme sera payant pour les étrangers à partir du 1er février",
            " à partir du 1er février",
        ),
        ("Les 41 agents de la mairie de Lorme seront formés d’ici à fin 2027, sans frais", " d’ici à fin 2027"),
        ("41 postes de cloueur manuel seront supprimés, sans licenciement contraint", " de cloueur manuel"),
        ("L’Office des forêts de Lorme ferme au public 380 hectares jusqu’au 31 mars 2027", " jusqu’au 31 mars 2027"),
        (
            "Le groupe Roy annonce la fermeture de son usine de Lorme, dans la zone industrielle",
            ", dans la zone industrielle",
        ),
        ("Le Cirque Zoé plante son chapiteau sur le pré de la foire à Lorme", " sur le pré de la foire"),
    ],
)
def test_what_a_headline_is_as_true_without(headline: str, gone: str) -> None:
    assert gone in [headline[start:end] for start, end in late_ends(headline)]


@pytest.mark.parametrize(
    "headline",
    [
        "La rue du Port barrée dans les deux sens à la circulation à partir du 4 mars",  # it is not yet
        "Lorme prolonge l’exposition des peintres de la vallée jusqu’au 31 mars 2027",  # that is the news
        "Le tunnel de Lorme ne sera pas payant, selon le préfet, à partir du 1er février 2027",
        "Le maire de la commune a promis de vivre avec sa famille dans le quartier du Port",  # lives where?
        "Les pompiers ont retrouvé trois randonneurs et un chien perdus, dans le massif de Lorme",  # the only name
        "Les 212 places de parking du centre de Lorme seront bientôt toutes supprimées",
        "Le tunnel sera payant à partir du 1er février",  # it fits
    ],
)
def test_what_makes_it_true_stays(headline: str) -> None:
    assert not list(late_ends(headline))
