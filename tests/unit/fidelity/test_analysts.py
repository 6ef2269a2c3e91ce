from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.analysts import analysis_heading, speaker
from cms_publisher.fidelity.residue import explain
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source, story

ANALYSIS = (
    "« Le bac ne suffira plus », estime Bill Haydon, chercheur à l’université de Brévic. Le trafic a doublé.\n\n"
    "« Il faudra un pont », ajoute Haydon.\n"
)


def heading(text: str) -> str | None:
    found = analysis_heading(prepare(source(text)).sections[0].blocks)
    return found.text if found else None


def test_an_experts_words_may_stand_under_his_name() -> None:
    assert heading(ANALYSIS) == "L’analyse de Bill Haydon"


def test_not_over_the_words_of_somebody_else() -> None:
    assert heading(ANALYSIS.replace("ajoute Haydon", "ajoute Paul Roe")) is None
    assert heading(ANALYSIS + "\nLe maire a promis de répondre en juin, sans autre détail.\n") is None


def test_not_over_the_words_of_a_politician() -> None:
    assert heading(ANALYSIS.replace("chercheur à l’université", "maire")) is None


def test_the_review_explains_it_only_where_a_source_calls_him_an_expert() -> None:
    told = story(f"Un titre\n\n{ANALYSIS}")
    ours = explain("L’analyse de Bill Haydon", build(told), told.sources, heading=True)
    theirs = explain("L’analyse de Paul Roe", build(told), told.sources, heading=True)
    assert ours.residues == ()
    assert theirs.residues


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("« Oui », sourit Anne Roy.", "Anne Roy"),
        ("« Oui », a déclaré devant la presse la directrice d’Armor Lignes, Anne Roy.", "Anne Roy"),
        ("« Oui », plaide son directeur, Luc Morin.", "Luc Morin"),
        ("« Oui », soupire une commerçante.", None),
    ],
)
def test_who_is_named_behind_a_quotation_says_it(text: str, name: str | None) -> None:
    assert speaker(text) == name
