"""What a figure is told of: its year or month."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.figure_company import time_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Le club compte 340 membres en mai 2024.", [["2024", "mai"], []]),
        ("Le club a été fondé en mai 2024.", [[]]),
        ("Il a gagné en 2019, puis en 2024.", [[], []]),
    ],
)
def test_a_year_is_told_of_no_year(text: str, times: list[list[str]]) -> None:
    claims = read(text)
    assert [[word for word, _ in time_of(claims, figure)] for figure in claims.figures] == times
