from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.attribution import attribute, prefix, we_wrote
from cms_publisher.model import Link, Sentence
from tests.unit.writers.stories import source

ECHO = source("La halle est rouverte.", "echo.txt", outlet="L’Écho", published=date(2023, 7, 12))


@pytest.mark.parametrize(
    ("today", "opening"),
    [
        (date(2023, 7, 12), "Selon L’Écho, "),
        (date(2023, 7, 19), "Selon L’Écho, "),
        (date(2023, 7, 20), "Selon L’Écho (juillet\u00a02023), "),
        (date(2023, 7, 11), "Selon L’Écho (juillet\u00a02023), "),  # later than the article
        (None, "Selon L’Écho (juillet\u00a02023), "),
    ],
)
def test_a_source_of_the_days_of_the_article_needs_no_month(today: date | None, opening: str) -> None:
    assert prefix(ECHO, today=today) == opening


@pytest.mark.parametrize(
    ("following", "today", "opening"),
    [
        ("La halle est rouverte.", None, "Nous l’écrivions le 12\u00a0juillet\u00a02023\u00a0: "),
        ("La halle est rouverte.", date(2023, 7, 14), "Nous l’écrivions le 12\u00a0juillet\u00a0: "),
        ("« C’est fait : elle rouvre », dit-il.", None, "Nous l’écrivions le 12\u00a0juillet\u00a02023\u00a0: "),
        ("Prix : 12 euros.", None, "Comme nous l’écrivions le 12\u00a0juillet\u00a02023, "),
    ],
)
def test_a_paper_says_we_of_its_own_text(following: str, today: date | None, opening: str) -> None:
    assert we_wrote(ECHO, following, today) == opening


def test_its_own_text_is_linked_by_the_words_that_name_it() -> None:
    linked = replace(ECHO, url="https://echo.example/halle")
    said = attribute(linked, Sentence(text="La halle est rouverte."), ours=True)
    assert said.text == "Nous l’écrivions le 12\u00a0juillet\u00a02023\u00a0: la halle est rouverte."
    assert said.links == (
        Link(start=0, end=len("Nous l’écrivions le 12 juillet 2023"), url="https://echo.example/halle"),
    )


@pytest.mark.parametrize(
    ("text", "today", "said"),
    [
        ("Bacs de Brévic rappelle que le pont est sûr.", date(2023, 7, 13), "Bacs de Brévic rappelle que"),
        ("Bacs de Brévic emploie 410 personnes.", date(2023, 7, 13), "Selon la même source, "),
        ("Bacs de Brévic rappelle que le pont est sûr.", date(2024, 7, 13), "Selon la même source, "),
        ("Le pont est sûr.", date(2023, 7, 13), "Toujours selon Bacs de Brévic, le pont"),
    ],
)
def test_who_says_it_itself_is_not_named_twice(text: str, today: date, said: str) -> None:
    sender = replace(ECHO, outlet="Bacs de Brévic")
    assert attribute(sender, Sentence(text=text), further=True, today=today).text.startswith(said)


def test_no_selon_stands_before_another_one() -> None:
    agency = source("Onze bacs sont arrêtés.", "a.txt", outlet="Agence du Val")
    assert prefix(agency, "Onze bacs sont arrêtés, selon un recensement.") == "D’après l’Agence du Val, "
    assert prefix(agency, "Onze bacs sont arrêtés.") == "Selon l’Agence du Val, "


@pytest.mark.parametrize(
    ("following", "today", "opening"),
    [
        ("La halle va perdre six étals.", date(2024, 7, 12), "Selon L’Écho, le 12\u00a0juillet\u00a02023\u00a0: "),
        ("La halle rouvrira en 2030.", date(2024, 7, 12), "Selon L’Écho (juillet\u00a02023), "),  # still ahead
        ("La halle a perdu six étals.", date(2024, 7, 12), "Selon L’Écho (juillet\u00a02023), "),
        ("La halle va perdre six étals.", date(2023, 8, 12), "Selon L’Écho (juillet\u00a02023), "),
        ("Prix : la halle va perdre six étals.", date(2024, 7, 12), "Selon L’Écho (juillet\u00a02023), "),
    ],
)
def test_what_was_to_come_months_ago_stands_behind_its_day(following: str, today: date, opening: str) -> None:
    assert prefix(ECHO, following, today) == opening
