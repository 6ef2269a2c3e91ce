"""A PostgreSQL of the tests' own on loopback: a new cluster in a folder, run by a user that is not root."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PASSWORD = "mot de passe/à échapper"
URL = "postgresql://redaction:mot%20de%20passe%2F%C3%A0%20%C3%A9chapper@127.0.0.1:{port}/journal"
_USER = "postgres" if os.geteuid() == 0 else None
"""Debian's package makes that account; initdb refuses root."""


def programs() -> Path | None:
    """Where Debian keeps PostgreSQL's server programs, the newest of them; None where there are none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    return found[-1].parent if found else None


@contextmanager
def server(bin_: Path) -> Iterator[Server]:
    """A server with the database ``journal``; its folder goes when it stops."""
    folder = Path(tempfile.mkdtemp(prefix="cms-pg-"))
    if _USER:
        os.chown(folder, pwd.getpwnam(_USER).pw_uid, -1)
    standing = Server(bin_, folder)
    try:
        standing.create()
        yield standing
    finally:
        standing.stop()
        shutil.rmtree(folder)


class Server:
    """One cluster: it can be stopped and started again, as servers are."""

    def __init__(self, bin_: Path, folder: Path) -> None:
        self._bin = bin_
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = int(free.getsockname()[1])

    @property
    def url(self) -> str:
        return URL.format(port=self._port)

    def create(self) -> None:
        secret = self._folder / "pw"
        secret.write_text(_PASSWORD, encoding="utf-8")
        if _USER:
            shutil.chown(secret, _USER)
        how = ("-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        self._run("initdb", "-D", self._data, "-U", "redaction", f"--pwfile={secret}", *how)
        self.start()
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self._port), "-U", "redaction", "journal")

    def start(self) -> None:
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._folder}"
        self._run("pg_ctl", "-D", self._data, "-l", f"{self._folder}/log", "-w", "-o", options, "start")

    def stop(self) -> None:
        """Stop at once, sessions or not; nothing where it does not run."""
        if (Path(self._data) / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._bin / program), *arguments],
            user=_USER,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PGPASSWORD": _PASSWORD},
            cwd=self._folder,
            stdout=subprocess.DEVNULL,  # pg_ctl's child would keep a pipe open
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, (program, (self._folder / "log").read_text() if self._folder.exists() else "")
