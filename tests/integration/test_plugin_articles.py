"""The companion plugin: one draft a story, nothing overwritten, nothing left half done, answers to act on."""

from __future__ import annotations

import base64
import hashlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.companion import JSON_LD, POST, SEO, Articles, publish, settled, stand_in

if TYPE_CHECKING:
    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest, Rest

CLIENTS = 12
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
HOOKS = ("wp_insert_post_data", "save_post", "set_object_terms", "rest_after_insert_post", "wp_after_insert_post")


def _picture(rest: Rest) -> int:
    sent = {"Content-Disposition": 'attachment; filename="mairie.png"', "Content-Type": "image/png"}
    answer = rest.call("POST", "wp/v2/media", data=PIXEL, headers=sent)
    assert answer.status_code == 201, answer.text
    number: int = answer.json()["id"]
    return number


def _all(rest: Rest) -> list[Any]:
    return rest.every("wp/v2/posts", status="any,trash", context="edit", _fields="id,title,content,status,tags")


def _at_once(wordpress: SandboxInfo, rest: MakeRest, **body: Any) -> list[Any]:
    def put(number: int) -> Any:
        return Articles(rest("auteur")).put("ensemble", **body, post=POST | {"title": f"Version {number}"})

    with ThreadPoolExecutor(CLIENTS) as pool:
        return list(pool.map(put, range(CLIENTS)))


def test_twelve_clients_at_once_make_one_draft(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    answers = _at_once(wordpress, rest, recreate=True)
    codes = sorted(answer.status_code for answer in answers)
    assert codes.count(201) == 1
    assert set(codes) <= {201, 428, 503}
    (post,) = _all(rest("admin"))
    (winner,) = [answer.json() for answer in answers if answer.status_code == 201]
    assert post["title"]["raw"] == winner["post"]["title"]


def test_of_twelve_updates_of_one_state_one_lands(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    made = Articles(rest("auteur")).create("ensemble")
    answers = _at_once(wordpress, rest, if_match=made["etag"])
    codes = sorted(answer.status_code for answer in answers)
    assert codes.count(200) == 1
    assert set(codes) <= {200, 412, 503}
    overtaken = [answer.json()["data"] for answer in answers if answer.status_code == 412]
    assert all(data["reason"] == "push" for data in overtaken)


@pytest.mark.parametrize("how", ["throw", "fatal", "exit", "die"])
def test_a_hook_that_fails_in_the_middle_leaves_nothing(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, how: str
) -> None:
    articles = Articles(rest("auteur"))
    body: dict[str, Any] = {"post": POST, "seo": SEO | {"json_ld": JSON_LD}, "recreate": True}
    with stand_in(wordpress, "failing-hook"):
        for hook in HOOKS:
            answer = articles.put("panne", headers={"X-Stand-In-Fail": f"{how} {hook}"}, **body)
            assert answer.status_code != 201, answer.text
        assert _all(rest("admin")) == []
        made = articles.create("panne")
        before = articles.get("panne")
        for hook in HOOKS:
            headers = {"X-Stand-In-Fail": f"{how} {hook}"}
            articles.put(
                "panne", etag=made["etag"], headers=headers, post={"title": "Panne"}, seo={"title_tag": "Panne"}
            )
        after = articles.get("panne")
        # the lock is free at once
        assert articles.put("panne", etag=made["etag"], post={"title": "Après"}).status_code == 200
    assert after == before


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize("how", ["throw", "exit"])
def test_a_hook_on_what_was_pushed_comes_after_the_commit(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, how: str
) -> None:
    articles = Articles(rest("auteur"))
    body: dict[str, Any] = {"post": POST, "seo": SEO | {"json_ld": JSON_LD}, "recreate": True}
    with stand_in(wordpress, "failing-hook"):
        failed = articles.put("apres", headers={"X-Stand-In-Fail": f"{how} cms_publisher_pushed"}, **body)
    assert failed.status_code != 201
    assert articles.put("apres", **body).json()["result"] == "unchanged"
    assert len(_all(rest("admin"))) == 1


def test_a_deadlock_in_the_middle_is_busy_and_leaves_nothing(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    articles = Articles(rest("auteur"))
    with stand_in(wordpress, "failing-hook"):
        for hook in HOOKS:
            answer = articles.put(
                "verrou", headers={"X-Stand-In-Fail": f"deadlock {hook}"}, post=POST, seo=SEO, recreate=True
            )
            assert (answer.status_code, answer.json()["code"]) == (503, "cms_publisher_busy")
            assert answer.headers["Retry-After"]
            assert _all(rest("admin")) == []
        assert articles.create("verrou")["result"] == "created"


def test_an_error_of_core_leaves_nothing(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    refused = articles.put("vide", post={"title": "", "content": "", "excerpt": ""})
    assert (refused.status_code, refused.json()["code"]) == (400, "empty_content")
    unknown = articles.put("inconnu", post=POST | {"categories": [987654], "featured_media": 987655})
    assert unknown.json()["data"]["unknown_ids"] == {"categories": [987654], "featured_media": [987655]}
    assert _all(rest("admin")) == []


def test_a_retry_of_the_same_payload_writes_nothing(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    made = articles.create("encore")
    again = articles.put("encore", sha256=made["sha256"], post=POST)
    assert (again.status_code, again.json()["result"]) == (200, "unchanged")
    assert again.json()["pushes"] == made["pushes"]


def test_the_featured_image_is_part_of_the_push_and_of_the_etag(rest: MakeRest, clean: None) -> None:
    author, editor = Articles(rest("auteur")), rest("editeur")
    first, second = _picture(author.rest), _picture(editor)
    made = author.create("image", post=POST | {"featured_media": first})
    assert made["post"]["featured_media"] == first
    editor.post(f"wp/v2/posts/{made['id']}", featured_media=second)
    settled()
    refused = author.put("image", etag=made["etag"], post={"title": "Autre"}).json()["data"]
    assert (refused["article"]["changed_fields"], refused["reason"]) == (["featured_media"], "people")
    assert [change["fields"] for change in refused["article"]["changes"]] == [["featured_media"]]
    taken = author.put("image", etag=refused["article"]["etag"], post={"featured_media": 0}).json()
    assert taken["post"]["featured_media"] == 0


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("title", {"title": "Autre"}),
        ("content", {"content": "<!-- wp:paragraph -->\n<p>Autre.</p>\n<!-- /wp:paragraph -->"}),
        ("excerpt", {"excerpt": "Autre."}),
        ("slug", {"slug": "autre"}),
        ("status", {"status": "pending"}),
        ("author", {"author": "editeur"}),
        ("password", {"password": "secret"}),
        ("categories", {"categories": "new"}),
        ("tags", {"tags": "new"}),
        ("title_tag", {"meta": {"_cms_publisher_title_tag": "Autre"}}),
        ("json_ld", {"meta": {"_cms_publisher_json_ld": '{"@type":"Article"}'}}),
    ],
)
@pytest.mark.wordpress("newest")
def test_whatever_people_change_stops_the_push(rest: MakeRest, clean: None, field: str, change: dict[str, Any]) -> None:
    admin, author = rest("admin"), Articles(rest("editeur"))
    made = author.create("gens")
    if field in {"categories", "tags"}:
        change = {field: [admin.post(f"wp/v2/{field}", name="Neuf")["id"]]}
    if field == "author":
        change = {"author": rest("auteur").get("wp/v2/users/me")["id"]}
    admin.post(f"wp/v2/posts/{made['id']}", **change)
    settled(0.1)
    refused = author.put("gens", etag=made["etag"], post={"title": "Le mien"})
    assert refused.status_code == 412
    assert refused.json()["data"]["article"]["changed_fields"] == [field]
    assert author.get("gens")["post"]["title"] != "Le mien"


SAVE_AFTER_COMMIT = """<?php
$save = static function () {
    global $wpdb, $saved;
    if ($saved === 'next') {
        $saved = 'done';
        $where = "post_type = 'post' ORDER BY ID DESC LIMIT 1";
        $wpdb->query("UPDATE {$wpdb->posts} SET post_title = 'De quelqu’un' WHERE $where");
    }
};
add_filter('query', static function ($sql) use ($save) {
    $save();
    $GLOBALS['saved'] = $sql === 'COMMIT' ? 'next' : ($GLOBALS['saved'] ?? '');
    return $sql;
});
add_filter('rest_post_dispatch', static function ($answer) use ($save) {
    $save();
    return $answer;
});
"""


def test_a_save_that_waited_for_the_push_is_no_part_of_its_answer(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    articles = Articles(rest("auteur"))
    path = wordpress.folder / "www/wp-content/mu-plugins/save-after-commit.php"
    path.write_text(SAVE_AFTER_COMMIT, encoding="utf-8")
    try:
        made = articles.create("attente")
    finally:
        path.unlink()
    assert (made["post"]["title"], made["etag"]) == (POST["title"], made["base"])
    assert articles.get("attente")["changed_fields"] == ["title"]
    refused = articles.put("attente", etag=made["etag"], post={"title": "Le mien"})
    assert refused.json()["code"] == "cms_publisher_changed"


def test_what_became_of_the_post_has_an_answer_of_its_own(rest: MakeRest, clean: None) -> None:
    articles, admin = Articles(rest("editeur")), rest("admin")
    made = articles.create("destin")
    post = f"wp/v2/posts/{made['id']}"
    new: dict[str, Any] = {"post": {"title": "Neuf"}}
    assert articles.put("destin", **new).json()["code"] == "cms_publisher_exists"
    assert Articles(rest("auteur")).put("destin", **new).json()["code"] == "cms_publisher_not_yours"
    admin.post(post, status="publish")
    assert articles.put("destin", etag=made["etag"], **new).json()["code"] == "cms_publisher_live"
    admin.post(post, status="draft")
    assert admin.call("DELETE", post).status_code == 200
    assert articles.put("destin", etag=made["etag"], **new).json()["code"] == "cms_publisher_trashed"
    assert admin.call("DELETE", post, params={"force": "true"}).status_code == 200
    gone = articles.put("destin", etag=made["etag"], **new)
    assert (gone.status_code, gone.json()["data"]["deleted"]["by"]) == (410, "Administration")
    assert articles.put("jamais-vu", etag=made["etag"], **new).json()["code"] == "cms_publisher_missing"
    assert _all(admin) == []


def test_the_routes_describe_themselves(rest: MakeRest) -> None:
    author = rest("auteur")
    said = author.call("OPTIONS", "cms-publisher/v1/articles/budget").json()
    assert said["schema"]["title"] == "cms-publisher-article"
    assert {"etag", "changes", "pushes", "waiting", "seo_place", "post"} <= set(said["schema"]["properties"])
    (write,) = [endpoint for endpoint in said["endpoints"] if "PUT" in endpoint["methods"]]
    assert {"sha256", "post", "seo", "if_match", "recreate"} <= set(write["args"])
    waiting = author.call("OPTIONS", "cms-publisher/v1/articles/budget/waiting").json()
    assert {tuple(endpoint["methods"]) for endpoint in waiting["endpoints"]} == {("PUT", "POST"), ("DELETE",)}


def test_an_answer_is_what_the_schema_says(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    made = articles.create("budget")
    schema = articles.rest.call("OPTIONS", "cms-publisher/v1/articles/budget").json()["schema"]["properties"]
    assert set(made) == set(schema)


def test_without_an_seo_plugin_the_head_is_ours(rest: MakeRest, clean: None) -> None:
    editor = rest("editeur")
    head = publish(editor, Articles(editor).create("budget")["id"])
    assert (head.title, head.descriptions) == (SEO["title_tag"], (SEO["meta_description"],))
    (article,) = head.articles
    assert (article["author"], article["description"]) == (JSON_LD["author"], JSON_LD["description"])


def test_keys_that_differ_in_case_are_two_stories(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    assert articles.create("Budget")["id"] != articles.create("budget")["id"]


def test_bookkeeping_cannot_be_changed_by_hand(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    post = articles.create("budget")["id"]
    key = {"_cms_publisher_key": "autre"}
    answer = articles.rest.call("POST", f"wp/v2/posts/{post}", json={"meta": key})
    assert answer.json()["code"] == "cms_publisher_read_only_meta"
    hidden = {"_cms_publisher_history": "x", "_cms_publisher_waiting": "x", "_cms_publisher_seo_place": "x"}
    articles.rest.call("POST", f"wp/v2/posts/{post}", json={"meta": hidden})
    assert articles.get("budget")["waiting"] is None
    assert hashlib.sha256(b"").hexdigest() != articles.get("budget")["base"]
