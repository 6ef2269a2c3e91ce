from __future__ import annotations

import pytest

from cms_publisher.french.procedure import announces_an_item, is_minutes, is_vote


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("Le conseil municipal s’est réuni mardi soir.", True),
        ("Les élus étaient présents.", True),
        ("Trente-quatre étaient présents.", True),
        ("Les délégués se sont retrouvés jeudi à Brévic, autour de leur président.", True),
        ("Une réunion publique s’est tenue mardi à la salle des fêtes.", True),
        ("Sept affaires étaient inscrites au rôle.", True),
        ("Réuni lundi 3 mars sous la présidence d’Anne Roy, le conseil avait quatorze points à l’ordre du jour.", True),
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


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("C’était le point que tout le monde attendait.", True),
        ("C’est le dossier qui a pris le plus de temps.", True),
        ("C’est le dossier qui a coûté 3 millions à la ville.", False),
    ],
)
def test_what_only_says_which_item_comes_is_known(sentence: str, *, only: bool) -> None:
    assert announces_an_item(sentence) is only
