"""Who asks behind a pronoun is known by the sentences before it, or not at all."""

from __future__ import annotations

import pytest

from cms_publisher.french.requests import asked_besides, who_asks

NAMED = "Pour le procureur, Jean Roy, « on choisit ses victimes »."


@pytest.mark.parametrize(
    ("sentence", "before", "who"),
    [
        ("Il requiert trois ans de prison.", [NAMED], "Le procureur"),
        ("Il a requis trois ans de prison.", [NAMED, "Le prévenu baisse les yeux."], "Le procureur"),
        ("Elle requiert trois ans de prison.", [NAMED], None),
        ("Il requiert trois ans de prison.", ["Vient le tour du procureur, Jean Roy."], "Le procureur"),
        ("Elle a requis un an.", ["« Non », a tranché la substitute du procureur."], "La substitute du procureur"),
        ("Elle requiert dix ans.", ["L’avocate générale se lève."], "L’avocate générale"),
        ("Il requiert six mois.", ["Le parquet a changé d’avis."], "Le parquet"),
        ("Contre le chauffeur, il demande cinq ans de prison.", [NAMED], "le procureur"),
        ("Il demande un an de prison.", [NAMED, "« Assez », lance-t-il."], "Le procureur"),
        ("Il demande un an de prison.", [NAMED, "Me Vial se lève."], None),
        ("Il demande un an de prison.", ["Le prévenu répond au procureur."], None),
        ("Il requiert trois ans de prison.", [], None),
    ],
)
def test_only_a_prosecutor_of_the_same_paragraph_is_meant(sentence: str, before: list[str], who: str | None) -> None:
    found = who_asks(sentence, before)
    assert (found[2] if found else None) == who


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        (
            "Il a réclamé trente mois de prison, dont douze ferme sous bracelet, 80 000 euros et sa radiation.",
            ", 80 000 euros et sa radiation.",
        ),
        ("Elle requiert deux ans de prison, dont un avec sursis probatoire, et sa radiation.", ", et sa radiation."),
        ("Elle requiert deux ans de prison, assortis du sursis.", None),
        ("Le maire réclame deux ans de délai, et une aide.", None),
    ],
)
def test_how_a_punishment_is_meant_never_goes(sentence: str, gone: str | None) -> None:
    span = asked_besides(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
