"""What a person may choose for the search fields besides what is set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.french.words import stems_of
from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import compose, offered, prepare
from cms_publisher.readers.story import read_story
from cms_publisher.seo.offers import offers
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from cms_publisher.model import Edition
    from cms_publisher.pipeline import Dossier

SOURCES = sorted(path.parent for path in (Path(__file__).parents[2] / "sources").glob("*/story.toml"))
OFFERED = next(path for path in SOURCES if path.name == "plan-mobilites-arvagne")
"""Its headline and more are offered as title tags."""
KEYS = ("title_tag", "keyphrase", "meta_description")


@pytest.fixture(scope="module", params=SOURCES, ids=lambda path: path.name)
def dossier(request: pytest.FixtureRequest) -> Dossier:
    return offered(prepare(read_story(request.param), SiteProfile(), DEFAULT, TARGETS[0]))


def shown(edition: Edition) -> dict[str, list[str]]:
    """For each field what is set, then what is offered."""
    seo, found = edition.seo, edition.offers
    return {
        "title_tag": [seo.title_tag.text, *(one.text for one in found.title_tag)],
        "keyphrase": [seo.focus_keyphrase, *found.keyphrase],
        "meta_description": [seo.meta_description.text, *(one.text for one in found.meta_description)],
    }


def test_each_says_something_else_than_the_one_set_and_than_each_other(dossier: Dossier) -> None:
    for texts in shown(dossier.edition).values():
        assert 1 <= len(texts) <= 4
        assert len({stems_of(text) for text in texts}) == len(texts)


def test_every_story_has_another_description(dossier: Dossier) -> None:
    assert dossier.edition.offers.meta_description


def test_what_is_offered_is_no_part_of_what_is_sent(dossier: Dossier) -> None:
    rendered = TARGETS[0].render(dossier.edition, dossier.story.key)
    assert rendered.sha256 == dossier.payload.sha256


def test_what_the_review_would_stop_is_not_offered() -> None:
    story = read_story(SOURCES[0])
    edition = compose(story, SiteProfile(), DEFAULT)
    refused = offers(edition, story, lambda _: True).meta_description[0]
    told = offers(edition, story, lambda other: other.seo.meta_description != refused)
    assert refused not in told.meta_description
    assert offers(edition, story, lambda _: False).title_tag == ()


@pytest.mark.parametrize("key", KEYS)
def test_what_is_chosen_stands_and_no_other_is_offered(key: str) -> None:
    story = read_story(OFFERED)
    before = offered(prepare(story, SiteProfile(), DEFAULT, TARGETS[0]))
    other = shown(before.edition)[key][1]
    said: dict[str, Any] = {key: other}
    chosen = replace(story, brief=replace(story.brief, **said))
    after = offered(prepare(chosen, SiteProfile(), DEFAULT, TARGETS[0]))
    assert shown(after.edition)[key] == [other]
    stopped = {finding.id for finding in before.review.findings}
    assert [each for each in after.review.findings if each.severity == "blocks" and each.id not in stopped] == []


def test_the_trade_of_whom_a_text_is_about_is_offered_first(tmp_path: Path) -> None:
    (tmp_path / "texte.txt").write_text(
        "Jean-Luc Pradel raccroche son tablier et la grand-rue perd sa dernière boucherie\n\n"
        "Jean-Luc Pradel, 63 ans, boucher à Salviac depuis 1989, fermera sa boutique le 24 décembre. "
        "La grand-rue n’en comptera plus aucune.\n\n"
        "Il a appris le métier avec son père. « J’ai cherché trois ans », raconte-t-il.\n",
        encoding="utf-8",
    )
    edition = offered(prepare(read_story(tmp_path / "texte.txt"), SiteProfile(), DEFAULT, TARGETS[0])).edition
    assert edition.seo.focus_keyphrase == "Jean-Luc Pradel"
    assert edition.offers.keyphrase[0] == "boucher à Salviac"
