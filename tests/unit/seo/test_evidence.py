from __future__ import annotations

from cms_publisher.seo.evidence import Evidence, Token, evidence, tokenize


def facts(*texts: str) -> Evidence:
    return evidence([(text, tokenize(text)) for text in texts])


def token(text: str, word: str) -> Token:
    return next(found for found in tokenize(text) if found.form == word)


def test_elided_articles_are_words_of_their_own() -> None:
    assert [found.form for found in tokenize("Aujourd’hui, l’eau qu’on boit")] == [
        "aujourd'hui",
        "l'",
        "eau",
        "qu'",
        "on",
        "boit",
    ]


def test_a_comma_parts_words() -> None:
    assert [found.joined for found in tokenize("le port, la ville")] == [False, True, False, True]


def test_a_word_after_an_article_is_a_noun_whatever_its_ending() -> None:
    text = "L’atelier ouvre ; le maire va ouvrir un atelier"
    assert facts(text).is_noun(token(text, "atelier"))
    assert facts(text).is_verb(token(text, "ouvrir"))


def test_a_capital_tells_a_name_in_mid_sentence_only() -> None:
    text = "Demain le port de Brévic rouvre"
    found = facts(text)
    assert found.is_name(token(text, "brévic"))
    assert not found.is_name(token(text, "demain"))


def test_a_title_in_capitals_makes_no_names() -> None:
    text = "LE PORT ROUVRE"
    assert not facts(text).names


def test_sigles_are_names_wherever_they_stand() -> None:
    text = "SNCF et région signent"
    assert facts(text).is_name(token(text, "sncf"))


def test_what_the_dictionary_has_as_no_verb_is_none_before_a_clause() -> None:
    text = "Les deux ports veulent une flotte commune que le canton paiera."
    assert "commune" not in evidence([(text, tokenize(text))]).verbs
