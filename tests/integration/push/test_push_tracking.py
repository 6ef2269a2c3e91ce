"""`status`, `history`, `withdraw`, `adopt` on real sites."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.companion import settled
from tests.integration.push.conftest import TEXT, drafts, nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk, Run

BOTH = pytest.mark.wordpress("newest", "without-plugin")
CHANGED = TEXT.replace("19 heures", "20 heures")
BY = ("--by", "Anne Roy")
pytestmark = pytest.mark.usefixtures("no_posts")


def stages(run: Run) -> list[str]:
    return [json.loads(line)["stage"] for line in run.out.splitlines()]


@BOTH
def test_the_status_says_what_became_of_each_story(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    run = desk.call("status", "--lang", "en", desk.story())
    assert (run.status, "as it was pushed" in run.out) == (0, True), run.out
    admin = rest("admin")
    admin.post(f"wp/v2/posts/{post}", title="À nous")
    settled()
    edited = desk.call("status", "--json", desk.key)
    assert (edited.status, edited.row["stage"], edited.row["changed"]) == (1, "draft", ["title"])
    admin.post(f"wp/v2/posts/{post}", status="publish")
    assert stages(desk.call("status", "--json", desk.key)) == ["live"]
    admin.call("DELETE", f"wp/v2/posts/{post}")
    assert stages(desk.call("status", "--json", desk.key)) == ["trashed"]
    admin.call("DELETE", f"wp/v2/posts/{post}", params={"force": "true"})
    assert stages(desk.call("status", "--json", desk.key)) == ["deleted"]
    assert stages(desk.call("status", "--json", "jamais-vu")) == ["missing"]


@pytest.mark.wordpress("newest")
def test_the_status_of_all_stories_is_one_request(desk: Desk, through: Proxy) -> None:
    for _ in range(3):
        desk.key += "x"
        desk.publish(desk.story())
    through.seen.clear()
    run = desk.call("status", "--json")
    assert stages(run) == ["draft"] * 3
    assert len([path for _, path in through.seen if "/articles" in path]) == 1


@BOTH
def test_history_tells_who_did_what_and_keeps_what_was_overwritten(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    rest("admin").post(f"wp/v2/posts/{post}", title="À nous")
    settled()
    desk.publish(desk.story(CHANGED))
    desk.publish("--force", *BY, "--reason", "Vu avec le secrétariat", desk.story(CHANGED))
    rows = [json.loads(line) for line in desk.call("history", "--json", desk.key).out.splitlines()]
    assert [row["action"] for row in rows] == ["created", "refused", "updated"]
    assert (rows[-1]["by"], rows[-1]["reason"]) == ("Anne Roy", "Vu avec le secrétariat")
    assert rows[-1]["overwritten"]["title"] == "À nous"
    shown = desk.call("history", desk.story())
    assert "Anne Roy\u00a0: Vu avec le secrétariat" in shown.out
    assert desk.call("history", "jamais-vu").status == 2


@BOTH
def test_an_untouched_draft_is_withdrawn_and_a_touched_one_is_not(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    assert desk.call("withdraw", *BY, desk.key).status == 1  # nothing there yet
    post = desk.publish("--json", desk.story()).post
    admin = rest("admin")
    admin.post(f"wp/v2/posts/{post}", title="À nous")
    settled()
    with nothing_written(admin):
        assert desk.call("withdraw", *BY, desk.key).status == 1
    desk.publish("--force", *BY, "--reason", "Rien", desk.story())
    assert desk.call("withdraw", *BY, desk.key).status == 0
    assert admin.get(f"wp/v2/posts/{post}", context="edit")["status"] == "trash"
    assert desk.call("withdraw", *BY, desk.key).status == 0
    assert desk.publish(desk.story()).status == 1
    assert desk.publish("--even-if", "trashed", desk.story()).status == 0
    admin.post(f"wp/v2/posts/{post}", status="publish")
    settled()
    run = desk.call("withdraw", "--lang", "en", *BY, desk.key)
    assert (run.status, "is published" in run.err) == (1, True), run.err


@BOTH
def test_a_post_of_peoples_is_adopted_and_asked_about_before_it_is_written(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    admin = rest("admin")
    made: dict[str, Any] = admin.post("wp/v2/posts", title="À la main", content="<p>Un texte.</p>", status="draft")
    assert desk.call("adopt", *BY, "--post", made["id"], desk.story()).status == 0
    adopted = drafts(admin)[0]
    names = ("title", "content", "status", "date", "modified", "slug", "author")
    assert {name: adopted[name] for name in names} == {name: made[name] for name in names}
    with nothing_written(admin):
        run = desk.publish("--lang", "en", desk.story())
        assert (run.status, "people may have changed it" in run.err) == (1, True), run.err
        assert desk.publish("--merge", desk.story()).status == 1
        assert desk.call("diff", desk.story()).status == 1
    assert desk.publish("--force", *BY, "--reason", "Rien", desk.story()).status == 0
    assert [post["id"] for post in drafts(admin)] == [made["id"]]
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"
    assert desk.call("adopt", *BY, "--post", 987654, "autre").status == 1
