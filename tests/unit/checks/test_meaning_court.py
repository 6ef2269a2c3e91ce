"""A court's report reworded: a term told by its other part, two claims in the other order, meetings by their days."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La procureure a requis deux ans de prison dont dix-huit mois avec sursis contre le gérant.",
        "L’avocat du club a réclamé 54 300 € de dommages matériels et 8 000 € de préjudice moral.",
        "Trois réunions : le 1er décembre à Lorme (mairie), le 3 décembre à Vaux (préau) et le 8 à Bray (foyer).",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "La procureure avait requis contre le gérant deux ans de prison, dont six mois ferme.",
        "L’avocat du club demandait 8 000 € au titre du préjudice moral, en plus de 54 300 € de dommages matériels.",
        "Trois réunions : le 1er décembre à Lorme, le 3 à Vaux et le 8 à Bray.",
    ],
)
def test_what_was_asked_may_be_told_in_other_words(faithful: str) -> None:
    assert rewordings.kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("La procureure avait requis contre le gérant deux ans de prison, dont dix-huit mois ferme.", "opposite"),
        ("La procureure avait requis contre le gérant deux ans de prison, dont six mois avec sursis.", "figure"),
        ("L’avocat du club a réclamé 8 000 € de dommages matériels et 54 300 € de préjudice moral.", "relation"),
    ],
)
def test_another_sum_or_term_is_found(wrong: str, kind: str) -> None:
    assert kind in rewordings.kinds(wrong, LIBRARY)
