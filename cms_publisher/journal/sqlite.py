"""The journal in SQLite: durable (WAL, ``synchronous=FULL``), migrated by ``user_version``.

Reference: https://sqlite.org/pragma.html (journal_mode, synchronous, user_version).
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cms_publisher.errors import UsageError
from cms_publisher.journal.database import Database
from cms_publisher.journal.schema import MIGRATIONS, statements

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.journal.database import Row


class SqliteDatabase(Database):
    """A journal in one file."""

    def __init__(self, path: Path, busy_seconds: float = 30.0) -> None:
        """Open the journal, made and migrated as needed.

        Args:
            path: the file.
            busy_seconds: how long to wait while another process writes.

        Raises:
            UsageError: the file can't be opened, is no journal, or was written by a newer version.
        """
        self._path, self.place = path, str(path)
        with self._guarded():
            path.parent.mkdir(parents=True, exist_ok=True)
            # used by one thread, closed by the one that ends the run
            self._db = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
            try:
                self._db.execute("PRAGMA journal_mode=WAL")
                self._db.execute("PRAGMA synchronous=FULL")
                self._migrate()
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """See ``Database``."""
        self._db.close()

    def rows(self, query: str, *values: object) -> list[Row]:
        """See ``Database``."""
        with self._guarded():
            found: list[Row] = self._db.execute(query, values).fetchall()
        return found

    def run(self, query: str, *values: object) -> int:
        """See ``Database``."""
        with self._guarded():
            return self._db.execute(query, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See ``Database``; it waits for other writers where it begins, not where it first writes."""
        if self._db.in_transaction:  # part of the one around it
            yield
            return
        self.run("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.run("ROLLBACK")
            raise
        self.run("COMMIT")

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Errors of the file and its disk, as what a user can act on."""
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            detail = error.strerror if isinstance(error, OSError) else error
            raise UsageError("journal-unusable", path=self._path, detail=detail) from error

    def _migrate(self) -> None:
        if self._version() == len(MIGRATIONS):  # the usual case: no lock is taken
            return
        with self.transaction():
            version = self._version()
            if version > len(MIGRATIONS):
                raise UsageError("journal-newer", path=self._path, version=version, known=len(MIGRATIONS))
            for statement in statements(version):
                self.run(statement)
            self.run(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])
