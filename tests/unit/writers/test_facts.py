"""An announcement's standfirst says how much and when, and not what its sender hopes of it."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence, SiteProfile
from cms_publisher.pipeline import review
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from cms_publisher.writers.digest.facts import with_facts
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.standfirst import split_standfirst
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()

HEADLINE = Sentence(text="Lactea construit un atelier à Lorme")
NEWS = "Le groupe Lactea annonce la construction d’un atelier de poudre de lait sur son site de Lorme (Orne)."
HOPE = "Ce projet structurant permettra d’accompagner la croissance du groupe et de ses partenaires."
SITE = "Le site de Lorme collecte le lait de trois cents fermes, et sa plus vieille tour date de la guerre."
FACTS = "L’atelier entrera en service au printemps 2028. L’investissement s’élève à 38 millions d’euros."


def told(text: str, *, release: bool = True) -> tuple[str, str]:
    opened = split_standfirst(prepare(source(text)).sections, HEADLINE)
    taken, rest = with_facts(opened, HEADLINE, release=release)
    body = "\n".join(block.text for section in rest for block in section.blocks)
    return " ".join(one.text for one in taken).replace("\u00a0", " "), body.replace("\u00a0", " ")


@pytest.mark.parametrize("release", [True, False])
def test_the_figures_take_the_place_of_a_hope_which_opens_the_body(release: bool) -> None:
    taken, body = told(f"{NEWS} {HOPE}\n\n{SITE}\n\n{FACTS}\n", release=release)
    assert taken == f"{NEWS} {FACTS}"
    assert body == f"{HOPE}\n{SITE}"


@pytest.mark.parametrize(
    "second",
    [
        "Ce projet coûtera 12 millions d’euros et occupera trente maçons pendant deux ans.",
        "Cet atelier remplacera la tour de 1941, où travaillent encore douze personnes.",
    ],
)
def test_a_second_sentence_that_tells_something_stays(second: str) -> None:
    assert told(f"{NEWS} {second}\n\n{SITE}\n\n{FACTS}\n")[0] == f"{NEWS} {second}"


def test_figures_that_the_next_sentence_hangs_on_stay_in_the_body() -> None:
    jobs = "Soixante emplois seront créés en deux ans."
    hanging = "« Ils iront d’abord aux habitants du canton », a-t-elle promis à la sortie de la réunion de mardi."
    taken, body = told(f"{NEWS} {HOPE}\n\n{jobs}\n\n{hanging}\n\n{SITE}\n")
    assert jobs not in taken
    assert f"{jobs}\n{hanging}" in body


def test_ce_projet_at_the_head_of_the_body_is_the_one_of_the_standfirst() -> None:
    made = story(f"{NEWS} {HOPE}\n\n{SITE}\n\n{FACTS}\n", headline=HEADLINE.text)
    article = DEFAULT.write(made, PROFILE)
    assert article.standfirst_text.replace("\u00a0", " ") == f"{NEWS} {FACTS}"
    found = review(made, build(article, made, PROFILE)).findings
    assert "orphan" not in [one.rule for one in found]
