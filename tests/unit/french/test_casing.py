from __future__ import annotations

import pytest

from cms_publisher.french.casing import is_capitals, ordinary

TEXT = "Le bac du Morgal reprend. La TVA baisse. Les élus seront votés en mars, à Brémont. Un fromage au lait cru."


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("CONTEXTE BUDGETAIRE", "Contexte budgétaire"),
        ("LE BAC DU MORGAL REPREND", "Le bac du Morgal reprend"),
        ("LA TVA ET LES TRANSPORTS", "La TVA et les transports"),
        ("CONDUITE À TENIR", "Conduite à tenir"),
        ("« C’EST UN VOISIN QUI NE DÉMÉNAGE PAS »", "« C’est un voisin qui ne déménage pas »"),
        ("FROMAGE AU LAIT CRU", "Fromage au lait cru"),
        ("VOTES ET SUITE", "Votes et suite"),
        ("RENDRE LE PRODUIT ou LE DETRUIRE", "Rendre le produit ou le détruire"),
        ("LE BAC REPREND À PARTIR DU 1er MARS", "Le bac reprend à partir du 1er mars"),
        ("CLASSEMENT 48 KM (421 classés)", "Classement 48 km (421 classés)"),
    ],
)
def test_capitals_become_ordinary_case_with_accents(line: str, wanted: str) -> None:
    assert ordinary(line, TEXT) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "LE BUDGET VOTE",  # vote or voté
        "RETOUR A LA NORMALE",  # a or à
        "LE PONT DE KERGUEN FERME",  # a name that the text doesn't have
        "TER",
        "Le bac reprend",
    ],
)
def test_what_is_not_certain_stays(line: str) -> None:
    assert ordinary(line, TEXT) is None


def test_an_acronym_alone_is_no_line_in_capitals() -> None:
    assert not is_capitals("OTAN")
    assert is_capitals("TRANSPORTS")
