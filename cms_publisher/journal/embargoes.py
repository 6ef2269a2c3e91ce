"""Embargoes that people lifted: which, by whom, when, why. A lift is of one embargo: another date is another one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cms_publisher.journal.database import moment, stamp

if TYPE_CHECKING:
    from cms_publisher.journal.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """One lifted embargo."""

    story: str
    until: datetime
    """When it would have ended."""
    by: str
    reason: str
    at: datetime


class EmbargoJournal:
    """The journal, as those use it who lift embargoes."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def of(self, story: str) -> tuple[Lift, ...]:
        """What was lifted for a story, oldest first."""
        query = "SELECT until, by, reason, at FROM embargo_lift WHERE story = ? ORDER BY id"
        return tuple(
            Lift(story=story, until=moment(until), by=by, reason=reason, at=moment(at))
            for until, by, reason, at in self._db.rows(query, story)
        )

    def lifted(self, story: str) -> frozenset[datetime]:
        """The ends of the embargoes that were lifted."""
        return frozenset(lift.until for lift in self.of(story))

    def lift(self, story: str, until: datetime, *, by: str, reason: str) -> Lift:
        """Write down that an embargo no longer holds; durable when it returns."""
        lift = Lift(story=story, until=until, by=by, reason=reason, at=datetime.now(UTC))
        self._db.run(
            "INSERT INTO embargo_lift (story, until, by, reason, at) VALUES (?, ?, ?, ?, ?)",
            story,
            stamp(until),
            by,
            reason,
            stamp(lift.at),
        )
        return lift
