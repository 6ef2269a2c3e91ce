from __future__ import annotations

import pytest

from cms_publisher.french.procedure import is_minutes, is_vote


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


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("Adopté à l’unanimité.", True),
        ("Adoptée par 15 voix pour, 6 contre et 2 abstentions.", True),
        ("Unanimité.", True),
        ("La réparation est adoptée par 15 voix contre 6.", False),
        ("Le budget a été voté.", False),
    ],
)
def test_a_vote_alone_is_known(sentence: str, *, only: bool) -> None:
    assert is_vote(sentence) is only
