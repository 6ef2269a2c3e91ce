"""The queue, as people use it: put in, look at, take out, stop and let go on. Values in, values out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher.errors import PublisherError, RefusedError, UsageError
from cms_publisher.journal import open_journal
from cms_publisher.journal.queue import QueueJournal
from cms_publisher.timetable import FOR_A_PERSON, OVER, State, Wish, due_at

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from cms_publisher.journal.database import Database
    from cms_publisher.model import SiteProfile
    from cms_publisher.settings import Settings
    from cms_publisher.timetable import Event, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """What became of one story that was to be put into the queue of one site."""

    name: str
    site: str
    item: Item | None = None
    error: PublisherError | None = None


def add(  # noqa: PLR0913 - what a person says on the command line
    config: Settings,
    stories: Sequence[Path],
    *,
    by: str,
    sites: Sequence[str] = (),
    context: Sequence[Path] = (),
    at: str | None = None,
) -> Iterator[Queued]:
    """Put stories into the queue; one story's error stops no other.

    Args:
        config: the settings of the run.
        stories: folders with story.toml, or text files.
        by: who does it.
        sites: where they are to go; the default site without any.
        context: further sources.
        at: when they are to go at the earliest, as a brief says it; else as soon as their briefs allow.

    Raises:
        UsageError: an unknown site.
    """
    profiles = [config.profile(name) for name in sites or (None,)]
    with open_journal(config.journal) as database:
        for path in stories:
            for profile in profiles:
                try:
                    wish = wish_for(database, path, profile, context=context, at=at)
                    item = added(QueueJournal(database), wish, by=by, now=datetime.now(UTC))
                    yield Queued(name=wish.story, site=profile.name, item=item)
                except PublisherError as error:
                    yield Queued(name=str(path), site=profile.name, error=error)


def wish_for(
    database: Database, path: Path, profile: SiteProfile, *, context: Sequence[Path] = (), at: str | None = None
) -> Wish:
    """The story of that path as it is to be queued: when its brief lets it go, and not before ``at``.

    Raises:
        PublisherError: the story can't be read, or a time names no certain instant.
    """
    from cms_publisher.journal.embargoes import EmbargoJournal
    from cms_publisher.pipeline import settle
    from cms_publisher.readers import moments
    from cms_publisher.readers.story import read_story

    story = read_story(path, context=context)
    brief, now = settle(story.brief, profile), datetime.now(UTC)
    due = due_at(brief, now, EmbargoJournal(database).lifted(story.key))
    if at is not None:
        wanted = moments.placed(moments.instant(at, where="--at", key="at"), profile.timezone, where="--at", key="at")
        due = max(due, wanted or due)
    return Wish(
        story=story.key,
        site=profile.name,
        path=path.absolute(),
        context=tuple(each.absolute() for each in context),
        due_at=due,
        zone=profile.timezone,
    )


def added(queue: QueueJournal, wish: Wish, *, by: str, now: datetime) -> Item:
    """A story, now in the queue.

    Raises:
        RefusedError: a tick has it in hand.
    """
    if not queue.add(wish, by=by, now=now):
        raise RefusedError("queue-running", story=wish.story, site=wish.site)
    return _found(queue, wish.story, wish.site)[0]


def listed(config: Settings, states: Collection[State] = ()) -> tuple[tuple[Item, ...], dict[str | None, str]]:
    """The items in those states (all but what is done and discarded without any), and what is stopped by whom."""
    with open_journal(config.journal) as database:
        queue = QueueJournal(database)
        return queue.items(states or [state for state in State if state not in OVER]), queue.pauses()


def shown(config: Settings, story: str, site: str | None) -> list[tuple[Item, tuple[Event, ...]]]:
    """A story's items, each with all that was done with it.

    Raises:
        UsageError: it is not in the queue.
    """
    with open_journal(config.journal) as database:
        queue = QueueJournal(database)
        return [(item, queue.events(item.story, item.site)) for item in _found(queue, key_of(story), site)]


def retry(config: Settings, story: str, site: str | None, *, by: str) -> list[Item]:
    """Let a story go again with the next tick, whatever stood in its way; its time counts anew.

    Raises:
        UsageError: it is not in the queue.
        RefusedError: a tick has it in hand, or there is nothing to try again.
    """
    again = {*FOR_A_PERSON, State.RETRY, State.DISCARDED, State.SCHEDULED}

    def anew(item: Item, now: datetime) -> Item:
        state = State.SCHEDULED if item.looks else State.PENDING
        return replace(item, state=state, wanted_at=now, due_at=now, attempts=0, code=None, args=None)

    return _changed(config, story, site, by=by, what="retried", when=again, change=anew)


def discard(config: Settings, story: str, site: str | None, *, by: str) -> list[Item]:
    """Take a story out of the queue; what stands in WordPress stays as it is.

    Raises:
        UsageError: it is not in the queue.
        RefusedError: a tick has it in hand, or it is done.
    """
    when = {*State} - {State.RUNNING, *OVER}
    return _changed(
        config, story, site, by=by, what="discarded", when=when, change=lambda item, _: _as(item, State.DISCARDED)
    )


def pause(config: Settings, story: str, site: str | None, *, by: str) -> list[Item]:
    """Hold one story back; ``resume`` lets it go on.

    Raises:
        UsageError: it is not in the queue.
        RefusedError: a tick has it in hand, or it waits for nothing.
    """
    when = {State.PENDING, State.RETRY, State.SCHEDULED}
    return _changed(
        config, story, site, by=by, what="paused", when=when, change=lambda item, _: _as(item, State.PAUSED)
    )


def resume(config: Settings, story: str, site: str | None, *, by: str) -> list[Item]:
    """Let a story go on that was held back; what became too old meanwhile waits for ``retry``.

    Raises:
        UsageError: it is not in the queue.
        RefusedError: it was not held back.
    """

    def anew(item: Item, _: datetime) -> Item:
        return _as(item, State.SCHEDULED if item.looks else State.PENDING)

    return _changed(config, story, site, by=by, what="resumed", when={State.PAUSED}, change=anew)


def stop(config: Settings, site: str | None, *, by: str) -> None:
    """Stop all that goes to a site, or everything; what is in hand is finished."""
    name = config.profile(site).name if site else None
    with open_journal(config.journal) as database:
        QueueJournal(database).pause(name, by=by, now=datetime.now(UTC))


def go_on(config: Settings, site: str | None) -> bool:
    """Let it go on; False where it was not stopped."""
    with open_journal(config.journal) as database:
        return QueueJournal(database).resume(site)


def key_of(story: str) -> str:
    """The key of a story that is named by it, or by the path of a story."""
    path = Path(story)
    if not path.exists():
        return story
    from cms_publisher.readers.story import story_key

    return story_key(path)


def _as(item: Item, state: State) -> Item:
    return replace(item, state=state)


def _found(queue: QueueJournal, story: str, site: str | None) -> list[Item]:
    found = [item for item in queue.of(story) if site in {None, item.site}]
    if not found:
        raise UsageError("queue-unknown", story=story)
    return found


def _changed(  # noqa: PLR0913 - what each of the changes says of itself
    config: Settings,
    story: str,
    site: str | None,
    *,
    by: str,
    what: str,
    when: Collection[State],
    change: Callable[[Item, datetime], Item],
) -> list[Item]:
    now = datetime.now(UTC)
    with open_journal(config.journal) as database:
        queue = QueueJournal(database)
        found = [item for item in _found(queue, key_of(story), site) if item.state in when]
        if not found:
            states = ", ".join(item.state for item in _found(queue, key_of(story), site))
            raise RefusedError("queue-not-now", story=story, what=what, states=states)
        for item in found:
            if not queue.settle(change(item, now), by=by, now=now, what=what):
                raise RefusedError("queue-running", story=item.story, site=item.site)
        return [each for each in _found(queue, key_of(story), site) if (each.story, each.site) in _names(found)]


def _names(items: Collection[Item]) -> set[tuple[str, str]]:
    return {(item.story, item.site) for item in items}
