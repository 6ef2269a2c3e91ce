"""Whom a text portrays is read off the text itself; what tells of several people, or of a trial, portrays nobody."""

from __future__ import annotations

import pytest

from cms_publisher.french.portraits import portrait

SHE = (
    "Le chat dort sur la caisse. « Il tient la boutique », dit Odile Vasseur. Elle a 58 ans et un tablier de cuir.",
    "Elle est née à Brévic. Le père était douanier, la mère faisait des ménages. « J’ai quitté l’école à 15 ans. »",
    "En 1994, elle reprend l’atelier de Lorme. Le toit fuyait. « Il pleuvait sur les cuirs, et j’étais heureuse. »",
    "La mairie voulait y loger un parking. Elle a gardé les clés trois ans dans sa poche.",
    "Samedi, elle fermera. Paul Roy, 24 ans, prendra la suite. « Je lui ai tout dit, sauf où sont les bons ciseaux. »",
)
HE = tuple(
    text.replace("Odile", "Gérald").replace("Elle", "Il").replace("elle", "il").replace("née", "né") for text in SHE
)


@pytest.mark.parametrize(("text", "name", "pronoun"), [(SHE, "Odile Vasseur", "elle"), (HE, "Gérald Vasseur", "il")])
def test_one_person_is_named_early_told_with_an_age_and_heard(text: tuple[str, ...], name: str, pronoun: str) -> None:
    found = portrait(text)
    assert found
    assert (found.name, found.pronoun, found.surname) == (name, pronoun, "Vasseur")


@pytest.mark.parametrize(
    "text",
    [
        SHE[:4],  # too short
        tuple(text.replace("58 ans", "un chapeau").replace(", 24 ans,", "") for text in SHE),  # no age
        tuple(text.replace("«", "").replace("»", "") for text in SHE),  # nobody is heard
        ("Le parquet a requis deux ans. Le prévenu se tait.", *SHE, "Il est condamné à un an."),  # a trial
        (SHE[0], *(f"Paul Roy a repris la halle de Lorme, numéro {at}. {text}" for at, text in enumerate(SHE[1:]))),
    ],
)
def test_others_portray_nobody(text: tuple[str, ...]) -> None:
    assert portrait(text) is None
