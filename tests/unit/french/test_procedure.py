from __future__ import annotations

import pytest

from cms_publisher.french.procedure import is_minutes


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("Le conseil municipal s’est réuni mardi soir.", True),
        ("Les élus étaient présents.", True),
        ("Le conseil municipal s’est réuni mardi et a voté le budget.", False),
        ("Le conseil municipal a réuni trois millions d’euros.", False),
    ],
)
def test_that_somebody_met_is_no_news(sentence: str, *, only: bool) -> None:
    assert is_minutes(sentence) is only
