"""What comes again and what was multiplied is the same in other words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cms_publisher.fidelity.propositions.rates import frequencies, multiples


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Elle publie un rapport tous les six mois.", "2"),
        ("Elle publie un rapport deux fois par an.", "2"),
        ("Elle publie un rapport semestriel.", "2"),
        ("Le marché se tient chaque semaine.", "52"),
        ("Le marché est hebdomadaire.", "52"),
        ("La fête a lieu tous les deux ans.", "0.5"),
        ("La fête est biennale.", "0.5"),
    ],
)
def test_how_often(text: str, times: str) -> None:
    assert frequencies(text) == {Decimal(times)}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("La dette a été divisée par deux.", "0.5"),
        ("Soit moitié moins qu’en 2023.", "0.5"),
        ("La dette a reculé de 50 %.", "0.5"),
        ("Le club compte deux fois plus de licenciés.", "2"),
        ("Le nombre de licenciés a doublé.", "2"),
        ("Une hausse de 100 % en dix ans.", "2"),
    ],
)
def test_how_many_times_as_much(text: str, times: str) -> None:
    assert multiples(text) == {Decimal(times)}


def test_what_neither_comes_again_nor_grows_has_no_rate() -> None:
    assert not frequencies("Le conseil a voté le budget lundi.")
    assert not multiples("Le conseil a voté le budget de 3 millions d’euros.")
