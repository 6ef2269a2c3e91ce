"""What people did in WordPress stays, and the run says so."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.integration.push.conftest import LAST, TEXT, drafts, nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

EVERY = pytest.mark.wordpress("newest", "oldest", "newest-sqlite", "without-plugin")
BOTH = pytest.mark.wordpress("oldest", "without-plugin")
CHANGED = TEXT.replace(LAST, "La dernière traversée part à 20 heures.")
pytestmark = pytest.mark.usefixtures("no_posts")


@EVERY
def test_a_paragraph_changed_in_wordpress_stays_and_the_run_says_so(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    admin = rest("admin")
    content = admin.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"]
    rest("editeur").post(f"wp/v2/posts/{post}", content=content.replace("La coque", "La coque en bois"))
    for text in (TEXT, CHANGED):
        with nothing_written(admin):
            run = desk.publish("--lang", "en", desk.story(text))
        assert run.status == 1
        assert "changed in WordPress since the last push (text" in run.err
        assert f"post={post}" in run.err


@BOTH
def test_a_changed_story_updates_the_draft_that_nobody_touched(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, only_draft: Callable[..., dict[str, object]]
) -> None:
    as_("auteur")
    desk.publish(desk.story())
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "updated"
    assert "20&nbsp;heures" in str(only_draft()["content"])
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "unchanged"


FATES = {
    "trashed": ("trash", "in the WordPress trash"),
    "deleted": (None, "was deleted in WordPress"),
    "published": ({"status": "publish"}, "is published in WordPress already"),
    "scheduled": ({"status": "future", "date": "2099-01-01T10:00:00"}, "is scheduled in WordPress"),
    "private": ({"status": "private"}, "is published privately in WordPress"),
    "pending review": ({"status": "pending"}, "was changed in WordPress since the last push (status"),
    "another's": ({"author": 1}, "your account may not edit"),
}


@BOTH
@pytest.mark.parametrize("case", FATES.values(), ids=FATES)
def test_what_people_did_with_the_draft_has_its_own_message(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, case: tuple[object, str]
) -> None:
    fate, words = case
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    admin = rest("admin")
    if isinstance(fate, dict):
        admin.post(f"wp/v2/posts/{post}", **fate)
    else:
        admin.call("DELETE", f"wp/v2/posts/{post}", params={} if fate else {"force": "true"})
    for text in (TEXT, CHANGED):
        with nothing_written(admin):
            run = desk.publish("--lang", "en", desk.story(text))
        assert (run.status, words in run.err) == (1, True), run.err


@pytest.mark.wordpress("newest", "oldest")
def test_a_draft_that_is_open_in_an_editor_is_left_alone(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, mu_plugin: Callable[[str], None]
) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    mu_plugin(f"add_action('rest_api_init', fn() => update_post_meta({post}, '_edit_lock', '{int(time.time())}:2'));")
    with nothing_written(rest("admin")):
        run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert run.status == 1
    assert "Édith Éditrice has this draft open in the editor" in run.err


@pytest.mark.wordpress("newest", "oldest")
def test_with_the_journal_lost_an_untouched_draft_is_updated_and_a_touched_one_is_not(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    post = desk.publish("--json", desk.story()).post
    desk.forget()
    assert desk.publish("--json", desk.story(CHANGED)).row == desk.publish("--json", desk.story(CHANGED)).row | {
        "action": "updated"
    }
    rest().post(f"wp/v2/posts/{post}", excerpt="Le bac est là.")
    desk.forget()
    with nothing_written(rest("admin")):
        run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert (run.status, "(excerpt" in run.err) == (1, True), run.err


@pytest.mark.wordpress("without-plugin")
def test_without_plugin_and_journal_the_draft_is_found_again_and_left_where_it_differs(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    desk.publish(desk.story())
    desk.forget()
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"
    desk.forget()
    with nothing_written(rest("admin")):
        run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert (run.status, "people may have changed it" in run.err) == (1, True), run.err


@pytest.mark.wordpress("newest")
def test_a_push_from_another_machine_is_no_persons_change(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_()
    desk.publish(desk.story())
    here = desk.folder / "state"
    desk.monkeypatch.setenv("CMS_PUBLISHER_STATE", str(desk.folder / "elsewhere"))
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "updated"
    desk.monkeypatch.setenv("CMS_PUBLISHER_STATE", str(here))
    assert desk.publish("--json", desk.story(TEXT.replace("3 euros", "4 euros"))).row["action"] == "updated"
    assert [post["title"]["raw"] for post in drafts(rest("admin"))] == [TEXT.split("\n", maxsplit=1)[0]]
