"""What an editor sees of a pushed post: the panel, the box of the classic editor, the column; in French."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.companion import Articles, settled, stand_in
from tests.integration.conftest import unable

if TYPE_CHECKING:
    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import CheckEditor, MakeRest

SUMMARY = "Le montant est <b>corrigé</b>."
SHA = "a" * 64


def _see(wordpress: SandboxInfo, post_id: int) -> dict[str, Any]:
    done = subprocess.run(
        ["node", str(Path(__file__).with_name("panel_check.mjs")), wordpress.url, "editeur", str(post_id)],
        env={**os.environ, "WORDPRESS_PASSWORD": wordpress.user("editeur").password},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    if "no Chromium here" in done.stderr or "Cannot find module" in done.stderr:
        unable(done.stderr)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def test_editors_see_the_sources_the_last_push_and_that_a_newer_version_waits(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    author = Articles(rest("auteur"))
    made = author.create("budget")
    assert author.wait("budget", sha256=SHA, summary=SUMMARY).status_code == 200
    rest("editeur").post("wp/v2/posts", title="Écrit à la main")
    with stand_in(wordpress, "classic-editor"):
        seen = _see(wordpress, made["id"])
    assert seen["column"]["heading"] == "Source"
    assert seen["column"]["cell"].split("\n")[0] == "Mairie de Valmont"
    assert "Corrigé à la source" in seen["column"]["cell"]
    assert seen["column"]["others"] == ""
    for text in (seen["block"]["panel"], seen["classic"]["box"]):
        for words in (
            "Conseil municipal : le budget adopté",
            "Mairie de Valmont, 1 mars 2027",
            "Les comptes de la ville",
            "par Aurèle Auteur",
            SUMMARY,
        ):
            assert words in text
    assert seen["block"]["links"] == seen["classic"]["links"] == ["https://mairie.example/conseil"]
    assert "Source\u00a0: Mairie de Valmont" in seen["block"]["panel"]
    assert any(SUMMARY in notice for notice in seen["block"]["notices"])
    assert not seen["block"]["dirty"]
    ours = [text for text in seen["complaints"] if "cms-publisher" in text or "Error" in text or "deprecated" in text]
    assert ours == []


@pytest.mark.wordpress("newest")
def test_the_block_editor_opens_a_pushed_draft_without_a_complaint(
    rest: MakeRest, clean: None, check_editor: CheckEditor
) -> None:
    seen = check_editor(Articles(rest("editeur")).create("budget")["id"])
    assert (seen["invalid"], seen["errors"], seen["dirty_on_open"]) == (0, [], False)


def test_a_newer_version_waits_until_the_next_push(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    made = articles.create("budget")
    waiting = articles.wait("budget", sha256=SHA, summary="Corrigé  à\nl’heure").json()["waiting"]
    assert (waiting["sha256"], waiting["summary"], waiting["by"]["name"]) == (SHA, "Corrigé à l’heure", "Aurèle Auteur")
    assert articles.get("budget")["etag"] == made["etag"]
    assert articles.put("budget", etag=made["etag"], post={"title": "Autre"}).json()["waiting"] is None


@pytest.mark.wordpress("newest")
def test_what_stands_there_already_does_not_wait(rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    made = articles.create("budget")
    articles.wait("budget", sha256=SHA)
    assert articles.wait("budget", sha256=made["sha256"]).json()["waiting"] is None
    articles.wait("budget", sha256=SHA)
    gone = articles.rest.call("DELETE", "cms-publisher/v1/articles/budget/waiting")
    assert (gone.status_code, gone.json()["waiting"]) == (200, None)


def test_a_live_post_can_have_a_version_waiting_but_not_a_trashed_or_foreign_one(rest: MakeRest, clean: None) -> None:
    editor, author = Articles(rest("editeur")), Articles(rest("auteur"))
    made = editor.create("budget")
    assert author.wait("budget", sha256=SHA).json()["code"] == "cms_publisher_not_yours"
    assert author.wait("inconnu", sha256=SHA).json()["code"] == "cms_publisher_missing"
    assert author.wait("budget", sha256="x").json()["code"] == "rest_invalid_param"
    editor.rest.post(f"wp/v2/posts/{made['id']}", status="publish")
    assert editor.wait("budget", sha256=SHA).json()["waiting"]["sha256"] == SHA
    assert editor.rest.call("DELETE", f"wp/v2/posts/{made['id']}").status_code == 200
    assert editor.wait("budget", sha256=SHA).json()["code"] == "cms_publisher_trashed"


def test_who_changed_which_fields_is_known(rest: MakeRest, clean: None) -> None:
    author, editor, admin = Articles(rest("auteur")), rest("editeur"), rest("admin")
    made = author.create("budget")
    post = f"wp/v2/posts/{made['id']}"
    editor.post(post, title="Un autre titre")
    settled()
    editor.post(post, excerpt="Un autre chapô.")
    settled()
    tag = admin.post("wp/v2/tags", name="Impôts")["id"]
    admin.post(post, tags=[tag], meta={"_cms_publisher_title_tag": "Un autre"})
    settled()
    seen = author.get("budget")
    assert [(change["by"]["name"], change["fields"]) for change in seen["changes"]] == [
        ("Édith Éditrice", ["excerpt", "title"]),
        ("Administration", ["tags", "title_tag"]),
    ]
    refused = author.put("budget", etag=made["etag"], post={"title": "Encore"}).json()
    assert refused["code"] == "cms_publisher_changed"
    assert "Édith Éditrice, Administration" in refused["message"]
    taken = author.put("budget", etag=seen["etag"], post={"title": "Encore"}).json()
    settled()
    assert (taken["changes"], author.get("budget")["changes"]) == ([], [])
    assert [(push["by"]["name"], push["fields"]) for push in taken["pushes"]] == [
        ("Aurèle Auteur", []),
        ("Aurèle Auteur", ["title"]),
    ]


@pytest.mark.wordpress("newest")
def test_a_change_that_was_taken_back_is_none(rest: MakeRest, clean: None) -> None:
    articles, editor = Articles(rest("auteur")), rest("editeur")
    made = articles.create("budget")
    for title in ("Autre", made["post"]["title"]):
        editor.post(f"wp/v2/posts/{made['id']}", title=title)
        settled()
    seen = articles.get("budget")
    assert (seen["changed_by_people"], seen["changes"]) == (False, [])
