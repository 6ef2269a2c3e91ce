"""What the journal needs of a database: SQLite in one file by default, PostgreSQL by URL.

Queries are written once, with ``?`` for values and in the SQL that both speak; each call outside a transaction is
durable when it returns.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType
    from typing import Self

Row = tuple[Any, ...]


class Database(Protocol):
    """An open journal, whatever keeps it; closed at the end of a ``with``.

    Raises, in every method:
        UsageError: it can't be read or written, and a person must mend that.
        UnavailableError: its server can't be reached for now.
    """

    place: str
    """Where it is, for people: a path, or an address without its password."""

    def rows(self, query: str, *values: object) -> list[Row]:
        """The rows that a query gives."""
        ...

    def run(self, query: str, *values: object) -> int:
        """Write; the number of rows that it touched."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All that is written within is written together, or not at all."""
        ...

    def close(self) -> None:
        """Let it go."""
        ...

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def stamp(moment: datetime | None = None) -> str:
    """An instant (else: now) as the journal keeps it."""
    return (moment or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="milliseconds")


def moment(stamped: str) -> datetime:
    """The instant that ``stamp`` wrote."""
    return datetime.fromisoformat(stamped)
