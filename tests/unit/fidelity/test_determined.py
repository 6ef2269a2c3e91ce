"""A demonstrative that says by itself whom it presents, and such that point to who stands before."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.determined import presenting

BEFORE = ["Kévin R., 34 ans, parle bas."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ce couvreur de Vincey comparaissait mercredi.", "Un couvreur de Vincey comparaissait mercredi."),
        ("Cet ancien facteur de Jussey était jugé mardi.", "Un ancien facteur de Jussey était jugé mardi."),
        ("Cet homme de 46 ans était jugé mardi.", "Un homme de 46 ans était jugé mardi."),
        ("Cette comptable de Brévic était jugée mardi.", "Une comptable de Brévic était jugée mardi."),
        ("Ce boulanger, installé à Brévic, a fermé.", "Un boulanger, installé à Brévic, a fermé."),
        ("Cette ancienne trésorière du club a nié.", "Une ancienne trésorière du club a nié."),
    ],
)
def test_a_trade_with_its_town_or_age_presents_somebody(text: str, told: str) -> None:
    assert presenting(text, BEFORE) == told


@pytest.mark.parametrize(
    "text",
    [
        "Ce couvreur comparaissait mercredi.",
        "Ce couvreur a quitté le village de Vincey.",
        "Ce projet de Vincey a été refusé.",
        "Ce comptable du club a nié.",
        "Ce couvreur de Vincey a percuté leur voiture.",  # whose
    ],
)
def test_who_or_what_is_told_by_the_sentence_before_is_not_presented(text: str) -> None:
    assert presenting(text, BEFORE) == text


def test_nobody_else_of_that_trade_stands_before() -> None:
    text = "Ce chauffeur de 44 ans était jugé lundi."
    assert presenting(text, ["Paul G., chauffeur routier, dit que la route était sèche."]) == text
