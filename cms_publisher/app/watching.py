"""A post that got its date by hand is looked at after it by the clock, too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.journal.queue import QueueJournal
from cms_publisher.timetable import LOOK_AFTER, State, Wish

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from cms_publisher.app.outcome import Outcome
    from cms_publisher.journal.database import Database

_BY = "publish"


def watch(database: Database, outcome: Outcome, path: Path, context: Sequence[Path], now: datetime) -> None:
    """Put the look into the queue, where WordPress has a date; what a tick has in hand it sees to itself."""
    remote = outcome.receipt.remote if outcome.receipt else None
    edition = outcome.dossier.edition if outcome.dossier else None
    if remote is None or remote.status != "future" or edition is None or edition.brief.publish_at is None:
        return
    queue, due = QueueJournal(database), edition.brief.publish_at + LOOK_AFTER
    wish = Wish(
        story=outcome.name,
        site=outcome.site,
        path=path.absolute(),
        context=tuple(each.absolute() for each in context),
        due_at=due,
        zone=edition.profile.timezone,
    )
    if queue.add(wish, by=_BY, now=now) and (item := queue.item(wish.story, wish.site)) is not None:
        queue.settle(replace(item, state=State.SCHEDULED, looks=True, link=remote.edit_link), by=_BY, now=now)
