"""What a source announces for a day to come that is news of itself."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.updated import announces, is_fresh
from tests.unit.writers.stories import source

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "is_news"),
    [
        ("L'intersyndicale appelle à la grève lundi 30 novembre, à partir de 5 heures.", True),
        ("Une marche blanche sera organisée dimanche 29 novembre à 15 heures.", True),
        ("Le conseil municipal se prononcera le mardi 15 décembre.", True),
        ("Les écoles de Puget resteront fermées vendredi 27 novembre.", True),
        ("La CGT appelait à la grève mardi 24 novembre.", False),  # over
        ("« Nous ferons grève le 30 novembre », dit-il.", False),  # somebody's word
        ("Le prochain bulletin sera publié le 3 décembre.", False),
        ("Le repas des aînés aura lieu le 12 décembre.", False),
        ("L'enquête publique se tiendra du 11 janvier au 12 février 2027.", False),  # months ahead
        ("La grève se poursuit.", False),
    ],
)
def test_an_action_on_a_day_of_the_weeks_ahead_is_news(text: str, *, is_news: bool) -> None:
    assert announces(text, DAY, DAY) is is_news


@pytest.mark.parametrize(("published", "fresh"), [(DAY, True), (date(2026, 11, 20), False), (None, False)])
def test_only_a_source_no_older_than_the_text_is_fresh(published: date | None, *, fresh: bool) -> None:
    tract = source("La CGT appelle à la grève lundi 30 novembre.\n", "tract.txt", published=published)
    assert is_fresh(tract, DAY) is fresh
