"""Which clauses of a sentence may be a headline."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.headline_clauses import of_sentence


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Deux compagnies ouvrent la parade place de l’Hôtel-de-Ville.", True),
        ("19 h : deux compagnies ouvrent la parade place de l’Hôtel-de-Ville.", False),
        ("10 h 30 : deux compagnies ouvrent la parade place de l’Hôtel-de-Ville.", False),
    ],
)
def test_a_line_of_a_programme_makes_no_headline(text: str, *, made: bool) -> None:
    assert any(one.text == text.rstrip(".") for one in of_sentence(Sentence(text=text))) is made
