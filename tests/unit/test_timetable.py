from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cms_publisher.model import Brief, Release
from cms_publisher.timetable import Item, State, due_at, duration, is_too_old, pause_after

NOW = datetime(2026, 3, 28, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("brief", "due"),
    [
        (Brief(), NOW),
        (Brief(embargo_until=NOW - HOUR), NOW),
        (Brief(embargo_until=NOW + HOUR), NOW + HOUR),
        (Brief(publish_at=NOW + HOUR), NOW),
        (Brief(publish_at=NOW + HOUR, action=Release.SCHEDULE), NOW),
        (Brief(publish_at=NOW + HOUR, action=Release.PUBLISH), NOW + HOUR),
        (Brief(publish_at=NOW + HOUR, embargo_until=NOW + 2 * HOUR, action=Release.PUBLISH), NOW + 2 * HOUR),
    ],
)
def test_a_story_is_due_when_its_brief_lets_it_go(brief: Brief, due: datetime) -> None:
    assert due_at(brief, NOW) == due


def test_a_lifted_embargo_holds_nothing_back() -> None:
    brief = Brief(embargo_until=NOW + HOUR)
    assert due_at(brief, NOW, {NOW + HOUR}) == NOW
    assert due_at(brief, NOW, {NOW + 2 * HOUR}) == NOW + HOUR


@pytest.mark.parametrize(("looks", "old"), [(False, True), (True, False)])
def test_what_is_too_old_waits_but_a_scheduled_post_is_always_looked_at(*, looks: bool, old: bool) -> None:
    item = Item(
        story="phare",
        site="a",
        path=Path("phare"),
        context=(),
        state=State.PENDING,
        wanted_at=NOW - 2 * HOUR,
        due_at=NOW,
        zone="Europe/Paris",
        attempts=0,
        version=1,
        looks=looks,
        updated_at=NOW,
    )
    assert is_too_old(item, NOW, HOUR) is old
    assert not is_too_old(item, NOW, 2 * HOUR)


def test_pauses_grow_to_an_hour_and_the_site_s_own_wish_is_heard() -> None:
    minutes = [pause_after(attempt) / timedelta(minutes=1) for attempt in range(1, 9)]
    assert minutes == [2, 4, 8, 16, 32, 60, 60, 60]
    assert pause_after(10_000) == HOUR
    assert pause_after(1, 600) == timedelta(minutes=10)
    assert pause_after(1, 10**9) == timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("90s", timedelta(seconds=90)),
        (" 15m ", timedelta(minutes=15)),
        ("12h", timedelta(hours=12)),
        ("2d", timedelta(days=2)),
        ("", None),
        ("2", None),
        ("-2d", None),
        ("1.5h", None),
        ("9999999d", None),
    ],
)
def test_durations(text: str, found: timedelta | None) -> None:
    assert duration(text) == found
