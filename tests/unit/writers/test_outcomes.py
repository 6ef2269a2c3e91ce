"""Where a text opens with the alarm, the news is what it came to."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.outcomes import came_to

BURNT = "Le hangar de 800 m² est entièrement détruit."


def told(*texts: str) -> list[Sentence]:
    return [Sentence(text=text) for text in texts]


@pytest.mark.parametrize(
    "alarm",
    [
        "L’alerte a été donnée à 4 heures par un voisin qui rentrait du travail.",
        "Les pompiers de Vernay ont été appelés à 4 heures dans la rue Haute.",
    ],
)
def test_what_burnt_goes_before_who_called_whom(alarm: str) -> None:
    assert came_to(told(alarm, "Le vent soufflait du nord.", BURNT), 0) == 2


@pytest.mark.parametrize(
    "texts",
    [
        ("Le maire a annoncé la vente de la ferme.", BURNT),
        ("L’alerte a été donnée à 4 heures par un voisin.", "« Le hangar est détruit », dit-il.", "Le vent soufflait."),
    ],
)
def test_the_news_stays_where_it_is_no_alarm_or_nothing_is_told_of_it(texts: tuple[str, ...]) -> None:
    assert came_to(told(*texts), 0) == 0
