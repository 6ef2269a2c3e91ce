"""Which way a figure goes: by its word, by what it is set against, or from the one to the other."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La dette de la régie passera de 412 euros par habitant en 2025 à 558 euros en 2031.",
        "Le bac est passé de 90 à 64 traversées par semaine.",
        "La flotte compte 12 bacs, contre 15 en 2019.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "La dette de la régie grimperait de 412 à 558 euros par habitant entre 2025 et 2031.",
        "Les traversées du bac ont baissé de 90 à 64 par semaine.",
    ],
)
def test_the_right_way_passes(faithful: str) -> None:
    assert "opposite" not in rewordings.kinds(faithful, LIBRARY)


@pytest.mark.parametrize(
    "turned",
    [
        "La dette de la régie tomberait de 412 à 558 euros par habitant entre 2025 et 2031.",
        "Les traversées du bac ont augmenté de 90 à 64 par semaine.",
    ],
)
def test_the_other_way_is_told(turned: str) -> None:
    assert "opposite" in rewordings.kinds(turned, LIBRARY)
