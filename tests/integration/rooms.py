"""A small machine on which deploy/'s units run as they are shipped: systemd is its first process (see room.sh).

It has the user, the folders and the command that the units name; this checkout serves as what was installed there.
Needs root, and a kernel that lets it make namespaces.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHECKOUT: Final = Path(__file__).resolve().parents[2]
USER: Final = "cms-publisher"
UID: Final = 64_321
SCRIPT: Final = Path(__file__).with_name("room.sh")
STUBS: Final = ("sysinit", "basic", "timers", "shutdown", "network-online", "time-set", "time-sync")
"""Targets that the units' default dependencies name; here nothing hangs on them."""
COMMAND: Final = """#!/bin/sh
PYTHONPATH={paths} exec /opt/python/bin/{python} -c 'from cms_publisher.cli import {main}; {main}()' "$@"
"""
LOG: Final = "[Service]\nStandardOutput=append:/srv/log\nStandardError=append:/srv/log\n"
"""There is no journald in the room."""


@dataclass(frozen=True)
class Room:
    """The machine's disk, in a folder; booted as often as one likes."""

    folder: Path

    @property
    def home(self) -> Path:
        """The units' working directory."""
        return self.folder / "srv" / "cms-publisher"

    @property
    def _stamp(self) -> Path:
        """What a persistent timer remembers of its last run, by its time of change."""
        return self.folder / "var/lib/systemd/timers/stamp-cms-publisher.timer"

    def fired(self) -> float:
        """When systemd last started the service (seconds of the epoch)."""
        return self._stamp.stat().st_mtime

    def off_for(self, seconds: float) -> None:
        """Let the room's power have been gone for so long."""
        then = self.fired() - seconds
        os.utime(self._stamp, (then, then))

    def said(self) -> str:
        """What the services said so far."""
        log = self.folder / "srv" / "log"
        return log.read_text(encoding="utf-8") if log.exists() else ""

    @contextmanager
    def booted(self) -> Iterator[Machine]:
        """The machine, running; at the end its power is cut."""
        command = ["unshare", "--mount", "sh", str(SCRIPT), str(self.folder), str(CHECKOUT), sys.base_prefix]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            yield Machine(self, _init(process))
        finally:
            for pid in _descendants(process.pid)[1:2]:
                os.kill(pid, 9)
            process.communicate(timeout=20)


@dataclass(frozen=True)
class Machine:
    """A room whose systemd runs."""

    room: Room
    init: int

    def run(self, *command: str) -> str:
        """What a command says, run there by the services' user in their working directory."""
        enter = ["nsenter", "--target", str(self.init), "--all"]
        become = ["setpriv", f"--reuid={UID}", f"--regid={UID}", "--clear-groups"]
        state = "CMS_PUBLISHER_STATE=/var/lib/cms-publisher"
        done = subprocess.run(
            [
                *enter,
                *become,
                "env",
                "-i",
                "--chdir=/srv/cms-publisher",
                "PATH=/opt/cms-publisher/bin:/usr/bin:/bin",
                state,
                *command,
            ],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def furnish(folder: Path, *units: Path) -> Room:
    """A room with these units; a timer among them is enabled."""
    system, stock = folder / "etc/systemd/system", folder / "usr/lib/systemd/system"
    state, home, command = (
        folder / "var/lib/cms-publisher",
        folder / "srv/cms-publisher",
        folder / "opt/cms-publisher/bin",
    )
    for place in (system / "timers.target.wants", stock, state, home, command):
        place.mkdir(parents=True)
    for name in ("cgroup", "usr/lib/systemd/system-generators", "opt/checkout", "opt/python"):
        (folder / name).mkdir(parents=True)
    for name in STUBS:
        (stock / f"{name}.target").write_text("[Unit]\n", encoding="utf-8")
    (stock / "room.target").write_text("[Unit]\nRequires=timers.target\n", encoding="utf-8")
    for unit in units:
        shutil.copy(unit, system)
        if unit.suffix == ".timer":
            (system / "timers.target.wants" / unit.name).symlink_to(f"../{unit.name}")
        else:
            (system / f"{unit.name}.d").mkdir()
            (system / f"{unit.name}.d" / "log.conf").write_text(LOG, encoding="utf-8")
    for name, line in {"passwd": f"{USER}:x:{UID}:{UID}::/:/bin/sh", "group": f"{USER}:x:{UID}:"}.items():
        (folder / "etc" / name).write_text(
            f"{Path('/etc', name).read_text(encoding='utf-8')}{line}\n", encoding="utf-8"
        )
    _install(command)
    for place in (state, home):
        os.chown(place, UID, UID)
    return Room(folder)


def wait(seconds: float, until: Callable[[], bool], what: Callable[[], str]) -> None:
    """Until that is so; fails with ``what`` when it takes longer."""
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, what()
        time.sleep(0.2)


def _install(command: Path) -> None:
    packages = Path(sysconfig.get_path("purelib")).relative_to(CHECKOUT)
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for name, main in {"publish": "publish_main", "cms-publisher": "main"}.items():
        text = COMMAND.format(paths=f"/opt/checkout:/opt/checkout/{packages}", python=python, main=main)
        (command / name).write_text(text, encoding="utf-8")
        (command / name).chmod(0o755)


def _init(process: subprocess.Popen[bytes]) -> int:
    """The process id, on this machine, of the room's systemd once it is in charge there."""

    def ready() -> bool:
        found = _descendants(process.pid)
        return len(found) > 1 and Path(f"/proc/{found[1]}/comm").read_text(encoding="utf-8") == "systemd\n"

    def said() -> str:
        process.kill()
        return f"no systemd: {process.communicate()[0]!r}"

    wait(20, lambda: ready() or process.poll() is not None, said)
    assert process.poll() is None, said()
    return _descendants(process.pid)[1]


def _descendants(pid: int) -> list[int]:
    """The first child of the process, that one's first child, and so on."""
    found: list[int] = []
    while children := Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split():
        pid = int(children[0])
        found.append(pid)
    return found
