"""Waivers and approvals in the journal: by whom, when, why. Nothing is ever deleted; the last word counts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cms_publisher.fidelity.decisions import Decisions
from cms_publisher.model import Approval, Waiver

if TYPE_CHECKING:
    from cms_publisher.journal.database import Database, Row


class DecisionJournal:
    """The journal, as those use it who decide."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def of(self, story: str) -> Decisions:
        """What was decided for a story, oldest first."""
        waivers = self._db.rows(
            "SELECT finding, code, about, by, reason, at FROM waiver WHERE story = ? ORDER BY id", story
        )
        approvals = self._db.rows(
            "SELECT site, payload_sha256, by, responsible, at, changed, edits FROM approval"
            " WHERE story = ? ORDER BY id",
            story,
        )
        return Decisions(
            waivers=tuple(
                Waiver(story=story, finding=finding, code=code, about=about, by=by, reason=reason, at=at)
                for finding, code, about, by, reason, at in waivers
            ),
            approvals=tuple(_approval(story, row) for row in approvals),
        )

    def waive(self, waiver: Waiver) -> None:
        """Write down that a finding is let stand; durable when it returns.

        Raises:
            UsageError: it could not be written.
        """
        self._db.run(
            "INSERT INTO waiver (story, finding, code, about, by, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            waiver.story,
            waiver.finding,
            waiver.code,
            waiver.about,
            waiver.by,
            waiver.reason,
            waiver.at,
        )

    def approve(self, approval: Approval) -> None:
        """Write down that somebody answers for a text; durable when it returns.

        Raises:
            UsageError: it could not be written.
        """
        self._db.run(
            "INSERT INTO approval (story, site, payload_sha256, by, responsible, at, changed, edits)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            approval.story,
            approval.site,
            approval.payload_sha256,
            approval.by,
            approval.responsible,
            approval.at,
            approval.changed,
            json.dumps(dict(approval.edits)),
        )


def _approval(story: str, row: Row) -> Approval:
    site, sha256, by, responsible, at, changed, edits = row
    return Approval(
        story=story,
        site=site,
        payload_sha256=sha256,
        by=by,
        responsible=responsible or by,
        at=at,
        changed=changed,
        edits=json.loads(edits),
    )
