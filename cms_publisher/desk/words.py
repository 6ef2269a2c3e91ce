"""The desk's words: times on the site's clock, errors in words, in the person's language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cms_publisher.french.dates import day
from cms_publisher.messages import say
from cms_publisher.report import wording

if TYPE_CHECKING:
    from cms_publisher.errors import PublisherError
    from cms_publisher.messages import Lang


def error_words(error: PublisherError, lang: Lang) -> str:
    """What is wrong, where, and what to do next, as a sentence."""
    words = wording.error_words(error, lang)
    return words[:1].upper() + words[1:]


def moment(at: str | float, zone: str, lang: Lang) -> str:
    """An instant on a site's clock: the day unless it is today, then the time."""
    instant = datetime.fromtimestamp(at, UTC) if isinstance(at, float) else datetime.fromisoformat(at)
    local, today = instant.astimezone(ZoneInfo(zone)), datetime.now(ZoneInfo(zone)).date()
    if local.date() == today:
        return say("desk.time", lang, hour=f"{local:%H}", minute=f"{local:%M}")
    date = day(local.date()) if lang == "fr" else local.date().isoformat()
    return say("desk.day-time", lang, day=date, hour=f"{local:%H}", minute=f"{local:%M}")
