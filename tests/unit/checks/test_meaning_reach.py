"""Free mode: how sure, how many times as much and how far: a word of its own that says more than the passage does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "La coopérative de Mervans n’est pas encore rentable, mais son chiffre d’affaires atteint 6 millions d’euros.",
    "Le tribunal de Louhans doit se prononcer vendredi sur le permis de la carrière.",
    "Selon le médecin du club, il s’agirait d’une simple élongation.",
    "Le plan original pourrait se trouver chez un collectionneur de Tournus.",
    "La caisse locale accordera un report de six mois aux exploitants qui en feront la demande.",
    "Le club compte 380 licenciés, deux fois plus qu’il y a dix ans.",
    "La dette a été ramenée à 70 millions d’euros, soit moitié moins qu’en 2021.",
    "La police a interpellé neuf personnes à Seurre ; toutes sauf une ont été relâchées dans la nuit.",
    "Les résultats ne valent pas pour les personnes atteintes de surdité profonde.",
    "L’équipe de Verdun n’a perdu qu’un seul match cette saison, contre Chagny.",
    "Le règlement s’applique aux péniches, mais pas aux barques de pêche.",
    "Les horlogers ont approuvé l’accord sans réserve.",
)
LIBRARY = library(TEXT, date(2026, 3, 4))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "Malgré 6 millions d’euros de chiffre d’affaires, la coopérative de Mervans n’est pas encore rentable.",
        "C’est vendredi que le tribunal de Louhans rendra sa décision sur le permis de la carrière.",
        "Le nombre de licenciés du club a doublé en dix ans, pour atteindre 380.",
        "Divisée par deux depuis 2021, la dette s’élève à 70 millions d’euros.",
        "Des neuf personnes interpellées à Seurre, toutes sauf une ont été relâchées dans la nuit.",
        "Verdun n’a été battu qu’une fois cette saison, par Chagny.",
        "Les barques de pêche échappent au règlement, qui s’applique aux péniches.",
        "L’accord a reçu des horlogers une approbation sans réserve.",
    ],
)
def test_what_goes_as_far_passes(faithful: str) -> None:
    assert kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        (
            "Avec 6 millions d’euros de chiffre d’affaires, la coopérative gagne déjà de l’argent.",
            "modality",
        ),
        ("Saisi, le tribunal de Louhans a déjà rendu sa décision sur le permis de la carrière.", "modality"),
        ("Selon le médecin du club, ce n’est, à coup sûr, qu’une simple élongation.", "modality"),
        ("Le plan original se trouve forcément chez un collectionneur de Tournus.", "modality"),
        (
            "Les exploitants verront automatiquement leurs échéances reportées de six mois.",
            "modality",
        ),
        ("Le nombre de licenciés du club a triplé en dix ans, pour atteindre 380.", "quantity"),
        ("La dette, de 70 millions d’euros, a doublé depuis 2021.", "quantity"),
        ("Les neuf personnes interpellées à Seurre ont toutes été relâchées dans la nuit.", "quantity"),
        ("Les résultats valent aussi pour les personnes atteintes de surdité profonde.", "opposite"),
        ("Verdun a été battu plusieurs fois cette saison, par Chagny notamment.", "quantity"),
        ("Le règlement s’applique aux péniches, ainsi qu’aux barques de pêche.", "opposite"),
    ],
)
def test_what_goes_further_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed, LIBRARY)
