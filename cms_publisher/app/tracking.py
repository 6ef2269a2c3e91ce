"""Where stories stand, what was done with them, a draft taken back, a post taken over."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from cms_publisher.errors import ExitStatus, PublisherError, UsageError
from cms_publisher.model import Intent
from cms_publisher.readers.story import story_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.journal.pushes import PushJournal
    from cms_publisher.model import RemoteState, Sent, Standing
    from cms_publisher.settings import Settings
    from cms_publisher.targets.wordpress.connect import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where one story stands on one site, or why that could not be asked (of all of the site's: without a story)."""

    site: str
    story: str = ""
    standing: Standing | None = None
    unsure: bool = False
    """Whether the last push has no result: the next one looks first."""
    error: PublisherError | None = None

    @property
    def exit_status(self) -> ExitStatus:
        """The error's own; 1 where people have to look; else 0."""
        if self.error is not None:
            return self.error.exit_status
        return ExitStatus.NEEDS_PERSON if self.standing and self.standing.needs_person else ExitStatus.DONE


def key_of(story: str) -> str:
    """The key of a story by its path, or the word itself where there is no such file: stories outlive their files.

    Raises:
        SourceError, UsageError: the story is there and can't be read.
    """
    return story_key(Path(story)) if Path(story).exists() else story


def status(config: Settings, stories: Sequence[str], sites: Sequence[str] = ()) -> Iterator[Stand]:
    """Where these stories (all that the journal knows, if none is named) stand on each site, in a request a hundred.

    Raises:
        UsageError: there is no such site.
    """
    keys = [key_of(story) for story in stories]
    for profile in [config.profile(name) for name in sites or (None,)]:
        try:
            yield from _stands(config, profile.name, keys)
        except PublisherError as error:
            yield Stand(site=profile.name, error=error)


def history(config: Settings, story: str) -> tuple[Sent, ...]:
    """All that the journal has of a story, oldest first; no site is asked.

    Raises:
        UsageError: the journal knows no such story.
    """
    from cms_publisher.journal import exists, open_journal
    from cms_publisher.journal.history import HistoryJournal

    key, found = key_of(story), tuple["Sent", ...]()
    if exists(config.journal):
        with open_journal(config.journal) as database:
            found = HistoryJournal(database).sent(key)
    if not found:
        raise UsageError("history-unknown", story=key)
    return found


def withdraw(
    config: Settings, story: str, *, by: str, reason: str | None = None, site: str | None = None
) -> RemoteState:
    """Put a story's draft into the trash, only while nobody touched it.

    Raises:
        UsageError, RefusedError, UnavailableError: see ``delivery.withdraw``.
    """
    from cms_publisher.delivery import withdraw as take_back

    with _at_work(config, story, site, by, reason) as (connection, journal, intent):
        return take_back(connection.site, journal, intent)


def adopt(config: Settings, story: str, post: int, *, by: str, site: str | None = None) -> RemoteState:
    """Make a post that stands on the site the story's own; nothing of it changes.

    Raises:
        UsageError, RefusedError, UnavailableError: see ``delivery.adopt``.
    """
    from cms_publisher.delivery import adopt as take_over

    with _at_work(config, story, site, by, None) as (connection, journal, intent):
        return take_over(connection.site, journal, intent, post)


@contextmanager
def _at_work(
    config: Settings, story: str, site: str | None, by: str, reason: str | None
) -> Iterator[tuple[Connection, PushJournal, Intent]]:
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.pushes import PushJournal
    from cms_publisher.targets.wordpress.connect import connect

    profile = config.profile(site)
    key = key_of(story)
    connection = connect(config.credentials(profile.name), profile, read_only=True)
    intent = Intent(
        run=uuid4().hex,
        site=connection.site.id,
        site_name=profile.name,
        story=key,
        payload_sha256="",
        by=by,
        reason=reason,
    )
    with open_journal(config.journal) as database:
        yield connection, PushJournal(database), intent


def _stands(config: Settings, site: str, keys: Sequence[str]) -> Iterator[Stand]:
    from cms_publisher.journal import exists, open_journal
    from cms_publisher.journal.history import HistoryJournal
    from cms_publisher.journal.pushes import PushJournal
    from cms_publisher.targets.wordpress.connect import connect

    profile = config.profile(site)
    connection = connect(config.credentials(site), profile, read_only=True)
    if not exists(config.journal):
        found = connection.site.standings(dict.fromkeys(keys))
        yield from (Stand(site=site, story=key, standing=found[key]) for key in found)
        return
    with open_journal(config.journal) as database:
        known = HistoryJournal(database).stories(connection.site.id)
        asked = {key: known.get(key) for key in keys} if keys else dict(known)
        found, pushes = connection.site.standings(asked), PushJournal(database)
        for key in asked:
            unsure = pushes.open_intent(connection.site.id, key)
            yield Stand(site=site, story=key, standing=found[key], unsure=unsure)
