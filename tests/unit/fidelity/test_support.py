"""The sentences that a rewording stands on, besides those that have most of its words."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.support import support, without_strays
from tests.unit.checks import rewordings

LINES = (
    "Le moulin de Sarve, arrêté depuis 1987, appartient à la commune.",
    "Elle cherche un meunier pour en rouvrir les portes au printemps.",
    "De quoi faire vivre 26 familles du hameau.",
    "La nuit du 17 au 18 novembre, une crue a emporté trois vannes.",
    "« Il nous faut un meunier qui sache aussi tenir un bar », dit la maire.",
    "La fanfare a été dissoute faute de musiciens.",
    "Le concours de pêche réunira 18 équipes cet été.",
    "Le boulanger paiera plus cher sa farine, d’après la chambre des métiers.",
)
LIBRARY = rewordings.library(LINES)


def passages(text: str) -> set[int]:
    return {passage.number for passage in support(read(text), LIBRARY)}


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("Un meunier rouvrirait les portes du moulin et 26 foyers en vivraient.", 2),
        ("Au moulin, la crue a emporté des vannes ; 18 équipes sont attendues au concours.", 6),
        ("La commune cherche « un meunier qui sache aussi tenir un bar » pour rouvrir au printemps.", 4),
    ],
)
def test_a_figure_and_a_quotation_lead_to_the_sentence_that_has_them(text: str, among: int) -> None:
    assert among in passages(text)


@pytest.mark.parametrize("text", ["Le moulin de Sarve a été vidé.", "Le concours n’a pas encore été annoncé."])
def test_been_is_no_summer(text: str) -> None:
    assert "ete" not in read(text).stems


def test_a_summer_is_one() -> None:
    assert "ete" in read("Le concours a lieu cet été.").stems


def test_a_sentence_far_off_that_only_shares_a_word_is_left_out() -> None:
    ours = read("La commune a payé le moulin de Sarve, arrêté depuis 1987.")
    found = support(ours, LIBRARY)
    assert {passage.number for passage in found} == {0, 7}
    assert [passage.number for passage in without_strays(ours, found, LIBRARY)] == [0]
