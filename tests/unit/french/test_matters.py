"""What a text tells of a person that is nobody's business, and what only sounds like it."""

from __future__ import annotations

import pytest

from cms_publisher.french.matters import Matter, between_commas, is_of_several, may_tell, says_only, tells


@pytest.mark.parametrize(
    ("matter", "text", "wanted"),
    [
        (Matter.ORIGIN, "Un homme de 34 ans, de nationalité roumaine, nie.", ["de nationalité roumaine"]),
        (Matter.ORIGIN, "Ce ressortissant roumain a reconnu les faits.", ["ressortissant roumain"]),
        (Matter.ORIGIN, "Le Kényan Samuel Kiprop a gagné.", ["Le Kényan"]),
        (Matter.ORIGIN, "Un Marocain de 30 ans a été blessé.", ["Un Marocain"]),
        (Matter.ORIGIN, "Une berline allemande, un foin italien, la Française des jeux.", []),
        (Matter.ORIGIN, "L’origine du feu n’est pas connue.", []),
        (Matter.RELIGION, "Karim Belaïd, de confession musulmane, tient un bar.", ["de confession musulmane"]),
        (Matter.RELIGION, "La paroisse catholique a prêté la salle.", []),
        (Matter.HEALTH, "La maire, atteinte d’un cancer, démissionne.", ["atteinte d’"]),
        (Matter.HEALTH, "Elle souffre d’un cancer du sein.", ["souffre d’un cancer"]),
        (Matter.HEALTH, "La lutte contre le cancer a reçu 800 euros.", []),
        (Matter.ORIENTATION, "Homosexuelle, elle le dit.", ["Homosexuelle"]),
        (Matter.FAMILY, "Ses deux fils jouent au rugby.", ["Ses deux fils"]),
        (Matter.FAMILY, "Un couple de restaurateurs achète le château.", []),
        (Matter.POLITICS, "L’élu, membre du Parti radical, se tait.", ["membre du Parti radical"]),
        (Matter.RECORD, "Déjà condamné en 2018, il conteste.", ["Déjà condamné"]),
    ],
)
def test_what_is_said_of_somebody_is_told(matter: Matter, text: str, wanted: list[str]) -> None:
    assert [found[0] for found in tells(matter, text)] == wanted


def test_what_may_be_of_it_is_only_what_is_not_told_for_certain() -> None:
    told = tuple(tells(Matter.HEALTH, "Elle souffre d’un cancer."))
    assert list(may_tell(Matter.HEALTH, "Elle souffre d’un cancer.", told)) == []
    assert [found[0] for found in may_tell(Matter.HEALTH, "La lutte contre le cancer.", ())] == ["cancer"]


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Deux patients, atteints de diabète, ont porté plainte.", True),
        ("La maire, 58 ans, atteinte d’un cancer, démissionne.", False),
        ("Mardi, la maire, atteinte d’un cancer, démissionne.", False),
    ],
)
def test_several_people_are_not_one(text: str, several: bool) -> None:
    assert [is_of_several(found) for found in tells(Matter.HEALTH, text)] == [several]


def test_what_stands_between_commas_says_nothing_else() -> None:
    assert between_commas(Matter.ORIGIN, "de nationalité roumaine")
    assert not between_commas(Matter.ORIGIN, "de nationalité douteuse")
    assert between_commas(Matter.FAMILY, "mariée et mère de deux enfants")
    assert not between_commas(Matter.FAMILY, "boulanger à Lorme")


@pytest.mark.parametrize(
    ("matter", "sentence", "only"),
    [
        (Matter.ORIGIN, "Il est de nationalité roumaine.", True),
        (Matter.ORIGIN, "Il est de nationalité roumaine et vit à Lorme.", False),
        (Matter.HEALTH, "Elle souffre d’un cancer depuis mars.", True),
        (Matter.HEALTH, "Elle souffre d’un cancer, mais se représente.", False),
        (Matter.FAMILY, "Son fils a appelé les secours et sauvé le chien.", False),
        (Matter.ORIENTATION, "Il est homosexuel.", True),
        (Matter.POLITICS, "Il est membre du Parti radical.", False),
    ],
)
def test_a_sentence_that_says_something_else_is_none_to_cut(matter: Matter, sentence: str, only: bool) -> None:
    assert says_only(matter, sentence) is only
