"""What a tick does with one item: it is sent, or the post that WordPress was to publish is looked at."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import ExitStatus, PublisherError, UnavailableError, UsageError
from cms_publisher.timetable import HEARTBEAT, LOOK_AFTER, State, due_at, pause_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from cms_publisher.app.outcome import Outcome
    from cms_publisher.app.pushing import Push
    from cms_publisher.model import JournalPlace
    from cms_publisher.settings import Settings
    from cms_publisher.timetable import Item

_NOT_YET: Final = {"embargoed", "publish-too-early"}
_PASSES: Final = {"post-open"}
"""Refusals that pass by themselves: somebody has the draft open in an editor."""
_MOST_LOOKS: Final = 6
"""How often a post that is still not public is looked at again, with growing pauses: about two hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Where an item belongs now."""

    item: Item
    status: ExitStatus
    holds_site: bool = False
    """Whether its site is to be left alone for the rest of the tick."""


class Worker:
    """Does what is due, with one connection a site."""

    def __init__(self, config: Settings, push: Push, clock: Callable[[], datetime]) -> None:
        """Nothing is read or asked yet."""
        self._config = config
        self._push = push
        self._clock = clock

    def __call__(self, item: Item) -> Done:
        """Do it; an item's own trouble is no error of the tick's."""
        try:
            return self._looked(item) if item.looks else self._sent(item)
        except PublisherError as error:
            return self._failed(item, error)
        except Exception as error:  # noqa: BLE001  (one story's bug must not stop the others)
            args = {"kind": type(error).__name__, "detail": str(error)[:200]}
            return Done(item=_with(item, State.DEAD, "queue-bug", args), status=ExitStatus.BUG)

    def _sent(self, item: Item) -> Done:
        from cms_publisher.app.publishing import Request, publish
        from cms_publisher.model import Brief

        request = Request(
            stories=(item.path,),
            context=item.context,
            sites=(item.site,),
            overrides=Brief(),
            lang=self._config.lang,
            out=None,
            jobs=1,
        )
        (outcome,) = publish(self._config, request, self._push)
        if outcome.error is not None:
            return self._put_off(item, outcome) or self._failed(item, outcome.error)
        if outcome.receipt is None or outcome.receipt.remote is None:
            return Done(item=_with(item, State.DEAD, "queue-blocked", {}), status=ExitStatus.NEEDS_PERSON)
        done = replace(_with(item, State.DONE), link=outcome.receipt.remote.edit_link)
        at = outcome.dossier.edition.brief.publish_at if outcome.dossier else None
        if outcome.receipt.remote.status == "future" and at is not None:
            look = at + LOOK_AFTER
            done = replace(done, state=State.SCHEDULED, looks=True, attempts=0, wanted_at=look, due_at=look)
        return Done(item=done, status=ExitStatus.DONE)

    def _looked(self, item: Item) -> Done:
        """Whether WordPress published at its time what it was given a date for."""
        from cms_publisher.journal.pushes import PushJournal

        site = self._push.connected(self._config.profile(item.site)).site
        known = PushJournal(self._push.opened()).known(site.id, item.story)
        remote = site.observe(item.story, known)
        if remote is not None and remote.status == "publish":
            return Done(item=replace(_with(item, State.DONE), link=remote.edit_link), status=ExitStatus.DONE)
        args = {"status": remote.status if remote else "–", "link": remote.edit_link if remote else "–"}
        over = remote is None or remote.status != "future" or item.attempts >= _MOST_LOOKS
        late = _with(item, State.DEAD if over else State.SCHEDULED, "still-not-live", args)
        due = self._clock() + pause_after(item.attempts)
        return Done(item=late if over else replace(late, due_at=due), status=ExitStatus.NEEDS_PERSON)

    def _put_off(self, item: Item, outcome: Outcome) -> Done | None:
        """Its time has not come: the brief says a later one than when it was queued."""
        if outcome.error is None or outcome.error.code not in _NOT_YET or outcome.dossier is None:
            return None
        due = due_at(outcome.dossier.edition.brief, self._clock())
        waits = replace(_with(item, State.PENDING), wanted_at=due, due_at=due, attempts=0)
        return Done(item=waits, status=ExitStatus.DONE)

    def _failed(self, item: Item, error: PublisherError) -> Done:
        holds = self._push.trouble(item.site) is error
        if holds and isinstance(error, UsageError):  # the configuration's fault, and no story's
            return Done(item=_again(item, error), status=ExitStatus.USAGE, holds_site=True)
        if isinstance(error, UnavailableError) or error.code in _PASSES:
            due = self._clock() + pause_after(item.attempts, getattr(error, "wait", None))
            state = State.SCHEDULED if item.looks else State.RETRY
            later = replace(_with(item, state, error.code, error.args_), due_at=due)
            return Done(item=later, status=ExitStatus.TRY_LATER, holds_site=holds)
        return Done(item=_with(item, State.DEAD, error.code, error.args_), status=ExitStatus.NEEDS_PERSON)


@contextmanager
def heartbeat(
    place: JournalPlace, item: Item, clock: Callable[[], datetime], every: float = HEARTBEAT.total_seconds()
) -> Iterator[None]:
    """Signs of life while an item is in hand, so that no other machine takes it for left behind."""
    over = Event()
    beats = Thread(target=_beat, args=(place, item, clock, every, over), daemon=True)
    beats.start()
    try:
        yield
    finally:
        over.set()
        beats.join()


def _beat(place: JournalPlace, item: Item, clock: Callable[[], datetime], every: float, over: Event) -> None:
    from cms_publisher.journal import open_journal
    from cms_publisher.journal.queue import QueueJournal

    while not over.wait(every):
        try:
            with open_journal(place) as database:
                QueueJournal(database).renew(item, clock())
        except PublisherError:  # the next one may get through; the lease lasts for several
            continue


def _with(item: Item, state: State, code: str | None = None, args: object = None) -> Item:
    return replace(item, state=state, code=code, args=args if isinstance(args, dict) and args else None)


def _again(item: Item, error: PublisherError) -> Item:
    """As it was before it was taken up, with what stood in its way."""
    state = State.SCHEDULED if item.looks else State.PENDING
    return replace(_with(item, state, error.code, error.args_), attempts=item.attempts - 1)
