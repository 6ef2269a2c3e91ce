"""The companion plugin: what a person allowed by name, a draft withdrawn, a post adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.companion import POST, ROUTE, Articles, settled

if TYPE_CHECKING:
    from pathlib import Path

    import requests

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest, Rest

pytestmark = pytest.mark.usefixtures("clean")
LIVE = {
    "published": {"status": "publish"},
    "scheduled": {"status": "future", "date": "2099-01-01T10:00:00"},
    "private": {"status": "private"},
}
NEW: dict[str, Any] = {"post": {"title": "Le budget, corrigé"}}


def allowed(articles: Articles, key: str, *cases: str) -> requests.Response:
    """A push of a new title over what stands there, with these cases allowed."""
    answer: requests.Response = articles.put(key, etag=articles.get(key)["etag"], allow=list(cases), **NEW)
    return answer


def withdraw(rest: Rest, key: str, etag: str) -> requests.Response:
    return rest.call("DELETE", f"{ROUTE}/{key}", headers={"If-Match": f'"{etag}"'})


def adopt(rest: Rest, key: str, post: int) -> requests.Response:
    return rest.call("POST", f"{ROUTE}/{key}/adopt", json={"post": post})


@pytest.mark.parametrize("case", LIVE)
def test_a_live_post_is_written_for_its_own_word_alone_and_stays_what_it_is(rest: MakeRest, case: str) -> None:
    articles, admin = Articles(rest("editeur")), rest("admin")
    post = f"wp/v2/posts/{articles.create('vif')['id']}"
    before = admin.post(post, **LIVE[case])
    others = [name for name in ("published", "scheduled", "private", "trashed", "locked") if name != case]
    assert allowed(articles, "vif", *others).json()["code"] == "cms_publisher_live"
    assert allowed(articles, "vif", case).json()["result"] == "updated"
    after = admin.get(post, context="edit")
    assert after["title"]["raw"] == "Le budget, corrigé"
    assert {name: after[name] for name in ("status", "date", "author", "slug")} == {
        name: before[name] for name in ("status", "date", "author", "slug")
    }


def test_a_draft_comes_out_of_the_trash_for_its_own_word_alone(rest: MakeRest) -> None:
    articles, admin = Articles(rest("editeur")), rest("admin")
    post = f"wp/v2/posts/{articles.create('corbeille')['id']}"
    admin.call("DELETE", post)
    assert allowed(articles, "corbeille", "published").json()["code"] == "cms_publisher_trashed"
    made = allowed(articles, "corbeille", "trashed").json()
    assert (made["result"], made["post"]["status"], made["post"]["slug"]) == ("updated", "draft", POST["slug"])


def test_what_people_wrote_past_wordpress_is_a_revision_before_it_is_overwritten(
    rest: MakeRest, wordpress: SandboxInfo
) -> None:
    articles, admin = Articles(rest("editeur")), rest("admin")
    post = articles.create("revision")["id"]
    path: Path = wordpress.folder / "www" / "wp-content" / "mu-plugins" / "zz-past-hooks.php"
    path.write_text(
        f"<?php add_action('rest_api_init', fn() => $GLOBALS['wpdb']->update($GLOBALS['wpdb']->posts,"
        f" ['post_title' => 'Par SQL'], ['ID' => {post}, 'post_title' => '{POST['title']}']));",
        encoding="utf-8",
    )
    try:
        seen = articles.get("revision")
    finally:
        path.unlink()
    assert seen["changed_fields"] == ["title"]
    assert articles.put("revision", etag=seen["etag"], **NEW).json()["result"] == "updated"
    titles = [each["title"]["raw"] for each in admin.get(f"wp/v2/posts/{post}/revisions", context="edit")]
    assert "Par SQL" in titles


def test_an_untouched_draft_is_withdrawn_and_a_touched_one_is_not(rest: MakeRest) -> None:
    articles, admin = Articles(rest("auteur")), rest("admin")
    made = articles.create("retrait")
    admin.post(f"wp/v2/posts/{made['id']}", title="À nous")
    settled()
    touched = articles.get("retrait")
    for etag in (made["etag"], touched["etag"]):
        assert withdraw(articles.rest, "retrait", etag).json()["code"] == "cms_publisher_changed"
    mine = articles.put("retrait", etag=touched["etag"], **NEW).json()
    assert withdraw(articles.rest, "retrait", made["etag"]).json()["code"] == "cms_publisher_changed"
    assert withdraw(articles.rest, "retrait", mine["etag"]).json()["result"] == "trashed"
    assert withdraw(articles.rest, "retrait", mine["etag"]).json()["result"] == "unchanged"
    assert admin.get(f"wp/v2/posts/{made['id']}", context="edit")["status"] == "trash"


def test_what_cannot_be_withdrawn_has_an_answer_of_its_own(rest: MakeRest) -> None:
    author, editor, admin = Articles(rest("auteur")), Articles(rest("editeur")), rest("admin")
    assert withdraw(author.rest, "jamais-vu", "0" * 64).json()["code"] == "cms_publisher_missing"
    theirs = editor.create("a-elle")
    assert withdraw(author.rest, "a-elle", theirs["etag"]).json()["code"] == "cms_publisher_not_yours"
    admin.post(f"wp/v2/posts/{theirs['id']}", status="publish")
    assert withdraw(editor.rest, "a-elle", theirs["etag"]).json()["code"] == "cms_publisher_live"


def test_a_post_of_peoples_is_adopted_as_it_is_and_its_base_is_not_known(rest: MakeRest) -> None:
    author, editor = Articles(rest("auteur")), rest("editeur")
    mine = author.rest.post("wp/v2/posts", title="Écrit à la main", status="draft")["id"]
    made = adopt(author.rest, "adopte", mine).json()
    assert (made["result"], made["changed_fields"], made["post"]["title"]) == ("adopted", None, "Écrit à la main")
    assert adopt(author.rest, "adopte", mine).json()["result"] == "unchanged"
    assert author.put("adopte", **NEW).json()["code"] == "cms_publisher_exists"
    other = editor.post("wp/v2/posts", title="D’une autre", status="draft")["id"]
    assert adopt(author.rest, "adopte-2", other).json()["code"] == "cms_publisher_not_yours"
    assert adopt(editor, "adopte", other).json()["code"] == "cms_publisher_exists"
    assert adopt(editor, "adopte-2", mine).json()["code"] == "cms_publisher_other_story"
    assert adopt(editor, "adopte-2", 987654).json()["code"] == "cms_publisher_no_such_post"
    assert author.put("adopte", etag=made["etag"], **NEW).json()["result"] == "updated"
