"""The desk's own memory: accounts, sessions, sendings. SQLite, one file in the state folder, apart from the journal."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SCHEMA: Final = (
    """
    CREATE TABLE secret (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE account (
        login TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, password TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE session (
        id TEXT PRIMARY KEY, login TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, site TEXT,
        seen REAL NOT NULL
    ) STRICT;
    CREATE TABLE attempt (who TEXT NOT NULL, at REAL NOT NULL) STRICT;
    CREATE INDEX attempt_of ON attempt (who, at);
    CREATE TABLE sending (
        id INTEGER PRIMARY KEY, story TEXT NOT NULL, site TEXT NOT NULL, what TEXT NOT NULL, sha256 TEXT NOT NULL,
        by TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, link TEXT, words TEXT, ended TEXT
    ) STRICT;
    CREATE INDEX sending_of ON sending (story, id);
    CREATE UNIQUE INDEX sending_once ON sending (story, site, what, sha256) WHERE state = 'running';
    CREATE TABLE event (id INTEGER PRIMARY KEY, story TEXT NOT NULL, what TEXT NOT NULL, by TEXT NOT NULL,
        at TEXT NOT NULL) STRICT;
    CREATE INDEX event_of ON event (story, id);
    """,
    "ALTER TABLE sending ADD COLUMN code TEXT",
    """
    CREATE TABLE kept (
        id TEXT PRIMARY KEY, login TEXT NOT NULL, path TEXT NOT NULL, fields TEXT NOT NULL, at REAL NOT NULL
    ) STRICT
    """,
)
"""Each entry takes the schema from its index to the next; entries are only ever added."""


class Database:
    """A file that many threads use: a connection for each piece of work."""

    def __init__(self, path: Path) -> None:
        """Make or migrate it; only this account may read it.

        Raises:
            UsageError: it can't be opened.
        """
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
            with self.work() as db:
                version = int(db.execute("PRAGMA user_version").fetchone()[0])
                for script in _SCHEMA[version:]:
                    for statement in filter(str.strip, script.split(";")):
                        db.execute(statement)
                db.execute(f"PRAGMA user_version = {len(_SCHEMA)}")
        except (OSError, sqlite3.Error) as error:
            raise UsageError("journal-unusable", path=path, detail=error) from error

    @contextmanager
    def work(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing, durable when it ends."""
        db = sqlite3.connect(self.path, timeout=30, isolation_level=None)
        try:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
        finally:
            db.close()

    def rows(self, query: str, *values: object) -> list[Any]:
        """What a query finds."""
        db = sqlite3.connect(self.path, timeout=30, isolation_level=None)
        try:
            return db.execute(query, values).fetchall()
        finally:
            db.close()

    def secret(self, name: str) -> str:
        """A random key of this desk, made on the first call."""
        with self.work() as db:
            db.execute("INSERT OR IGNORE INTO secret VALUES (?, ?)", (name, secrets.token_hex(32)))
            return str(db.execute("SELECT value FROM secret WHERE name = ?", (name,)).fetchone()[0])


def now() -> str:
    """The instant, as it is written down: UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")
