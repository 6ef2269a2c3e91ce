from __future__ import annotations

import pytest

from cms_publisher.french.digits import in_digits


def digits(headline: str) -> str:
    for start, end, form in reversed(in_digits(headline)):
        headline = headline[:start] + form + headline[end:]
    return headline


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Quarante et une personnes évacuées", "41 personnes évacuées"),
        ("La halle vendue deux millions d’euros", "La halle vendue 2 millions d’euros"),
        ("Lorme\u00a0: dix-huit emplois supprimés en trois ans", "Lorme\u00a0: 18 emplois supprimés en 3 ans"),
        ("La neuvième édition du salon réunira cent vingt auteurs", "La 9ᵉ édition du salon réunira 120 auteurs"),
    ],
)
def test_a_number_that_counts_something_is_told_in_digits(headline: str, told: str) -> None:
    assert digits(headline) == told


@pytest.mark.parametrize(
    "headline",
    [
        "Le maintien des trois classes demandé",  # known to the reader
        "Un élève sur deux déjeune à la cantine",
        "La rue des Trois Rois barrée",
        "Le maire promet «\u00a0trois écoles\u00a0»",
        "Trois ans d’emprisonnement, dont deux avec sursis",  # one of them counts nothing that follows
        "Un bâtiment neuf pour le collège",
    ],
)
def test_any_other_stays(headline: str) -> None:
    assert digits(headline) == headline
