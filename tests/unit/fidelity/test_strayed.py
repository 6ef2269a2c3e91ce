"""Whom a pronoun means in its source, and whom where sentences have changed their order."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.strayed import strayed

PASSEUSE = (
    "Me Anne Tissier, pour la défense, a demandé la relaxe.",
    "Le tribunal de Brévic a condamné Lise V. à dix mois de prison.",
    "Elle ne pourra plus tenir un bac.",
    "La peine sera inscrite au casier.",
    "Elle a dix jours pour faire appel.",
)
MAIRE = ("Le maire, Paul Kermeur, ouvre le quai.", "Jean Roy vend le bac.", "La vente est secrète.", "Il part lundi.")
QUAI = ("Marc Brunel a écrit.", "Jean Roy est inquiet.", "La cale se fend.", "Elle date de 1910.")
ALONE = ("Un père attend.", "Jean Roy vend le bac.", "Son associé est parti.", "Le maire s’en va.")


@pytest.mark.parametrize(
    ("texts", "order", "stray"),
    [
        (PASSEUSE, (0, 1, 2, 3, 4), False),
        (PASSEUSE, (1, 2, 0, 3, 4), True),
        (PASSEUSE, (1, 2, 3, 4, 0), False),
        (MAIRE, (1, 0, 2, 3), True),
        (MAIRE, (1, 2, 3, 0), False),
        (QUAI, (1, 0, 2, 3), False),
        (ALONE, (1, 0, 2, 3), False),
        ((MAIRE[0], *ALONE[1:3]), (1, 0, 2), True),
    ],
)
def test_a_pronoun_strays_where_another_is_named_right_before_it(
    texts: tuple[str, ...], order: tuple[int, ...], *, stray: bool
) -> None:
    assert strayed(texts, order) is stray
