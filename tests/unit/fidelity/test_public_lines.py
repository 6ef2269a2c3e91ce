from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.public_lines import for_readers


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Numéro abonnés : 03 84 00 00 10 (du lundi au vendredi, de 8 h à 12 h)", True),
        ("Numéro d’urgence : 0 800 00 00 88", True),
        ("Renseignements : 03 84 00 00 14", True),
        ("Réservations à l’office de tourisme : 22, rue Haute", True),
        ("Renseignements presse : 03 84 00 00 14", False),
        ("Renseignements : presse@regie.example", False),
        ("Élodie Prost – 03 84 00 00 12 – presse@regie.example", False),
        ("Inscriptions : le maire ne décolère pas", False),
    ],
)
def test_a_number_or_an_address_for_readers_is_told_from_the_press_contact(line: str, wanted: object) -> None:
    assert for_readers(line) is wanted
