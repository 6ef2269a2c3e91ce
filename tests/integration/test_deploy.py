"""What deploy/ has, tried: the units by systemd's own check, the crontab by Debian's cron, in a room of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.integration.conftest import unable

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
BIN = Path(sys.executable).parent
ROOM = """
mount --bind "$1/cron.d" /etc/cron.d && mount --bind "$1/spool" /var/spool/cron && mount --bind "$1/run" /run &&
exec cron -f
"""
"""Debian's cron reads these places; a mount namespace of its own keeps it from the machine's."""


def adapted(name: str, folder: Path, **changes: str) -> str:
    """The file as somebody puts it to work here: its own paths and user."""
    text = (DEPLOY / name).read_text(encoding="utf-8").replace("/opt/cms-publisher/bin", str(BIN))
    for old, new in {"/srv/cms-publisher": str(folder), **changes}.items():
        text = text.replace(old, new)
    return text


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        unable("no systemd-analyze here: Debian's package systemd has it")
    for name in ("cms-publisher.service", "cms-publisher.timer"):
        user = {"User=cms-publisher": "User=root"}
        (tmp_path / name).write_text(adapted(name, tmp_path, **user), encoding="utf-8")
    units = sorted(map(str, tmp_path.iterdir()))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    timer = (tmp_path / "cms-publisher.timer").read_text()
    assert "Persistent=true" in timer
    when = re.search("OnCalendar=(.*)", timer)
    assert when
    subprocess.run(["systemd-analyze", "calendar", when[1]], stdout=subprocess.DEVNULL, timeout=60, check=True)


def test_cron_runs_the_line(tmp_path: Path) -> None:
    if os.geteuid() != 0 or shutil.which("cron") is None or shutil.which("unshare") is None:
        unable("cron in a mount namespace needs root, and Debian's package cron")
    for name in ("cron.d", "spool/crontabs", "run", "log"):
        (tmp_path / name).mkdir(parents=True)
    line = adapted(
        "cms-publisher.cron",
        tmp_path,
        **{
            "* cms-publisher cd": "* root cd",
            "/var/lib/cms-publisher": str(tmp_path / "state"),
            "/var/log/cms-publisher": str(tmp_path / "log"),
            "MAILTO=root": 'MAILTO=""',
        },
    )
    (tmp_path / "cron.d" / "cms-publisher").write_text(line, encoding="utf-8")
    with subprocess.Popen(["unshare", "-m", "sh", "-c", ROOM, "sh", str(tmp_path)]) as cron:
        log = tmp_path / "log" / "ticks.jsonl"
        deadline = time.monotonic() + 75
        while not (log.exists() and log.read_text()) and time.monotonic() < deadline:
            time.sleep(0.5)
        cron.terminate()
    row = json.loads(log.read_text().splitlines()[0])
    assert (row["exit"], row["done"]) == (0, 0)
