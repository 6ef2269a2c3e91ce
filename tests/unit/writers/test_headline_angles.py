"""What is offered beside a headline is news of the same story: no scene and no past of it."""

from __future__ import annotations

import pytest

from cms_publisher.french.words import stems_of
from cms_publisher.writers.digest.headline_angles import is_news

KNOWN = stems_of("La scierie Morel de Lorme détruite par un incendie. Le feu a pris dans l’atelier.")


@pytest.mark.parametrize(
    "line",
    [
        "La scierie emploie quarante et une personnes",
        "Reconstruire coûtera 6 millions d’euros",
        "Un pompier volontaire, légèrement brûlé à une main, a été conduit à l’hôpital",
        "Scierie Morel : l’atelier a entièrement brûlé",
        "Le gérant de la scierie a promis de reconstruire",
    ],
)
def test_what_a_desk_could_sign_is_offered(line: str) -> None:
    assert is_news(line, KNOWN)


@pytest.mark.parametrize(
    "line",
    [
        "Le vent soufflait à 35 nœuds",
        "Devant la porte une feuille est scotchée",
        "Vers 11 h 15, le délégué CGT est ressorti le premier",
        "Un tronc coûte 95 euros ; elle n’a pas augmenté ses prix",
        "Lorme : un homme attend, la main levée",
        "Le président n’a pas ouvert la chemise",
    ],
)
def test_a_moment_of_the_story_is_not(line: str) -> None:
    assert not is_news(line, KNOWN)
