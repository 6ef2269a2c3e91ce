from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.checks.context import Context
from cms_publisher.checks.house_style import CHECK
from cms_publisher.model import HouseStyle, SiteProfile
from cms_publisher.pipeline import compose
from cms_publisher.settings.files import toml
from cms_publisher.settings.style import OWN, style
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

STYLE = HouseStyle(
    rules={"acronyms": "flag", "calques": "flag", "names": "flag"},
    names={"Otan": ("OTAN",)},
    known_acronyms=frozenset({"OTAN"}),
    calques={"au final": "finalement"},
)
TEXT = """\
Le bac rouvre

Au final, le CODAB a voté. Le CODAB paiera. « Au final, c’est bien », dit-elle. L’OTAN n’y est pour rien.

Le Syndicat des bacs (SYBAC) aussi.
"""


def found(text: str, style: HouseStyle) -> list[tuple[str, object]]:
    told = story(text)
    edition = compose(told, SiteProfile(house_style=style), DEFAULT)
    return [(finding.rule, finding.args["found"]) for finding in CHECK(Context(told, edition))]


def test_each_departure_is_told_once_and_none_in_a_quotation() -> None:
    assert sorted(found(TEXT, STYLE)) == [("acronym", "CODAB"), ("calque", "Au final"), ("form", "OTAN")]


def test_a_house_without_rules_is_told_nothing() -> None:
    assert found(TEXT, HouseStyle()) == []


def test_what_everybody_writes_in_capitals_needs_no_words() -> None:
    own = style(toml(OWN), str(OWN))
    text = (
        "Le bac rouvre\n\nLe CODAB remplace ses tuyaux en PVC et ses lampes à LED, puis loge un SDF, hors TVA, par GPS."
    )
    assert [word for rule, word in found(text, own) if rule == "acronym"] == ["CODAB"]


def test_a_word_in_capitals_for_stress_is_no_acronym() -> None:
    text = "Le bac rouvre\n\nL’eau NE DOIT PAS être bue et PEUT brûler, dit le CODAB au SNES."
    assert [word for rule, word in found(text, STYLE) if rule == "acronym"] == ["CODAB", "SNES"]


def test_the_outlet_of_a_source_needs_no_words_for_its_letters() -> None:
    told = replace(story(TEXT), primary=replace(story(TEXT).primary, outlet="CODAB"))
    edition = compose(told, SiteProfile(house_style=STYLE), DEFAULT)
    assert "acronym" not in {finding.rule for finding in CHECK(Context(told, edition))}


@pytest.mark.parametrize(("outlet", "told"), [("Comité d’Ornes des Amis du Bac", False), ("Le Courrier", True)])
def test_nor_do_the_initials_of_its_name(outlet: str, told: bool) -> None:
    initials = "COAB"
    given = story(f"Le bac rouvre\n\nLe maire l’a dit au {initials}.\n")
    given = replace(given, primary=replace(given.primary, outlet=outlet))
    edition = compose(given, SiteProfile(house_style=STYLE), DEFAULT)
    assert ("acronym" in {finding.rule for finding in CHECK(Context(given, edition))}) is told


@pytest.mark.parametrize(
    ("text", "calques"),
    [
        ("La piscine fermera définitivement en mars.", 0),
        ("Le point a été définitivement retiré de l’ordre du jour.", 0),
        ("Le bac sera définitivement coupé du port.", 0),
        ("C’est définitivement le plus beau pont du pays.", 1),
    ],
)
def test_what_closes_for_good_is_no_calque(text: str, calques: int) -> None:
    own = style(toml(OWN), str(OWN))
    assert len(found(f"Le bac rouvre\n\n{text}\n", own)) == calques


@pytest.mark.parametrize(
    ("text", "acronyms"),
    [
        ("Le comité des bacs de Brévic paie. Le CBB a voté.", []),
        ("La régie a saisi le CODAB, l’organisme qui juge les passeurs.", []),
        ("Le port de LOSTEC ferme. À Lostec, on attend.", []),
        ("Le comité paie. Le CBB a voté.", ["CBB"]),
        ("Le maire Ueli Vogt (UDC) a voté, Rosa Meier (DVG) non.", ["UDC"]),
        ("Selon les sociétés professionnelles, il est tard. Le syndicat SSP est sceptique.", ["SSP"]),
        ("L’USL a battu Brévic 3-1, à Lostec.", []),
        ("L’USL a voté, à Brévic.", ["USL"]),
        ("L’Union des citoyens (UDC) a voté, dont Ueli Vogt (UDC).", []),
    ],
)
def test_an_acronym_is_explained_by_its_words_or_by_what_it_is(text: str, acronyms: list[str]) -> None:
    said = found(f"Le bac rouvre\n\n{text}\n", HouseStyle(rules={"acronyms": "flag"}))
    assert [word for _, word in said] == acronyms


def test_a_word_in_capitals_before_a_colon_is_no_acronym() -> None:
    text = "Le bac rouvre\n\nRAPPEL : le bac part à 8 heures.\n\nCODAB : le bac ferme en juin."
    assert [word for rule, word in found(text, STYLE) if rule == "acronym"] == ["CODAB"]
