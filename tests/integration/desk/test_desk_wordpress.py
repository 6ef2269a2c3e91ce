"""End to end: at the desk in a real browser, in a real WordPress, and back."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.integration.push.conftest import TEXT, drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import CheckEditor, MakeRest
    from tests.integration.desk.conftest import Client, Served, Walk

ADDED = "Le trajet dure dix minutes."


@pytest.mark.wordpress("newest")
def test_paste_build_correct_send_see_it_in_the_block_editor_edit_it_there_see_the_conflict_here(
    on: Callable[..., Served], walk: Walk, rest: MakeRest, clean: None, check_editor: CheckEditor
) -> None:
    desk = on()
    seen = walk(desk, "emile", "send", TEXT)
    assert "Le bac de Kerlouan reprend la traversée" in seen["built"]
    assert "Corrigé par Émile Abiven" in seen["corrected"]
    assert "à régler" in seen["corrected"]
    assert "Vérifié auprès de la patronne du bac" in seen["waived"]
    assert "Le brouillon est créé sur default." in seen["sent"]["words"]
    assert seen["reloaded"] == seen["sent"]["words"]
    assert seen["complaints"] == []
    (post,) = drafts(rest("admin"))
    assert seen["sent"]["link"].endswith(f"post={post['id']}&action=edit")
    assert ADDED in post["content"]["raw"]
    in_editor = check_editor(post["id"])
    assert (in_editor["invalid"], in_editor["errors"], in_editor["status"]) == (0, [], "draft")

    again = walk(desk, "rosa", "again", seen["story"])
    assert "Mettre à jour le brouillon sur default" in again["before"]
    assert "envoyé" in again["before"]
    assert "Rien à changer sur default" in again["sent"]["words"]

    rest("editeur").post(f"wp/v2/posts/{post['id']}", title="Un titre écrit dans WordPress")
    refused = walk(desk, "emile", "again", seen["story"])
    assert "Pas fait" in refused["sent"]["words"]
    (after,) = drafts(rest("admin"))
    assert after["title"]["raw"] == "Un titre écrit dans WordPress"


@pytest.mark.wordpress("newest")
def test_twenty_clicks_at_once_make_one_draft(
    on: Callable[..., Served], client: Callable[..., Client], rest: MakeRest, clean: None
) -> None:
    desk = on()
    made = client(desk).post("/nouveau", text=TEXT, min_words="60", subheadings="0")
    sha256 = re.search(r'name="sha256" value="(\w+)"', made.text)
    assert sha256 is not None
    name = made.url.rpartition("/")[2].partition("?")[0].partition("#")[0]
    people = [client(desk) for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        answers = list(
            pool.map(lambda person: person.post(f"/sujets/{name}/envoyer", site="default", sha256=sha256[1]), people)
        )
    assert {answer.status_code for answer in answers} == {200}
    ended = people[0].wait(answers[0].url.removeprefix(desk.url))
    assert "Le brouillon est créé sur default." in ended
    assert len(drafts(rest("admin"))) == 1


@pytest.mark.wordpress("newest")
def test_a_site_that_is_down_is_told_with_what_to_do(
    serve: Callable[..., Served], client: Callable[..., Client], wordpress: SandboxInfo
) -> None:
    password = wordpress.user("editeur").application_password
    desk = serve(WORDPRESS_URL="http://127.0.0.1:9", WORDPRESS_USER="editeur", WORDPRESS_APP_PASSWORD=password)
    person = client(desk)
    made = person.post("/nouveau", text=TEXT, min_words="60", subheadings="0")
    sha256 = re.search(r'name="sha256" value="(\w+)"', made.text)
    assert sha256 is not None
    name = made.url.rpartition("/")[2].partition("?")[0]
    sent = person.post(f"/sujets/{name}/envoyer", site="default", sha256=sha256[1])
    ended = person.wait(sent.url.removeprefix(desk.url))
    assert "Pas fait" in ended
    assert "127.0.0.1:9" in ended
    assert password not in ended
