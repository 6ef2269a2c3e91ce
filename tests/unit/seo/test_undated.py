from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.telling import is_teaser
from cms_publisher.seo.undated import is_undated, names_weekday


@pytest.mark.parametrize("text", ["Le pont rouvre demain", "Il a fermé l’an dernier", "Il ferme à la fin du mois"])
def test_a_time_counted_from_the_day_of_writing_is_undated(text: str) -> None:
    assert is_undated(text)


def test_an_earlier_count_is_one_too_and_the_only_count_is_not() -> None:
    assert is_undated("Un précédent bilan faisait état de deux blessés.")
    assert is_teaser("Un premier bilan évoquait un mort et quatre blessés.")
    assert not is_teaser("Un premier bilan fait état de deux morts.")


@pytest.mark.parametrize(
    "text",
    ["Le pont rouvre samedi 4 mai", "Le pont rouvre en mai", "Il ferme chaque lundi", "Il ferme fin du mois de mai"],
)
def test_a_date_or_what_comes_back_is_not(text: str) -> None:
    assert not is_undated(text)
    assert not names_weekday(text)


def test_a_weekday_without_its_date_is_told_apart() -> None:
    assert names_weekday("Le pont rouvre samedi")
