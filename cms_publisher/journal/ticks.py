"""What the clock remembers between its ticks: each machine's last tick, and what of an inbox was taken up already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.errors import ExitStatus
from cms_publisher.journal.database import moment, stamp

if TYPE_CHECKING:
    from datetime import datetime

    from cms_publisher.journal.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A machine's last tick."""

    machine: str
    run: str
    started_at: datetime
    finished_at: datetime
    exit_status: int
    succeeded_at: datetime | None
    """The end of its last tick with exit status 0."""


class TickJournal:
    """The journal, as the clock uses it."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def ticks(self) -> tuple[Tick, ...]:
        """The last tick of each machine, by name."""
        query = "SELECT machine, run, started_at, finished_at, exit_status, succeeded_at FROM tick ORDER BY machine"
        return tuple(
            Tick(
                machine=machine,
                run=run,
                started_at=moment(started),
                finished_at=moment(finished),
                exit_status=status,
                succeeded_at=moment(succeeded) if succeeded else None,
            )
            for machine, run, started, finished, status, succeeded in self._db.rows(query)
        )

    def finished(self, machine: str, run: str, started: datetime, now: datetime, status: int) -> None:
        """Write down how a tick ended."""
        self._db.run(
            "INSERT INTO tick (machine, run, started_at, finished_at, exit_status, succeeded_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (machine) DO UPDATE SET run = excluded.run,"
            " started_at = excluded.started_at, finished_at = excluded.finished_at, exit_status = excluded.exit_status,"
            " succeeded_at = COALESCE(excluded.succeeded_at, tick.succeeded_at)",
            machine,
            run,
            stamp(started),
            stamp(now),
            int(status),
            stamp(now) if status == ExitStatus.DONE else None,
        )

    def taken(self, path: str, fingerprint: str, now: datetime) -> bool:
        """Whether this call was the first to take up that state of a file or folder of the inbox."""
        return bool(
            self._db.run(
                "INSERT INTO inbox (path, fingerprint, at) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
                " fingerprint = excluded.fingerprint, at = excluded.at WHERE inbox.fingerprint <> excluded.fingerprint",
                path,
                fingerprint,
                stamp(now),
            )
        )

    def is_taken(self, path: str, fingerprint: str) -> bool:
        """Whether that state of it was taken up already."""
        return bool(self._db.rows("SELECT 1 FROM inbox WHERE path = ? AND fingerprint = ?", path, fingerprint))
