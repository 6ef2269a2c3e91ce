"""What `publish --due` does: what is due, once, within bounds; every item ends where it belongs."""

from __future__ import annotations

import json
import os
import socket
import time
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from cms_publisher.app.tick_report import Report
from cms_publisher.clock import lock, stopping
from cms_publisher.clock.ping import Ping
from cms_publisher.errors import ExitStatus, PublisherError
from cms_publisher.journal import open_journal
from cms_publisher.journal.queue import QueueJournal
from cms_publisher.journal.ticks import TickJournal
from cms_publisher.timetable import MEMORY, MOST_ATTEMPTS, State, is_too_old

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cms_publisher.app.working import Worker
    from cms_publisher.clock.stopping import Stop
    from cms_publisher.journal.database import Database
    from cms_publisher.settings import Settings
    from cms_publisher.timetable import Item, Rounds

_BATCH = 20


def utc_now() -> datetime:
    """The instant."""
    return datetime.now(UTC)


def tick(config: Settings, rounds: Rounds, clock: Callable[[], datetime] = utc_now) -> Report:
    """Send what is due, once.

    Args:
        config: the settings of the run.
        rounds: its bounds.
        clock: tells the instant.

    Raises:
        UnavailableError: another tick of this machine is at work, or the journal's server is down.
        UsageError: the journal can't be used.
    """
    report = Report(run=uuid4().hex, machine=socket.gethostname())
    began, started = time.monotonic(), clock()
    ping = Ping(rounds.ping, report.run)
    with lock.held(config.state / "clock.lock"), stopping.on_signals() as stop:
        report.heard = ping.start()
        try:
            with open_journal(config.journal) as database:
                _Tick(config, rounds, clock, report, database, stop).run()
                report.seconds = time.monotonic() - began
                _finish(rounds, report, database, started, clock())
        except BaseException as error:
            ping.end(error.code if isinstance(error, PublisherError) else type(error).__name__, failed=True)
            raise
        failed = report.exit_status is not ExitStatus.DONE
        report.heard = ping.end(json.dumps(report.summary()), failed=failed) and report.heard
    return report


@dataclass(slots=True)
class _Tick:
    config: Settings
    rounds: Rounds
    clock: Callable[[], datetime]
    report: Report
    database: Database
    stop: Stop
    held: set[str] = field(default_factory=set)
    """Sites that are left alone for the rest of the tick."""

    def run(self) -> None:
        """The inbox, then what is due."""
        if self.rounds.inbox is not None:
            from cms_publisher.app.receiving import receive

            with self.report.noting():
                self.report.arrived = receive(self.config, self.rounds, self.database, self.clock())
        queue, worker = QueueJournal(self.database), None
        with ExitStack() as resources:
            for item in self._claimed(queue):
                worker = worker or self._worker(resources)
                self._work(queue, item, worker)

    def _worker(self, resources: ExitStack) -> Worker:
        """Only once something is due: a tick with nothing to do loads no pipeline."""
        from cms_publisher.app.pushing import Push
        from cms_publisher.app.working import Worker

        push = Push(self.config, resources, run=self.report.run, clock=self.clock, journal=self.database)
        return Worker(self.config, push, self.clock)

    def _claimed(self, queue: QueueJournal) -> Iterator[Item]:
        """What is due, one by one, within the bounds, until somebody asks to stop."""
        taken = 0
        while taken < self.rounds.max_items and not self.stop.asked:
            found = queue.due(self.clock(), without=sorted(self.held), limit=_BATCH)
            item = next((item for each in found if (item := self._taken(queue, each)) is not None), None)
            if item is not None:
                taken += 1
                yield item
            elif len(found) < _BATCH:
                return

    def _taken(self, queue: QueueJournal, item: Item) -> Item | None:
        """The item, in hand; None where another machine was first, or a person must have a word first."""
        now, aside = self.clock(), None
        if item.attempts >= MOST_ATTEMPTS and item.state is State.RUNNING:
            aside = replace(item, state=State.DEAD, code="queue-crashed", args={"attempts": item.attempts})
        elif is_too_old(item, now, self.rounds.max_age):
            aside = replace(item, state=State.TOO_OLD, code="queue-too-old", args={"due": item.local})
        if aside is None:
            return queue.claim(item, holder=self._name(), run=self.report.run, now=now)
        self._settle(queue, replace(aside, run=self.report.run), ExitStatus.NEEDS_PERSON)
        return None

    def _work(self, queue: QueueJournal, item: Item, worker: Worker) -> None:
        from cms_publisher.app.working import heartbeat

        with heartbeat(self.config.journal, item, self.clock):
            done = worker(item)
        if done.holds_site:
            self.held.add(item.site)
        self._settle(queue, done.item, done.status)

    def _settle(self, queue: QueueJournal, item: Item, status: ExitStatus) -> None:
        from cms_publisher.app.working import Done

        if queue.settle(item, by=self._name(), now=self.clock()):
            self.report.done.append(Done(item=item, status=status))

    def _name(self) -> str:
        return f"{self.report.machine}:{os.getpid()}"


def _finish(rounds: Rounds, report: Report, database: Database, started: datetime, now: datetime) -> None:
    """What is remembered of the tick, and what Prometheus reads of it."""
    queue = QueueJournal(database)
    queue.forget(now - MEMORY)
    report.counts = queue.counts()
    ticks = TickJournal(database)
    ticks.finished(report.machine, report.run, started, now, report.exit_status)
    if rounds.metrics is None:
        return
    from cms_publisher.app.metrics import gauges
    from cms_publisher.clock import textfile

    with report.noting():
        textfile.write(rounds.metrics, textfile.text(gauges(report, ticks.ticks(), now)))
