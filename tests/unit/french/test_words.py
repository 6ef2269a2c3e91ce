from __future__ import annotations

import pytest

from cms_publisher.french.words import content_words, count, fold, is_function_word


@pytest.mark.parametrize(
    ("text", "words"),
    [("«\u00a0L’eau monte\u00a0»", 2), ("10\u202f000 €", 2), ("– … !", 0), ("", 0), ("porte-parole\nici", 2)],
)
def test_a_word_holds_a_letter_or_a_digit(text: str, words: int) -> None:
    assert count(text) == words


def test_typography_does_not_matter_to_folded_words() -> None:
    assert fold("L’Œuvre\u00a0À\u202fVal\u2011Clair") == fold("l'oeuvre a val-clair") == "l'oeuvre a val-clair"


def test_elided_articles_and_function_words_carry_no_subject() -> None:
    given = "L’île d’Orval n’a-t-elle pas aujourd’hui, c’est-à-dire lorsqu’il pleut, un porte-parole ?"
    assert content_words(given) == ("ile", "orval", "pleut", "porte-parole")


def test_a_letter_without_apostrophe_is_a_word() -> None:
    assert content_words("le vaccin C contre le virus B") == ("vaccin", "virus", "b")


def test_summer_is_a_subject() -> None:
    assert not is_function_word("été")
    assert is_function_word("À")


def test_a_coach_and_gold_are_nouns_and_the_links_are_none() -> None:
    assert content_words("Accident de car à Lorme, mine d’or") == ("accident", "car", "lorme", "mine", "or")
    assert content_words("Il dort, car il pleut. Or il neige.") == ("dort", "pleut", "neige")
