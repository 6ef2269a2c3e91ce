"""`doctor`: whether everything is in place to push to a site, thing by thing, and what to do about what is not."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from cms_publisher.errors import ExitStatus, PublisherError
from cms_publisher.journal import open_journal
from cms_publisher.journal.queue import QueueJournal
from cms_publisher.journal.ticks import TickJournal
from cms_publisher.timetable import FOR_A_PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cms_publisher.journal.database import Database
    from cms_publisher.model import SiteProfile
    from cms_publisher.settings import Settings
    from cms_publisher.targets.wordpress.connect import Connection

_LATE = timedelta(hours=1)
"""After so long without a tick a machine's clock has stopped; every minute to every quarter of an hour is usual."""
_ENV_MODE = 0o077
"""Permission bits by which others could read the secrets in .env."""


class State(StrEnum):
    """How one thing is."""

    GOOD = "good"
    WEAK = "weak"
    """A push works, but less well."""
    BAD = "bad"
    """No push is possible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One thing that was looked at: its state, and the code of its words."""

    state: State
    code: str
    args: Mapping[str, object] = field(default_factory=dict)
    exit_status: ExitStatus = ExitStatus.DONE


def diagnose(config: Settings, site: str | None, home: Path) -> Iterator[Observation]:
    """Everything that a push to that site needs, in the order in which a push needs it; stops at what is bad.

    Args:
        config: the settings of the run.
        site: the site's name; None: the default one.
        home: the folder that .env lies in.
    """
    from cms_publisher.targets.wordpress.connect import connect

    try:
        profile = config.profile(site)
        yield Observation(state=State.GOOD, code="doctor.profile", args={"site": profile.name})
        yield from _env_file(home)
        with open_journal(config.journal) as journal:
            yield Observation(state=State.GOOD, code="doctor.journal", args={"path": journal.place})
            yield from _clock(journal)
        connection = connect(config.credentials(site), profile)
    except PublisherError as error:
        yield Observation(state=State.BAD, code=error.code, args=error.args_, exit_status=error.exit_status)
        return
    yield from _account(connection)
    yield from _plugin(connection)
    yield from _terms(connection, profile)


def _env_file(home: Path) -> Iterator[Observation]:
    env = home / ".env"
    if env.is_file() and env.stat().st_mode & _ENV_MODE:
        yield Observation(state=State.WEAK, code="doctor.env-readable", args={"path": env})


def _clock(journal: Database) -> Iterator[Observation]:
    """Each machine's last tick, and what of the queue waits for a person; nothing where no clock ever ran."""
    for tick in TickJournal(journal).ticks():
        is_late = datetime.now(UTC) - tick.finished_at > _LATE
        args = {"machine": tick.machine, "at": f"{tick.finished_at:%Y-%m-%d %H:%M} UTC", "status": tick.exit_status}
        code = "doctor.clock-late" if is_late else "doctor.clock"
        yield Observation(state=State.WEAK if is_late else State.GOOD, code=code, args=args)
    counts = QueueJournal(journal).counts()
    waiting = sum(counts[state] for state in FOR_A_PERSON)
    if waiting:
        yield Observation(state=State.WEAK, code="doctor.queue-waits", args={"count": waiting})


def _account(connection: Connection) -> Iterator[Observation]:
    account = connection.account
    args = {"user": account.name, "roles": ", ".join(account.roles) or "-"}
    yield Observation(state=State.GOOD, code="doctor.account", args=args)
    if not account.capabilities.get("upload_files"):
        yield Observation(state=State.WEAK, code="doctor.no-uploads", args=args)
    if not account.capabilities.get("edit_others_posts"):
        yield Observation(state=State.WEAK, code="doctor.own-posts-only", args=args)


def _plugin(connection: Connection) -> Iterator[Observation]:
    status = connection.plugin
    if status is None:
        yield from _without_plugin()
        return
    yield Observation(state=State.GOOD, code="doctor.plugin", args=status)
    if not status["transactions"]:
        yield Observation(
            state=State.WEAK, code="doctor.no-transactions", args={"engines": ", ".join(status["engines"])}
        )
    if status["seo_plugin"]:
        yield Observation(state=State.WEAK, code="doctor.seo-plugin", args={"name": status["seo_plugin"]["name"]})


def _without_plugin() -> Iterator[Observation]:
    """What WordPress alone can't do (targets/wordpress/core.py), one line each; the first says what to do."""
    yield Observation(state=State.WEAK, code="doctor.no-plugin")
    yield Observation(state=State.WEAK, code="doctor.no-plugin-fields")
    yield Observation(state=State.WEAK, code="doctor.no-plugin-twice")
    yield Observation(state=State.WEAK, code="doctor.no-plugin-update")
    yield Observation(state=State.WEAK, code="doctor.no-plugin-open")
    yield Observation(state=State.WEAK, code="doctor.no-plugin-found")


def _terms(connection: Connection, profile: SiteProfile) -> Iterator[Observation]:
    """The profile's own categories and tags, which every story without its own gets."""
    _, absent = connection.taxonomies.resolve({"categories": profile.categories, "tags": profile.tags})
    if absent:
        yield Observation(state=State.WEAK, code="doctor.no-terms", args={"names": ", ".join(absent)})
