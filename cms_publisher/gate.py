"""The gate that every way out goes through: nothing passes early, and no further than its site allows.

Pure: the clock and what people lifted are given. It is asked right before each push, not when a story is composed,
so that what waited in a queue is judged by the time at which it leaves.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from cms_publisher.errors import RefusedError
from cms_publisher.model import Release

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from cms_publisher.model import Brief, SiteProfile

SAFE_AHEAD: Final = timedelta(minutes=5)
"""How far off a scheduled date must be: WordPress publishes at once what is due within a minute (wp_insert_post), a
request may take half of one, and the site's clock may be ahead of ours."""


def require_passage(
    story: str, brief: Brief, profile: SiteProfile, now: datetime, lifted: Collection[datetime] = ()
) -> None:
    """Let a story pass to that site now, or say why not.

    Args:
        story: its key, for the error.
        brief: settled: its times have their zones.
        profile: the site's.
        now: the instant, zone-aware.
        lifted: the ends of embargoes that people lifted for this story.

    Raises:
        RefusedError: under embargo; an action that the site's profile does not allow; a schedule without a date, or too
            near; a publication before its time.
    """
    _refuse_embargoed(story, brief, profile, now, lifted)
    action = brief.action or Release.DRAFT
    if action is Release.DRAFT:
        return
    if action not in profile.allow:
        raise RefusedError("action-not-allowed", story=story, action=action, site=profile.name)
    if action is Release.SCHEDULE:
        _refuse_unsafe_date(story, brief, profile, now)
    elif brief.publish_at is not None and brief.publish_at > now:
        raise RefusedError("publish-too-early", story=story, at=local(brief.publish_at, profile))


def local(moment: datetime, profile: SiteProfile) -> str:
    """An instant on the site's clock, with its offset."""
    return f"{moment.astimezone(ZoneInfo(profile.timezone)):%Y-%m-%d %H:%M %z}"


def _refuse_embargoed(
    story: str, brief: Brief, profile: SiteProfile, now: datetime, lifted: Collection[datetime]
) -> None:
    until = brief.embargo_until
    if until is not None and until > now and until not in lifted:
        raise RefusedError("embargoed", story=story, until=local(until, profile))


def _refuse_unsafe_date(story: str, brief: Brief, profile: SiteProfile, now: datetime) -> None:
    if brief.publish_at is None:
        raise RefusedError("schedule-no-date", story=story)
    if brief.publish_at < now + SAFE_AHEAD:
        minutes = int(SAFE_AHEAD.total_seconds() // 60)
        raise RefusedError("schedule-too-soon", story=story, at=local(brief.publish_at, profile), minutes=minutes)
