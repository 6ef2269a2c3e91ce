from __future__ import annotations

import pytest

from cms_publisher.french.broken import unconjugated


def verb(text: str) -> str | None:
    span = unconjugated(text)
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ces accords CODAB renforcer la coopération sur le fleuve.", "renforcer"),
        ("Les ministres européens élargir les contrôles.", "élargir"),
        ("Les ports Boltar et Zumi dénoncer une décision.", "dénoncer"),
        ("Les constructeurs automobiles craindre de nouveaux droits.", "craindre"),
        ("L’idée recule, alors que le FT révélé pour la première fois.", "révélé"),
    ],
)
def test_a_verb_that_nobody_conjugated_is_seen(text: str, wanted: str) -> None:
    assert verb(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Le premier atelier la semaine prochaine ouvre.",
        "Le gouvernement entend protéger les câbles.",
        "Les agents venus trier les colis sont partis.",
        "La mairie fait nettoyer les rues.",
        "Les élus doivent trier les déchets.",
        "Un système pour trier les déchets.",
        "Le dîner la veille a duré.",
        "L’obligation d’en présenter un, entrée en vigueur en 2021, a fait fuir les familles.",
        "Alors que le texte voté mardi prévoit une hausse, la ville attend.",
        "Bien que le pont rénové reste fermé, les piétons passent.",
        "Les deux pays souhaitent finir les travaux.",
    ],
)
def test_what_has_its_verb_is_left_in_peace(text: str) -> None:
    assert verb(text) is None
