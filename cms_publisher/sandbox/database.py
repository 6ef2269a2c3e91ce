"""A MariaDB of the sandbox's own: its data in the folder, a Unix socket there as its only door."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UnavailableError
from cms_publisher.sandbox import host, process

if TYPE_CHECKING:
    from cms_publisher.sandbox.options import Options
    from cms_publisher.sandbox.process import Process

_PATIENCE: Final = 60.0
"""Seconds until it must answer; a crashed one mends its pages first."""


def create(options: Options) -> None:
    """Lay the system tables.

    Raises:
        UnavailableError: MariaDB can't.
    """
    data = options.socket.parent
    data.mkdir(mode=0o700)
    host.run(
        [
            "mariadb-install-db",
            "--no-defaults",
            *_as_root(),
            f"--datadir={data}",
            f"--tmpdir={data}",  # a server that starts empties the common one of what another is at
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
        ]
    )


def run(options: Options) -> Process:
    """Start it and wait until it answers.

    Raises:
        UnavailableError: it does not.
    """
    data = options.socket.parent
    server = process.spawn(
        "database",
        [
            host.which("mariadbd") or "/usr/sbin/mariadbd",
            "--no-defaults",
            *_as_root(),
            f"--datadir={data}",
            f"--socket={options.socket}",
            f"--pid-file={data}/m.pid",
            f"--tmpdir={data}",
            "--skip-networking",
            "--performance-schema=off",
            "--innodb-flush-log-at-trx-commit=2",
        ],
        folder=options.folder,
        env=os.environ,
    )
    _wait(options, server)
    return server


def make_schema(options: Options, *, name: str, password: str) -> None:
    """An empty database and the user of the same name who owns it."""
    _sql(
        options,
        f"create database {name} character set utf8mb4;"
        f"create user {name}@localhost identified by '{password}';"
        f"grant all on {name}.* to {name}@localhost",
    )


def _sql(options: Options, statements: str) -> None:
    host.run(["mariadb", "--no-defaults", "--user=root", f"--socket={options.socket}", "--execute", statements])


def _wait(options: Options, server: Process) -> None:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return _sql(options, "select 1")
        except UnavailableError as error:
            if not process.alive(server) or time.monotonic() > deadline:
                raise UnavailableError(
                    "sandbox.died", name="mariadbd", log=process.tail(options.folder, "database")
                ) from error
        time.sleep(0.1)


def _as_root() -> tuple[str, ...]:
    """MariaDB runs as root only if told to."""
    return ("--user=root",) if os.geteuid() == 0 else ()
