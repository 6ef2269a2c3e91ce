"""Categories and tags by name: found whatever their accents, made only where the profile says so."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING

import pytest

from tests.integration.faults import answering

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Answer, Proxy
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


@pytest.mark.parametrize("create", [False, True], ids=["named", "made anew"])
@pytest.mark.wordpress("newest", "without-plugin")
def test_a_term_deleted_since_it_was_looked_up_is_looked_up_anew(
    desk: Desk, through: Proxy, rest: MakeRest, create: bool
) -> None:
    admin = rest("admin")
    gone = admin.post("wp/v2/tags", name="Transport")["id"]
    admin.post("wp/v2/categories", name="Économie")

    def delete_first(ask: Callable[[], Answer]) -> Answer:
        assert admin.call("DELETE", f"wp/v2/tags/{gone}", params={"force": "true"}).status_code == 200
        return ask()

    desk.profile(create_tags=create)
    through.fault = delete_first
    story = desk.story(more='categories = ["Économie"]\ntags = ["transport"]')
    run = desk.publish("--json", story)
    assert (run.status, run.row["action"]) == (0, "created"), run.err
    if "/articles/" not in through.writes[0]:  # WordPress alone drops the id without a word; the next run mends it
        assert "tags" in run.row["not_landed"]
        run = desk.publish("--json", story)
        assert run.row["action"] == ("updated" if create else "unchanged")
    assert names(admin, run.post, "categories") == ["Économie"]
    assert names(admin, run.post, "tags") == (["transport"] if create else [])
    assert ("tags: transport" in run.row["not_landed"]) is not create
    assert len([path for path in through.writes if "/articles/" in path or "/posts" in path]) <= 2


@pytest.mark.wordpress("newest")
def test_a_site_that_forgets_its_terms_every_time_is_not_asked_without_end(desk: Desk, through: Proxy) -> None:
    body = b'{"code":"cms_publisher_unknown_ids","message":"Inconnu","data":{"status":400}}'
    through.choose = lambda method, path: (
        answering(400, body, Content_Type="application/json") if method == "POST" and "/articles/" in path else None
    )
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, "was just deleted" in run.err, len(through.writes)) == (1, True, 2), run.err


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
