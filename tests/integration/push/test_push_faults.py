"""An answer is lost or spoilt, and there is one draft all the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.targets.wordpress import http
from tests.integration import faults
from tests.integration.push.conftest import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk

BOTH = pytest.mark.wordpress("newest", "without-plugin")
CHANGED = TEXT.replace("19 heures", "20 heures")
ARRIVED = {
    "reset": faults.reset_after_commit,
    "cut short": faults.cut_short,
    "half of the JSON": faults.half_of_the_json,
    "502": faults.bad_gateway_after_commit,
    "HTML": faults.html_after_commit,
    "a list": faults.a_list_after_commit,
    "silence": faults.silence_after_commit,
}
NOT_ARRIVED = {
    "reset": (faults.reset_before_arrival, 75, "can't be reached"),
    "maintenance": (faults.answering(503, Retry_After="600"), 75, "Run again in 600 seconds"),
    "maintenance without end": (faults.answering(503), 75, "Run again later"),
    "too many requests": (faults.answering(429, Retry_After="30"), 75, "Run again in 30 seconds"),
    "500": (faults.answering(500, b'{"code":"x","message":"Base de donn\xc3\xa9es"}'), 75, "Base de données"),
    "301": (faults.answering(301, Location="https://ailleurs.example/"), 2, "redirects to https://ailleurs.example/"),
    "302": (faults.answering(302, Location="/wp-login.php"), 2, "redirects to /wp-login.php"),
    "firewall": (faults.answering(403), 2, "a firewall perhaps"),
}
pytestmark = pytest.mark.usefixtures("no_posts")


@pytest.fixture(autouse=True)
def _hurry(desk: Desk) -> None:
    desk.monkeypatch.setattr(http, "PATIENCE", http.Patience(connect=1, read=1.5, budget=1, pause=0.05))


@BOTH
@pytest.mark.parametrize("fault", ARRIVED.values(), ids=ARRIVED)
def test_a_draft_whose_answer_is_lost_is_found_in_the_same_run(
    desk: Desk, through: Proxy, fault: Any, only_draft: Callable[..., dict[str, Any]]
) -> None:
    through.fault = fault
    run = desk.publish("--json", desk.story())
    assert (run.status, run.row["action"], run.row["post"]) == (0, "created", only_draft()["id"])
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"
    assert only_draft()["id"] == run.post


@BOTH
@pytest.mark.parametrize("fault", [faults.reset_after_commit, faults.html_after_commit])
def test_an_update_whose_answer_is_lost_is_found_too(
    desk: Desk, through: Proxy, fault: Any, only_draft: Callable[..., dict[str, Any]]
) -> None:
    desk.publish(desk.story())
    through.fault = fault
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "updated"
    assert "20&nbsp;heures" in only_draft()["content"]["raw"]
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "unchanged"


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize("case", NOT_ARRIVED.values(), ids=NOT_ARRIVED)
def test_what_did_not_arrive_is_said_and_arrives_with_the_next_run(
    desk: Desk, through: Proxy, case: tuple[Any, int, str], only_draft: Callable[..., dict[str, Any]]
) -> None:
    fault, status, words = case
    through.always = lambda ask: fault(ask) if through.seen[-1][0] == "POST" else ask()
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, words in run.err) == (status, True), run.err
    through.always = None
    assert desk.publish("--json", desk.story()).row["action"] == "created"
    only_draft()


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize("fault", [faults.reset_before_arrival, faults.answering(500), faults.answering(503)])
def test_what_did_not_arrive_is_looked_for_and_sent_again_by_the_same_run(
    desk: Desk, through: Proxy, fault: Any, only_draft: Callable[..., dict[str, Any]]
) -> None:
    through.fault = fault
    assert desk.publish("--json", desk.story()).row["action"] == "created"
    only_draft()
    route = f"/wp-json/cms-publisher/v1/articles/{desk.key}"
    assert [method for method, path in through.seen if path == route] == ["POST", "GET", "POST"]


@pytest.mark.wordpress("without-plugin")
def test_without_the_plugin_nothing_is_sent_twice_by_one_run(desk: Desk, through: Proxy) -> None:
    through.fault = faults.reset_before_arrival
    assert desk.publish(desk.story()).status == 75
    assert len(through.writes) == 1


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize(
    "fault", [faults.reset_before_arrival, faults.answering(502), faults.half_of_the_json, faults.html_after_commit]
)
def test_a_read_that_came_to_nothing_is_tried_again(desk: Desk, through: Proxy, fault: Any) -> None:
    spoilt = set[str]()

    def once_each(ask: Callable[[], faults.Answer]) -> faults.Answer | None:
        method, path = through.seen[-1]
        if method == "POST" or path in spoilt:
            return ask()
        spoilt.add(path)
        answer: faults.Answer | None = fault(ask)
        return answer

    through.always = once_each
    assert desk.publish("--json", desk.story()).row["action"] == "created"
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"
    assert len(spoilt) >= 3


@pytest.mark.wordpress("newest")
def test_many_stories_do_not_wait_many_times_for_a_site_that_is_down(desk: Desk, through: Proxy) -> None:
    stories = []
    for _ in range(12):
        desk.key += "x"
        stories.append(desk.story())
    down = faults.reset_before_arrival

    def one_lands_then_none(ask: Callable[[], faults.Answer]) -> faults.Answer | None:
        return ask() if len(through.writes) < 2 else down(ask)

    through.always = one_lands_then_none
    run = desk.publish("--json", *stories)
    rows = [json.loads(line) for line in run.out.splitlines()]
    assert [row.get("action") or row["error"] for row in rows] == ["created"] + ["site-down"] * 11
    assert run.status == 75
    assert len(through.writes) == 1 + 3  # one that landed, and three that found nobody
    through.always = None
    again = [json.loads(line)["action"] for line in desk.publish("--json", *stories).out.splitlines()]
    assert again == ["unchanged"] + ["created"] * 11


@pytest.mark.wordpress("newest")
def test_an_answer_without_end_is_not_read_to_it(desk: Desk, through: Proxy) -> None:
    desk.monkeypatch.setattr(http, "PATIENCE", http.Patience(connect=1, read=1.5, budget=1, most=20_000))
    through.always = faults.answering(200, b"x" * 100_000)
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, "without end" in run.err) == (75, True), run.err


@BOTH
def test_when_the_site_goes_down_with_the_answer_the_next_run_finds_the_draft(
    desk: Desk, through: Proxy, only_draft: Callable[..., dict[str, Any]]
) -> None:
    def last_words(ask: Callable[[], faults.Answer]) -> None:
        ask()
        through.always = faults.reset_before_arrival

    through.fault = last_words
    assert desk.publish(desk.story()).status == 75
    through.always = None
    only_draft()
    run = desk.publish("--json", desk.story())
    assert (run.status, run.row["action"], run.post) == (0, "unchanged", only_draft()["id"])


@BOTH
def test_a_lost_update_then_a_change_by_people_is_refused(desk: Desk, through: Proxy, rest: Any) -> None:
    post = desk.publish("--json", desk.story()).post

    def last_words(ask: Callable[[], faults.Answer]) -> None:
        ask()
        through.always = faults.reset_before_arrival

    through.fault = last_words
    assert desk.publish(desk.story(CHANGED)).status == 75
    through.always = None
    rest("admin").post(f"wp/v2/posts/{post}", title="Un autre titre")
    assert desk.publish(desk.story(CHANGED)).status == 1
    assert rest("admin").get(f"wp/v2/posts/{post}", context="edit")["title"]["raw"] == "Un autre titre"


@BOTH
def test_notices_before_the_json_are_read_past(desk: Desk, through: Proxy) -> None:
    through.always = lambda ask: faults.notice_before_json(ask)  # noqa: PLW0108  (each request, not one)
    run = desk.publish("--json", desk.story())
    assert (run.status, run.row["action"]) == (0, "created")
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"


@pytest.mark.wordpress("newest")
def test_a_read_that_is_put_off_for_a_moment_is_asked_again(desk: Desk, through: Proxy) -> None:
    waiting = iter([faults.Answer(429, {"Retry-After": "0"}, b""), faults.Answer(503, {}, b"")])

    def busy_twice(ask: Callable[[], faults.Answer]) -> faults.Answer:
        return (through.seen[-1][0] == "GET" and next(waiting, None)) or ask()

    desk.monkeypatch.setattr(http, "PATIENCE", http.Patience(budget=5))
    through.always = busy_twice
    assert desk.publish(desk.story()).status == 0


@pytest.mark.wordpress("newest")
def test_a_draft_costs_one_request_and_a_run_three(desk: Desk, through: Proxy) -> None:
    first = desk.story()
    desk.key += "-bis"
    desk.publish(first, desk.story(TEXT.replace("bac", "passeur")))
    routes = [path for _, path in through.seen]
    assert (len(routes), len(through.writes)) == (5, 2), routes
    through.seen.clear()
    assert desk.publish(first).status == 0
    assert (len(through.seen), through.writes) == (4, [])


@BOTH
def test_an_unchanged_run_of_many_stories_is_one_read_of_the_site_and_no_write(desk: Desk, through: Proxy) -> None:
    stories = []
    for _ in range(5):
        desk.key += "x"
        stories.append(desk.story())
    assert desk.publish(*stories).status == 0
    through.seen.clear()
    run = desk.publish("--json", *stories)
    assert [json.loads(line)["action"] for line in run.out.splitlines()] == ["unchanged"] * 5
    reads = [path for _, path in through.seen if "/articles" in path or "/wp/v2/posts" in path]
    assert (len(reads), through.writes) == (1, [])
    assert len(through.seen) == 4  # and three to find out who we are
