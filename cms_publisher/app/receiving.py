"""The inbox: what has stopped changing there is put into the queue, each state of it once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from cms_publisher.app.queueing import added, wish_for
from cms_publisher.clock.inbox import settled
from cms_publisher.errors import PublisherError, RefusedError
from cms_publisher.journal.queue import QueueJournal
from cms_publisher.journal.ticks import TickJournal
from cms_publisher.readers import READERS
from cms_publisher.timetable import Wish

if TYPE_CHECKING:
    from datetime import datetime

    from cms_publisher.clock.inbox import Arrival
    from cms_publisher.journal.database import Database
    from cms_publisher.model import SiteProfile
    from cms_publisher.settings import Settings
    from cms_publisher.timetable import Rounds

_BY = "inbox"


def receive(config: Settings, rounds: Rounds, database: Database, now: datetime) -> int:
    """Queue the stories of the inbox that are new; how many there were.

    Each counts from when it arrived: what lay there for long when the inbox was first read waits for a person, as all
    that is too old does. A story that can't be read is queued too: its error is then among the dead letters.

    Raises:
        UsageError: the inbox can't be read, or one of its sites is unknown.
    """
    if rounds.inbox is None:
        return 0
    suffixes = {suffix for reader in READERS for suffix in reader.suffixes}
    profiles = [config.profile(site) for site in rounds.inbox_sites]
    arrivals = settled(rounds.inbox, suffixes=suffixes, now=now, quiet=rounds.inbox_quiet)
    return sum(_received(database, arrival, profiles, now) for arrival in arrivals)


def _received(database: Database, arrival: Arrival, profiles: list[SiteProfile], now: datetime) -> bool:
    ticks, queue, path = TickJournal(database), QueueJournal(database), str(arrival.path)
    if ticks.is_taken(path, arrival.fingerprint):
        return False
    wishes = [_wish(database, arrival, profile, now) for profile in profiles]
    try:
        with database.transaction():
            if not ticks.taken(path, arrival.fingerprint, now):
                return False
            for wish in wishes:
                added(queue, wish, by=_BY, now=now)
    except RefusedError:  # a tick has it in hand: the next one takes this state of it up
        return False
    return True


def _wish(database: Database, arrival: Arrival, profile: SiteProfile, now: datetime) -> Wish:
    try:
        wish = wish_for(database, arrival.path, profile)
    except PublisherError:
        return Wish(
            story=PurePath(arrival.path).stem,
            site=profile.name,
            path=arrival.path.absolute(),
            due_at=arrival.at,
            zone=profile.timezone,
        )
    return wish if wish.due_at > now else replace(wish, due_at=arrival.at)
