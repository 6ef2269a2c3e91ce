"""`publish --due` on real sites: once, in time, and nothing lost on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from tests.integration.faults import Answer
from tests.integration.push.conftest import TEXT, drafts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.integration.conftest import MakeRest
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk, Run

PUBLISH = Path(sys.executable).with_name("publish")
BOTH = pytest.mark.wordpress("newest", "without-plugin")
pytestmark = pytest.mark.usefixtures("no_posts")
PARIS = ZoneInfo("Europe/Paris")


def due(desk: Desk, *options: object) -> tuple[Run, dict[str, Any]]:
    """A tick, and its one line."""
    run = desk.publish("--due", *options)
    return run, json.loads(run.out) if run.out else {}


def state(desk: Desk) -> dict[str, Any]:
    return desk.queue("show", "--json", desk.key).row


@BOTH
def test_what_is_due_becomes_a_draft_once_and_is_silent_but_for_its_line(
    desk: Desk, as_: Callable[..., None], only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    assert desk.queue("add", desk.story()).status == 0
    run, line = due(desk)
    assert (run.status, run.err, line["done"], run.out.count("\n")) == (0, "", 1, 1)
    only_draft()
    assert due(desk)[1]["done"] == 0
    found = state(desk)
    assert (found["state"], found["run"]) == ("done", line["run"])
    assert [event["what"] for event in found["events"]] == ["added", "done"]


@BOTH
def test_a_scheduled_post_is_looked_at_after_its_time_and_what_is_not_public_is_said(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, only_draft: Callable[..., dict[str, Any]]
) -> None:
    from cms_publisher import settings
    from cms_publisher.app.ticking import tick
    from cms_publisher.timetable import Rounds

    as_()
    desk.profile(allow=["schedule"])
    at = datetime.now(PARIS) + timedelta(days=1)
    more = f'action = "schedule"\npublish_at = {at:%Y-%m-%dT%H:%M:%S}\n'
    desk.queue("add", desk.story(more=more))
    assert due(desk)[1]["scheduled"] == 1
    assert only_draft()["status"] == "future"
    config = settings.load(None, os.environ, desk.folder)
    rounds = Rounds()
    assert tick(config, rounds, lambda: at).done == []
    late = tick(config, rounds, lambda: at + timedelta(minutes=3))
    assert [(each.item.code, each.status) for each in late.done] == [("still-not-live", 1)]
    assert state(desk)["state"] == "scheduled"
    rest("admin").post(f"wp/v2/posts/{only_draft()['id']}", status="publish", date_gmt="2026-01-01T00:00:00")
    live = tick(config, rounds, lambda: at + timedelta(minutes=10))
    assert [(each.item.state, each.status) for each in live.done] == [("done", 0)]


@pytest.mark.wordpress("newest")
def test_a_site_that_is_down_is_tried_by_a_later_tick_and_asked_once_a_tick(
    desk: Desk, through: Proxy, only_draft: Callable[..., dict[str, Any]]
) -> None:
    desk.queue("add", desk.story())
    seen: list[str] = []

    def down(_: Callable[[], Answer]) -> Answer:
        seen.append("asked")
        return Answer(503, {"Retry-After": "3600"}, b"")

    through.fault = down
    run, line = due(desk)
    assert (run.status, line["retry-later"], "Erreur" in run.err) == (75, 1, True)
    assert due(desk)[1]["retry-later"] == 0
    assert seen
    through.fault = None
    desk.queue("retry", desk.key)
    assert due(desk)[0].status == 0
    only_draft()


@BOTH
def test_what_people_changed_is_a_dead_letter_until_a_person_says_what_to_do(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, only_draft: Callable[..., dict[str, Any]]
) -> None:
    as_()
    desk.queue("add", desk.story())
    due(desk)
    rest("admin").post(f"wp/v2/posts/{only_draft()['id']}", title="Un titre de la rédaction")
    desk.queue("add", desk.story(TEXT.replace("19 heures", "20 heures")))
    run, line = due(desk)
    assert (run.status, line["dead"], "modifié" in run.err) == (1, 1, True)
    assert state(desk)["code"] == "post-edited"
    assert only_draft()["title"]["raw"] == "Un titre de la rédaction"
    assert due(desk)[0].status == 0


@pytest.mark.wordpress("newest")
def test_sigterm_finishes_the_story_in_hand_and_takes_up_no_other(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    for number in range(2):
        desk.key = f"{desk.key[:12]}-{number}"
        desk.queue("add", desk.story())
    processes: list[subprocess.Popen[str]] = []

    def ask_to_stop(ask: Callable[[], Answer]) -> Answer:
        os.kill(processes[0].pid, signal.SIGTERM)
        time.sleep(0.3)
        return ask()

    through.fault = ask_to_stop
    processes.append(subprocess.Popen([PUBLISH, "--due"], stdout=subprocess.PIPE, text=True, env=dict(os.environ)))
    out, _ = processes[0].communicate(timeout=60)
    assert (processes[0].returncode, json.loads(out)["done"]) == (0, 1)
    assert len(drafts(rest("admin"))) == 1
    through.fault = None
    assert due(desk)[1]["done"] == 1
    assert len(drafts(rest("admin"))) == 2


class Monitor(BaseHTTPRequestHandler):
    """Writes down what it is told."""

    seen: list[tuple[str, str]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.seen.append((self.path, body.decode()))
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Not on the test's output."""


@pytest.fixture
def monitor(desk: Desk) -> Iterator[list[tuple[str, str]]]:
    """What a healthchecks-like monitor on loopback is told."""
    Monitor.seen = []
    with HTTPServer(("127.0.0.1", 0), Monitor) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        desk.monkeypatch.setenv("CMS_PUBLISHER_PING_URL", f"http://127.0.0.1:{server.server_port}/ping/secret")
        yield Monitor.seen
        server.shutdown()


@pytest.mark.wordpress("newest")
def test_a_monitor_hears_of_start_success_and_failure_and_its_url_is_said_nowhere(
    desk: Desk, as_: Callable[..., None], monitor: list[tuple[str, str]]
) -> None:
    as_()
    desk.queue("add", desk.story())
    run, line = due(desk)
    assert [path.split("?")[0] for path, _ in monitor] == ["/ping/secret/start", "/ping/secret"]
    assert all(path.split("rid=")[1].replace("-", "") == line["run"] for path, _ in monitor)
    assert json.loads(monitor[1][1])["done"] == 1
    monitor.clear()
    (desk.folder / desk.key / "texte.txt").unlink()
    desk.queue("retry", desk.key)
    desk.queue("add", desk.story(), "--at", "2001-01-01T06:00")
    (desk.folder / desk.key / "texte.txt").unlink()
    failed, _ = due(desk)
    assert (failed.status, [path.split("?")[0] for path, _ in monitor][1]) == (1, "/ping/secret/fail")
    assert "secret" not in run.out + run.err + failed.out + failed.err


@pytest.mark.wordpress("newest")
def test_a_monitor_that_is_not_there_changes_nothing(desk: Desk, as_: Callable[..., None]) -> None:
    as_()
    desk.monkeypatch.setenv("CMS_PUBLISHER_PING_URL", "http://127.0.0.1:1/ping/secret")
    desk.queue("add", desk.story())
    run, line = due(desk)
    assert (run.status, line["done"], line["ping"], "secret" in run.err) == (0, 1, "unheard", False)
