from __future__ import annotations

import pytest

from cms_publisher.french.fixtures import attended, played_on
from cms_publisher.french.fronts import lead_up


@pytest.mark.parametrize(
    "text",
    [
        "Menée à la pause, l’équipe de Lorme a gagné.",  # one participle is another entry's
        "Grandes, belles, elles ont gagné.",
        "Mais selon le maire, la foire déborde de la halle.",
        "Mais malgré la pluie, la foire gagne la place.",
        "Mais pour sa 40ᵉ édition, il faudra payer.",
        "Les filles, bousculées, presque éteintes, ont gagné.",
    ],
)
def test_what_is_no_lead_up(text: str) -> None:
    assert lead_up(text) is None


def test_but_alone_goes_before_a_subject_with_its_verb() -> None:
    assert lead_up("Mais la foire de Lorme déborde de la halle.") == (0, 5)


def test_the_day_and_the_public_before_a_score() -> None:
    text = "Lorme a battu Brévic, samedi 21 novembre 2026 au soir (31-29)."
    assert text[slice(*(played_on(text) or (0, 0)))] == ", samedi 21 novembre 2026 au soir"
    text = "Lorme a battu Brévic devant 640 spectateurs (31-29)."
    assert text[slice(*(attended(text) or (0, 0)))] == " devant 640 spectateurs"
    assert played_on("Lorme a battu Brévic samedi 21 novembre (pluie).") is None
