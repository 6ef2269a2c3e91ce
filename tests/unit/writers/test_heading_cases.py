"""Sections in the case file, each with the heading that the writer offers first."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.headings import ranked
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.quotations import quotations
from cms_publisher.writers.digest.weights import weights
from tests.unit.cases import load, titles
from tests.unit.writers.stories import source

CASES = Path(__file__).parent / "cases" / "headings.md"


@pytest.mark.parametrize("title", titles(CASES))
def test_the_heading_of(title: str) -> None:
    case = next(each for each in load(CASES) if each.title == title)
    section = prepare(source(case.given.replace("\n", "\n\n") + "\n")).sections[0]
    weight = weights(block.text for block in section.blocks)
    assert next(ranked(section, weight, (), ""))[1].text == case.expected


def test_a_longer_quotation_will_do_where_nothing_shorter_does() -> None:
    said = "« Mon chien marque, je creuse, et c’est pourri ou c’est une bille »"
    told = Sentence(text=f"{said}, dit Anne Roy, qui vend sur ce marché depuis trente ans et n’a jamais vu cela.")
    assert not list(quotations(told, opens=False))
    assert [quote.text for _, quote in quotations(told, opens=False, lengthy=True)] == [said]


@pytest.mark.parametrize(
    ("said", "heads"),
    [
        ("Que ça passerait tout seul", False),
        ("Que de temps perdu pour trois barrières !", True),
        ("Le bureau a signé, mais la signature n’est pas la mienne", False),
        ("Le leur coûte deux fois moins cher", False),
        ("L’inspecteur est passé le 12", False),
        ("L’inspecteur est passé le 12\u00a0mai", True),
        ("Les loyers ont pris le 1 % de trop", True),
        ("On m’a dit que pour les bêtes, pas de problème", False),
        ("Le ministre a dit que nos chiffres étaient faux", False),
        ("Le maire nous explique que la ville est ruinée", False),
        ("On nous a demandé d’attendre au salon", True),
        ("J’ai dit que je ne vendrais pas le four", True),
    ],
)
def test_what_only_the_words_around_explain_heads_nothing(said: str, heads: bool) -> None:
    told = Sentence(
        text=f"«\u00a0{said}\u00a0», dit Anne Roy, qui préside le club de natation de Lorme depuis dix ans."
    )
    assert bool(list(quotations(told, opens=False))) is heads


@pytest.mark.parametrize("is_open", [True, False])
def test_what_the_section_leaves_open_heads_nothing(*, is_open: bool) -> None:
    caveat = "Le lien avec les fromages n’est pas établi." if is_open else "Leurs parents ont porté plainte lundi."
    told = "La préfecture a réuni les maires du canton mardi matin à la salle des fêtes pour parler de la maladie."
    text = f"{told} Deux enfants de Vasnes sont hospitalisés à Lorme. {caveat}\n"
    section = prepare(source(text)).sections[0]
    weight = weights(block.text for block in section.blocks)
    offered = [one.text for _, one in ranked(section, weight, (), "", reach=9)]
    assert ("Deux enfants de Vasnes sont hospitalisés à Lorme" in offered) is not is_open
