from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from cms_publisher.backoff import Backoff
from cms_publisher.consent import NO_CONSENT, Consent
from cms_publisher.delivery import deliver
from cms_publisher.journal.pushes import PushJournal
from cms_publisher.journal.sqlite import SqliteDatabase
from tests.unit.delivery.sites import PAYLOAD, MemorySite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.model import Payload, Receipt


@dataclass
class Newsroom:
    """A site, a journal, and no time that passes."""

    site: MemorySite
    journal: PushJournal
    database: SqliteDatabase
    waited: list[float] = field(default_factory=list)

    def push(self, payload: Payload = PAYLOAD, consent: Consent = NO_CONSENT) -> Receipt:
        again = Backoff(pause=1.0, sleep=self.waited.append, chance=lambda: 1.0, clock=lambda: sum(self.waited))
        return deliver(payload, self.site, self.journal, "r", consent=consent, again=again)

    def overwritten(self) -> list[str]:
        return [row[0] for row in self.database.rows("SELECT fields FROM overwritten ORDER BY id")]


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with SqliteDatabase(tmp_path / "journal.sqlite3") as database:
        yield Newsroom(MemorySite(), PushJournal(database), database)
