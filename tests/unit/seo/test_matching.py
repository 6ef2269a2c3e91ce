from __future__ import annotations

from cms_publisher.seo.matching import holds, mentions, opens_with


def test_a_mention_may_have_other_articles_case_and_accents() -> None:
    assert mentions("halle de la ville", "Les halles et la Halle de ville\u202f; la halle de la ville.") == 2


def test_a_part_of_a_word_is_no_mention() -> None:
    assert mentions("port", "Les transports et le porte-conteneurs.") == 0


def test_an_empty_keyphrase_is_nowhere() -> None:
    assert mentions("", "Le port.") == 0
    assert not holds("", "Le port.")
    assert not opens_with("", "Le port.")


def test_words_in_another_order_are_held_but_no_mention() -> None:
    text = "Brévic retrouve sa halle."
    assert holds("halle de Brévic", text)
    assert mentions("halle de Brévic", text) == 0


def test_a_title_opens_with_its_keyphrase_after_an_article() -> None:
    assert opens_with("usine Garel", "L’usine Garel embauche")
    assert not opens_with("usine Garel", "Embauches à l’usine Garel")
