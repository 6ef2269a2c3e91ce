"""What may have been sent, and what came back.

The intent is committed before a request leaves, the result after its answer came: an intent without a result is a
push that may or may not have arrived, and the site is asked before anything is sent again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.journal.database import stamp
from cms_publisher.model import Action, Known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.journal.database import Database
    from cms_publisher.model import Intent, RemoteState


class PushJournal:
    """Intents and results. Sites are named by their own id, so that two names for one site share their memory."""

    def __init__(self, database: Database) -> None:
        """Nothing is read yet."""
        self._db = database

    def known(self, site: str, story: str) -> Known | None:
        """The post that the story has on that site, as of the last push that this journal saw."""
        rows = self._db.rows(
            "SELECT post_id, etag, payload_sha256, fields, ours, base_etag FROM post WHERE site = ? AND story = ?",
            site,
            story,
        )
        return as_known(*rows[0]) if rows else None

    def open_intent(self, site: str, story: str) -> bool:
        """Whether the last push of that story has no result: it may have arrived."""
        rows = self._db.rows(
            "SELECT action FROM push WHERE site = ? AND story = ? ORDER BY id DESC LIMIT 1", site, story
        )
        return bool(rows) and rows[0][0] in {None, Action.UNKNOWN}

    def begin(self, intent: Intent) -> int:
        """Write down that a push is about to leave; committed to disk on return.

        Raises:
            UsageError: it could not be written; nothing must be sent then.
        """
        rows = self._db.rows(
            "INSERT INTO push (run, site, site_name, story, payload_sha256, by, reason, started_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            intent.run,
            intent.site,
            intent.site_name,
            intent.story,
            intent.payload_sha256,
            intent.by,
            intent.reason,
            stamp(),
        )
        return int(rows[0][0])

    def keep(self, intent: int, remote: RemoteState) -> None:
        """Write down what people wrote, before that push overwrites it.

        Raises:
            UsageError: it could not be written; nothing must be overwritten then.
        """
        self._db.run(
            "INSERT INTO overwritten (push, post_id, fields, at) VALUES (?, ?, ?, ?)",
            intent,
            remote.post_id,
            _as_json(remote.fields),
            stamp(),
        )

    def finish(self, intent: int, action: Action, *, detail: str | None = None, known: Known | None = None) -> None:
        """Write down what came of it, and the post as it now is, together.

        Raises:
            UsageError: it could not be written; the site knows what happened, and the next run asks it.
        """
        try:
            with self._db.transaction():
                self._db.run(
                    "UPDATE push SET finished_at = ?, action = ?, detail = ? WHERE id = ?",
                    stamp(),
                    action,
                    detail,
                    intent,
                )
                if known is not None:
                    self._remember(intent, known)
        except PublisherError as error:
            raise UsageError("journal-result-lost", path=self._db.place, detail=error.args_["detail"]) from error

    def _remember(self, intent: int, known: Known) -> None:
        self._db.run(
            "INSERT INTO post (site, story, post_id, etag, payload_sha256, fields, ours, base_etag, updated_at)"
            " SELECT site, story, ?, ?, ?, ?, ?, ?, ? FROM push WHERE id = ?"
            " ON CONFLICT (site, story) DO UPDATE SET post_id = excluded.post_id, etag = excluded.etag,"
            " payload_sha256 = excluded.payload_sha256, fields = excluded.fields, ours = excluded.ours,"
            " base_etag = excluded.base_etag, updated_at = excluded.updated_at",
            known.post_id,
            known.etag,
            known.payload_sha256,
            _as_json(known.fields),
            None if known.ours is None else _as_json(known.ours),
            known.base_etag,
            stamp(),
            intent,
        )


def as_known(  # noqa: PLR0913, PLR0917 - a row
    post_id: int, etag: str, sha256: str, fields: str, ours: str | None, base_etag: str | None
) -> Known:
    """A row of ``post``."""
    return Known(
        post_id=post_id,
        etag=etag,
        payload_sha256=sha256,
        fields=json.loads(fields),
        ours=None if ours is None else json.loads(ours),
        base_etag=base_etag,
    )


def _as_json(fields: Mapping[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)
