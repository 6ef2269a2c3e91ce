"""The queue's values, and when what is due: pure, the clock is given.

    pending ─▶ running ─▶ done          what a tick does with an item
       ▲          ├─▶ scheduled ─▶ done   WordPress has a date: the post is looked at after it
       │          ├─▶ retry-later ─▶ …    the world was at fault: again by a later tick, with backoff
       │          └─▶ dead                a person must mend something
       └── too-old, paused, discarded     what waits for a person, or was taken out by one

Instants are zone-aware; the queue keeps them in UTC beside the zone in which they were meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from cms_publisher.model import Release

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime
    from pathlib import Path

    from cms_publisher.model import Brief

LOOK_AFTER: Final = timedelta(minutes=2)
"""How long after its date a scheduled post is looked at: WordPress publishes it when somebody next asks it anything."""
LEASE: Final = timedelta(minutes=10)
"""For how long an item is its holder's without a sign of life; longer than two machines' clocks may differ."""
HEARTBEAT: Final = timedelta(minutes=1)
"""How often a holder gives one."""
MOST_ATTEMPTS: Final = 5
"""How often an item may end its holder (no memory, a crash) before it is put to the dead letters."""
_FIRST_PAUSE: Final = timedelta(minutes=2)
_LONGEST_PAUSE: Final = timedelta(hours=1)
_DURATION: Final = re.compile(r"(\d{1,6})([smhd])")
_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class State(StrEnum):
    """Where an item of the queue is."""

    PENDING = "pending"
    RUNNING = "running"
    RETRY = "retry-later"
    SCHEDULED = "scheduled"
    DONE = "done"
    DEAD = "dead"
    TOO_OLD = "too-old"
    PAUSED = "paused"
    DISCARDED = "discarded"


WAITING: Final = (State.PENDING, State.RETRY, State.SCHEDULED)
"""What a tick takes up once it is due."""
OVER: Final = (State.DONE, State.DISCARDED)
"""The end; it is remembered for ``MEMORY``."""
MEMORY: Final = timedelta(days=90)
FOR_A_PERSON: Final = (State.DEAD, State.TOO_OLD)
"""What only a person takes up again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """How the clock works: config/clock.toml, and what the command line says."""

    max_age: timedelta = timedelta(hours=24)
    """What was to go longer ago waits for a person."""
    max_items: int = 20
    """How many items one tick takes up."""
    inbox: Path | None = None
    """A folder whose stories are queued once they have stopped changing; None: no inbox."""
    inbox_sites: tuple[str, ...] = ("default",)
    inbox_quiet: timedelta = timedelta(minutes=1)
    """For how long a story in the inbox may not have changed."""
    metrics: Path | None = None
    """A file for Prometheus's node exporter."""
    ping: str | None = field(default=None, repr=False)
    """A monitor's URL: a secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A story that is to be sent: what is put into the queue."""

    story: str
    site: str
    path: Path
    context: tuple[Path, ...] = ()
    due_at: datetime
    zone: str
    """In which ``due_at`` was meant and is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A story on its way to one site; there is one of each story and site."""

    story: str
    site: str
    path: Path
    context: tuple[Path, ...]
    state: State
    wanted_at: datetime
    """When it was to go: what its age is counted from."""
    due_at: datetime
    """When a tick next takes it up."""
    zone: str
    attempts: int
    """How often it was taken up since a person last had a word."""
    version: int
    """Another one after each change: what a change is made on condition of."""
    looks: bool = False
    """Whether there is a scheduled post to look at, and nothing to send."""
    holder: str | None = None
    lease_until: datetime | None = None
    code: str | None = None
    """The message code of what last stood in its way."""
    args: Mapping[str, object] | None = None
    link: str | None = None
    """Where the post is edited."""
    run: str | None = None
    """The run that last did something with it."""
    updated_at: datetime

    @property
    def local(self) -> str:
        """When it is due, on the clock of its zone."""
        return f"{self.due_at.astimezone(ZoneInfo(self.zone)):%Y-%m-%d %H:%M %z}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that was done with an item: by whom (a person, or a machine's tick), when, and what."""

    at: datetime
    by: str
    what: str
    run: str | None
    code: str | None


def due_at(brief: Brief, now: datetime, lifted: Collection[datetime] = ()) -> datetime:
    """When a story may go at the earliest: now, after its embargo, at its time if it is to be public at once."""
    until = brief.embargo_until if brief.embargo_until not in lifted else None
    at = brief.publish_at if brief.action is Release.PUBLISH else None
    return max(moment for moment in (now, until, at) if moment is not None)


def is_too_old(item: Item, now: datetime, max_age: timedelta) -> bool:
    """Whether its time is so long past that a person must say whether it is still wanted."""
    return not item.looks and now - item.wanted_at > max_age


def pause_after(attempts: int, asked: float | None = None) -> timedelta:
    """How long to wait after so many attempts: doubled each time, an hour at most, and never less than the site asks.

    Args:
        attempts: 1 after the first.
        asked: seconds that the site named (Retry-After).
    """
    doubled = _FIRST_PAUSE * float(2 ** min(attempts - 1, 10))
    return max(min(doubled, _LONGEST_PAUSE), timedelta(seconds=min(asked or 0, _LONGEST_PAUSE.total_seconds() * 24)))


def duration(text: str) -> timedelta | None:
    """A number of seconds, minutes, hours or days: "90s", "15m", "12h", "2d"; None where it is none."""
    found = _DURATION.fullmatch(text.strip())
    return timedelta(seconds=int(found[1]) * _SECONDS[found[2]]) if found else None
