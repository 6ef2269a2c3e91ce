"""People's changes on real sites: shown in three versions, merged, overwritten on a signed word, or left alone."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.companion import settled
from tests.integration.push.conftest import TEXT, drafts, nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.push.conftest import Desk

BOTH = pytest.mark.wordpress("newest", "without-plugin")
EVERY = pytest.mark.wordpress("oldest", "newest", "newest-sqlite", "without-plugin")
CHANGED = TEXT.replace("Le billet coûte 3 euros", "Le billet coûte 4 euros")
FORCE = ("--force", "--by", "Luc Vidal", "--reason", "La préfecture a corrigé")
pytestmark = pytest.mark.usefixtures("no_posts")


def raw(rest: Rest, post: int, field: str = "content") -> str:
    found: str = rest.get(f"wp/v2/posts/{post}", context="edit")[field]["raw"]
    return found


def edit(rest: Rest, post: int, old: str, new: str) -> None:
    """Somebody changes some words of the text in WordPress."""
    before = raw(rest, post)
    assert old in before
    rest.post(f"wp/v2/posts/{post}", content=before.replace(old, new))
    settled()


@EVERY
def test_another_paragraph_is_merged_and_the_same_one_is_not(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    edit(rest("admin"), post, "La coque a été doublée", "La coque en bois a été doublée")
    assert desk.publish(desk.story(CHANGED)).status == 1
    run = desk.publish("--json", "--merge", desk.story(CHANGED))
    assert (run.status, run.row["action"], run.row["kept"]) == (0, "updated", ["content"])
    text = raw(rest("admin"), post)
    assert "La coque en bois" in text
    assert "coûte 4&nbsp;euros" in text or "coûte 4\u00a0euros" in text
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "unchanged"
    with nothing_written(rest("admin")):
        later = desk.story(CHANGED.replace("La coque a été doublée", "La coque a été refaite"))
        assert desk.publish(later).status == 1
        conflict = desk.publish("--lang", "en", "--merge", later)
    assert (conflict.status, "changed the same place (text)" in conflict.err) == (1, True), conflict.err


@BOTH
def test_force_overwrites_on_a_signed_word_and_the_human_version_is_a_revision(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    edit(rest("admin"), post, "La coque", "La coque en bois")
    with nothing_written(rest("admin")):
        unsigned = desk.publish("--lang", "en", "--force", desk.story(CHANGED))
    assert (unsigned.status, "--by NAME" in unsigned.err) == (2, True)
    run = desk.publish("--json", *FORCE, desk.story(CHANGED))
    assert (run.status, run.row["overwritten"]) == (0, ["content"])
    assert "La coque en bois" not in raw(rest("admin"), post)
    revisions = rest("admin").get(f"wp/v2/posts/{post}/revisions", context="edit")
    assert any("La coque en bois" in each["content"]["raw"] for each in revisions)


@BOTH
def test_diff_shows_the_three_versions_and_writes_nothing(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("editeur")
    desk.profile(create_tags=True)
    assert "no draft on that site yet" in desk.call("diff", "--lang", "en", desk.story()).out
    assert desk.publish(desk.story(more='tags = ["Bacs"]')).status == 0
    assert "has what the story gives" in desk.call("diff", "--lang", "en", desk.story(more='tags = ["Bacs"]')).out
    post = drafts(rest("admin"))[0]["id"]
    edit(rest("admin"), post, "La coque", "La coque en bois")
    changed = desk.story(CHANGED.replace("La coque", "La vieille coque"), more='tags = ["Aber"]')
    with nothing_written(rest("admin")):
        run = desk.call("diff", "--json", changed)
        shown = desk.call("diff", "--lang", "en", changed)
    changes = {(change["field"], change["side"]): change for change in run.row["changes"]}
    assert (run.status, run.row["post"], run.row["base_known"]) == (1, post, True)
    conflict = changes["content", "conflict"]
    assert ("La coque a" in conflict["base"], "en bois" in conflict["live"], "vieille" in conflict["new"]) == (
        True,
        True,
        True,
    )
    assert "4" in changes["content", "story"]["new"]
    assert changes["tags", "story"]["base"] == ["Bacs"]
    assert "changed on both sides" in shown.out
    assert "La coque en bois a été doublée" in shown.out
    assert "<p>" not in shown.out
    assert rest("admin").get("wp/v2/tags", search="Aber") == []


@pytest.mark.wordpress("newest", "oldest")
def test_diff_and_refusal_say_who_it_was(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    edit(rest("editeur"), post, "La coque", "La coque en bois")
    run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert "changed in WordPress since the last push (text – Édith Éditrice)" in run.err
    assert "in WordPress by Édith Éditrice" in desk.call("diff", "--lang", "en", desk.story(CHANGED)).out


LIVE: dict[str, dict[str, Any]] = {
    "published": {"status": "publish"},
    "scheduled": {"status": "future", "date": "2099-01-01T10:00:00"},
    "private": {"status": "private"},
}


@BOTH
@pytest.mark.parametrize("case", LIVE)
def test_a_live_post_is_corrected_for_its_own_word_alone(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, case: str
) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    before = rest("admin").post(f"wp/v2/posts/{post}", **LIVE[case])
    settled()
    changed = desk.story(CHANGED.replace("Le bac de Kerlouan reprend", "Le bac de Kerlouan reprend enfin"))
    others = [part for name in ("trashed", *LIVE) if name != case for part in ("--even-if", name)]
    with nothing_written(rest("admin")):
        assert desk.publish(*others, changed).status == 1
    run = desk.publish("--json", "--even-if", case, changed)
    assert (run.status, run.row["action"]) == (0, "updated"), run.err
    after = rest("admin").get(f"wp/v2/posts/{post}", context="edit")
    assert "reprend enfin" in after["title"]["raw"]
    for name in ("status", "date", "date_gmt", "author", "slug"):
        assert after[name] == before[name], name


@BOTH
def test_a_trashed_draft_comes_back_for_its_own_word(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    before = rest("admin").get(f"wp/v2/posts/{post}", context="edit")
    rest("admin").call("DELETE", f"wp/v2/posts/{post}")
    assert desk.publish(desk.story(CHANGED)).status == 1
    run = desk.publish("--json", "--even-if", "trashed", desk.story(CHANGED))
    assert (run.status, run.post) == (0, post), run.err
    after = rest("admin").get(f"wp/v2/posts/{post}", context="edit")
    assert (after["status"], after["slug"]) == ("draft", before["slug"])


@BOTH
def test_a_deleted_draft_is_made_anew_for_its_own_word(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    rest("admin").call("DELETE", f"wp/v2/posts/{post}", params={"force": "true"})
    assert desk.publish(desk.story(CHANGED)).status == 1
    run = desk.publish("--json", "--even-if", "deleted", desk.story(CHANGED))
    assert (run.status, run.row["action"]) == (0, "created"), run.err
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "unchanged"


@BOTH
def test_a_draft_of_another_author_is_updated_for_its_own_word_and_stays_theirs(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    author = rest("auteur").get("wp/v2/users/me")["id"]
    rest("admin").post(f"wp/v2/posts/{post}", author=author)
    settled()
    with nothing_written(rest("admin")):
        run = desk.publish("--lang", "en", desk.story(CHANGED))
    assert (run.status, "has another author" in run.err) == (1, True), run.err
    assert desk.publish("--even-if", "reassigned", desk.story(CHANGED)).status == 0
    assert rest("admin").get(f"wp/v2/posts/{post}", context="edit")["author"] == author


@pytest.mark.wordpress("newest")
def test_an_open_draft_is_written_for_its_own_word(
    desk: Desk, as_: Callable[..., None], mu_plugin: Callable[[str], None]
) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    mu_plugin(f"add_action('rest_api_init', fn() => update_post_meta({post}, '_edit_lock', '{int(time.time())}:2'));")
    assert desk.publish(desk.story(CHANGED)).status == 1
    assert desk.publish("--even-if", "locked", desk.story(CHANGED)).status == 0


@pytest.mark.wordpress("newest", "oldest")
def test_editors_learn_that_a_newer_version_waits(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    edit(rest("editeur"), post, "La coque", "La coque en bois")
    desk.publish(desk.story(CHANGED))
    waiting = rest("auteur").get(f"cms-publisher/v1/articles/{desk.key}")["waiting"]
    assert waiting["summary"] == TEXT.split("\n", maxsplit=1)[0]
    assert desk.publish("--merge", desk.story(CHANGED)).status == 0
    assert rest("auteur").get(f"cms-publisher/v1/articles/{desk.key}")["waiting"] is None


@pytest.mark.wordpress("newest", "oldest")
def test_after_a_merge_a_machine_that_knows_nothing_overwrites_nothing(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    post = desk.publish("--json", desk.story()).post
    edit(rest("admin"), post, "La coque", "La coque en bois")
    desk.publish("--merge", desk.story(CHANGED))
    desk.forget()
    with nothing_written(rest("admin")):
        for arguments in ((), ("--merge",)):
            assert desk.publish(*arguments, desk.story(CHANGED.replace("19 heures", "20 heures"))).status == 1
