from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.sandbox import process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.sandbox.process import Process

SHELL = "/bin/sh"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    process.stop_all(tmp_path)


def spawned(folder: Path, script: str) -> Process:
    return process.spawn("web", [SHELL, "-c", script], folder=folder, env=os.environ)


def await_file(path: Path) -> None:
    deadline = time.monotonic() + 10
    while not (path.exists() and path.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_spawned_process_is_alive_in_a_group_of_its_own(folder: Path) -> None:
    server = spawned(folder, "sleep 60")
    assert process.alive(server)
    assert os.getpgid(server.pid) == server.pid != os.getpgid(0)


def test_the_same_pid_started_at_another_time_is_not_ours(folder: Path) -> None:
    server = spawned(folder, "sleep 60")
    assert not process.alive(replace(server, started=server.started + 1))
    assert not process.alive(replace(server, boot="another"))


def test_a_stranger_who_got_a_recorded_pid_is_left_alone(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    stranger = spawned(elsewhere, "sleep 60")
    try:
        assert process.stop_all(folder, [replace(stranger, started=stranger.started - 5)]) == 0
        assert process.alive(stranger)
    finally:
        assert process.stop_all(elsewhere) == 1


def test_stopping_stops_the_children_too(folder: Path) -> None:
    server = spawned(folder, f"sleep 60 & echo $! > {folder}/child; wait")
    await_file(folder / "child")
    child = int((folder / "child").read_text())
    assert process.stop_all(folder, [server]) == 1
    assert not process.alive(server)
    assert not process.exists(child)


def test_an_orphan_whose_leader_died_is_found_by_its_mark(folder: Path) -> None:
    server = spawned(folder, f"sleep 60 & echo $! > {folder}/child")
    await_file(folder / "child")
    child = int((folder / "child").read_text())
    assert process.stop_all(folder, [server]) == 1
    assert not process.exists(child)


def test_who_will_not_stop_is_killed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_PATIENCE", 0.2)
    server = spawned(folder, f"trap '' TERM; echo up > {folder}/up; while :; do sleep 0.05; done")
    await_file(folder / "up")
    assert process.stop_all(folder, [server]) == 1
    assert not process.alive(server)


def test_stopping_nothing_is_no_error(folder: Path) -> None:
    assert process.stop_all(folder) == 0


def test_output_goes_to_the_log(folder: Path) -> None:
    server = spawned(folder, "for line in 1 2 3; do echo $line; done; echo mal >&2")
    deadline = time.monotonic() + 10
    while process.tail(folder, "web", 2) != "3\nmal":  # before it is stopped: a busy machine may not have run it yet
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.stop_all(folder, [server])


def test_a_log_that_is_not_there_is_empty(folder: Path) -> None:
    assert process.tail(folder, "database") == ""
