"""Free mode's names: completed or put for an office they pass; another's office, slot or role is found."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks import rewordings
from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "Le parc naturel du Vernois rouvre samedi, a annoncé sa directrice, Maud Keller.",
    "Le préfet, Jean Astruc, en avait ordonné la fermeture après la tempête de janvier.",
    "Mme Keller regrette que les sentiers du Haut-Vernois restent interdits.",
    "Le maire de Sorbières, Paul Mazel, réclame la réparation du pont de Combelle.",
    "L’entraîneuse du club de Sorbières, Lina Roche, cherche un autre terrain.",
    "Une équipe de l’université de Tarsac a compté 140 hêtres abattus.",
    "Le botaniste Yves Daunoy, de l’institut de Lorme, conteste ce compte.",
    "Selon Yves Daunoy, ce compte est faux.",
    "Sorbières a battu Combelle en demi-finale, avant la tempête.",
)
LIBRARY = library(TEXT, date(2026, 2, 20))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "Maud Keller regrette que les sentiers du Haut-Vernois restent interdits.",
        "Jean Astruc avait ordonné la fermeture du parc après la tempête de janvier.",
        "Paul Mazel, maire de Sorbières, réclame que le pont de Combelle soit réparé.",
        "Lina Roche, qui entraîne le club de Sorbières, cherche un autre terrain.",
        "L’université de Tarsac a compté 140 hêtres abattus.",
        "À en croire Yves Daunoy, ce compte est faux.",
        "La directrice du parc déplore que les sentiers du Haut-Vernois restent interdits.",
        "Combelle a été battu par Sorbières en demi-finale, avant la tempête.",
    ],
)
def test_a_name_told_otherwise_passes(faithful: str) -> None:
    assert kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("Le parc naturel du Vernois rouvre samedi, a annoncé sa directrice, Lina Roche.", "name"),
        ("Le préfet, Paul Mazel, avait ordonné la fermeture du parc après la tempête de janvier.", "name"),
        ("Lina Roche, qui entraîne le club de Combelle, cherche un autre terrain.", "name"),
        ("L’université de Lorme a compté 140 hêtres abattus.", "name"),
        ("Le maire de Sorbières, Paul Mazel, réclame la réparation du pont de Tarsac.", "name"),
        ("Aux dires du préfet, ce compte est faux.", "speaker"),
        ("Ce compte est faux.", "attribution"),
        ("Sorbières a été battu par Combelle en demi-finale, avant la tempête.", "relation"),
    ],
)
def test_a_name_in_anothers_place_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed, LIBRARY)


def test_a_first_name_that_only_opens_sentences_is_known() -> None:
    known = rewordings.library(
        (
            "Claire Ponsart cultive 40 hectares de lin à Brévin.",
            "Elle a perdu la moitié de sa récolte.",
            "« Encore un été comme ça et je vends les terres de mon père », confie-t-elle.",
        )
    )
    assert (
        rewordings.kinds("Si un tel été revient, Claire Ponsart dit qu’elle vendra les terres de son père.", known)
        == set()
    )
    assert "name" in rewordings.kinds(
        "Si un tel été revient, Jeanne Ponsart dit qu’elle vendra les terres de son père.", known
    )


TRADES = library(
    (
        "Le tribunal de commerce de Tarsac a confié la scierie de Lorme à ses ouvriers.",
        "Les plans ont été retrouvés par un brocanteur, Jean Fabert, dans une malle.",
        "Un conservateur, Ulric Stahm, l’a aidé à en trouver l’auteur.",
        "Un clerc de l’étude, Samir Belkadi, a donné l’alerte.",
        "Le principal de Jules-Vallat, Marc Wirtz, part en juillet ; celle de Lise-Aubry, Nadia Perrin, lui succède.",
    ),
    date(2026, 2, 20),
)


@pytest.mark.parametrize(
    "faithful",
    [
        "La scierie de Lorme va à ses ouvriers, a décidé le tribunal de commerce de Tarsac.",
        "C’est un brocanteur, Jean Fabert, qui a retrouvé les plans dans une malle.",
        "Un conservateur, Ulric Stahm, a aidé le brocanteur à trouver l’auteur des plans.",
        "L’alerte est venue d’un clerc de l’étude, Samir Belkadi.",
        "Nadia Perrin, principale de Lise-Aubry, succède à Marc Wirtz, qui part en juillet.",
    ],
)
def test_a_trade_and_a_house_told_otherwise_pass(faithful: str) -> None:
    assert not kinds(faithful, TRADES) & {"name", "replaced"}


@pytest.mark.parametrize(
    "changed",
    [
        "La scierie de Lorme va à ses ouvriers, a décidé le tribunal de commerce de Lorme.",
        "C’est un brocanteur, Ulric Stahm, qui a retrouvé les plans dans une malle.",
        "L’alerte est venue d’un comptable de l’étude, Samir Belkadi.",
    ],
)
def test_anothers_trade_or_house_is_found(changed: str) -> None:
    assert "name" in kinds(changed, TRADES)
