"""Which search fields the review calls guessed: what they are, and whose they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.checks.context import Context
from cms_publisher.checks.guessed_fields import fields
from cms_publisher.model import Sentence, Seo, SiteProfile
from cms_publisher.pipeline import compose
from cms_publisher.readers.story import read_story
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from cms_publisher.model import Edition, Story

STORY = Path(__file__).parents[3] / "sources" / "halle-vaubrissac"
TITLE = "La halle de Vaubrissac a rouvert samedi 13 septembre 2025"
OPENING = (
    "La halle de Vaubrissac a rouvert samedi 13 septembre 2025, trois ans après l’effondrement "
    "d’une partie de sa charpente."
)


@pytest.fixture(scope="module")
def story() -> Story:
    return read_story(STORY)


@pytest.fixture(scope="module")
def edition(story: Story) -> Edition:
    return compose(story, SiteProfile(), DEFAULT)


def found(
    story: Story, edition: Edition, title: str = TITLE, text: str = OPENING, phrase: str = "halle de Vaubrissac"
) -> list[str]:
    seo = Seo(
        focus_keyphrase=phrase,
        slug="halle",
        title_tag=Sentence(text=title),
        meta_description=Sentence(text=text),
        excerpt=Sentence(text=""),
    )
    return [hit.rule for hit in fields(Context(story, replace(edition, seo=seo)))]


def test_what_the_desk_would_sign_is_not_called_guessed(story: Story, edition: Edition) -> None:
    assert found(story, edition) == []


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("Vaubrissac inaugure samedi un marché couvert sous les poutres", []),
        ("Les 43 commerçants ont repris leur place samedi matin", ["title-tag-off"]),
        ("La halle a rouvert samedi, trois ans après l’effondrement", ["title-tag-unnamed"]),
        ("Halle\u00a0: les 43 commerçants ont repris leur place samedi", ["title-tag-unnamed"]),
        ("Halle de Vaubrissac\u00a0: «\u00a0On a tenu trois ans dans le froid\u00a0»", ["title-tag-quoted"]),
        ("La halle de Vaubrissac a rouvert", ["title-tag-narrow"]),
    ],
)
def test_a_title_tag(story: Story, edition: Edition, title: str, rule: list[str]) -> None:
    assert found(story, edition, title=title) == rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("La halle de Vaubrissac a rouvert samedi 13 septembre.", ["description-short"]),
        (OPENING.replace("samedi", "Sandra V. samedi"), ["description-initial"]),
        (
            "Le chantier a coûté 2,3 millions d’euros, dont 550 000 à la charge de la commune, qui emprunte ce mois.",
            ["description-elsewhere"],
        ),
    ],
)
def test_a_description(story: Story, edition: Edition, text: str, rule: list[str]) -> None:
    assert found(story, edition, text=text) == rule


@pytest.mark.parametrize(
    ("phrase", "rule"),
    [
        ("halle", ["keyphrase-common"]),
        ("halle couverte", ["keyphrase-common"]),
        ("Vaubrissac", ["keyphrase-common"]),
        ("halle Vaubrissac", []),
    ],
)
def test_a_keyphrase(story: Story, edition: Edition, phrase: str, rule: list[str]) -> None:
    assert found(story, edition, phrase=phrase) == rule


def test_what_the_brief_says_is_a_persons(story: Story, edition: Edition) -> None:
    said: dict[str, Any] = {"title_tag": "La halle", "meta_description": "La halle.", "keyphrase": "halle"}
    by_hand = replace(edition, brief=replace(edition.brief, **said))
    assert found(story, by_hand, "La halle", "La halle.", "halle") == []


def test_nothing_is_known_of_a_file_that_came_back(story: Story, edition: Edition) -> None:
    seo = replace(edition.seo, slug="", title_tag=Sentence(text="La halle"))
    assert list(fields(Context(story, replace(edition, seo=seo)))) == []
