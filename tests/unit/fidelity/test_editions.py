"""Of what comes back each year, a former edition is known by its number, and gives what it counted."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.editions import compares, is_of_former_edition

NOW = "Le 11e Salon du livre jeunesse ouvre ses portes vendredi."


@pytest.mark.parametrize(
    ("other", "published", "former"),
    [
        ("La 10e édition du Salon du livre jeunesse s’est achevée dimanche.", date(2025, 12, 1), True),
        ("La 10e édition du Salon du livre jeunesse s’est achevée dimanche.", date(2026, 11, 1), False),
        ("La 11e édition du Salon du livre jeunesse a son affiche.", date(2026, 3, 1), False),
        ("Le club finit à la 10e place.", date(2025, 12, 1), False),
    ],
)
def test_it_has_a_lower_number_and_was_told_of_months_before(other: str, published: date, former: bool) -> None:
    assert is_of_former_edition(NOW, date(2026, 11, 26), other, published) is former


def test_what_compares_says_how_many_came() -> None:
    assert compares("Les organisateurs ont compté 9 000 visiteurs sur trois jours, contre 11 500 en 2024.")
    assert not compares("Le prix Zétwal est allé à « Kaz an tol ».")
