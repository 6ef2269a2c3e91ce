"""The journal in SQLite: durable (WAL, ``synchronous=FULL``), migrated by ``user_version``.

The intent is committed before a request leaves, the result after its answer came: an intent without a result is a
push that may or may not have arrived, and the site is asked before anything is sent again.
Reference: https://sqlite.org/pragma.html (journal_mode, synchronous, user_version).
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.model import Action, Known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import TracebackType
    from typing import Self

FILE_NAME: Final = "journal.sqlite3"

_MIGRATIONS: Final = (
    """
    CREATE TABLE push (
        id INTEGER PRIMARY KEY,
        run TEXT NOT NULL,
        site TEXT NOT NULL,
        story TEXT NOT NULL,
        payload_sha256 TEXT NOT NULL,
        started_at TEXT NOT NULL,
        finished_at TEXT,
        action TEXT,
        detail TEXT
    ) STRICT;
    CREATE INDEX push_of_story ON push (site, story, id);
    CREATE TABLE post (
        site TEXT NOT NULL,
        story TEXT NOT NULL,
        post_id INTEGER NOT NULL,
        etag TEXT NOT NULL,
        payload_sha256 TEXT NOT NULL,
        fields TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        PRIMARY KEY (site, story)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE waiver (
        id INTEGER PRIMARY KEY,
        story TEXT NOT NULL,
        finding TEXT NOT NULL,
        by TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX waiver_of_story ON waiver (story, id);
    CREATE TABLE approval (
        id INTEGER PRIMARY KEY,
        story TEXT NOT NULL,
        site TEXT NOT NULL,
        payload_sha256 TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL,
        changed TEXT
    ) STRICT;
    CREATE INDEX approval_of_story ON approval (story, id);
    """,
    """
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        story TEXT NOT NULL,
        field TEXT NOT NULL,
        base TEXT NOT NULL,
        text TEXT NOT NULL,
        by TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX correction_of_story ON correction (story, id);
    """,
)
"""Each entry takes the schema from its index to the next; entries are only ever added."""


class SqliteJournal:
    """A journal in one file. Sites are named by their own id, so that two names for one site share their memory."""

    def __init__(self, path: Path, busy_seconds: float = 30.0) -> None:
        """Open the journal, made and migrated as needed.

        Args:
            path: the file.
            busy_seconds: how long to wait while another process writes.

        Raises:
            UsageError: the file can't be opened, is no journal, or was written by a newer version.
        """
        self._path = path
        with self._guarded():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
            try:
                self._db.execute("PRAGMA journal_mode=WAL")
                self._db.execute("PRAGMA synchronous=FULL")
                self._migrate()
            except BaseException:
                self._db.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.close()

    def known(self, site: str, story: str) -> Known | None:
        """The post that the story has on that site, as of the last push that this journal saw."""
        row = self._row(
            "SELECT post_id, etag, payload_sha256, fields FROM post WHERE site = ? AND story = ?", site, story
        )
        if row is None:
            return None
        post_id, etag, sha256, fields = row
        return Known(post_id=post_id, etag=etag, payload_sha256=sha256, fields=json.loads(fields))

    def open_intent(self, site: str, story: str) -> bool:
        """Whether the last push of that story has no result: it may have arrived."""
        row = self._row(
            "SELECT action IS NULL OR action = ? FROM push WHERE site = ? AND story = ? ORDER BY id DESC LIMIT 1",
            Action.UNKNOWN,
            site,
            story,
        )
        return bool(row and row[0])

    def begin(self, *, run: str, site: str, story: str, payload_sha256: str) -> int:
        """Write down that a push is about to leave; committed to disk on return.

        Raises:
            UsageError: it could not be written; nothing must be sent then.
        """
        with self._guarded():
            cursor = self._db.execute(
                "INSERT INTO push (run, site, story, payload_sha256, started_at) VALUES (?, ?, ?, ?, ?)",
                (run, site, story, payload_sha256, _now()),
            )
        return int(cursor.lastrowid or 0)

    def finish(self, intent: int, action: Action, *, detail: str | None = None, known: Known | None = None) -> None:
        """Write down what came of it, and the post as it now is, together.

        Raises:
            UsageError: it could not be written; the site knows what happened, and the next run asks it.
        """
        with self._guarded("journal-result-lost"), self._transaction():
            self._db.execute(
                "UPDATE push SET finished_at = ?, action = ?, detail = ? WHERE id = ?",
                (_now(), action, detail, intent),
            )
            if known is not None:
                self._db.execute(
                    "INSERT OR REPLACE INTO post SELECT site, story, ?, ?, ?, ?, ? FROM push WHERE id = ?",
                    (known.post_id, known.etag, known.payload_sha256, _as_json(known.fields), _now(), intent),
                )

    def _row(self, query: str, *values: str) -> tuple[Any, ...] | None:
        with self._guarded():
            row: tuple[Any, ...] | None = self._db.execute(query, values).fetchone()
        return row

    @contextmanager
    def _guarded(self, code: str = "journal-unusable") -> Iterator[None]:
        """Errors of the file and its disk, as what a user can act on."""
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            detail = error.strerror if isinstance(error, OSError) else error
            raise UsageError(code, path=self._path, detail=detail) from error

    def _migrate(self) -> None:
        with self._transaction():
            version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
            if version > len(_MIGRATIONS):
                raise UsageError("journal-newer", path=self._path, version=version, known=len(_MIGRATIONS))
            for script in _MIGRATIONS[version:]:
                for statement in filter(str.strip, script.split(";")):
                    self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _as_json(fields: Mapping[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)
