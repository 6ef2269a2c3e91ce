"""What may have been sent and what came back: the journal.

``open_journal`` gives its database; ``PushJournal`` and its like are what is done with it, a module an area.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cms_publisher.journal.database import Database
    from cms_publisher.model import JournalPlace


def open_journal(place: JournalPlace) -> Database:
    """The journal at that place, made and migrated as needed.

    Raises:
        UsageError: it can't be opened, is no journal, or was written by a newer version.
        UnavailableError: its server can't be reached for now.
    """
    if place.url:
        from cms_publisher.journal.postgres import PostgresDatabase

        return PostgresDatabase(place.url)
    from cms_publisher.journal.sqlite import SqliteDatabase

    return SqliteDatabase(place.file)


def exists(place: JournalPlace) -> bool:
    """Whether there is a journal to read; a server's is there, or an error says so."""
    return bool(place.url) or place.file.is_file()
