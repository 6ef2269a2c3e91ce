"""What is said to be obtained: held against what the passage tells of that, not of who is said to have it."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "« La fonderie ne formera pas seule ses mouleurs », a prévenu Denis Carol, délégué syndical depuis 28 ans.",
        "Il réclame donc une hausse des salaires de 6 %, alors que la direction a accordé 3,5 % en janvier.",
        "La hausse du prix de la cantine concerne 710 élèves et doit rapporter 54 000 euros à la commune de Lorance.",
        "La paroisse a reçu 40 000 euros d’une fondation et attend la réponse du département.",
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Denis Carol, délégué syndical, obtient 6 % de hausse, alors que la direction en a consenti 3,5 % en janvier.",
        "La commune en obtient 54 000 euros.",
    ],
)
def test_what_is_only_wanted_or_expected_is_not_obtained(sentence: str) -> None:
    assert "modality" in rewordings.kinds(sentence, LIBRARY)


@pytest.mark.parametrize(
    "sentence",
    [
        "La paroisse a obtenu 40 000 euros d’une fondation.",
        "Denis Carol, délégué syndical, n’a obtenu que 3,5 % de la direction, en janvier.",
    ],
)
def test_what_was_given_is_obtained(sentence: str) -> None:
    assert "modality" not in rewordings.kinds(sentence, LIBRARY)
