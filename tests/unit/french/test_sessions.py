"""Which titles only say who met."""

from __future__ import annotations

import pytest

from cms_publisher.french.sessions import is_session


@pytest.mark.parametrize(
    ("title", "only"),
    [
        ("Lorme. Le conseil municipal s’est réuni lundi soir", True),
        ("Le conseil municipal se réunit ce jeudi", True),
        ("Lorme : le conseil municipal s’est réuni lundi 23 novembre au soir", True),
        ("Conseil municipal de Lorme, séance du 19 novembre", True),
        ("Le conseil municipal s’est réuni et a voté la piscine", False),
        ("Conseil municipal : la cantine augmente", False),
        ("TRIBUNAL CORRECTIONNEL BRÉVIC – AUDIENCE DU 25/11", True),
        ("Conseil municipal Vote du budget", False),
    ],
)
def test_a_title_that_only_says_who_met_is_known(title: str, *, only: bool) -> None:
    assert is_session(title) is only
