"""The queue as people use it, and ticks that need no site."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from cms_publisher import settings
from cms_publisher.app import queueing
from cms_publisher.app.ticking import tick
from cms_publisher.app.working import heartbeat
from cms_publisher.clock import lock
from cms_publisher.diagnosis import diagnose
from cms_publisher.errors import ExitStatus, PublisherError, UnavailableError
from cms_publisher.journal import open_journal
from cms_publisher.journal.queue import QueueJournal
from cms_publisher.timetable import LEASE, MOST_ATTEMPTS, Item, Rounds, State

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.app.tick_report import Report
    from cms_publisher.settings import Settings

HOUR = timedelta(hours=1)
TEXT = "Le bac reprend la traversée\n\nLe bac transporte de nouveau des passagers depuis lundi.\n"


@pytest.fixture
def config(tmp_path: Path) -> Settings:
    return settings.load(None, {"CMS_PUBLISHER_STATE": str(tmp_path / "state")}, tmp_path)


def story(folder: Path, name: str = "bac", brief: str = "") -> Path:
    path = folder / name
    path.mkdir()
    (path / "texte.txt").write_text(TEXT, encoding="utf-8")
    (path / "story.toml").write_text(f"[brief]\n{brief}\n[[source]]\nfile = 'texte.txt'\n", encoding="utf-8")
    return path


def put(config: Settings, folder: Path, name: str = "bac", brief: str = "", at: str | None = None) -> Item:
    (queued,) = queueing.add(config, [story(folder, name, brief)], by="Anne", at=at)
    assert queued.item, queued.error
    return queued.item


def at(hours: float, rounds: Rounds | None = None, *, config: Settings) -> Report:
    """A tick that many hours from now."""
    now = datetime.now(UTC) + hours * HOUR
    return tick(config, rounds or Rounds(max_age=timedelta(days=999)), lambda: now)


def state(config: Settings, name: str = "bac") -> State:
    ((item, _),) = queueing.shown(config, name, None)
    return item.state


def test_a_story_is_queued_for_the_time_of_its_brief_or_later(config: Settings, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    embargo = (now + 2 * HOUR).replace(microsecond=0)
    assert put(config, tmp_path).due_at - now < HOUR / 60
    assert put(config, tmp_path, "b", f"embargo_until = {embargo.isoformat()}").due_at == embargo
    assert put(config, tmp_path, "c", at="2099-07-01T06:00").due_at == datetime(2099, 7, 1, 4, tzinfo=UTC)
    late = put(config, tmp_path, "d", f"embargo_until = {embargo.isoformat()}", at="2001-01-01T06:00")
    assert (late.due_at, late.zone) == (embargo, "Europe/Paris")


def test_one_story_that_cannot_be_read_stops_no_other(config: Settings, tmp_path: Path) -> None:
    found = list(queueing.add(config, [tmp_path / "rien", story(tmp_path)], by="Anne", at="2026-10-25T02:30"))
    assert [each.error and each.error.code for each in found] == ["source.missing", "story.time-twice"]


def test_retry_discard_pause_and_resume_say_where_a_story_is_and_who_did_it(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path)
    queueing.pause(config, "bac", None, by="Luc")
    assert state(config) is State.PAUSED
    assert at(1, config=config).done == []
    queueing.resume(config, str(tmp_path / "bac"), None, by="Luc")
    assert state(config) is State.PENDING
    queueing.discard(config, "bac", "default", by="Anne")
    assert (state(config), queueing.listed(config)[0]) == (State.DISCARDED, ())
    queueing.retry(config, "bac", None, by="Anne")
    ((item, events),) = queueing.shown(config, "bac", None)
    assert item.state is State.PENDING
    assert [(event.by, event.what) for event in events] == [
        ("Anne", "added"),
        ("Luc", "paused"),
        ("Luc", "resumed"),
        ("Anne", "discarded"),
        ("Anne", "retried"),
    ]


@pytest.mark.parametrize("do", ["retry", "resume"])
def test_what_makes_no_sense_in_a_state_is_refused(config: Settings, tmp_path: Path, do: str) -> None:
    put(config, tmp_path)
    with pytest.raises(PublisherError, match="queue-not-now"):
        getattr(queueing, do)(config, "bac", None, by="Anne")
    with pytest.raises(PublisherError, match="queue-unknown"):
        getattr(queueing, do)(config, "phare", None, by="Anne")


def test_a_story_in_hand_is_nobody_else_s(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path)
    with open_journal(config.journal) as database:
        queue, now = QueueJournal(database), datetime.now(UTC)
        assert queue.claim(queue.due(now)[0], holder="m", run="r", now=now)
    for do in (queueing.discard, queueing.retry, queueing.pause):
        with pytest.raises(PublisherError, match="queue-not-now"):
            do(config, "bac", None, by="Anne")
    (again,) = queueing.add(config, [tmp_path / "bac"], by="Anne")
    assert again.error
    assert again.error.code == "queue-running"


def test_a_tick_with_nothing_due_does_nothing_and_is_remembered(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path, at="2099-07-01T06:00")
    report = at(0, config=config)
    assert (report.exit_status, report.done) == (ExitStatus.DONE, [])
    summary = json.loads(json.dumps(report.summary()))
    assert (summary["exit"], summary["done"], summary["queue"]["pending"]) == (0, 0, 1)


def test_a_site_without_credentials_is_the_configuration_s_fault_and_no_story_s(
    config: Settings, tmp_path: Path
) -> None:
    put(config, tmp_path, "un")
    put(config, tmp_path, "deux")
    report = at(1, config=config)
    assert (report.exit_status, len(report.done)) == (ExitStatus.USAGE, 1)
    assert {state(config, "un"), state(config, "deux")} == {State.PENDING}
    assert queueing.shown(config, report.done[0].item.story, None)[0][0].attempts == 0


def test_what_is_too_old_waits_for_a_person_who_may_let_it_go(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path)
    rounds = Rounds(max_age=HOUR)
    report = at(2, rounds, config=config)
    assert (report.exit_status, state(config)) == (ExitStatus.NEEDS_PERSON, State.TOO_OLD)
    assert at(3, rounds, config=config).exit_status is ExitStatus.DONE
    queueing.retry(config, "bac", None, by="Anne")
    assert at(0.1, rounds, config=config).exit_status is ExitStatus.USAGE


def test_a_story_that_is_broken_is_a_dead_letter_and_the_next_one_is_taken_up(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path, "un")
    (tmp_path / "un" / "story.toml").write_text("[brief", encoding="utf-8")
    put(config, tmp_path, "deux")
    report = at(1, config=config)
    assert [(each.item.story, each.item.state) for each in report.done] == [
        ("un", State.DEAD),
        ("deux", State.PENDING),
    ]
    assert report.done[0].item.code == "story.toml"


def test_a_tick_takes_up_so_many_and_no_more(config: Settings, tmp_path: Path) -> None:
    for name in "abcde":
        put(config, tmp_path, name)
        (tmp_path / name / "texte.txt").unlink()
    assert len(at(1, Rounds(max_items=2), config=config).done) == 2
    assert len(at(1, Rounds(max_items=9), config=config).done) == 3


def test_a_story_that_ends_its_holder_again_and_again_is_a_dead_letter(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path)
    with open_journal(config.journal) as database:
        queue, now = QueueJournal(database), datetime.now(UTC)
        for _ in range(MOST_ATTEMPTS):
            assert queue.claim(queue.due(now)[0], holder="m", run="r", now=now)
            now += LEASE + HOUR
    report = at(100, config=config)
    assert (report.exit_status, report.done[0].item.code) == (ExitStatus.NEEDS_PERSON, "queue-crashed")
    assert state(config) is State.DEAD


def test_a_holder_gives_signs_of_life_while_it_works(config: Settings, tmp_path: Path) -> None:
    put(config, tmp_path)
    now = datetime.now(UTC)
    with open_journal(config.journal) as database:
        queue = QueueJournal(database)
        item = queue.claim(queue.due(now)[0], holder="m", run="r", now=now)
        assert item
        with heartbeat(config.journal, item, lambda: now + HOUR, every=0.01):
            deadline = time.monotonic() + 10
            while queue.due(now + HOUR) and time.monotonic() < deadline:
                time.sleep(0.01)
        assert queue.due(now + HOUR) == ()
        assert queue.due(now + HOUR + 2 * LEASE)


def test_a_second_tick_finds_the_lock_held(config: Settings) -> None:
    with lock.held(config.state / "clock.lock"), pytest.raises(UnavailableError, match="clock-held"):
        at(0, config=config)


def test_the_inbox_is_queued_once_and_what_lay_there_for_long_waits_for_a_person(
    config: Settings, tmp_path: Path
) -> None:
    inbox = tmp_path / "arrivees"
    inbox.mkdir()
    rounds = Rounds(inbox=inbox, max_age=HOUR)
    (inbox / "bac.txt").write_text(TEXT, encoding="utf-8")
    assert at(0, rounds, config=config).arrived == 0
    report = at(0.1, rounds, config=config)
    assert (report.arrived, state(config)) == (1, State.PENDING)
    assert at(0.2, rounds, config=config).arrived == 0
    for number in range(30):
        (inbox / f"vieux-{number}.txt").write_text(TEXT, encoding="utf-8")
    report = at(5, rounds, config=config)
    assert report.arrived == 30
    assert {each.item.state for each in report.done if "vieux" in each.item.story} == {State.TOO_OLD}


def test_what_cannot_be_read_in_the_inbox_is_a_dead_letter(config: Settings, tmp_path: Path) -> None:
    (tmp_path / "arrivees" / "dossier").mkdir(parents=True)
    (tmp_path / "arrivees" / "dossier" / "photo.jpg").write_bytes(b"\xff\xd8")
    report = at(0.1, Rounds(inbox=tmp_path / "arrivees"), config=config)
    assert [(each.item.story, each.item.state) for each in report.done] == [("dossier", State.DEAD)]


@pytest.mark.parametrize("broken", ["inbox", "inbox_sites", "metrics"])
def test_a_broken_inbox_or_metrics_file_keeps_no_story_from_going(
    config: Settings, tmp_path: Path, broken: str
) -> None:
    put(config, tmp_path)
    (tmp_path / "bac" / "texte.txt").unlink()
    values = {"inbox": tmp_path / "rien", "inbox_sites": ("rien",), "metrics": tmp_path / "rien" / "cms.prom"}
    rounds = replace(Rounds(inbox=tmp_path), **{broken: values[broken]})  # type: ignore[arg-type]
    report = at(0.1, rounds, config=config)
    assert state(config) is State.DEAD
    assert (len(report.trouble), report.exit_status) == (1, ExitStatus.USAGE)
    assert report.summary()["trouble"] == [report.trouble[0].code]


def test_metrics_tell_of_the_tick_and_of_the_last_success(config: Settings, tmp_path: Path) -> None:
    rounds = Rounds(metrics=tmp_path / "cms.prom")
    at(0, rounds, config=config)
    first = (tmp_path / "cms.prom").read_text()
    put(config, tmp_path)
    at(1, rounds, config=config)
    second = (tmp_path / "cms.prom").read_text()
    success = next(line for line in first.splitlines() if line.startswith("cms_publisher_tick_success_timestamp"))
    assert success in second
    assert "cms_publisher_tick_exit_status 2\n" in second
    assert 'cms_publisher_queue_items{state="pending"} 1\n' in second


def test_the_doctor_tells_of_the_clock_once_it_runs_and_of_what_waits(config: Settings, tmp_path: Path) -> None:
    def codes() -> list[str]:
        return [seen.code for seen in diagnose(config, None, tmp_path)][2:-1]

    assert codes() == []
    put(config, tmp_path)
    (tmp_path / "bac" / "texte.txt").unlink()
    at(0.1, config=config)
    assert codes() == ["doctor.clock", "doctor.queue-waits"]
    with open_journal(config.journal) as database:
        database.run("UPDATE tick SET finished_at = '2026-01-01T00:00:00.000+00:00'")
    assert codes() == ["doctor.clock-late", "doctor.queue-waits"]


def test_the_clock_s_configuration_is_read_and_what_makes_no_sense_is_named(config: Settings, tmp_path: Path) -> None:
    assert config.rounds() == Rounds()
    path = tmp_path / "config" / "clock.toml"
    path.parent.mkdir()
    path.write_text('max_age = "2d"\nmax_items = 3\ninbox = "../in"\ninbox_sites = ["sport"]', encoding="utf-8")
    wanted = Rounds(max_age=timedelta(days=2), max_items=3, inbox=tmp_path / "config" / "../in", inbox_sites=("sport",))
    assert config.rounds() == wanted
    secret = replace(config, values={"CMS_PUBLISHER_PING_URL": "https://hc.example/secret"}).rounds()
    assert (secret.ping, "secret" in repr(secret)) == ("https://hc.example/secret", False)
    path.write_text('max_age = "demain"', encoding="utf-8")
    with pytest.raises(PublisherError, match="not-duration"):
        config.rounds()
