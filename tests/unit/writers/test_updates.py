"""What a source of the same day tells as changed is borrowed before anything else of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Rights, SiteProfile
from cms_publisher.pipeline import settle
from cms_publisher.writers import DEFAULT
from cms_publisher.writers.digest.worth import updates
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from cms_publisher.model import Source

PROFILE = SiteProfile()

TEXT = """\
Un incendie dans le silo de Lorme

Un incendie est en cours dans le silo de Lorme, où 1 800 tonnes d’orge brûlent depuis mercredi matin.

Un périmètre de sécurité de 400 mètres a été mis en place autour du silo de Lorme. Quatre-vingts pompiers sont sur \
place avec une trentaine d’engins, et soixante habitants ont été évacués vers la salle des fêtes, à l’entrée du bourg.

La coopérative, qui emploie 210 personnes, exploite quatorze silos dans le département. Une enquête a été ouverte par \
le parquet, et des travaux de soudure avaient été effectués la veille par une entreprise extérieure.
"""
POINT = """\
Point de situation

La préfète de l’Yonne a activé à 8 h 15 le centre opérationnel après l’incendie du silo de Lorme, où 12 agents suivent \
l’évolution de la situation avec les pompiers et la gendarmerie depuis le début de la journée de mercredi.

Le périmètre de sécurité est ramené à 200 mètres. Quarante-quatre des 63 habitants évacués ont pu regagner leur \
domicile.
"""


@pytest.mark.parametrize(("published", "first"), [(date(2025, 3, 12), True), (date(2025, 1, 12), False)])
def test_what_has_changed_is_taken(published: date, first: bool) -> None:
    point = source(POINT, "point.txt", outlet="Préfecture de l’Yonne", published=published, rights=Rights.OWN)
    told = story(TEXT, point)
    article = DEFAULT.write(replace(told, brief=settle(told.brief, PROFILE)), PROFILE)
    text = " ".join(block.text for block in article.body)
    assert ("ramené à 200\u00a0mètres" in text) is first


def test_a_change_of_what_nobody_told_is_no_update() -> None:
    assert updates(["Le pont est rouvert."], ["Le pont de Lorme est fermé."])
    assert not updates(["Le musée est rouvert."], ["Le pont de Lorme est fermé."])


ALERT = """\
Un silo brûle à Lorme

La tour du silo, haute de 48 mètres, menace de tomber sur la coopérative et le parquet enquête. Quelque 600 tonnes \
d’orge ont brûlé, soit 10 % de la récolte, et 25 pompiers de renfort étaient attendus. Des recherches étaient en cours.
"""


LASTING = """
Le silo de Lorme, bâti en 1962 par la coopérative, reçoit chaque été la moisson de 140 fermes du plateau.
"""


def test_of_an_alert_what_lasts_is_taken_and_no_figure_that_the_report_has_corrected() -> None:
    alert = source(ALERT, "alerte.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.OWN)
    longer = source(ALERT + LASTING, "alerte.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.OWN)
    assert "600" not in _written(alert)
    assert "140 fermes" in _written(longer)


MIXED = """\
Un silo brûle à Lorme

Quelque 600 tonnes d’orge sont en feu, et des recherches étaient en cours mardi soir dans la tour du silo de Lorme.

Le silo de Lorme, bâti en 1962, reçoit chaque été la moisson de 140 fermes du plateau et emploie 12 saisonniers. Il \
pourrait rouvrir vendredi, espérait mardi soir la coopérative.

En mars 2018, un incendie au même endroit avait arrêté la moisson onze jours.
"""


def test_what_an_alert_hoped_for_is_left_out_of_what_lasts_and_the_precedent_follows() -> None:
    text = _written(source(MIXED, "alerte.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.OWN))
    assert "140 fermes" in text
    assert "avait arrêté la moisson onze jours" in text
    assert "pourrait rouvrir" not in text
    assert "étaient en cours" not in text


def test_a_short_sentence_of_the_article_is_no_reason_to_leave_out_a_figure() -> None:
    words = "La tour du silo, haute de 48 mètres, domine Lorme et la salle des fêtes depuis la moisson de l’été 1962."
    told = TEXT + "\nLa tour domine la salle des fêtes.\n"
    other = source(words, "tour.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.LICENSED)
    article = DEFAULT.write(story(told, other, min_words=200), PROFILE)
    assert "48 mètres" in " ".join(block.text for block in article.body).replace("\u00a0", " ")


def _written(other: Source) -> str:
    article = DEFAULT.write(story(TEXT, other, min_words=200), PROFILE)
    return " ".join(block.text for block in article.body)
