"""Killed in the middle, or two at once: one draft."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.push.conftest import TEXT, drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.faults import Answer, Proxy
    from tests.integration.push.conftest import Desk

PUBLISH = Path(sys.executable).with_name("publish")
BOTH = pytest.mark.wordpress("newest", "without-plugin")
CHANGED = TEXT.replace("19 heures", "20 heures")
pytestmark = pytest.mark.usefixtures("no_posts")


def start(story: Path) -> subprocess.Popen[bytes]:
    """The command in a process of its own, under the desk's environment."""
    return subprocess.Popen(
        [PUBLISH, story], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ)
    )


def kill_after_commit(desk: Desk, through: Proxy, story: Path) -> None:
    """Run the command, and kill it when the site has the draft and the answer is on its way."""
    processes: list[subprocess.Popen[bytes]] = []

    def kill(ask: Callable[[], Answer]) -> None:
        ask()
        os.kill(processes[0].pid, signal.SIGKILL)

    through.fault = kill
    processes.append(start(story))
    assert processes[0].wait(timeout=60) == -signal.SIGKILL


@BOTH
def test_killed_before_the_answer_the_next_run_finds_the_draft(
    desk: Desk, through: Proxy, only_draft: Callable[..., dict[str, Any]]
) -> None:
    kill_after_commit(desk, through, desk.story())
    assert desk.publish(desk.story()).status == 0
    only_draft()
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"


@BOTH
def test_killed_in_an_update_the_next_run_finds_it_done(
    desk: Desk, through: Proxy, only_draft: Callable[..., dict[str, Any]]
) -> None:
    desk.publish(desk.story())
    kill_after_commit(desk, through, desk.story(CHANGED))
    run = desk.publish("--json", desk.story(CHANGED))
    assert (run.status, run.row["action"]) == (0, "unchanged")
    assert "20&nbsp;heures" in only_draft()["content"]["raw"]


@pytest.mark.wordpress("newest")
def test_killed_in_an_update_then_changed_again_the_draft_is_updated(
    desk: Desk, through: Proxy, only_draft: Callable[..., dict[str, Any]]
) -> None:
    desk.publish(desk.story())
    kill_after_commit(desk, through, desk.story(CHANGED))
    assert desk.publish("--json", desk.story(CHANGED.replace("20 heures", "21 heures"))).row["action"] == "updated"
    assert "21&nbsp;heures" in only_draft()["content"]["raw"]


@BOTH
@pytest.mark.parametrize("journals", ["one journal", "two journals"])
def test_two_processes_at_once_make_one_draft(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, journals: str
) -> None:
    as_()
    story, running = desk.story(), []
    for number in range(3):
        if journals == "two journals":
            desk.monkeypatch.setenv("CMS_PUBLISHER_STATE", str(desk.folder / f"state{number}"))
        running.append(start(story))
    statuses = {process.wait(timeout=60) for process in running}
    assert statuses <= {0, 75}
    assert 0 in statuses
    assert len([post for post in drafts(rest("admin")) if post["status"] != "trash"]) == 1


@pytest.mark.wordpress("newest")
def test_a_journal_that_cannot_be_written_stops_the_push_before_it_starts(
    desk: Desk, through: Proxy, tmp_path: Path
) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "journal.sqlite3").write_text("Ceci n'est pas une base.", encoding="utf-8")
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, "can't be opened" in run.err, through.writes) == (2, True, []), run.err
