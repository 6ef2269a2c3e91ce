from __future__ import annotations

import pytest

from cms_publisher.seo.news import News

NEWS = News.of("Le phare de Brévic fermera lundi pour travaux")


@pytest.mark.parametrize(
    ("text", "at", "told"),
    [
        ("La mairie a pris sa décision.", 1, True),
        ("La mairie a pris sa décision.", 2, False),
        ("La fermeture du phare de Brévic durera un mois.", 5, True),
        ("La fermeture du phare de Brévic durera un mois.", 12, False),
    ],
)
def test_the_news_is_told_first_or_soon_in_the_headlines_words(text: str, at: int, told: bool) -> None:
    assert NEWS.is_told(text, at) is told


def test_the_nearer_the_start_or_the_headline_the_more_it_is_worth() -> None:
    first, later = (NEWS.worth("La mairie se tait.", at) for at in (0, 3))
    assert first > later > NEWS.worth("La mairie se tait.", 9)
    assert NEWS.worth("Le phare de Brévic fermera.", 9) > NEWS.worth("La mairie se tait.", 9)


def test_a_headline_without_words_is_told_by_its_place_alone() -> None:
    assert News.of("").shared("Le phare ferme.") == 0


def test_dead_and_wounded_count_where_the_headline_has_them() -> None:
    text, hurt = "Deux marins ont été blessés.", News.of("Naufrage : deux blessés")
    assert hurt.worth(text, 2) > News.of("Naufrage : deux marins").worth(text, 2)
