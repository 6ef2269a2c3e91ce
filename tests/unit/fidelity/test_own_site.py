"""A release's "le site" is the article's where it stands in the place that this tells of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.own_site import is_site_of
from cms_publisher.model import Rights
from cms_publisher.writers import DEFAULT
from tests.heldout.desk import PROFILE
from tests.unit.writers.stories import source, story

TOLD = """\
L’usine d’Orvax à Morgal : l’enquête publique s’ouvre

L’enquête publique sur l’usine qu’Orvax veut bâtir à Morgal s’ouvre mardi. La préfète décidera au printemps, et le \
commissaire enquêteur tiendra quatre permanences à la mairie.

Trois bâtiments de 18 mètres de haut longeront le canal, à 380 mètres des premières maisons. L’étude d’impact compte \
140 camions par jour pendant le chantier, et la maire craint pour les deux ponts du bourg, qui ont été bâtis en 1911.

Les conseils municipaux de Brévic et de Lorme ont voté contre l’usine. Les agriculteurs, qui perdraient 34 hectares, \
demandent une indemnité. La chambre de commerce, elle, est pour, et compte sur 90 emplois dans la vallée.
"""
RELEASE = """\
Orvax confirme son engagement

Orvax réaffirme son ambition de faire de son campus de Morgal un site exemplaire.

Le site sera refroidi par un circuit fermé, et l’usine prendra 9 000 m³ d’eau par an dans la nappe. Une convention a \
été signée le 5 novembre avec le syndicat de l’eau.
"""
OPENING = "Le site sera refroidi par un circuit fermé, et l’usine prendra 9 000 m³ d’eau par an dans la nappe."


def test_what_a_release_tells_of_the_site_is_borrowed() -> None:
    release = source(RELEASE, "orvax.txt", outlet="Orvax", rights=Rights.PRESS_RELEASE)
    article = DEFAULT.write(story(TOLD, release, min_words=150), PROFILE)
    assert "le site sera refroidi" in " ".join(block.text for block in article.body)


@pytest.mark.parametrize(
    ("release", "opening", "outlet", "met"),
    [
        (RELEASE, OPENING, "Orvax", True),
        (RELEASE, OPENING, "Mécaroc", False),  # who has not to do with it
        (RELEASE.replace("Morgal", "Brévic"), OPENING, "Orvax", False),  # another site
        (RELEASE.replace("site", "gymnase"), OPENING.replace("site", "gymnase"), "Orvax", False),
    ],
)
def test_whose_site_it_is(release: str, opening: str, outlet: str, met: bool) -> None:
    sent = source(release, "orvax.txt", outlet=outlet, rights=Rights.PRESS_RELEASE)
    assert is_site_of(sent, opening, TOLD) is met
    assert not is_site_of(replace(sent, rights=Rights.OWN), opening, TOLD)
