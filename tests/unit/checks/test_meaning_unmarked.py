"""A part of a quotation that a rewording takes over without its marks."""

from __future__ import annotations

import pytest

from tests.unit.checks.rewordings import kinds, library

SOURCE = library(
    [
        "« J’ai doublé mes ordonnances de somnifères depuis octobre, et je dors mal », dit le docteur Luc Hautecombe.",
        "« Un village mérite mieux qu’un drap tendu entre deux arbres », dit la directrice, Mathilde Escarrier.",
        "« Vous aviez promis la gratuité jusqu’au bac, et vous la supprimez », a dit la cheffe du groupe.",
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "J’ai doublé mes ordonnances de somnifères, témoigne le docteur Luc Hautecombe.",
        "Un village mérite mieux qu’un drap tendu, justifie la directrice, Mathilde Escarrier.",
        "Vous aviez promis la gratuité jusqu’au bac, a rappelé la cheffe du groupe.",
    ],
)
def test_words_of_a_quotation_outside_marks_are_found(text: str) -> None:
    assert "unmarked" in kinds(text, SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "Le docteur Luc Hautecombe dit avoir doublé ses ordonnances de somnifères depuis octobre.",
        "Un village mérite mieux qu’un drap tendu, selon la directrice, Mathilde Escarrier.",
        "La cheffe du groupe rappelle que la gratuité jusqu’au bac était promise.",
        "« J’ai doublé mes ordonnances de somnifères », dit Luc Hautecombe.",
    ],
)
def test_indirect_speech_is_let_pass(text: str) -> None:
    assert "unmarked" not in kinds(text, SOURCE)
