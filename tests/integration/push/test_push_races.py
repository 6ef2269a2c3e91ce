"""Somebody saves in the very moment of a push: what they did stays, and the run says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.push.conftest import LAST, TEXT, drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Answer, Fault, Proxy
    from tests.integration.push.conftest import Desk

CHANGED = TEXT.replace("19 heures", "20 heures")
NEWER = TEXT.replace("19 heures", "21 heures")
BARE = pytest.mark.wordpress("without-plugin")
pytestmark = pytest.mark.usefixtures("no_posts")


def raw(rest: Rest, post: int) -> dict[str, Any]:
    """What people see in the editor."""
    found: dict[str, Any] = rest.get(f"wp/v2/posts/{post}", context="edit")
    return found | {name: found[name]["raw"] for name in ("title", "content", "excerpt")}


def before_arrival(act: Callable[[], object]) -> Fault:
    """Somebody acts between the tool's look and its write."""

    def acted(ask: Callable[[], Answer]) -> Answer:
        act()
        return ask()

    return acted


@pytest.mark.wordpress("newest", "without-plugin")
def test_a_save_between_a_lost_answer_and_the_look_is_peoples(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    post, admin = desk.publish("--json", desk.story()).post, rest("admin")

    def lost(ask: Callable[[], Answer]) -> None:
        ask()
        admin.post(f"wp/v2/posts/{post}", excerpt="L’extrait de la rédaction.")

    through.fault = lost
    run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert (run.status, "(excerpt" in run.err) == (1, True), run.err
    for text in (CHANGED, NEWER):
        assert desk.publish(desk.story(text)).status == 1
    assert raw(admin, post)["excerpt"] == "L’extrait de la rédaction."


ACTS: dict[str, tuple[dict[str, Any], str]] = {
    "another field": ({"title": "Le titre de la rédaction"}, "(title"),
    "the same field": ({"content": "<!-- wp:paragraph -->\n<p>Tout est récrit.</p>\n<!-- /wp:paragraph -->"}, "(text"),
    "no text": ({"tags": []}, "(tags"),
    "publication": ({"status": "publish"}, "is published in WordPress already"),
}


@BARE
@pytest.mark.parametrize(("change", "words"), ACTS.values(), ids=ACTS)
def test_a_save_between_look_and_write_is_given_back(
    desk: Desk, through: Proxy, rest: MakeRest, change: dict[str, Any], words: str
) -> None:
    admin = rest("admin")
    desk.profile(create_tags=True)
    post = desk.publish("--json", desk.story(more='tags = ["bac"]')).post
    before = raw(admin, post)
    through.fault = before_arrival(lambda: admin.post(f"wp/v2/posts/{post}", **change))
    run = desk.publish("--lang", "en", desk.story(CHANGED, more='tags = ["bac"]'))
    assert (run.status, words in run.err) == (1, True), run.err
    after = raw(admin, post)
    assert {name: after[name] for name in change} == change
    kept = {"title", "content", "excerpt", "tags", "status"} - {*change}
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert desk.publish(desk.story(NEWER, more='tags = ["bac"]')).status == 1


@BARE
def test_a_save_in_the_moment_of_a_merge_is_merged_too(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    post, admin = desk.publish("--json", desk.story()).post, rest("admin")
    content = raw(admin, post)["content"]
    through.fault = before_arrival(
        lambda: admin.post(f"wp/v2/posts/{post}", content=content.replace("La coque", "La coque en bois"))
    )
    assert desk.publish("--merge", desk.story(CHANGED)).status == 0
    merged = raw(admin, post)["content"]
    assert ("La coque en bois" in merged, "20&nbsp;heures" in merged) == (True, True)


@BARE
def test_an_autosave_in_the_moment_of_a_push_is_no_save(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    post, admin = desk.publish("--json", desk.story()).post, rest("admin")
    through.fault = before_arrival(lambda: admin.post(f"wp/v2/posts/{post}/autosaves", content="<p>Pas encore.</p>"))
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "updated"
    assert "20&nbsp;heures" in raw(admin, post)["content"]


@BARE
def test_without_plugin_journal_and_marker_a_draft_is_found_by_its_address(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    post, admin = desk.publish("--json", desk.story()).post, rest("admin")
    content = raw(admin, post)["content"]
    admin.post(f"wp/v2/posts/{post}", content=content[content.index("<!-- /wp:paragraph -->") + 22 :])
    desk.forget()
    run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert (run.status, f"post={post}" in run.err, "--post" in run.err) == (1, True, True), run.err
    assert [draft["id"] for draft in drafts(admin)] == [post]
    assert desk.call("adopt", desk.key, "--post", post, "--by", "Anne Roy").status == 0
    run = desk.publish("--lang", "en", "--json", desk.story(CHANGED))
    assert (run.status, run.row["error"]) == (1, "post-unknown-base")
    desk.publish("--force", "--by", "Anne Roy", "--reason", "c’est le même", desk.story(CHANGED))
    assert LAST.replace("19 ", "20&nbsp;") in raw(admin, post)["content"]


@BARE
def test_a_published_article_of_the_same_address_is_another_story(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    slug = raw(rest("admin"), desk.publish("--json", desk.story()).post)["slug"]
    no_longer = rest("admin").get("wp/v2/posts", status="draft", context="edit")[0]["id"]
    rest("admin").call("DELETE", f"wp/v2/posts/{no_longer}", params={"force": "true"})
    desk.forget()
    old = rest("admin").post("wp/v2/posts", title="Le bac d’hier", slug=slug, status="publish")["id"]
    run = desk.publish("--json", desk.story())
    assert (run.row["action"], run.post != old, run.row["not_landed"][0]) == ("created", True, "slug")


@BARE
def test_without_plugin_and_journal_a_trashed_draft_is_found(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    post = desk.publish("--json", desk.story()).post
    rest("admin").call("DELETE", f"wp/v2/posts/{post}")
    desk.forget()
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, "in the WordPress trash" in run.err) == (1, True), run.err
