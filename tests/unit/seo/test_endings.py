from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.seo.endings import ending
from cms_publisher.seo.evidence import evidence, tokenize

TEXT = "Le tramway de Lorme-Brévic passe. La ligne de Lorme-Brévic gagne deux rames. La rougeole gagne la Marche."


def left(headline: str, keyphrase: str) -> list[str]:
    facts = evidence((text, tokenize(text)) for text in (TEXT, headline))
    return [less(headline, gone) for gone in ending(headline, keyphrase, facts)]


@pytest.mark.parametrize(
    ("headline", "keyphrase", "shorter"),
    [
        (
            "Rougeole : la Marche ouvre un centre pour vacciner les enfants",
            "rougeole",
            ["Rougeole : la Marche ouvre un centre"],
        ),
        (
            "Rougeole : la Marche ouvre un centre pour vacciner les enfants",
            "rougeole Marche",
            ["Rougeole : la Marche ouvre un centre"],
        ),
        (
            "Tramway Lorme-Brévic : deux rames neuves dès le 3 mars",
            "tramway Lorme-Brévic",
            ["Tramway Lorme-Brévic : deux rames neuves", "Tramway : deux rames neuves"],
        ),
    ],
)
def test_the_end_goes_and_the_label_stays(headline: str, keyphrase: str, shorter: list[str]) -> None:
    assert left(headline, keyphrase) == shorter


@pytest.mark.parametrize(
    ("headline", "keyphrase"),
    [
        ("Rougeole : la Marche ouvre un centre pour vacciner les enfants", "centre"),
        ("La Marche ouvre un centre pour vacciner les enfants", "centre"),
        ("Rougeole : la maladie gagne la Marche, selon le préfet", "rougeole"),
        ("Tramway : la ligne barrée dès le 3 mars", "tramway"),
    ],
)
def test_nothing_goes_from_behind_another_word_nor_what_the_rest_turns_on(headline: str, keyphrase: str) -> None:
    assert left(headline, keyphrase) == []
