"""A hearing whose judgment is to come is headed by what was asked for, and tells last when that comes."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.requisitions import judgment_last, requested
from cms_publisher.writers.digest.standfirst import split_standfirst
from tests.unit.writers.stories import source

TEXT = """\
« Je regardais l’écran. » À la barre du tribunal de Brévic, mardi, les mots viennent mal.

Paul R., 24 ans, est {tried}. En mars, sa camionnette a tué un cycliste de Lorme.

{asked} « Ce téléphone n’avait rien à faire là », a-t-elle dit.

{end}
"""
TRIED = "jugé pour homicide involontaire aggravé"
RESERVED = "Le jugement a été mis en délibéré au 12 janvier 2027."


@pytest.mark.parametrize(
    ("tried", "asked", "headline"),
    [
        (
            TRIED,
            "La procureure, Anne Roy, a requis quatre ans de prison, dont deux avec sursis, et l’annulation du permis.",
            "Homicide involontaire aggravé : la procureure a requis quatre ans de prison, dont deux avec sursis",
        ),
        (
            "poursuivi pour vol et pour recel",
            "Le parquet a requis six mois avec sursis contre le livreur, et une amende contre son frère.",
            "Vol : le parquet a requis six mois avec sursis contre le livreur",
        ),
        ("jugé pour avoir roulé trop vite", "La procureure a requis la relaxe.", "La procureure a requis la relaxe"),
        (
            TRIED,
            "Pour le procureur, Jean Roy, « il sait ». Il requiert un an de prison dont un mois ferme, et l’interdit.",
            "Homicide involontaire aggravé : le procureur requiert un an de prison dont un mois ferme",
        ),
        (
            TRIED,
            "La procureure, Anne Roy, n’y croit pas. « C’est faux », lance-t-elle. Elle réclame un an de prison ferme.",
            "Homicide involontaire aggravé : la procureure réclame un an de prison ferme",
        ),
        (
            "poursuivi pour vol",
            "Le parquet a requis un an de prison, dont un mois ferme, contre son épouse.",
            "Vol : le parquet a requis un an de prison, dont un mois ferme, contre son épouse",
        ),
        (TRIED, "Le parquet a requis un an de prison pour elle et la relaxe pour lui.", None),
        (TRIED, "La procureure écoute. L’avocate se lève. Elle réclame une amende de 500 euros.", None),
        (TRIED, "La procureure, Anne Roy, s’assoit. Il requiert deux ans de prison.", None),
        (TRIED, "La procureure a requis deux ans de prison, assortis du sursis probatoire.", None),
    ],
)
def test_the_punishment_that_was_asked_for_stands_whole_behind_what_for(
    tried: str, asked: str, headline: str | None
) -> None:
    sections = prepare(source(TEXT.format(tried=tried, asked=asked, end=RESERVED))).sections
    found = requested(sections)
    assert (found.text.replace("\u00a0", " ") if found else None) == headline


def test_a_scene_goes_as_far_as_what_somebody_is_tried_for() -> None:
    scene = "Elle a posé sa canne. « Tout est là. » Le président ne dit rien. "
    told = "Mardi, le tribunal de Brévic jugeait Anne L., 62 ans, pour vol de deux vélos et recel."
    sections = prepare(source(f"{scene}{told}\n\nSon avocat conteste tout, et sa fille aussi.")).sections
    taken, _ = split_standfirst(sections, Sentence(text="Vol : la procureure requiert un an"))
    assert taken[-1].text.endswith("pour vol de deux vélos et recel.")


ASKED = "La procureure a requis deux ans de prison."


@pytest.mark.parametrize(
    ("end", "told"),
    [(RESERVED, True), ("La décision sera rendue le 4 février 2027.", True), ("Le tribunal l’a relaxé.", False)],
)
def test_when_the_judgment_comes_ends_the_standfirst(end: str, *, told: bool) -> None:
    sections = prepare(source(TEXT.format(tried=TRIED, asked=ASKED, end=end))).sections
    lead = sections[0].blocks[1].sentences
    taken, rest = judgment_last(lead, sections, Sentence(text="Deux ans requis"))
    assert (taken[-1].text.replace("\u00a0", " ") == end) == told
    assert len(rest[0].blocks) == len(sections[0].blocks) - told
