"""The queue in the journal: what is to be sent, where it stands, who did what with it.

Each change is made on condition of the version that was seen, in one statement: of several machines that want the same
item one gets it, on SQLite and on PostgreSQL alike. A holder that gives no sign of life loses its lease.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.journal.database import moment, stamp
from cms_publisher.timetable import LEASE, OVER, WAITING, Event, Item, State

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from cms_publisher.journal.database import Database, Row
    from cms_publisher.timetable import Wish

_COLUMNS: Final = (
    "story, site, path, context, state, wanted_at, due_at, zone, attempts, version, looks, holder, lease_until,"
    " code, args, link, run, updated_at"
)
_EVERYWHERE: Final = ""
"""The site under which a pause of the whole queue stands."""


class QueueJournal:
    """The journal, as those use it who queue and who work the queue off."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def items(self, states: Collection[State] = ()) -> tuple[Item, ...]:
        """The items in those states, in all without any; what is due first comes first."""
        where = f" WHERE state IN ({_marks(states)})" if states else ""
        query = f"SELECT {_COLUMNS} FROM queue{where} ORDER BY due_at, story, site"  # noqa: S608  (marks and constants)
        return tuple(map(_item, self._db.rows(query, *states)))

    def item(self, story: str, site: str) -> Item | None:
        """The item of that story and site."""
        query = f"SELECT {_COLUMNS} FROM queue WHERE story = ? AND site = ?"  # noqa: S608  (constants)
        rows = self._db.rows(query, story, site)
        return _item(rows[0]) if rows else None

    def events(self, story: str, site: str) -> tuple[Event, ...]:
        """What was done with it, oldest first."""
        query = "SELECT at, by, what, run, code FROM queue_event WHERE story = ? AND site = ? ORDER BY id"
        return tuple(
            Event(at=moment(at), by=by, what=what, run=run, code=code)
            for at, by, what, run, code in self._db.rows(query, story, site)
        )

    def of(self, story: str) -> tuple[Item, ...]:
        """That story's items, by site."""
        query = f"SELECT {_COLUMNS} FROM queue WHERE story = ? ORDER BY site"  # noqa: S608  (constants)
        return tuple(map(_item, self._db.rows(query, story)))

    def counts(self) -> dict[State, int]:
        """How many items are in each state that is not the end."""
        states = [state for state in State if state not in OVER]
        query = f"SELECT state, COUNT(*) FROM queue WHERE state IN ({_marks(states)}) GROUP BY state"  # noqa: S608
        found: dict[str, int] = dict(self._db.rows(query, *states))
        return {state: int(found.get(state, 0)) for state in states}

    def forget(self, before: datetime) -> None:
        """Let go of what was done or discarded before then, with its events; what was pushed stays in the journal."""
        over = f"state IN ({_marks(OVER)}) AND due_at < ?"
        with self._db.transaction():
            self._db.run(
                "DELETE FROM queue_event WHERE EXISTS (SELECT 1 FROM queue WHERE queue.story = queue_event.story"  # noqa: S608
                f" AND queue.site = queue_event.site AND {over})",
                *OVER,
                stamp(before),
            )
            self._db.run(f"DELETE FROM queue WHERE {over}", *OVER, stamp(before))  # noqa: S608  (marks)

    def add(self, wish: Wish, *, by: str, now: datetime) -> bool:
        """Put a story into the queue, anew where it was there before; not while a tick has it in hand.

        Returns:
            Whether it is in the queue now as it is wished for.
        """
        with self._db.transaction():
            touched = self._db.run(
                "INSERT INTO queue (story, site, path, context, state, wanted_at, due_at, zone, attempts, version,"
                " looks, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1, 0, ?)"
                " ON CONFLICT (story, site) DO UPDATE SET path = excluded.path, context = excluded.context,"
                " state = excluded.state, wanted_at = excluded.wanted_at,"
                " due_at = excluded.due_at, zone = excluded.zone, attempts = 0, version = queue.version + 1, looks = 0,"
                " holder = NULL, lease_until = NULL, code = NULL, args = NULL, updated_at = excluded.updated_at"
                " WHERE queue.state <> ? OR queue.lease_until < ?",
                wish.story,
                wish.site,
                str(wish.path),
                json.dumps([str(path) for path in wish.context]),
                State.PENDING,
                stamp(wish.due_at),
                stamp(wish.due_at),
                wish.zone,
                stamp(now),
                State.RUNNING,
                stamp(now),
            )
            if touched:
                self._note(wish.story, wish.site, now, by, "added")
        return bool(touched)

    def due(self, now: datetime, *, without: Collection[str] = (), limit: int = 50) -> tuple[Item, ...]:
        """What a tick may take up now, longest due first, and what a dead holder left; nothing that is paused.

        Args:
            now: the instant.
            without: sites that are left alone.
            limit: how many at most.
        """
        skipped = f" AND site NOT IN ({_marks(without)})" if without else ""
        query = (
            f"SELECT {_COLUMNS} FROM queue WHERE ((state IN ({_marks(WAITING)}) AND due_at <= ?)"  # noqa: S608  (marks)
            " OR (state = ? AND lease_until < ?))"
            " AND NOT EXISTS (SELECT 1 FROM queue_pause WHERE queue_pause.site IN (?, queue.site))"
            f"{skipped} ORDER BY due_at, story, site LIMIT ?"
        )
        values = (*WAITING, stamp(now), State.RUNNING, stamp(now), _EVERYWHERE, *without, limit)
        return tuple(map(_item, self._db.rows(query, *values)))

    def claim(self, item: Item, *, holder: str, run: str, now: datetime) -> Item | None:
        """Take an item in hand; None where another machine was first."""
        until = now + LEASE
        claimed = self._changed(
            item,
            "state = ?, holder = ?, lease_until = ?, attempts = attempts + 1, run = ?",
            (State.RUNNING, holder, stamp(until), run),
            now,
        )
        if not claimed:
            return None
        return replace(
            item,
            state=State.RUNNING,
            holder=holder,
            lease_until=until,
            attempts=item.attempts + 1,
            version=item.version + 1,
            run=run,
        )

    def renew(self, item: Item, now: datetime) -> bool:
        """Keep an item in hand; False where another machine has it by now."""
        return bool(
            self._db.run(
                "UPDATE queue SET lease_until = ? WHERE story = ? AND site = ? AND version = ?",
                stamp(now + LEASE),
                item.story,
                item.site,
                item.version,
            )
        )

    def settle(self, item: Item, *, by: str, now: datetime, what: str | None = None) -> bool:
        """Write an item as it is now, on condition that nobody changed it since.

        Args:
            item: as it is to be, with the version that was seen.
            by: who does it.
            now: the instant.
            what: what its events say was done; else its new state.
        """
        with self._db.transaction():
            written = self._changed(
                item,
                "state = ?, holder = NULL, lease_until = NULL, wanted_at = ?, due_at = ?, attempts = ?, looks = ?,"
                " code = ?, args = ?, link = ?",
                (
                    item.state,
                    stamp(item.wanted_at),
                    stamp(item.due_at),
                    item.attempts,
                    int(item.looks),
                    item.code,
                    json.dumps(dict(item.args), ensure_ascii=False, default=str) if item.args else None,
                    item.link,
                ),
                now,
            )
            if written and (what or item.state, item.code) != self._last_note(item):
                self._note(item.story, item.site, now, by, what or item.state, item.run, item.code)
        return written

    def _last_note(self, item: Item) -> Row | None:
        """What was noted last: the same again, tick after tick, is said once."""
        query = "SELECT what, code FROM queue_event WHERE story = ? AND site = ? ORDER BY id DESC LIMIT 1"
        return next(iter(self._db.rows(query, item.story, item.site)), None)

    def pause(self, site: str | None, *, by: str, now: datetime) -> None:
        """Stop all that goes to a site, or everything; what is in hand is finished."""
        self._db.run(
            "INSERT INTO queue_pause (site, by, at) VALUES (?, ?, ?) ON CONFLICT (site) DO NOTHING",
            site or _EVERYWHERE,
            by,
            stamp(now),
        )

    def resume(self, site: str | None) -> bool:
        """Let it go on; False where it was not stopped."""
        return bool(self._db.run("DELETE FROM queue_pause WHERE site = ?", site or _EVERYWHERE))

    def pauses(self) -> dict[str | None, str]:
        """The sites that are stopped (None: everything), each with who did that."""
        return {site or None: by for site, by in self._db.rows("SELECT site, by FROM queue_pause ORDER BY site")}

    def _changed(self, item: Item, changes: str, values: tuple[object, ...], now: datetime) -> bool:
        query = (
            f"UPDATE queue SET {changes}, version = version + 1, updated_at = ?"  # noqa: S608  (constants)
            " WHERE story = ? AND site = ? AND version = ?"
        )
        return bool(self._db.run(query, *values, stamp(now), item.story, item.site, item.version))

    def _note(  # noqa: PLR0913, PLR0917  (the columns)
        self, story: str, site: str, now: datetime, by: str, what: str, run: str | None = None, code: str | None = None
    ) -> None:
        self._db.run(
            "INSERT INTO queue_event (story, site, at, by, what, run, code) VALUES (?, ?, ?, ?, ?, ?, ?)",
            story,
            site,
            stamp(now),
            by,
            what,
            run,
            code,
        )


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def _item(row: Row) -> Item:
    story, site, path, context, state, wanted_at, due_at, zone, attempts, version, looks, *rest = row
    holder, lease_until, code, args, link, run, updated_at = rest
    return Item(
        story=story,
        site=site,
        path=Path(path),
        context=tuple(map(Path, json.loads(context))),
        state=State(state),
        wanted_at=moment(wanted_at),
        due_at=moment(due_at),
        zone=zone,
        attempts=attempts,
        version=version,
        looks=bool(looks),
        holder=holder,
        lease_until=moment(lease_until) if lease_until else None,
        code=code,
        args=json.loads(args) if args else None,
        link=link,
        run=run,
        updated_at=moment(updated_at),
    )
