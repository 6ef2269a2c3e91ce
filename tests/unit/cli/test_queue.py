"""The queue and `publish --due` on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cms_publisher.clock import lock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.cli.conftest import Ran

STORY = "relais-du-lac"
QUEUED = ("queue", "add", f"sources/{STORY}.txt", "--at", "2099-07-01T06:00", "--by", "Anne Roy")


def test_a_queued_story_is_listed_with_its_local_time_and_its_history(command: Callable[..., Ran]) -> None:
    assert command("queue", "list").out == "Rien dans la file.\n"
    line = f"{STORY} (default)\u00a0: en attente, 2099-07-01 06:00 +0200\n"
    assert command(*QUEUED).out == line
    assert command("queue", "list").out == line
    shown = command("queue", "show", STORY, "--lang", "en").out
    assert shown.startswith(f"{STORY} (default): pending, 2099-07-01 06:00 +0200\n")
    assert "queued, Anne Roy" in shown
    row = json.loads(command("queue", "list", "--json").out)
    assert (row["state"], row["due"], row["zone"]) == ("pending", "2099-07-01T04:00:00+00:00", "Europe/Paris")


def test_a_time_that_comes_twice_is_refused_with_the_two_ways_to_say_it(command: Callable[..., Ran]) -> None:
    ran = command("queue", "add", f"sources/{STORY}.txt", "--at", "2026-10-25T02:30")
    assert ran.status == 2
    assert "2026-10-25 02:30+02:00" in ran.err
    assert "2026-10-25 02:30+01:00" in ran.err
    assert command("queue", "list").out == "Rien dans la file.\n"


def test_what_is_stopped_is_said_until_it_goes_on(command: Callable[..., Ran]) -> None:
    command(*QUEUED)
    assert "arrêtée par Luc" in command("queue", "pause", "--by", "Luc").out
    assert "arrêtée par Luc" in command("queue", "list").err
    assert "de nouveau" in command("queue", "resume").out
    assert "pas arrêtée" in command("queue", "resume").out
    assert "suspendu" in command("queue", "pause", STORY).out
    assert "en attente" in command("queue", "resume", STORY).out
    assert "retiré" in command("queue", "discard", STORY).out
    assert command("queue", "discard", STORY).status == 1
    assert command("queue", "show", "phare").status == 2


def test_a_run_with_nothing_due_says_its_line_and_nothing_else(command: Callable[..., Ran]) -> None:
    ran = command("publish", "--due")
    assert (ran.status, ran.err, ran.out.count("\n")) == (0, "", 1)
    assert json.loads(ran.out)["exit"] == 0


def test_a_run_that_overlaps_another_wakes_nobody(command: Callable[..., Ran], place: Path) -> None:
    with lock.held(place / "state" / "clock.lock"):
        ran = command("publish", "--due")
    assert (ran.status, ran.err) == (75, "")
    assert (json.loads(ran.out)["exit"], json.loads(ran.out)["code"]) == (75, "clock-held")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--due", "sources/relais-du-lac.txt"), "--due envoie ce qui est dans la file"),
        (("--due", "--max-age", "demain"), "une durée"),
        (("--due", "--max-items", "0"), "--max-items"),
        ((), "il manque STORY"),
    ],
)
def test_what_makes_no_sense_is_said(command: Callable[..., Ran], arguments: tuple[str, ...], said: str) -> None:
    ran = command("publish", *arguments)
    assert (ran.status, said in ran.err) == (2, True)
