"""People's corrections in the journal: what was corrected, how, by whom, when. Nothing is ever deleted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cms_publisher.model import Correction

if TYPE_CHECKING:
    from cms_publisher.journal.database import Database


class CorrectionJournal:
    """The journal, as those use it who correct."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def of(self, story: str) -> tuple[Correction, ...]:
        """The corrections of a story, oldest first."""
        rows = self._db.rows(
            "SELECT story, field, base, text, by, at FROM correction WHERE story = ? ORDER BY id", story
        )
        return tuple(
            Correction(story=key, field=field, base=base, text=text, by=by, at=at)
            for key, field, base, text, by, at in rows
        )

    def correct(  # noqa: PLR0913 - what a correction is made of
        self, story: str, field: str, base: str, text: str, *, by: str, after: int
    ) -> Correction | None:
        """Write down what somebody put in place of the writer's words; durable when it returns.

        ``after``: how many corrections of the story that person's page knew. None: there are more by now, and nothing
        is written; who asks looks at them first.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        written = self._db.run(
            "INSERT INTO correction (story, field, base, text, by, at, turn) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (story, turn) DO NOTHING",
            story,
            field,
            base,
            text,
            by,
            now,
            after + 1,
        )
        return Correction(story=story, field=field, base=base, text=text, by=by, at=now) if written else None
