"""Categories and tags by name: found whatever their accents, made only where the profile says so."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk

EVERY = pytest.mark.wordpress("newest", "oldest", "newest-sqlite", "without-plugin")
WANTED = 'categories = ["ÉCONOMIE", "r&d"]\ntags = ["L’Aber", "transport"]'
pytestmark = pytest.mark.usefixtures("clean")


def names(site: Rest, post: int, taxonomy: str) -> list[str]:
    numbers = site.get(f"wp/v2/posts/{post}", context="edit")[taxonomy]
    return sorted(unescape(site.get(f"wp/v2/{taxonomy}/{number}")["name"]) for number in numbers)


@EVERY
def test_terms_are_found_whatever_their_case_accents_and_entities(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    admin = rest("admin")
    for taxonomy, name in (
        ("categories", "Economie"),
        ("categories", "R&D"),
        ("tags", "l'aber"),
        ("tags", "Transport"),
    ):
        admin.post(f"wp/v2/{taxonomy}", name=name)
    as_("auteur")
    desk.profile(create_tags=True, create_categories=True)
    run = desk.publish("--json", desk.story(more=WANTED))
    assert names(admin, run.post, "categories") == ["Economie", "R&D"]
    assert names(admin, run.post, "tags") == ["Transport", "l'aber"]
    assert len(admin.every("wp/v2/tags")) == 2


@EVERY
def test_what_the_site_has_not_is_named_and_lands_once_it_has_it(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    run = desk.publish("--json", desk.story(more=WANTED))
    absent = {"categories: ÉCONOMIE", "categories: r&d", "tags: L’Aber", "tags: transport"}
    assert absent <= set(run.row["not_landed"])
    assert rest("admin").every("wp/v2/tags") == []
    assert absent <= set(desk.publish("--json", desk.story(more=WANTED)).row["not_landed"])
    rest("admin").post("wp/v2/categories", name="Économie")
    again = desk.publish("--json", desk.story(more=WANTED))
    assert (again.row["action"], again.post) == ("updated", run.post)
    assert names(rest("admin"), run.post, "categories") == ["Économie"]


@pytest.mark.wordpress("newest", "without-plugin")
def test_terms_are_made_where_the_profile_says_so_and_the_account_may(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    desk.profile(create_tags=True, create_categories=True)
    as_("auteur")
    run = desk.publish("--json", desk.story(more=WANTED))
    assert names(rest("admin"), run.post, "tags") == ["L’Aber", "transport"]
    assert {"categories: ÉCONOMIE", "categories: r&d"} <= set(run.row["not_landed"])
    desk.key += "-bis"
    as_("editeur")
    run = desk.publish("--json", desk.story(more=WANTED))
    assert names(rest("admin"), run.post, "categories") == ["r&d", "ÉCONOMIE"]


@pytest.mark.wordpress("newest-sqlite")
def test_a_site_with_more_terms_than_one_page_is_asked_by_name(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    admin = rest("admin")
    for number in range(100):
        filler = admin.post("wp/v2/tags", name=f"Aaa {number}")["id"]
        admin.post("wp/v2/posts", title="x", tags=[filler]) if number == 0 else None
    admin.post("wp/v2/tags", name="Zélé")
    admin.post("wp/v2/tags", name="R&D", slug="recherche")
    run = desk.publish("--json", desk.story(more='tags = ["zele", "R&D", "Inconnu"]'))
    assert names(admin, run.post, "tags") == ["R&D", "Zélé"]
    assert run.row["not_landed"] == ["tags: Inconnu"]
    assert json.loads(run.out)["exit"] == 0
