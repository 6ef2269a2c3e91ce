"""The matters of a person that an instruction forbids, and what only speaks of them."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.matters_asked import known, matters
from cms_publisher.french.matters import Matter


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("sans préciser sa nationalité", {Matter.ORIGIN}),
        ("On ne donne ni la nationalité ni l’origine du prévenu", {Matter.ORIGIN}),
        ("surtout pas l’origine des suspects", {Matter.ORIGIN}),
        ("Ne pas mentionner la maladie de la maire", {Matter.HEALTH}),
        ("Rien sur son état de santé", {Matter.HEALTH}),
        ("ne parle pas de son diabète", {Matter.HEALTH}),
        ("pas un mot sur son orientation sexuelle", {Matter.ORIENTATION}),
        ("rien sur sa vie privée", {Matter.FAMILY, Matter.ORIENTATION, Matter.HEALTH, Matter.RELIGION}),
        ("Évite toute allusion à sa religion", {Matter.RELIGION}),
        ("La religion de l’auteur ne doit pas apparaître", {Matter.RELIGION}),
        ("sans préciser son appartenance politique", {Matter.POLITICS}),
        ("On ne rappelle pas sa condamnation de 2018", {Matter.RECORD}),
        ("ne pas donner la nationalité et la religion", {Matter.ORIGIN}),
    ],
)
def test_a_ban_on_a_matter_is_read(phrase: str, wanted: set[Matter]) -> None:
    assert {wish.matter for wish in matters(phrase)} == wanted


@pytest.mark.parametrize(
    "phrase",
    [
        "N’oublie pas sa nationalité",
        "Pas de pathos sur sa maladie",
        "Ne parle pas que de sa maladie",
        "Ni pathos ni voyeurisme sur sa maladie",
        "Pas de titre sur la nationalité du vainqueur",
        "Prudence sur l’origine du feu",
        "On ne précise pas l’origine du sinistre",
        "Pas de nom de famille",
        "Si on n’a pas la nationalité",
        "Pas d’amalgame sur la nationalité",
        "La famille a relu",
    ],
)
def test_what_only_speaks_of_it_forbids_nothing(phrase: str) -> None:
    assert matters(phrase) == ()


def test_whose_origin_is_meant_is_who_comes_first_and_most_or_nobody_can_tell() -> None:
    (wish,) = matters("sans préciser sa nationalité")
    told = [
        "Un homme, de nationalité roumaine, nie. Ce ressortissant roumain vit ici.",
        "Un ami, de nationalité bulgare.",
    ]
    assert known(wish, told) == ("roumaine", "roumain")
    assert known(wish, ["Un homme, de nationalité roumaine, nie. Un ami, de nationalité bulgare, se tait."]) == ()
    (wish,) = matters("aucune mention de la nationalité des prévenus")
    assert set(known(wish, told)) == {"", "roumaine", "roumain", "bulgare"}
