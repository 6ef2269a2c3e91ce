"""The journal in PostgreSQL, for several machines that share one: psycopg 3, in a schema of its own.

SQLite's words that PostgreSQL has others for are put into its own here; the rest of the SQL is one for both. Text is
compared byte by byte (``COLLATE "C"``), as SQLite does. A lost connection is opened anew by the next call.
Reference: https://www.psycopg.org/psycopg3/docs/api/connections.html
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.journal.database import Database
from cms_publisher.journal.schema import MIGRATIONS, statements

try:
    import psycopg
    from psycopg import conninfo
except ImportError as error:  # the extra is not there
    raise UsageError("journal-no-psycopg") from error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.journal.database import Row

_SCHEMA: Final = "cms_publisher"
_LOCK: Final = 0x636D7370
"""Of the advisory lock that one machine migrates under: "cmsp"."""
_SETTINGS: Final[dict[str, Any]] = {
    "connect_timeout": 5,
    "tcp_user_timeout": 30_000,
    "application_name": "cms-publisher",
}
_OPTIONS: Final = f"-c search_path={_SCHEMA} -c statement_timeout=30000 -c lock_timeout=30000 -c synchronous_commit=on"
"""Of each session; what the URL says of them is heard after."""
_WORDS: Final = (
    ("INTEGER PRIMARY KEY", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"),
    (" INTEGER", " BIGINT"),
    (" TEXT", ' TEXT COLLATE "C"'),
    (" STRICT, WITHOUT ROWID", ""),
    (" STRICT", ""),
)


class PostgresDatabase(Database):
    """A journal on a server."""

    def __init__(self, url: str) -> None:
        """Connect, and make or migrate the tables as needed.

        Raises:
            UsageError: the URL is none, or a newer version wrote the journal.
            UnavailableError: the server can't be reached for now.
        """
        try:
            asked = conninfo.conninfo_to_dict(url)
        except psycopg.ProgrammingError:
            # not "from": its words hold the URL, password and all
            raise UsageError("journal-url") from None
        self._settings = _SETTINGS | asked | {"options": f"{_OPTIONS} {asked.get('options') or ''}"}
        self.place = "postgresql://{}/{}".format(self._settings.get("host", ""), self._settings.get("dbname", ""))
        self._db = self._connect()
        try:
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
            return self._open().execute(query.replace("?", "%s").encode(), values).fetchall()

    def run(self, query: str, *values: object) -> int:
        """See ``Database``."""
        with self._guarded():
            return self._open().execute(query.replace("?", "%s").encode(), values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See ``Database``."""
        with self._guarded(), self._open().transaction():
            yield

    def _open(self) -> psycopg.Connection[Row]:
        """The connection, a new one where the old one was lost."""
        if self._db.closed:
            self._db = self._connect()
        return self._db

    def _connect(self) -> psycopg.Connection[Row]:
        with self._guarded():
            return psycopg.connect(**self._settings, autocommit=True)

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Errors of the server and of the way there, as what a user can act on."""
        try:
            yield
        except psycopg.OperationalError as error:
            raise UnavailableError("journal-down", path=self.place, detail=_short(error)) from error
        except psycopg.Error as error:
            raise UsageError("journal-unusable", path=self.place, detail=_short(error)) from error

    def _migrate(self) -> None:
        with self.transaction():
            self.rows("SELECT pg_advisory_xact_lock(?)", _LOCK)
            self.run(f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}")
            self.run("CREATE TABLE IF NOT EXISTS version (number INTEGER NOT NULL)")
            version = self._version()
            if version > len(MIGRATIONS):
                raise UsageError("journal-newer", path=self.place, version=version, known=len(MIGRATIONS))
            for statement in statements(version):
                self.run(_translated(statement))
            self._set_version(len(MIGRATIONS))

    def _version(self) -> int:
        rows = self.rows("SELECT number FROM version")
        return int(rows[0][0]) if rows else 0

    def _set_version(self, number: int) -> None:
        self.run("DELETE FROM version")
        self.run("INSERT INTO version VALUES (?)", number)


def _translated(statement: str) -> str:
    for ours, theirs in _WORDS:
        statement = statement.replace(ours, theirs)
    return statement


def _short(error: psycopg.Error) -> str:
    """The first line of the server's words."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
