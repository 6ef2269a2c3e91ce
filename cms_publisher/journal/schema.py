"""The journal's tables, version by version: one text for both databases.

Written in SQLite's words; journal/postgres.py says what those are in PostgreSQL's. Instants are ISO 8601 texts in UTC,
of one width, so that their order is the order of time.
"""

from __future__ import annotations

from typing import Final

MIGRATIONS: Final = (
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
    """
    ALTER TABLE waiver ADD COLUMN code TEXT NOT NULL DEFAULT '';
    ALTER TABLE waiver ADD COLUMN about TEXT NOT NULL DEFAULT '';
    ALTER TABLE approval ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
    ALTER TABLE approval ADD COLUMN edits TEXT NOT NULL DEFAULT '{}';
    """,
    """
    CREATE TABLE embargo_lift (
        id INTEGER PRIMARY KEY,
        story TEXT NOT NULL,
        until TEXT NOT NULL,
        by TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX embargo_lift_of_story ON embargo_lift (story, id);
    """,
    """
    CREATE TABLE queue (
        story TEXT NOT NULL,
        site TEXT NOT NULL,
        path TEXT NOT NULL,
        context TEXT NOT NULL,
        state TEXT NOT NULL,
        wanted_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        zone TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        version INTEGER NOT NULL,
        looks INTEGER NOT NULL,
        holder TEXT,
        lease_until TEXT,
        code TEXT,
        args TEXT,
        link TEXT,
        run TEXT,
        updated_at TEXT NOT NULL,
        PRIMARY KEY (story, site)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX queue_by_time ON queue (state, due_at);
    CREATE TABLE queue_event (
        id INTEGER PRIMARY KEY,
        story TEXT NOT NULL,
        site TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        what TEXT NOT NULL,
        run TEXT,
        code TEXT
    ) STRICT;
    CREATE INDEX queue_event_of_item ON queue_event (story, site, id);
    CREATE TABLE queue_pause (
        site TEXT NOT NULL PRIMARY KEY,
        by TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tick (
        machine TEXT NOT NULL PRIMARY KEY,
        run TEXT NOT NULL,
        started_at TEXT NOT NULL,
        finished_at TEXT NOT NULL,
        exit_status INTEGER NOT NULL,
        succeeded_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE inbox (
        path TEXT NOT NULL PRIMARY KEY,
        fingerprint TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    ALTER TABLE push ADD COLUMN site_name TEXT;
    ALTER TABLE push ADD COLUMN by TEXT;
    ALTER TABLE push ADD COLUMN reason TEXT;
    ALTER TABLE post ADD COLUMN ours TEXT;
    ALTER TABLE post ADD COLUMN base_etag TEXT;
    CREATE TABLE overwritten (
        id INTEGER PRIMARY KEY,
        push INTEGER NOT NULL,
        post_id INTEGER NOT NULL,
        fields TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX overwritten_by_push ON overwritten (push);
    """,
    """
    ALTER TABLE correction ADD COLUMN turn INTEGER;
    CREATE UNIQUE INDEX correction_turn ON correction (story, turn);
    """,
)
"""Each entry takes the schema from its index to the next; entries are only ever added."""


def statements(version: int) -> list[str]:
    """What takes a journal of that version to the newest, statement by statement."""
    return [each for script in MIGRATIONS[version:] for each in script.split(";") if each.strip()]
