from __future__ import annotations

import pytest

from cms_publisher.french.clefts import clause_of


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("C’est avec regret que le port annule sa fête.", "Le port annule sa fête."),
        ("C'est en 1911 qu'Anvel a bâti sa digue.", "Anvel a bâti sa digue."),
        ("C’est avec beaucoup de joie que nous ouvrons.", "Nous ouvrons."),
    ],
)
def test_what_is_put_first_leaves_its_clause_whole(text: str, clause: str) -> None:
    assert clause_of(text) == clause


@pytest.mark.parametrize(
    "text",
    [
        "C’est pour cette raison que le port annule sa fête.",
        "C’est avec elle que le port a signé.",
        "C’est la digue que le port refait.",
        "C’est la première fois depuis 2017.",
        "Le port annule sa fête.",
    ],
)
def test_what_points_back_or_is_no_cleft_has_none(text: str) -> None:
    assert clause_of(text) is None
