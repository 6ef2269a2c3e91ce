from __future__ import annotations

import pytest

from cms_publisher.french.unnamed import unnamed


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        ("La ville a annoncé que l’établissement ne rouvrirait pas", "l’établissement"),
        ("L’établissement recevra quarante enfants", "L’établissement"),
        ("Lorme\u00a0: l’établissement fermera", "l’établissement"),
        ("Le site sera démoli", "Le site"),
        ("L’entreprise a licencié trente salariés", "L’entreprise"),
        ("Cette dernière a fermé", "Cette dernière"),
        ("Piscine de Lorme\u00a0: l’établissement fermera", ""),
        ("Armor\u00a0: l’entreprise licencie", ""),
        ("Le site Armor licencie", ""),
        ("Le site industriel ferme", ""),
        ("L’établissement de Lorme ferme", ""),
        ("L’association Grand Écran dessert dix villages", ""),
    ],
)
def test_what_a_headline_takes_as_known(headline: str, what: str) -> None:
    assert unnamed(headline) == what
