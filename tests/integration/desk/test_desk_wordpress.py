"""End to end: at the desk in a real browser, in a real WordPress, and back."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from tests.integration.desk.conftest import assert_readable
from tests.integration.push.conftest import TEXT, drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import CheckEditor, MakeRest
    from tests.integration.desk.conftest import Client, Served, Walk

ADDED = "Le trajet dure dix minutes."
OURS = "Le bac de Kerlouan transporte de nouveau des passagers"


def made(person: Client) -> str:
    """A new story's name: another one each time, since a site remembers the keys of drafts that were deleted."""
    headline = f"Le bac de Kerlouan reprend la traversée {uuid4().hex[:8]}"
    answer = person.post("/nouveau", text=TEXT, headline=headline, min_words="60", subheadings="0")
    return answer.url.rpartition("/")[2].partition("?")[0].partition("#")[0]


def fingerprint(person: Client, name: str) -> str:
    found = re.search(r'name="sha256" value="(\w+)"', person.get(f"/sujets/{name}").text)
    assert found is not None
    return found[1]


def passage(person: Client, name: str, field: str) -> dict[str, str]:
    """The fields of the form that corrects that field, or the first block of the body."""
    fields = rf'value="{field}">\s*<[^>]*value="(\d*)">\s*<input type="hidden" name="seen" value="([^"]*)"'
    found = re.search(fields, person.get(f"/sujets/{name}").text)
    assert found is not None
    return {"field": field, "block": found[1], "seen": unescape(found[2])}


def sent(person: Client, name: str, **fields: str) -> str:
    """The page of a sending of the story as it is now, once it has ended."""
    answer = person.post(f"/sujets/{name}/envoyer", site="default", sha256=fingerprint(person, name), **fields)
    return unescape(person.wait(answer.url.removeprefix(person.desk.url)))


@pytest.mark.wordpress("newest")
def test_paste_build_correct_send_see_it_in_the_block_editor_edit_it_there_see_the_conflict_here(  # noqa: PLR0913, PLR0917
    on: Callable[..., Served],
    client: Callable[..., Client],
    walk: Walk,
    rest: MakeRest,
    clean: None,
    check_editor: CheckEditor,
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

    again = walk(desk, "rosa", "again", seen["story"])
    assert "Mettre à jour le brouillon sur default" in again["before"]
    assert "envoyé" in again["before"]
    assert "Rien à changer sur default" in again["sent"]["words"]

    rest("editeur").post(f"wp/v2/posts/{post['id']}", title="Un titre écrit dans WordPress")
    refused = walk(desk, "emile", "again", seen["story"])
    assert "Pas fait" in refused["sent"]["words"]
    assert "envoyé" not in refused["state"]
    (after,) = drafts(rest("admin"))
    assert after["title"]["raw"] == "Un titre écrit dans WordPress"

    person, name = client(desk), seen["story"]
    form = passage(person, name, "standfirst")
    person.post(f"/sujets/{name}/corriger", **form, text="Le bac transporte de nouveau des passagers.")
    seen = walk(desk, "emile", "compare", f"{name} merge")
    assert "Un titre écrit dans WordPress" in seen["compared"]
    assert "Édith Éditrice" in seen["compared"]
    assert "Garder les deux" in seen["compared"]
    assert "Le brouillon est à jour" in seen["sent"]["words"]
    (merged,) = drafts(rest("admin"))
    assert merged["title"]["raw"] == "Un titre écrit dans WordPress"
    assert ADDED in merged["content"]["raw"]
    assert "Le bac transporte de nouveau des passagers." in merged["content"]["raw"]
    in_editor = check_editor(post["id"])
    assert (in_editor["invalid"], in_editor["errors"], in_editor["status"]) == (0, [], "draft")
    assert in_editor["title"] == "Un titre écrit dans WordPress"


@pytest.mark.wordpress("newest")
def test_what_both_changed_is_overwritten_only_as_it_was_seen_and_by_name(
    on: Callable[..., Served], client: Callable[..., Client], walk: Walk, rest: MakeRest, clean: None
) -> None:
    desk = on()
    person = client(desk)
    name = made(person)
    sending = person.post(f"/sujets/{name}/envoyer", site="default", sha256=fingerprint(person, name))
    progress = sending.url.removeprefix(desk.url)
    assert "Le brouillon est créé" in unescape(person.wait(progress))
    (post,) = drafts(rest("admin"))
    route = f"wp/v2/posts/{post['id']}"
    rest("editeur").post(route, title="Le titre de WordPress")
    form = passage(person, name, "headline")
    person.post(f"/sujets/{name}/corriger", **form, text=OURS)
    page = person.get(f"/sujets/{name}/comparer?site=default").text
    assert all(words in page for words in ("Le titre de WordPress", OURS, "Édith Éditrice"))
    assert "modifié dans WordPress" in person.get("/sujets").text
    assert_readable(walk(desk, "emile", "look", f"/sujets/{name}/comparer?site=default {progress}")["views"])
    seen = re.search(r'name="seen" value="([^"]+)"', page)
    assert seen is not None
    rest("editeur").post(route, title="Le titre de WordPress, encore changé")
    force = {"how": "force", "reason": "Le titre du desk est le bon"}
    assert "a encore changé" in sent(person, name, **force, seen=seen[1])
    seen = re.search(r'name="seen" value="([^"]+)"', person.get(f"/sujets/{name}/comparer?site=default").text)
    assert seen is not None
    assert client(desk, "rosa").post(f"/sujets/{name}/envoyer", **force, seen=seen[1]).status_code in {403, 409}
    assert "Le brouillon est à jour" in sent(person, name, **force, seen=seen[1])
    (after,) = drafts(rest("admin"))
    assert after["title"]["raw"] == OURS


@pytest.mark.wordpress("newest")
def test_twenty_clicks_at_once_make_one_draft(
    on: Callable[..., Served], client: Callable[..., Client], rest: MakeRest, clean: None
) -> None:
    desk = on()
    name = made(client(desk))
    sha256 = fingerprint(client(desk), name)
    people = [client(desk) for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        answers = list(
            pool.map(lambda person: person.post(f"/sujets/{name}/envoyer", site="default", sha256=sha256), people)
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
    ended = sent(person, made(person))
    assert "Pas fait" in ended
    assert "127.0.0.1:9" in ended
    assert password not in ended


@pytest.mark.wordpress("newest")
def test_who_signs_in_by_wordpress_sends_as_themselves_with_their_rights(  # noqa: PLR0913, PLR0917
    serve: Callable[..., Served],
    client: Callable[..., Client],
    walk: Walk,
    rest: MakeRest,
    clean: None,
    wordpress: SandboxInfo,
) -> None:
    desk = serve(WORDPRESS_URL=wordpress.url)
    name = made(client(desk))
    author = wordpress.user("auteur")
    seen = walk(desk, "wp:auteur", "again", name, password=author.password)
    assert "Aurèle Auteur" in seen["state"]
    assert "Le brouillon est créé" in seen["sent"]["words"]
    (post,) = drafts(rest("admin"))
    assert post["author"] == rest("auteur").get("wp/v2/users/me")["id"]
    assert "Connectez-vous par votre compte WordPress" in sent(client(desk), name)
    held = b"".join(path.read_bytes() for path in (desk.folder / "state").rglob("*") if path.is_file())
    assert author.password.encode() not in held


@pytest.mark.wordpress("newest")
def test_a_draft_is_withdrawn_by_an_editor_while_nobody_touched_it(
    on: Callable[..., Served], client: Callable[..., Client], rest: MakeRest, clean: None
) -> None:
    desk = on()
    person = client(desk)
    name = made(person)
    sent(person, name)
    (post,) = drafts(rest("admin"))
    form = {"site": "default", "reason": "Doublon d’un autre sujet"}
    assert client(desk, "rosa").post(f"/sujets/{name}/retirer", **form).status_code == 403
    rest("editeur").post(f"wp/v2/posts/{post['id']}", title="Touché dans WordPress")
    refused = person.post(f"/sujets/{name}/retirer", **form)
    assert "Pas fait" in person.wait(refused.url.removeprefix(desk.url))
    rest("editeur").post(f"wp/v2/posts/{post['id']}", title=post["title"]["raw"])
    done = person.post(f"/sujets/{name}/retirer", **form)
    assert "est à la corbeille de default" in person.wait(done.url.removeprefix(desk.url))
    (gone,) = drafts(rest("admin"))
    assert gone["status"] == "trash"
