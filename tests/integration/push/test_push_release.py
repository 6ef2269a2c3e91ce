"""Beyond a draft: a date for WordPress, or publication; each only where the site's profile says so, and never early."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from tests.integration.push.conftest import TEXT, nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

CHANGED = TEXT.replace("19 heures", "20 heures")
BOTH = pytest.mark.wordpress("newest", "without-plugin")
pytestmark = pytest.mark.usefixtures("no_posts")
PARIS = ZoneInfo("Europe/Paris")


def paris(**ahead: float) -> str:
    """A local time from now on, as an editor writes it: without a zone."""
    return f"{datetime.now(PARIS) + timedelta(**ahead):%Y-%m-%dT%H:%M:%S}"


def schedule(at: str) -> str:
    return f'action = "schedule"\npublish_at = {at}\n'


@BOTH
def test_a_schedule_is_a_date_on_the_site_s_clock_that_can_be_corrected_and_moved(
    desk: Desk, as_: Callable[..., None], only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    desk.profile(allow=["schedule"])
    at = paris(days=2)
    run = desk.publish(desk.story(more=schedule(at)))
    assert (run.status, "programmé pour le" in run.out) == (0, True), run.err
    post = only_draft()
    assert (post["status"], post["date"]) == ("future", at)
    look = desk.queue("show", "--json", desk.key).row
    assert (look["state"], look["link"].endswith(f"post={post['id']}&action=edit")) == ("scheduled", True)
    assert desk.publish("--json", desk.story(more=schedule(at))).row["action"] == "unchanged"
    assert desk.publish("--json", desk.story(CHANGED, more=schedule(at))).row["action"] == "updated"
    post = only_draft()
    assert (post["status"], post["date"], "20&nbsp;heures" in post["content"]["raw"]) == ("future", at, True)
    later = paris(days=3)
    assert desk.publish("--json", desk.story(CHANGED, more=schedule(later))).row["action"] == "updated"
    assert (only_draft()["status"], only_draft()["date"]) == ("future", later)


@BOTH
def test_a_publication_is_public_at_once_and_once(
    desk: Desk, as_: Callable[..., None], only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    desk.profile(allow=["publish"])
    more = 'action = "publish"\n'
    run = desk.publish(desk.story(more=more))
    assert (run.status, "publié" in run.out) == (0, True), run.err
    assert only_draft()["status"] == "publish"
    assert desk.publish("--json", desk.story(more=more)).row["action"] == "unchanged"


@BOTH
def test_a_draft_goes_further_when_its_brief_does(
    desk: Desk, as_: Callable[..., None], only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    desk.profile(allow=["schedule", "publish"])
    desk.publish(desk.story())
    assert only_draft()["status"] == "draft"
    assert desk.publish(desk.story(more=schedule(paris(hours=2)))).status == 0
    assert only_draft()["status"] == "future"
    assert desk.publish(desk.story(more='action = "publish"\n')).status == 0
    post = only_draft()
    assert (post["status"], post["date"] <= paris(minutes=1)) == ("publish", True)


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize(
    "asked",
    [
        ([], f'action = "schedule"\npublish_at = {paris(days=1)}\n', None),
        (["schedule"], 'action = "publish"\n', None),
        (["schedule"], 'action = "schedule"\n', None),
        (["schedule"], f'action = "schedule"\npublish_at = {paris(minutes=2)}\n', "schedule-too-soon"),
        (["schedule"], f'action = "schedule"\npublish_at = {paris(days=-1)}\n', "schedule-too-soon"),
        (["publish"], f'action = "publish"\npublish_at = {paris(hours=1)}\n', "publish-too-early"),
        (["publish"], f'action = "publish"\nembargo_until = {paris(hours=1)}\n', "embargoed"),
    ],
)
def test_what_must_not_go_yet_or_not_so_far_is_not_sent(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, asked: tuple[list[str], str, str | None]
) -> None:
    as_()
    allow, more, code = asked
    desk.profile(allow=allow)
    with nothing_written(rest("admin")):
        run = desk.publish("--json", desk.story(more=more))
    assert (run.status, run.row.get("error")) == (1, code)
    assert run.row["verdict"] == ("blocked" if code is None else "ready")


@pytest.mark.wordpress("newest")
def test_an_embargo_lifted_by_name_lets_the_story_go_and_another_one_does_not(
    desk: Desk, as_: Callable[..., None], only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    soon, later = (f"embargo_until = {paris(hours=hours)}\n" for hours in (1, 2))
    assert desk.publish(desk.story(more=soon)).status == 1
    lifted = desk.lift("--by", "Anne Roy", "--reason", "Le ministère a parlé.", desk.story(more=soon))
    assert (lifted.status, "Anne Roy" in lifted.out) == (0, True), lifted.err
    assert desk.publish(desk.story(more=soon)).status == 0
    only_draft()
    assert desk.publish("--json", desk.story(CHANGED, more=later)).row["error"] == "embargoed"


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize("more", ["", 'action = "publish"\n'])
def test_no_word_but_a_lift_gets_past_an_embargo(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, more: str
) -> None:
    as_()
    desk.profile(allow=["publish"])
    story = desk.story(more=f"embargo_until = {paris(hours=1)}\n{more}")
    with nothing_written(rest("admin")):
        run = desk.publish("--json", "--force", "--by", "Anne Roy", "--reason", "Il le faut.", story)
    assert (run.status, run.row["error"]) == (1, "embargoed")


@BOTH
def test_a_date_that_people_moved_stays(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    desk.profile(allow=["schedule"])
    more, moved = schedule(paris(days=2)), paris(days=5)
    desk.publish(desk.story(more=more))
    rest("admin").post(f"wp/v2/posts/{only_draft()['id']}", date=moved)
    run = desk.publish("--json", desk.story(CHANGED, more=more))
    assert (run.status, run.row["error"]) == (1, "post-edited"), run.err
    assert only_draft()["date"] == moved


@BOTH
def test_what_wordpress_published_at_its_time_is_left_alone(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    desk.profile(allow=["schedule"])
    more = schedule(paris(days=2))
    desk.publish(desk.story(more=more))
    rest("admin").post(f"wp/v2/posts/{only_draft()['id']}", status="publish", date_gmt="2026-01-01T00:00:00")
    run = desk.publish("--json", desk.story(CHANGED, more=more))
    assert (run.status, run.row["error"]) == (1, "post-published")
    assert "19&nbsp;heures" in only_draft()["content"]["raw"]


@pytest.mark.wordpress("newest")
def test_who_may_not_publish_schedules_nothing(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("contributeur")
    desk.profile(allow=["schedule"])
    with nothing_written(rest("admin")):
        run = desk.publish("--json", desk.story(more=schedule(paris(days=1))))
    assert (run.status, run.row["error"]) == (1, "post-no-right")


@pytest.mark.wordpress("newest", "oldest")
@pytest.mark.parametrize("date", [None, 60.0, -60.0])
def test_the_plugin_takes_no_schedule_that_would_be_public_at_once(rest: MakeRest, date: float | None) -> None:
    at = {"date_gmt": f"{datetime.now(UTC) + timedelta(seconds=date):%Y-%m-%dT%H:%M:%S}"} if date else {}
    post = {"title": "Trop tôt", "content": "<p>Un texte.</p>", "status": "future", **at}
    with nothing_written(rest("admin")):
        answer = rest("editeur").call(
            "PUT", "cms-publisher/v1/articles/trop-tot", json={"sha256": "0" * 64, "post": post}
        )
    assert (answer.status_code, answer.json()["code"]) == (400, "cms_publisher_too_soon")
