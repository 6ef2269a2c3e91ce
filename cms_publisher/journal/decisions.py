"""Waivers and approvals in the journal: by whom, when, why. Nothing is ever deleted; the last word counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cms_publisher.fidelity.decisions import Approval, Decisions, Waiver

if TYPE_CHECKING:
    from cms_publisher.journal.database import Database


class DecisionJournal:
    """The journal, as those use it who decide."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def of(self, story: str) -> Decisions:
        """What was decided for a story, oldest first."""
        waivers = self._db.rows("SELECT story, finding, by, reason, at FROM waiver WHERE story = ? ORDER BY id", story)
        approvals = self._db.rows(
            "SELECT story, site, payload_sha256, by, at, changed FROM approval WHERE story = ? ORDER BY id", story
        )
        return Decisions(
            waivers=tuple(
                Waiver(story=key, finding=finding, by=by, reason=reason, at=at)
                for key, finding, by, reason, at in waivers
            ),
            approvals=tuple(
                Approval(story=key, site=site, payload_sha256=sha256, by=by, at=at, changed=changed)
                for key, site, sha256, by, at, changed in approvals
            ),
        )

    def waive(self, story: str, finding: str, *, by: str, reason: str) -> Waiver:
        """Write down that a finding is let stand; durable when it returns."""
        waiver = Waiver(story=story, finding=finding, by=by, reason=reason, at=_now())
        self._db.run(
            "INSERT INTO waiver (story, finding, by, reason, at) VALUES (?, ?, ?, ?, ?)",
            story,
            finding,
            by,
            reason,
            waiver.at,
        )
        return waiver

    def approve(self, story: str, site: str, payload_sha256: str, *, by: str, changed: str | None = None) -> Approval:
        """Write down that somebody answers for a text; durable when it returns."""
        approval = Approval(story=story, site=site, payload_sha256=payload_sha256, by=by, at=_now(), changed=changed)
        self._db.run(
            "INSERT INTO approval (story, site, payload_sha256, by, at, changed) VALUES (?, ?, ?, ?, ?, ?)",
            story,
            site,
            payload_sha256,
            by,
            approval.at,
            changed,
        )
        return approval


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
