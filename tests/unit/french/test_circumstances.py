from __future__ import annotations

import pytest

from cms_publisher.french.circumstances import bare_date, connective, insertion


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("La halle a rouvert samedi 4 mai devant la foule.", " samedi 4 mai"),
        ("Le bassin fermera le lundi 30 juin 2025 au soir pour seize mois.", " le lundi 30 juin 2025 au soir"),
        ("Le musée ferme le lundi en hiver.", None),
        ("La tempête a privé de courant 14 foyers dans la nuit, selon la préfecture.", " dans la nuit"),
        ("Aucun train ne circulera mardi sur la ligne.", None),
        ("Les bus ne rouleront pas dans la nuit, selon la ville.", None),
    ],
)
def test_a_day_or_a_night_may_go_unless_what_it_bounds_is_denied(sentence: str, gone: str | None) -> None:
    span = bare_date(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("La tempête a également coupé la route.", " également"),
        ("Le port est ainsi une escale.", " ainsi"),
        ("Le port ainsi que la gare ferment.", None),
        ("Également fermé, le port attend.", None),
    ],
)
def test_a_word_that_only_ties_a_sentence_to_another_may_go(sentence: str, gone: str | None) -> None:
    span = connective(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


def test_whom_it_holds_for_in_particular_may_go() -> None:
    sentence = "La France, en particulier, a été réticente."
    span = insertion(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == "La France a été réticente."
