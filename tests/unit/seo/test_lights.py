from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.seo.lights import Page, lights

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

DESCRIBED = ("Le port d’Arvel rouvre.", "Le phare de Brévic a rouvert.")
TEXT = "Le phare de Brévic a rouvert. " + "Les visiteurs sont venus nombreux. " * 20 + "Brévic aime son phare."


def page(article: Maker, text: str = TEXT, *headings: str) -> Page:
    made = article("Titre", text)
    blocks = (ArticleBlock(kind=BlockKind.HEADING, level=2, sentences=(Sentence(text=each),)) for each in headings)
    return Page.of(replace(made, body=(*made.body, *blocks)))


def test_a_phrase_that_opens_the_title_and_the_text_has_every_light(article: Maker) -> None:
    assert lights("phare de Brévic", "Le phare de Brévic rouvre", page(article), DESCRIBED) == pytest.approx(1)


@pytest.mark.parametrize("title", ["À Lorme, le phare de Brévic rouvre", "Brévic retrouve son phare"])
def test_elsewhere_in_the_title_it_is_worth_less(article: Maker, title: str) -> None:
    assert 0 < lights("phare de Brévic", title, page(article)) < 1


def test_out_of_the_title_nothing_counts(article: Maker) -> None:
    assert lights("phare de Brévic", "Le musée rouvre", page(article)) == 0


def test_words_that_stand_apart_in_a_sentence_are_a_use_of_the_phrase(article: Maker) -> None:
    once = lights("phare de Brévic", "Le phare de Brévic rouvre", page(article, TEXT.replace(" aime son phare", "")))
    assert once < lights("phare de Brévic", "Le phare de Brévic rouvre", page(article))


def test_a_phrase_that_the_description_would_not_have_is_worth_less(article: Maker) -> None:
    made = page(article)
    with_it, without = (
        lights("phare de Brévic", "Le phare de Brévic rouvre", made, texts) for texts in (DESCRIBED, DESCRIBED[:1])
    )
    assert without < with_it


def test_an_elided_article_within_the_phrase_belongs_to_its_word(article: Maker) -> None:
    text = "Le port d’Arvel rouvre. Le port d’Arvel attend. Arvel a un port."
    elided = lights("port d’Arvel", "Le port d’Arvel rouvre", page(article, text))
    assert elided == pytest.approx(
        lights("port d’Arvel", "Le port d’Arvel rouvre", page(article, text + " Arvel, port."))
    )


@pytest.mark.parametrize(
    ("headings", "lit"),
    [
        (("Le phare de Brévic", "Autre chose"), True),
        (("Un phare neuf à Brévic", "Autre chose", "Encore"), True),
        (("Autre chose", "Encore"), False),
        (("Le phare de Brévic", "Brévic et son phare"), False),
    ],
)
def test_some_headings_hold_it_but_not_all(article: Maker, headings: tuple[str, ...], lit: bool) -> None:
    found = lights("phare de Brévic", "Le phare de Brévic rouvre", page(article, TEXT, *headings), DESCRIBED)
    assert found == pytest.approx(1 if lit else 0.9)


@pytest.mark.parametrize("phrase", ["", "de la"])
def test_no_words_light_nothing(article: Maker, phrase: str) -> None:
    assert lights(phrase, "Le phare", page(article)) == 0
