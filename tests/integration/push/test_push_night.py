"""A night of the clock, on a real site; in the morning every story is where it belongs, once.

The site goes down, a run is killed, another overlaps, the clocks go forward, the machine sleeps. The clock is given:
the night of 27 to 28 March 2027 in Paris. WordPress has the time of the day on which this runs.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from cms_publisher import settings
from cms_publisher.app.ticking import tick
from cms_publisher.errors import UnavailableError
from tests.integration.push.conftest import FIRST_CONTENT, TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Answer, Proxy
    from tests.integration.push.conftest import Desk

ROOT = Path(__file__).resolve().parents[3]
PARIS = ZoneInfo("Europe/Paris")
EVENING = datetime(2027, 3, 27, 22, tzinfo=PARIS)
pytestmark = [pytest.mark.usefixtures("no_posts"), pytest.mark.wordpress("newest")]


def at(text: str) -> datetime:
    """A time of that night: "27 23:00" in Paris."""
    return datetime.strptime(f"2027-03-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=PARIS)


@dataclass
class Night:
    """The desk, its site, and a clock that goes on in steps of ten minutes."""

    desk: Desk
    site: Rest
    now: datetime = EVENING
    prefix: str = ""
    statuses: dict[str, int] = field(default_factory=dict)
    """Local time of each tick that was no mere 0 -> its exit status."""

    def add(self, name: str, brief: str = "", *, text: str = TEXT, when: str = "2027-03-27T22:00") -> Any:
        self.desk.key = self.prefix + name
        return self.desk.queue("add", self.desk.story(text, brief), "--at", when)

    def tick(self) -> None:
        config = settings.load(None, os.environ, self.desk.folder)
        status = int(tick(config, config.rounds(), lambda: self.now).exit_status)
        if status:
            self.statuses[f"{self.now:%d %H:%M}"] = status

    def until(self, moment: datetime) -> None:
        """Tick every ten minutes up to that moment, which is not ticked; hours are counted in real time."""
        while self.now.timestamp() < moment.timestamp():
            self.tick()
            self.now = (self.now.astimezone(ZoneInfo("UTC")) + timedelta(minutes=10)).astimezone(PARIS)

    def posts(self) -> dict[str, list[str]]:
        """Title -> the statuses of the posts that have it."""
        found: dict[str, list[str]] = {}
        for post in self.site.every("wp/v2/posts", status="any,trash", context="edit"):
            if post["id"] != FIRST_CONTENT:
                found.setdefault(post["title"]["raw"], []).append(post["status"])
        return found

    def states(self) -> dict[str, tuple[str, str | None]]:
        found = {}
        for line in self.desk.queue("list", "--json", *self._every_state()).out.splitlines():
            row = json.loads(line)
            found[row["story"].removeprefix(self.prefix)] = (row["state"], row.get("code"))
        return found

    @staticmethod
    def _every_state() -> list[str]:
        states = ("pending", "running", "retry-later", "scheduled", "done", "dead", "too-old", "paused", "discarded")
        return [word for state in states for word in ("--state", state)]


def titled(name: str) -> str:
    """The text under a title of its own."""
    return TEXT.replace("Le bac de Kerlouan reprend la traversée de l’aber", f"Le bac de Kerlouan reprend : {name}", 1)


@pytest.mark.parametrize("keeper", ["sqlite", "postgres"])
def test_a_night_of_cron_ends_with_every_story_where_it_belongs_once(
    desk: Desk, through: Proxy, rest: MakeRest, request: pytest.FixtureRequest, keeper: str
) -> None:
    if keeper == "postgres":
        desk.monkeypatch.setenv("CMS_PUBLISHER_JOURNAL", request.getfixturevalue("empty"))
    desk.profile(allow=["schedule", "publish"])
    night = Night(desk, rest("admin"), prefix=f"{desk.key[4:]}-")

    in_the_evening(night)
    the_site_goes_down(night, through)
    a_run_is_killed_and_another_overlaps(night, through)
    the_clocks_go_forward(night)
    the_machine_sleeps_and_wakes(night)

    assert night.states() == {
        "brouillon": ("done", None),
        "embargo": ("done", None),
        "matin": ("done", None),
        "publie": ("done", None),
        "panne": ("done", None),
        "tue": ("done", None),
        "suivant": ("done", None),
        "retouche": ("dead", "post-edited"),
        "casse": ("dead", "story.toml"),
        "oublie": ("too-old", "queue-too-old"),
    }
    assert night.posts() == {
        "Le bac de Kerlouan reprend\u00a0: brouillon": ["draft"],
        "Le bac de Kerlouan reprend\u00a0: embargo": ["draft"],
        "Le bac de Kerlouan reprend\u00a0: matin": ["publish"],
        "Le bac de Kerlouan reprend\u00a0: publie": ["publish"],
        "Le bac de Kerlouan reprend\u00a0: panne": ["draft"],
        "Le bac de Kerlouan reprend\u00a0: tue": ["draft"],
        "Le bac de Kerlouan reprend\u00a0: suivant": ["draft"],
        "Un titre de la rédaction": ["draft"],
    }


def in_the_evening(night: Night) -> None:
    """What is queued before the night; 02:30 is refused, with the two ways to say it."""
    embargo = "embargo_until = 2027-03-28T01:59:00"
    assert night.add("brouillon", text=titled("brouillon")).status == 0
    assert night.add("embargo", embargo, text=titled("embargo")).status == 0
    schedule = 'action = "schedule"\npublish_at = 2027-03-28T07:00:00'
    assert night.add("matin", schedule, text=titled("matin")).status == 0
    publish = 'action = "publish"\npublish_at = 2027-03-28T03:30:00'
    assert night.add("publie", publish, text=titled("publie")).status == 0
    refused = night.add("heure", "publish_at = 2027-03-28T02:30:00")
    assert (refused.status, "01:30+01:00" in refused.err, "03:30+02:00" in refused.err) == (2, True, True)
    night.add("retouche", text=titled("retouche"))
    night.add("casse")
    (night.desk.folder / f"{night.prefix}casse" / "story.toml").write_text("[brief")
    night.until(at("27 22:10"))
    assert night.states()["brouillon"] == night.states()["retouche"] == ("done", None)
    assert night.states()["matin"] == ("scheduled", None)
    assert night.statuses == {"27 22:00": 1}
    (edited,) = night.site.get("wp/v2/posts", status="draft", search="retouche")
    night.site.post(f"wp/v2/posts/{edited['id']}", title="Un titre de la rédaction")
    night.add("retouche", text=titled("retouche").replace("19 heures", "20 heures"), when="2027-03-27T22:20")


def the_site_goes_down(night: Night, through: Proxy) -> None:
    """From 23:00 to midnight nothing answers: what was due then goes when the site is back."""
    night.add("panne", text=titled("panne"), when="2027-03-27T23:00")
    night.until(at("27 23:00"))
    assert night.states()["retouche"] == ("dead", "post-edited")
    through.always = lambda _: None
    night.until(at("28 00:00"))
    assert night.states()["panne"] == ("retry-later", "site-down")
    down = [status for time, status in night.statuses.items() if time.startswith("27 23")]
    assert set(down) == {75}
    assert len(down) < 6, "it was asked at every tick, without backoff"
    through.always = None
    night.until(at("28 00:40"))
    assert night.states()["panne"] == ("done", None)


def a_run_is_killed_and_another_overlaps(night: Night, through: Proxy) -> None:
    """kill -9 once the site has the draft and before the answer; meanwhile another run finds the lock held."""
    night.add("tue", text=titled("tue"), when="2027-03-28T00:40")
    night.add("suivant", text=titled("suivant"), when="2027-03-28T00:41")
    overlapped, go_on = threading.Event(), threading.Event()

    def kill(ask: Callable[[], Answer]) -> None:
        ask()
        overlapped.set()
        assert go_on.wait(30)
        os.kill(run.pid, signal.SIGKILL)

    through.fault = kill
    run = subprocess.Popen(
        [sys.executable, "-m", "tests.integration.tick", night.now.isoformat()],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        cwd=night.desk.folder,
    )
    assert overlapped.wait(60)
    with pytest.raises(UnavailableError, match="clock-held"):
        night.tick()
    go_on.set()
    assert run.wait(60) == -signal.SIGKILL
    night.now += timedelta(minutes=5)
    night.tick()
    assert night.states()["tue"] == ("running", None), "it is another's while its lease lasts"
    assert night.states()["suivant"] == ("done", None)
    night.now += timedelta(minutes=5, seconds=1)
    night.tick()
    assert night.states()["tue"] == ("done", None)


def the_clocks_go_forward(night: Night) -> None:
    """After 01:59 comes 03:00: nothing goes early, and nothing twice."""
    night.until(at("28 01:58"))
    assert night.states()["embargo"] == ("pending", None)
    assert "Le bac de Kerlouan reprend\u00a0: embargo" not in night.posts()
    night.until(at("28 03:20"))
    assert night.states()["embargo"] == ("done", None)
    assert night.states()["publie"] == ("pending", None)
    night.until(at("28 04:00"))
    assert night.states()["publie"] == ("done", None)


def the_machine_sleeps_and_wakes(night: Night) -> None:
    """At 04:00 it goes to sleep, and wakes two days later: what is too old by then waits for a person."""
    night.add("oublie", text=titled("oublie"), when="2027-03-28T05:00")
    night.now = at("30 04:00")
    night.tick()
    assert night.states()["matin"] == ("scheduled", "still-not-live")
    assert night.statuses["30 04:00"] == 1
    (post,) = night.site.get("wp/v2/posts", status="future")
    night.site.post(f"wp/v2/posts/{post['id']}", status="publish", date_gmt="2026-01-01T00:00:00")
    night.now += timedelta(minutes=10)
    night.until(at("30 05:00"))
