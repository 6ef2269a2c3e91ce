"""What the journal remembers of stories, for those who ask: each push, who wanted it, what it overwrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.journal.pushes import as_known
from cms_publisher.model import Sent

if TYPE_CHECKING:
    from cms_publisher.journal.database import Database
    from cms_publisher.model import Known


class HistoryJournal:
    """The journal, as those use it who look back."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def sent(self, story: str) -> tuple[Sent, ...]:
        """All that was done with a story on any site, oldest first."""
        rows = self._db.rows(
            "SELECT p.started_at, p.site_name, p.site, p.action, p.detail, p.by, p.reason, p.run, p.payload_sha256,"
            " o.fields FROM push p LEFT JOIN overwritten o ON o.push = p.id WHERE p.story = ? ORDER BY p.id, o.id",
            story,
        )
        return tuple(
            Sent(
                at=at,
                site=name or site,
                action=action,
                detail=detail,
                by=by,
                reason=reason,
                run=run,
                payload_sha256=sha256,
                overwritten=overwritten,
            )
            for at, name, site, action, detail, by, reason, run, sha256, overwritten in rows
        )

    def stories(self, site: str) -> dict[str, Known]:
        """Every story that has a post on that site, as far as this journal knows."""
        rows = self._db.rows(
            "SELECT story, post_id, etag, payload_sha256, fields, ours, base_etag FROM post"
            " WHERE site = ? ORDER BY story",
            site,
        )
        return {story: as_known(*row) for story, *row in rows}
