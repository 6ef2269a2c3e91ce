from __future__ import annotations

import pytest

from cms_publisher.readers.wishes import parse_instruction


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("au moins 700 mots", 700),
        ("700 à 900 mots", 700),
        ("between 700 and 900 words", 700),
        ("1 000 mots minimum", 1000),
        ("1\u202f200 mots", 1200),
        ("at least 1,200 words", 1200),
        ("a 650-word piece", 650),
        ("500 mots maximum", None),
        ("moins de 900 mots", None),
        ("up to 800 words, at least 600 words", 600),
        ("en 2025, un article", None),
    ],
)
def test_the_least_length_is_read(words: str, count: int | None) -> None:
    assert parse_instruction(words).min_words == count


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("avec des intertitres", 3),
        ("let there be subheadings", 3),
        ("quatre intertitres", 4),
        ("at least 5 clear subheadings", 5),
        ("sans intertitres", 0),
        ("no subheadings", 0),
        ("un bel article", None),
    ],
)
def test_subheadings_are_counted(words: str, count: int | None) -> None:
    assert parse_instruction(words).subheadings == count


@pytest.mark.parametrize(
    ("words", "keyphrase"),
    [
        ("mot-clé : pont suspendu, 700 mots", "pont suspendu"),
        ("Mot-clé principal : pont suspendu", "pont suspendu"),
        ("keyword: tramway.", "tramway"),
        ("avec le mot-clé « marché couvert » en tête", "marché couvert"),
        ("mets le mot-clé en tête", None),
    ],
)
def test_the_keyphrase_keeps_its_writing(words: str, keyphrase: str | None) -> None:
    assert parse_instruction(words).keyphrase == keyphrase


def test_the_headline_is_not_looked_for_in_a_subheading() -> None:
    assert parse_instruction("titre : Le pont rouvre").headline == "Le pont rouvre"
    assert parse_instruction("sous-titre : Le pont rouvre").headline is None


def test_the_language_is_read_in_both_languages() -> None:
    assert parse_instruction("Be in French").language == "fr"
    assert parse_instruction("en français, s’il te plaît").language == "fr"
    assert parse_instruction("write it in English").language == "en"


def test_no_words_ask_for_nothing() -> None:
    brief = parse_instruction("  ")
    assert (brief.instruction, brief.min_words, brief.subheadings, brief.language) == (None, None, None, None)
