"""What may pass, and when: the clock is given."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import cms_publisher
from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.gate import SAFE_AHEAD, require_passage
from cms_publisher.model import Brief, Release, SiteProfile
from cms_publisher.pipeline import settle

NOW = datetime(2026, 3, 28, 12, tzinfo=UTC)
OPEN = SiteProfile(allow=("schedule", "publish"))
SECOND = timedelta(seconds=1)


def why_not(brief: Brief, profile: SiteProfile = OPEN, *lifted: datetime, now: datetime = NOW) -> str | None:
    try:
        require_passage("phare", brief, profile, now, lifted)
    except RefusedError as error:
        return error.code
    return None


@pytest.mark.parametrize("action", list(Release))
def test_an_embargo_stops_whatever_is_asked_until_it_ends_or_is_lifted(action: Release) -> None:
    publish_at = NOW + timedelta(days=2) if action is Release.SCHEDULE else None
    brief = Brief(action=action, publish_at=publish_at, embargo_until=NOW + SECOND)
    assert why_not(brief) == "embargoed"
    assert why_not(brief, OPEN, NOW + 2 * SECOND) == "embargoed"
    assert why_not(brief, OPEN, NOW + SECOND) is None
    assert why_not(brief, now=NOW + SECOND) is None


@pytest.mark.parametrize("action", [Release.SCHEDULE, Release.PUBLISH])
def test_beyond_a_draft_only_what_the_site_allows_by_name(action: Release) -> None:
    brief = Brief(action=action, publish_at=NOW + timedelta(days=2) if action is Release.SCHEDULE else None)
    other = {Release.SCHEDULE: "publish", Release.PUBLISH: "schedule"}[action]
    assert why_not(brief, SiteProfile()) == "action-not-allowed"
    assert why_not(brief, SiteProfile(allow=(other,))) == "action-not-allowed"
    assert why_not(brief, SiteProfile(allow=(action,))) is None
    assert why_not(replace(brief, action=Release.DRAFT), SiteProfile()) is None


def test_a_schedule_has_a_date_a_safe_time_ahead() -> None:
    brief = Brief(action=Release.SCHEDULE)
    assert why_not(brief) == "schedule-no-date"
    assert why_not(replace(brief, publish_at=NOW + SAFE_AHEAD - SECOND)) == "schedule-too-soon"
    assert why_not(replace(brief, publish_at=NOW + SAFE_AHEAD)) is None


def test_a_publication_does_not_come_before_its_time() -> None:
    brief = Brief(action=Release.PUBLISH, publish_at=NOW + SECOND)
    assert why_not(brief) == "publish-too-early"
    assert why_not(brief, now=NOW + SECOND) is None


def test_times_without_a_zone_are_the_site_s() -> None:
    local = datetime(2026, 3, 28, 13, 30)  # noqa: DTZ001  (as an editor writes it)
    brief = Brief(publish_at=local, embargo_until=local)
    paris, cayenne = (settle(brief, SiteProfile(timezone=zone)) for zone in ("Europe/Paris", "America/Cayenne"))
    assert paris.publish_at == paris.embargo_until == datetime(2026, 3, 28, 12, 30, tzinfo=UTC)
    assert cayenne.publish_at == datetime(2026, 3, 28, 16, 30, tzinfo=UTC)
    assert paris.action is Release.DRAFT


@pytest.mark.parametrize(
    ("local", "code"),
    [(datetime(2026, 3, 29, 2, 30), "story.time-skipped"), (datetime(2026, 10, 25, 2, 30), "story.time-twice")],  # noqa: DTZ001
)
def test_a_time_that_the_site_s_clocks_skip_or_show_twice_is_refused(local: datetime, code: str) -> None:
    with pytest.raises(UsageError, match=code):
        settle(Brief(embargo_until=local), SiteProfile())


def test_nothing_is_sent_but_from_where_the_gate_is_asked() -> None:
    """Who calls ``deliver`` asks ``require_passage``: a way out beside the gate is found here."""
    package = Path(cms_publisher.__file__).parent
    senders = {
        str(path.relative_to(package)): {
            getattr(node.func, "id", "") for node in ast.walk(tree) if isinstance(node, ast.Call)
        }
        for path in package.rglob("*.py")
        if re.search(r"from cms_publisher\.delivery import .*\bdeliver\b", path.read_text(encoding="utf-8"))
        for tree in [ast.parse(path.read_text(encoding="utf-8"))]
    }
    assert senders
    assert [name for name, calls in senders.items() if not {"deliver", "require_passage"} <= calls] == []
