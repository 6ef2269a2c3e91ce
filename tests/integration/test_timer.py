"""deploy/'s systemd service and timer, fired by systemd itself on a machine of their own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.conftest import unable
from tests.integration.push.conftest import BRIEF, TEXT, drafts
from tests.integration.rooms import CHECKOUT, UID, Room, furnish, wait

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest

UNITS = (CHECKOUT / "deploy/cms-publisher.service", CHECKOUT / "deploy/cms-publisher.timer")
MINUTE = 60
PATIENCE = 60
"""Seconds that a run may take on a busy machine."""
AT_ONCE = 10
"""Seconds within which systemd, booted, starts what it has to catch up with."""


@pytest.fixture
def room(tmp_path: Path, wordpress: SandboxInfo) -> Room:
    if shutil.which("systemctl") is None or os.geteuid() != 0:
        unable("the timer needs root, and Debian's package systemd")
    tried = subprocess.run(
        ["unshare", "--mount", "--pid", "--cgroup", "--fork", "true"], capture_output=True, check=False
    )
    if tried.returncode != 0:
        unable(f"the timer needs namespaces, which this kernel refuses: {tried.stderr!r}")
    made = furnish(tmp_path / "room", *UNITS)
    own(made.home / ".env", "".join(f"{name}={value}\n" for name, value in access(wordpress).items()), 0o600)
    return made


def access(wordpress: SandboxInfo) -> dict[str, str]:
    password = wordpress.user("editeur").application_password
    return {"WORDPRESS_URL": wordpress.url, "WORDPRESS_USER": "editeur", "WORDPRESS_APP_PASSWORD": password}


def own(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(exist_ok=True)
    path.touch(mode)
    path.write_text(text, encoding="utf-8")
    os.chown(path, UID, UID)


def story(room: Room, key: str) -> str:
    own(room.home / key / "story.toml", BRIEF.format(key=key, more=""))
    own(room.home / key / "texte.txt", TEXT)
    return key


def runs(room: Room) -> list[dict[str, Any]]:
    return [json.loads(line) for line in room.said().splitlines()]


def awaited(room: Room, count: int, seconds: float) -> dict[str, Any]:
    """The last of that many runs, once they are over."""
    wait(seconds, lambda: room.said().count("\n") >= count, lambda: f"{len(runs(room))} runs: {room.said()}")
    return runs(room)[count - 1]


@pytest.mark.wordpress("newest")
def test_the_timer_fires_each_minute_and_after_an_outage_at_once(room: Room, rest: MakeRest, clean: None) -> None:
    with room.booted() as machine:
        machine.run("cms-publisher", "queue", "add", story(room, "bac-a-l-heure"))
        run = awaited(room, 1, MINUTE + PATIENCE)
        assert (run["exit"], run["done"]) == (0, 1)
        assert room.fired() % MINUTE < AT_ONCE
        assert [post["status"] for post in drafts(rest("admin"))] == ["draft"]
        machine.run("cms-publisher", "queue", "add", story(room, "bac-en-retard"))
    assert len(runs(room)) == 1
    room.off_for(3600)
    while time.time() % MINUTE > MINUTE - 2 * AT_ONCE:  # the full minute would fire it, too
        time.sleep(1)
    booted = time.time()
    with room.booted():
        run = awaited(room, 2, PATIENCE)
        assert (run["exit"], run["done"]) == (0, 1)
        assert booted <= room.fired() < booted + AT_ONCE
        assert [post["status"] for post in drafts(rest("admin"))] == ["draft", "draft"]
