"""Figures that a reader works out from the sources: what is left, how much something fell, time gone by, how many."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le musée des Cordiers a rouvert en mars 2024, après deux ans et demi de travaux commencés en octobre 2021.",
        "La ville a payé 70 % du chantier, le département 18 % et l’État le reste.",
        "Au printemps, 4 200 visiteurs sont venus, contre 8 300 un an avant l’incendie.",
        "Les réserves de Saulx, de Mirande et d’Aubrelle ont été vidées.",
        "C’est la troisième inondation du sous-sol depuis 1998.",
        "Douze gardiens ont été blessés, dont cinq légèrement.",
        "Les équipes ont séché 64 tableaux ; un quart des tableaux restent en restauration.",
        "La visite dure une heure et quart, contre quarante minutes autrefois.",
        "Le délai de huit semaines a été accordé par le préfet.",
        "Un visiteur sur huit vient de l’étranger.",
        "Sur 48 vitraux examinés, 32 sont fêlés.",
        "L’entrée est gratuite jusqu’à la fin de l’année pour les écoliers de Saulx.",
        "Une navette relie Saulx et Mirande, avec 54 passagers à bord le premier matin.",
        "La nocturne du 18 mars, prévue de longue date, a été annulée.",
        "La galerie gauloise réunit des objets datés de 480 avant notre ère.",
        "Le prix du billet familial est réduit de moitié à la rentrée.",
    ),
    date(2025, 3, 4),
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Le chantier a été payé à 12 % par l’État.",
        "Au printemps, le nombre des visiteurs avait diminué de près de moitié.",
        "Dans trois communes, les réserves de Saulx, de Mirande et d’Aubrelle ont été vidées.",
        "Les réserves de trois villages ont été vidées, à Saulx, Mirande et Aubrelle.",
        "Depuis 1998, le sous-sol avait déjà subi deux inondations.",
        "Cinq gardiens ont été légèrement blessés.",
        "Seize tableaux restent en restauration.",
        "La visite dure trente-cinq minutes de plus qu’autrefois.",
        "Le préfet a accordé un délai de deux mois.",
        "Ce sont 12,5 % des visiteurs qui viennent de l’étranger.",
        "Le musée des Cordiers a rouvert il y a douze mois.",
        "Les objets de la galerie gauloise sont vieux de près de 2 500 ans.",
        "Les deux tiers des vitraux examinés, 32 sur 48, sont fêlés.",
        "L’entrée est gratuite jusqu’au 31 décembre pour les écoliers de Saulx.",
        "La navette Saulx-Mirande avait 54 personnes à bord le premier matin.",
        "La nocturne du 18 mars, prévue de longue date, n’aura pas lieu.",
        "Le prix du billet familial est deux fois moins élevé à la rentrée.",
        "Une soixantaine de tableaux ont été séchés par les équipes.",
        "Le musée a rouvert en mars 2024, avec une nocturne prévue le 18 mars.",
    ],
)
def test_what_can_be_worked_out_is_told(faithful: str) -> None:
    assert not rewordings.kinds(faithful, LIBRARY) & {
        "figure",
        "unit",
        "quantity",
        "date",
        "name",
        "negation",
        "replaced",
    }


@pytest.mark.parametrize(
    "wrong",
    [
        "Le chantier a été payé à 22 % par l’État.",
        "Le prix du billet familial est trois fois moins élevé à la rentrée.",
        "Au printemps, le musée avait perdu un quart de ses visiteurs, venus à 4 200.",
        "Depuis 1998, le sous-sol avait déjà subi six inondations.",
        "Sept gardiens ont été légèrement blessés.",
        "Vingt-quatre tableaux restent en restauration.",
        "La visite dure cinquante-cinq minutes de plus qu’autrefois.",
        "Le préfet a accordé un délai de quatre mois.",
        "Ce sont 17,5 % des visiteurs qui viennent de l’étranger.",
        "Les objets de la galerie gauloise sont vieux de près de 3 500 ans.",
        "Les trois quarts des vitraux examinés, 32 sur 48, sont fêlés.",
        "La navette Saulx-Mirande avait 84 personnes à bord le premier matin.",
        "Une quarantaine de tableaux ont été séchés par les équipes.",
    ],
)
def test_what_cannot_is_found(wrong: str) -> None:
    assert rewordings.kinds(wrong, LIBRARY) & {"figure", "unit", "quantity"}
