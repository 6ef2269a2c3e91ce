"""The desk's words: times on the site's clock, errors in words, in the person's language."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from cms_publisher.errors import PublisherError
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.dates import month
from cms_publisher.messages import say, say_at_desk
from cms_publisher.messages.desk import spoken
from cms_publisher.report import wording

if TYPE_CHECKING:
    from datetime import date

    from cms_publisher.messages import Lang
    from cms_publisher.settings import Settings


_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_INSTANT: Final = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d) ?([+-]\d\d:?\d\d)")
"""As errors name an instant; what stands behind a space is the site's own offset, and goes without saying."""
_LABELS: Final = {
    "at": "when",
    "publish_at": "publish-at",
    "embargo_until": "embargo",
    "min_words": "min-words",
    "title": "source-title",
    "title_tag": "title-tag",
    "meta_description": "meta-description",
    **{
        key: key
        for key in (
            *("access", "author", "byline", "format", "headline", "keyphrase", "outlet"),
            *("published", "rights", "standfirst", "subheadings", "url"),
        )
    },
    "image_alt": "image-alt",
    "image_credit": "image-credit",
    "image_caption": "image-caption",
}
"""Keys of story.toml: the labels of their fields in a form, behind desk. in messages/."""


def error_words(error: PublisherError, lang: Lang) -> str:
    """What is wrong, where, and what to do next, for people without a terminal."""
    values = {name: _shown(name, value, lang) for name, value in wording.error_values(error, lang).items()}
    words = say_at_desk(error.code, lang, **values)
    a_name_first = any(value and words.startswith(str(value)) for value in values.values())
    return words if a_name_first else words[:1].upper() + words[1:]


def site_name(settings: Settings, site: str) -> str:
    """A site as people call it: its publisher's name, where its profile has one."""
    try:
        publisher = settings.profile(site).publisher
    except PublisherError:
        return site
    return publisher.name if publisher else site


def ways(error: PublisherError | None, lang: Lang) -> dict[str, list[tuple[str, str]]]:
    """Where an hour comes twice: by its key, the two instants as story.toml says them, with their words."""
    if error is None or error.code != "story.time-twice":
        return {}
    both = sorted((str(error.args_[name]) for name in ("one", "other")), reverse=True)  # summer time comes first
    return {str(error.args_["key"]): [(each, str(_shown("", each, lang))) for each in both]}


def log(error: PublisherError) -> None:
    """The same as a terminal would say it, for the administrator, where the desk said less."""
    if spoken(error.code):
        logging.getLogger("cms_publisher.desk").warning("%s: %s", error.code, wording.error_words(error, "en"))


def _shown(name: str, value: object, lang: Lang) -> object:
    """A value as people at the desk know it: a file by its name, a key by its field's label, an instant in words."""
    text = str(value)
    if name == "key" and text in _LABELS:
        return say(f"desk.{_LABELS[text]}", lang)
    if instant := _INSTANT.fullmatch(text):
        words = day_and_clock(datetime.fromisoformat(instant[1]), lang)
        return words if " " in text[11:] else f"{words} (UTC{instant[2]})"
    if name in {"path", "file"} or (name == "value" and text.startswith("/")):
        return PurePath(text).name
    return value


def moment(at: str | float, zone: str, lang: Lang) -> str:
    """An instant on a site's clock: the day unless it is today, then the time."""
    instant = datetime.fromtimestamp(at, UTC) if isinstance(at, float) else datetime.fromisoformat(at)
    local = instant.astimezone(ZoneInfo(zone))
    if local.date() == datetime.now(ZoneInfo(zone)).date():
        return clock_words(local, lang)
    return day_and_clock(local, lang)


def day_and_clock(local: datetime, lang: Lang) -> str:
    """A day and a time, as they stand."""
    return say("desk.day-time", lang, day=wording.day_words(local.date(), lang), time=clock_words(local, lang))


def clock_words(local: datetime, lang: Lang) -> str:
    """A time: 6 h 05, or 06:05."""
    hour = str(local.hour) if lang == "fr" else f"{local:%H}"
    return say("desk.time", lang, hour=hour, minute=f"{local:%M}")


def month_words(first: date, lang: Lang) -> str:
    """A month and its year."""
    return month(first) if lang == "fr" else f"{_MONTHS[first.month - 1]} {first.year}"


def weekdays(lang: Lang) -> tuple[str, ...]:
    """The days of the week, from Monday."""
    return WEEKDAYS if lang == "fr" else _WEEKDAYS
