"""What a headline that is too long gives up before its place."""

from __future__ import annotations

import pytest

from cms_publisher.french.headline_tails import tails


@pytest.mark.parametrize(
    ("headline", "gone"),
    [
        ("Accident d’autocar sur l’A79 : un mort et 23 blessés dont quatre graves", " dont quatre graves"),
        ("Incendie d’une menuiserie à Lorme : deux ouvriers intoxiqués, dont un gravement", ", dont un gravement"),
        (
            "Le pont de la Roche à Lorme sera fermé à tous les camions, a annoncé le département",
            ", a annoncé le département",
        ),
        ("Lorme : une seule classe fermera à la rentrée prochaine, indique la mairie", ", indique la mairie"),
        ("« On verra bien » : l’ancien trésorier du club de boules de Lorme devant ses juges", "« On verra bien » : "),
        (
            "« Je pars sans regret » : le docteur Roy quitte Lorme après quarante ans de métier",
            "« Je pars sans regret » : ",
        ),
        ("Le boulanger d’Oosterzele en Flandre-Orientale offre du pain à qui vient à vélo", " en Flandre-Orientale"),
        ("Le village de la Flandre de l’Ouest qui a arrêté 1 800 camions par jour", " de la Flandre de l’Ouest"),
        (
            "Un cycliste meurt percuté par une voiture sur la D618 à hauteur du col de Mauzac",
            " à hauteur du col de Mauzac",
        ),
        ("Grève à Lorme : la collecte des déchets reprend mardi dans tous les quartiers", " dans tous les quartiers"),
        (
            "Carrières : après la pollution de la Dourbe, la papeterie Sarrazin mise en demeure",
            "après la pollution de la Dourbe, ",
        ),
    ],
)
def test_what_a_headline_is_as_true_without(headline: str, gone: str) -> None:
    assert gone in [headline[start:end] for start, end in tails(headline)]


@pytest.mark.parametrize(
    "headline",
    [
        "L’ancien notaire de Lorme condamné à trois ans de prison, dont un ferme, en appel",
        "Le garagiste de Lorme condamné à trois ans de prison dont deux avec sursis",  # another sentence
        "La ville de Lorme dépensera 4,6 millions d’euros, dont un payé par l’État",  # another sum
        "Lorme : dix-huit candidats pour la mairie, dont une seule femme sur la liste",
        "Le maire de Lorme n’aurait pas payé les travaux de la halle, indique la préfecture",  # as it says
        "Lorme : le pont serait fragilisé par la crue de décembre, a annoncé le département",
        "Un détenu sera transféré de Lorme en Corrèze avant la fin du mois de décembre",  # where it goes
        "Un cycliste meurt percuté par une voiture à hauteur du col de Mauzac, samedi soir",
        "La collecte des déchets reprend dès mardi matin dans tous les quartiers touchés",  # no other place
        "« On verra bien » : la phrase du jour",  # it fits
        "Après la pollution de la rivière, des truites mortes par centaines sur les rives",  # nobody is named
    ],
)
def test_what_belongs_to_it_stays(headline: str) -> None:
    assert not list(tails(headline))
