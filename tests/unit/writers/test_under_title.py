"""What a reporter set right under the title, in one short paragraph, is the standfirst."""

from __future__ import annotations

import pytest

from cms_publisher.model import SiteProfile
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TITLE = "Mort d’un saisonnier dans un silo : la coopérative rejugée"
OWN = "Condamnée en première instance à 120 000 euros d’amende, la coopérative Lormoise conteste toute faute."
TEXT = """\
Ils sont venus à onze, le père, la mère et les deux sœurs, tous avec le même badge sur la poitrine. Il leur a fallu se
serrer sur les deux bancs de la petite salle, mercredi 25 novembre 2026, à Riom.

Le 18 juillet 2022, le saisonnier est descendu dans une cellule du silo de Varmes. Il n’était pas attaché.

L’avocat général, Paul Arnoux, a requis 200 000 euros d’amende contre la coopérative et un an de prison avec sursis
contre le directeur.

L’avocat de la coopérative a demandé la relaxe devant la cour.
"""


def standfirst(*above: str) -> str:
    made = DEFAULT.write(story("\n\n".join((*above, TEXT))), SiteProfile())
    return " ".join(made.standfirst_text.split())


@pytest.mark.parametrize("slug", ["", "COUR D’APPEL. "])
def test_a_sentence_under_the_title_stays_the_standfirst(slug: str) -> None:
    assert standfirst(TITLE, slug + OWN) == OWN


def test_without_a_title_nothing_says_that_it_stands_apart() -> None:
    assert standfirst(OWN) != OWN


def test_a_scene_of_one_sentence_is_none() -> None:
    scene = "On n’entendait que la pluie sur la verrière de la salle des pas perdus, et la coopérative se taisait."
    assert standfirst(TITLE, scene) != scene
