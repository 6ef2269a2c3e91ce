"""What a journal's queue must do, whatever keeps it: SQLite in the unit tests, PostgreSQL in the integration tests.

The module that imports these tests gives ``database`` and ``reopened``.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.journal.embargoes import EmbargoJournal
from cms_publisher.journal.queue import QueueJournal
from cms_publisher.journal.ticks import TickJournal
from cms_publisher.timetable import LEASE, Item, State, Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.journal.database import Database

NOW = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def wish(story: str = "phare", site: str = "a", due: datetime = NOW) -> Wish:
    return Wish(story=story, site=site, path=Path(f"/sujets/{story}"), due_at=due, zone="Europe/Paris")


@pytest.fixture
def queue(database: Database) -> QueueJournal:
    return QueueJournal(database)


def added(queue: QueueJournal, *wishes: Wish) -> None:
    for each in wishes or (wish(),):
        assert queue.add(each, by="Anne", now=NOW)


def claimed(queue: QueueJournal, now: datetime = NOW) -> Item | None:
    found = queue.due(now)
    return queue.claim(found[0], holder="m:1", run="r", now=now) if found else None


def stories(queue: QueueJournal, now: datetime = NOW, **options: list[str]) -> list[str]:
    return [item.story for item in queue.due(now, **options)]  # type: ignore[arg-type]


def test_what_is_due_comes_in_the_order_of_its_time(queue: QueueJournal) -> None:
    added(queue, wish("bac", due=NOW - MINUTE), wish("abbaye"), wish("demain", due=NOW + MINUTE))
    assert stories(queue) == ["bac", "abbaye"]
    assert stories(queue, NOW + MINUTE) == ["bac", "abbaye", "demain"]
    item = queue.due(NOW)[0]
    assert (item.path, item.due_at, item.local) == (Path("/sujets/bac"), NOW - MINUTE, "2026-03-29 00:29 +0100")


def test_an_item_is_one_holder_s_until_it_is_settled(queue: QueueJournal) -> None:
    added(queue)
    seen = queue.due(NOW)[0]
    mine = queue.claim(seen, holder="m:1", run="r", now=NOW)
    assert mine
    assert (mine.state, mine.attempts) == (State.RUNNING, 1)
    assert queue.claim(seen, holder="m:2", run="s", now=NOW) is None
    assert queue.due(NOW) == ()
    assert queue.settle(replace(mine, state=State.DONE, link="https://x"), by="m:1", now=NOW)
    found = queue.item("phare", "a")
    assert found
    assert (found.state, found.link, found.holder, found.lease_until) == (State.DONE, "https://x", None, None)


def test_what_a_dead_holder_left_is_taken_up_and_its_late_word_counts_no_more(queue: QueueJournal) -> None:
    added(queue)
    late = claimed(queue)
    assert late
    assert stories(queue, NOW + LEASE) == []
    later = NOW + LEASE + MINUTE
    again = claimed(queue, later)
    assert again
    assert again.attempts == 2
    assert not queue.renew(late, later)
    assert not queue.settle(replace(late, state=State.DONE), by="m:1", now=later)
    assert queue.settle(replace(again, state=State.DEAD, code="post-edited", args={"link": "é"}), by="m:2", now=later)
    found = queue.item("phare", "a")
    assert found
    assert (found.state, found.code, found.args) == (State.DEAD, "post-edited", {"link": "é"})


def test_a_sign_of_life_keeps_an_item(queue: QueueJournal) -> None:
    added(queue)
    mine = claimed(queue)
    assert mine
    assert queue.renew(mine, NOW + LEASE)
    assert stories(queue, NOW + LEASE + MINUTE) == []


def test_a_story_that_is_queued_again_starts_anew_but_not_while_it_is_in_hand(queue: QueueJournal) -> None:
    added(queue)
    mine = claimed(queue)
    assert mine
    assert not queue.add(wish(due=NOW + MINUTE), by="Luc", now=NOW)
    queue.settle(replace(mine, state=State.DEAD, code="queue-blocked"), by="m:1", now=NOW)
    added(queue, wish(due=NOW + MINUTE))
    found = queue.item("phare", "a")
    assert found
    assert (found.state, found.attempts, found.code, found.due_at) == (State.PENDING, 0, None, NOW + MINUTE)


def test_sites_are_kept_apart_and_can_be_left_alone_or_stopped(queue: QueueJournal) -> None:
    added(queue, wish("un"), wish("deux", "b"), wish("un", "b"))
    assert sorted(stories(queue)) == ["deux", "un", "un"]
    assert stories(queue, without=["b"]) == ["un"]
    queue.pause("b", by="Anne", now=NOW)
    assert (stories(queue), queue.pauses()) == (["un"], {"b": "Anne"})
    queue.pause(None, by="Luc", now=NOW)
    assert (stories(queue), queue.pauses()) == ([], {None: "Luc", "b": "Anne"})
    assert queue.resume(None)
    assert queue.resume("b")
    assert not queue.resume("b")
    assert len(stories(queue)) == 3


def test_all_that_is_done_with_an_item_is_remembered_and_the_same_again_is_said_once(queue: QueueJournal) -> None:
    added(queue)
    for attempt in range(3):
        mine = claimed(queue, NOW + attempt * MINUTE)
        assert mine
        queue.settle(replace(mine, state=State.PENDING, code="settings.credentials"), by="m:1", now=NOW)
    mine = claimed(queue, NOW + 3 * MINUTE)
    assert mine
    queue.settle(replace(mine, state=State.DONE, code=None), by="m:1", now=NOW)
    seen = [(event.by, event.what, event.run, event.code) for event in queue.events("phare", "a")]
    assert seen == [
        ("Anne", "added", None, None),
        ("m:1", "pending", "r", "settings.credentials"),
        ("m:1", "done", "r", None),
    ]
    assert queue.counts()[State.PENDING] == 0


def test_what_is_over_is_forgotten_after_a_while_and_nothing_else_is(queue: QueueJournal) -> None:
    added(queue, wish("encore"), wish("fait"), wish("suite", due=NOW + MINUTE))
    for _ in range(2):
        mine = claimed(queue)
        assert mine
        queue.settle(replace(mine, state=State.DONE if mine.story == "fait" else State.DEAD), by="m", now=NOW)
    assert queue.counts()[State.PENDING] == 1
    queue.forget(NOW)
    assert queue.of("fait")
    queue.forget(NOW + MINUTE)
    assert [queue.of(story) != () for story in ("fait", "encore", "suite")] == [False, True, True]
    assert [len(queue.events(story, "a")) for story in ("fait", "encore", "suite")] == [0, 2, 1]


def test_of_many_machines_each_item_goes_to_one(queue: QueueJournal, reopened: Callable[[], Database]) -> None:
    added(queue, *(wish(f"sujet-{number:02}") for number in range(20)))

    def work(machine: int) -> list[str]:
        taken: list[str] = []
        with reopened() as database:
            mine = QueueJournal(database)
            while found := mine.due(NOW):
                for item in found:
                    if got := mine.claim(item, holder=f"m{machine}", run="r", now=NOW):
                        taken.append(got.story)
                        assert mine.settle(replace(got, state=State.DONE), by=f"m{machine}", now=NOW)
        return taken

    with ThreadPoolExecutor(6) as machines:
        taken = [story for stories_ in machines.map(work, range(6)) for story in stories_]
    assert sorted(taken) == [f"sujet-{number:02}" for number in range(20)]


def test_each_machine_s_last_tick_is_known_and_its_last_success(database: Database) -> None:
    ticks = TickJournal(database)
    ticks.finished("m1", "r1", NOW, NOW + MINUTE, 0)
    ticks.finished("m1", "r2", NOW, NOW + 2 * MINUTE, 75)
    ticks.finished("m2", "r3", NOW, NOW, 1)
    found = [(tick.machine, tick.run, tick.exit_status, tick.succeeded_at) for tick in ticks.ticks()]
    assert found == [("m1", "r2", 75, NOW + MINUTE), ("m2", "r3", 1, None)]


def test_each_state_of_an_inbox_s_file_is_taken_up_once(database: Database) -> None:
    ticks = TickJournal(database)
    assert not ticks.is_taken("/in/a.md", "f1")
    assert ticks.taken("/in/a.md", "f1", NOW)
    assert ticks.is_taken("/in/a.md", "f1")
    assert not ticks.taken("/in/a.md", "f1", NOW)
    assert ticks.taken("/in/a.md", "f2", NOW)


def test_a_lifted_embargo_is_known_by_its_end(database: Database) -> None:
    embargoes = EmbargoJournal(database)
    lift = embargoes.lift("phare", NOW, by="Anne Roy", reason="Accord de la préfecture")
    assert [(each.until, each.by, each.reason) for each in embargoes.of("phare")] == [(NOW, lift.by, lift.reason)]
    assert embargoes.lifted("phare") == {NOW}
    assert not embargoes.lifted("bac")
