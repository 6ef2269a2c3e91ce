from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.attribution import attribute
from cms_publisher.fidelity.own_texts import is_ours, is_reporting
from cms_publisher.model import Rights, Role, Sentence, SiteProfile
from cms_publisher.pipeline import review
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

TODAY = date(2026, 11, 25)
REACHED = (
    "Jointe par téléphone, Anne Roy, déléguée du personnel de la scierie de Marnay, dit craindre pour les salariés les "
    "plus âgés et demande une expertise."
)
ECHO = source(REACHED, "echo.txt", outlet="L’Écho", published=TODAY, rights=Rights.OWN)
RELEASE = (
    "La scierie supprime quarante et un postes\n\nLa scierie de Marnay va supprimer quarante et un postes de cloueur "
    "d’ici à la fin de l’année 2027, a annoncé la direction. Une ligne robotisée sera installée au printemps.\n\n"
    "La nouvelle ligne portera la capacité de la scierie à deux millions de palettes par an, contre un million et demi "
    "aujourd’hui. Les travaux dureront six mois et coûteront quatorze millions d’euros à l’entreprise.\n"
)


@pytest.mark.parametrize(
    ("rights", "house", "ours"),
    [
        (Rights.OWN, None, True),
        (Rights.OWN, "L'Écho", True),
        (Rights.OWN, "La Voix", False),  # a sister paper's
        (Rights.LICENSED, "L’Écho", False),
    ],
)
def test_only_the_house_s_text_is_ours(rights: Rights, house: str | None, *, ours: bool) -> None:
    assert is_ours(replace(ECHO, rights=rights), house) is ours


@pytest.mark.parametrize(
    ("published", "url", "told"),
    [
        (date(2026, 11, 25), None, True),
        (date(2026, 11, 26), None, True),  # behind the release that the article is made from
        (date(2026, 11, 24), None, False),
        (date(2026, 12, 24), None, False),
        (date(2026, 11, 25), "https://echo.example/scierie", False),  # readers have it
        (None, None, True),  # "jointe par téléphone"
    ],
)
def test_what_nobody_has_read_yet_is_no_archive(published: date | None, url: str | None, *, told: bool) -> None:
    assert is_reporting(replace(ECHO, published=published, url=url), TODAY) is told


def test_what_has_no_day_and_reached_nobody_is_archive() -> None:
    assert not is_reporting(source("La halle est rouverte.", "halle.txt", published=None), TODAY)


def test_what_was_gathered_for_the_article_goes_without_words() -> None:
    said = Sentence(text=REACHED)
    assert attribute(ECHO, said, today=TODAY, ours=True) == said
    assert attribute(ECHO, said, today=date(2026, 11, 30), ours=True).text.startswith("Nous l’écrivions le 25")


def test_neither_its_name_nor_its_day_is_missing_from_the_article() -> None:
    reaction = replace(ECHO, role=Role.CONTEXT, published=date(2026, 11, 26))
    told = story(RELEASE, reaction, min_words=110)
    told = replace(told, primary=replace(told.primary, published=TODAY, rights=Rights.PRESS_RELEASE))
    article = DEFAULT.write(told, SiteProfile())
    assert article.body[-1].text == REACHED
    found = review(told, build(article, told, SiteProfile())).findings
    assert not [one for one in found if one.check == "attribution" or one.rule == "later-undated"]
