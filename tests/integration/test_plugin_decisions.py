"""The companion plugin's routes for what a person decides: look at many, force, withdraw, adopt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.admin import open_in_editor
from tests.integration.companion import POST, ROUTE, Articles, publish, settled

if TYPE_CHECKING:
    import requests

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest

WHO = {"by": "Anne Roy", "reason": "Chiffre corrigé par la mairie"}
THEIRS = "<!-- wp:paragraph -->\n<p>Le conseil a voté hier.</p>\n<!-- /wp:paragraph -->"
MANY = 100


def _withdraw(articles: Articles, key: str, etag: str | None) -> requests.Response:
    return articles.rest.call("DELETE", f"{ROUTE}/{key}", headers={"If-Match": f'"{etag}"'} if etag else {})


def _adopt(articles: Articles, key: str, post: int) -> requests.Response:
    return articles.rest.call("POST", f"{ROUTE}/{key}/adopt", json={"post": post})


def test_where_many_stories_stand_is_one_request(rest: MakeRest, clean: None) -> None:
    author, editor, admin = Articles(rest("auteur")), Articles(rest("editeur")), rest("admin")
    made = {key: author.create(key) for key in ("brouillon", "publie", "corbeille", "supprime")}
    editor.create("autrui")
    admin.post(f"wp/v2/posts/{made['publie']['id']}", status="publish")
    admin.post(f"wp/v2/posts/{made['brouillon']['id']}", title="Un autre")
    admin.call("DELETE", f"wp/v2/posts/{made['corbeille']['id']}")
    admin.call("DELETE", f"wp/v2/posts/{made['supprime']['id']}", params={"force": "true"})
    settled()
    names = "brouillon,publie,corbeille,supprime,inconnu,autrui"
    seen = author.rest.get(ROUTE, keys=names)["articles"]
    assert [row["key"] for row in seen] == names.split(",")
    assert [row["state"] for row in seen] == ["draft", "live", "trashed", "deleted", "missing", "not_yours"]
    assert [row.get("status") for row in seen] == ["draft", "publish", "trash", None, None, None]
    assert seen[0]["changed_fields"] == ["title"]
    assert seen[0] == {name: author.get("brouillon").get(name, seen[0].get(name)) for name in seen[0]}
    assert set(seen[5]) == {"key", "state", "id"}


def test_a_hundred_keys_pass_and_one_more_does_not(rest: MakeRest) -> None:
    keys = [f"sujet-numero-{number}" for number in range(MANY + 1)]
    author = rest("auteur")
    assert len(author.get(ROUTE, keys=",".join(keys[:MANY]))["articles"]) == MANY
    assert len(author.get(ROUTE, **{"keys[]": keys[:MANY]})["articles"]) == MANY
    for wrong in (",".join(keys), "é", ""):
        assert author.call("GET", ROUTE, params={"keys": wrong}).json()["code"] == "rest_invalid_param"


def test_a_forced_push_needs_the_state_it_goes_over_and_keeps_it_as_a_revision(rest: MakeRest, clean: None) -> None:
    author, editor = Articles(rest("auteur")), rest("editeur")
    made = author.create("budget")
    post = f"wp/v2/posts/{made['id']}"
    editor.post(post, title="Le titre de la rédaction", content=THEIRS)
    settled()
    forced: dict[str, Any] = {"post": {"title": "Le nôtre", "content": POST["content"]}, "force": WHO}
    assert author.put("budget", **forced).json()["code"] == "cms_publisher_exists"
    assert author.put("budget", etag=made["etag"], **forced).json()["code"] == "cms_publisher_changed"
    done = author.put("budget", etag=author.get("budget")["etag"], **forced).json()
    assert (done["result"], done["post"]["title"]) == ("updated", "Le nôtre")
    last = done["pushes"][-1]
    assert (last["forced"], last["fields"]) == (WHO, ["content", "title"])
    kept = editor.get(f"{post}/revisions/{last['revision']}", context="edit")
    assert (kept["title"]["raw"], kept["content"]["raw"]) == ("Le titre de la rédaction", THEIRS)
    assert kept["author"] == editor.get("wp/v2/users/me")["id"]


def test_each_case_needs_its_own_word(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    editor, admin = Articles(rest("editeur")), rest("admin")
    made = editor.create("budget")
    post = f"wp/v2/posts/{made['id']}"

    def push(title: str, *over: str) -> Any:
        body = {"title": title, "slug": title.lower()}
        return editor.put("budget", etag=editor.get("budget")["etag"], post=body, allow=list(over), force=WHO)

    open_in_editor(wordpress, "editeur", made["id"])
    assert push("Ouvert", "published", "trashed").json()["code"] == "cms_publisher_being_edited"
    assert push("Ouvert", "locked").json()["post"]["title"] == "Ouvert"
    live = admin.post(post, status="publish")
    assert push("Public", "locked").json()["code"] == "cms_publisher_live"
    done = push("Public", "locked", "published").json()
    assert (done["post"]["title"], done["post"]["status"], done["post"]["slug"]) == ("Public", "publish", live["slug"])
    assert admin.get(post, context="edit")["date"] == live["date"]
    assert push("Ailleurs", "locked", "published", "live_slug").json()["post"]["slug"] == "ailleurs"
    admin.call("DELETE", post)
    assert push("Retour", "locked", "published").json()["code"] == "cms_publisher_trashed"
    back = push("Retour", "locked", "trashed").json()
    assert (back["post"]["status"], back["post"]["title"], back["trashed"]) == ("draft", "Retour", False)
    assert push("Rien", "tout").json()["code"] == "rest_invalid_param"


@pytest.mark.wordpress("newest")
def test_a_forced_push_has_a_name_and_a_reason(rest: MakeRest, clean: None) -> None:
    author = Articles(rest("auteur"))
    etag = author.create("budget")["etag"]
    wrong: list[Any] = [{}, {"by": "Anne"}, {"by": "", "reason": "x"}, WHO | {"more": 1}, WHO | {"by": "x" * 201}]
    for force in wrong:
        answer = author.put("budget", etag=etag, post={"title": "Autre"}, force=force)
        assert answer.json()["code"] == "rest_invalid_param", force


def test_an_untouched_draft_is_withdrawn_into_the_trash_and_nothing_else(rest: MakeRest, clean: None) -> None:
    author, editor, admin = Articles(rest("auteur")), Articles(rest("editeur")), rest("admin")
    assert _withdraw(author, "jamais-vu", None).json()["code"] == "cms_publisher_missing"
    made = author.create("budget")
    post = f"wp/v2/posts/{made['id']}"
    assert _withdraw(author, "budget", None).json()["code"] == "cms_publisher_exists"
    admin.post(post, title="Un autre")
    settled()
    touched = _withdraw(author, "budget", author.get("budget")["etag"]).json()
    assert (touched["code"], touched["data"]["reason"]) == ("cms_publisher_changed", "people")
    admin.post(post, title=POST["title"], status="publish")
    assert _withdraw(editor, "budget", editor.get("budget")["etag"]).json()["code"] == "cms_publisher_live"
    admin.post(post, status="draft")
    gone = _withdraw(author, "budget", made["etag"]).json()
    assert (gone["result"], gone["trashed"], gone["post"]["status"]) == ("trashed", True, "trash")
    assert _withdraw(author, "budget", made["etag"]).json()["result"] == "unchanged"
    assert author.put("budget", etag=gone["etag"], post={"title": "x"}).json()["code"] == "cms_publisher_trashed"
    editor.create("autrui")
    assert _withdraw(author, "autrui", made["etag"]).json()["code"] == "cms_publisher_not_yours"


def test_a_post_that_stands_there_becomes_a_storys_and_keeps_all_it_has(rest: MakeRest, clean: None) -> None:
    author, editor = Articles(rest("auteur")), Articles(rest("editeur"))
    mine = author.rest.post("wp/v2/posts", title="Écrit à la main", content=THEIRS, status="draft")
    before = author.rest.get(f"wp/v2/posts/{mine['id']}", context="edit")
    seen = _adopt(author, "budget", mine["id"]).json()
    assert (seen["result"], seen["id"], seen["base"], seen["changed_fields"]) == ("adopted", mine["id"], None, None)
    after = author.rest.get(f"wp/v2/posts/{mine['id']}", context="edit")
    assert {**after, "meta": {}} == {**before, "meta": {}}
    assert _adopt(author, "budget", mine["id"]).json()["result"] == "unchanged"
    assert _adopt(author, "autre", mine["id"]).json()["data"]["key"] == "budget"
    other = author.rest.post("wp/v2/posts", title="Autre", status="draft")
    assert _adopt(author, "budget", other["id"]).json()["code"] == "cms_publisher_exists"
    foreign = editor.rest.post("wp/v2/posts", title="Autre", status="draft")
    assert _adopt(author, "foreign", foreign["id"]).json()["code"] == "cms_publisher_not_yours"
    page = editor.rest.post("wp/v2/pages", title="Une page")
    for number in (page["id"], 987654):
        assert _adopt(editor, "page", number).json()["code"] == "cms_publisher_no_such_post"
    unknown = author.put("budget", etag="0" * 64, post={"title": "Le nôtre"}).json()
    assert (unknown["code"], unknown["data"]["reason"]) == ("cms_publisher_changed", "unknown")
    done = author.put("budget", etag=seen["etag"], post={"title": "Le nôtre"}).json()
    assert (done["result"], done["id"], done["changed_fields"]) == ("updated", mine["id"], [])


@pytest.mark.wordpress("newest")
def test_a_live_post_may_be_adopted_and_a_key_that_was_deleted_is_free(rest: MakeRest, clean: None) -> None:
    editor = Articles(rest("editeur"))
    gone = editor.create("budget")["id"]
    editor.rest.call("DELETE", f"wp/v2/posts/{gone}", params={"force": "true"})
    live = editor.rest.post("wp/v2/posts", title="En ligne", content=THEIRS)["id"]
    publish(editor.rest, live)
    assert _adopt(editor, "budget", live).json()["live"] is True
    assert editor.get("budget")["id"] == live
