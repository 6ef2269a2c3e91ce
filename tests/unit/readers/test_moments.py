from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.messages import say
from cms_publisher.readers import moments


def _instant(value: object) -> datetime:
    return moments.instant(value, where="story.toml", key="publish_at")


@pytest.mark.parametrize(
    "value",
    [
        "2025-07-14 09:30 Europe/Paris",
        "2025-07-14T09:30:00 Europe/Paris",
        "2025-07-14T09:30:00+02:00",
        "2025-07-14T07:30:00Z",
        "2025-07-14 07:30 UTC",
        datetime(2025, 7, 14, 7, 30, tzinfo=UTC),
    ],
)
def test_an_offset_or_a_zone_names_the_instant(value: object) -> None:
    assert _instant(value) == datetime(2025, 7, 14, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("2025-07-14", "story.instant"),
        (date(2025, 7, 14), "story.instant"),
        ("demain", "story.instant"),
        (7, "story.instant"),
        ("2025-02-31 09:30 Europe/Paris", "story.instant"),
        ("2025-07-14 09:30 Europe/Pariss", "story.zone"),
        ("2026-03-29 02:30 Europe/Paris", "story.time-skipped"),
        ("2026-10-25 02:30 Europe/Paris", "story.time-twice"),
    ],
)
def test_a_doubtful_instant_is_refused(value: object, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        _instant(value)
    assert caught.value.code == code
    assert say(code, "fr", **caught.value.args_)


LOCAL = datetime(2025, 7, 14, 9, 30)  # noqa: DTZ001  (a local time that nobody gave a zone)


@pytest.mark.parametrize("value", ["2025-07-14 09:30", "2025-07-14T09:30:00", LOCAL])
def test_a_local_time_alone_waits_for_its_zone(value: object) -> None:
    moment = _instant(value)
    assert moment == LOCAL
    paris = moments.placed(moment, "Europe/Paris", where="", key="publish_at")
    assert paris == datetime(2025, 7, 14, 7, 30, tzinfo=UTC)
    assert moments.placed(paris, "America/Cayenne", where="", key="publish_at") == paris


@pytest.mark.parametrize(
    ("local", "code"), [("2026-03-29 02:30", "story.time-skipped"), ("2026-10-25 02:30", "story.time-twice")]
)
def test_a_local_time_that_its_zone_skips_or_shows_twice_is_refused_once_the_zone_is_known(
    local: str, code: str
) -> None:
    assert moments.placed(_instant(local), "America/Cayenne", where="", key="publish_at")
    with pytest.raises(UsageError, match=code):
        moments.placed(_instant(local), "Europe/Paris", where="", key="publish_at")


@pytest.mark.parametrize("value", ["2026-03-29 02:30 Europe/Paris", "2026-10-25 02:30 Europe/Paris"])
def test_the_two_ways_out_are_instants_an_hour_apart(value: str) -> None:
    with pytest.raises(UsageError) as caught:
        _instant(value)
    one, other = (_instant(caught.value.args_[name]) for name in ("one", "other"))
    assert abs((one - other).total_seconds()) == 3600


@pytest.mark.parametrize(
    "value", [date(2025, 3, 4), "2025-03-04", "2025-03-04T23:30:00-05:00", datetime(2025, 3, 4, 1, tzinfo=UTC)]
)
def test_a_day_is_read_at_its_own_place(value: object) -> None:
    assert moments.day(value, where="", key="published") == date(2025, 3, 4)
