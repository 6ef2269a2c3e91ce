"""What a value of the configuration may be."""

from __future__ import annotations

import re
from typing import Final
from zoneinfo import ZoneInfo

from cms_publisher.fidelity.parts import PARTS
from cms_publisher.model import Access, Release
from cms_publisher.timetable import duration

MOST: Final = 100_000
"""The largest count."""


def is_text(value: object) -> bool:
    """Any text."""
    return isinstance(value, str)


def is_name(value: object) -> bool:
    """A text that isn't empty."""
    return isinstance(value, str) and bool(value.strip())


def is_url(value: object) -> bool:
    """An address of the web."""
    return isinstance(value, str) and bool(re.fullmatch(r"https?://[^\s<>\"]+", value))


def is_zone(value: object) -> bool:
    """A time zone of the IANA's database."""
    try:
        return isinstance(value, str) and bool(ZoneInfo(value))
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError; "" and ".." are the others
        return False


def is_language(value: object) -> bool:
    """A language tag: "fr", "fr-CA"."""
    return isinstance(value, str) and bool(re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2})?", value))


def is_names(value: object) -> bool:
    """A list of names."""
    return isinstance(value, list) and all(map(is_name, value))


def is_urls(value: object) -> bool:
    """A list of addresses."""
    return isinstance(value, list) and all(map(is_url, value))


def is_access(value: object) -> bool:
    """Who may read it all."""
    return value in tuple(Access)


def is_releases(value: object) -> bool:
    """What a brief may ask for beyond a draft."""
    return isinstance(value, list) and all(one in (Release.SCHEDULE, Release.PUBLISH) for one in value)


def is_class(value: object) -> bool:
    """A CSS class."""
    return isinstance(value, str) and bool(re.fullmatch(r"-?[A-Za-z_][\w-]*", value))


def is_parts(value: object) -> bool:
    """Optional parts of an article."""
    return isinstance(value, list) and all(one in PARTS for one in value)


def is_flag(value: object) -> bool:
    """True or false."""
    return isinstance(value, bool)


def is_count(value: object) -> bool:
    """A whole number, not negative."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST


def is_number(value: object) -> bool:
    """A number above 0."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= MOST


def is_share(value: object) -> bool:
    """A part of one."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def is_duration(value: object) -> bool:
    """A length of time: "36h"."""
    return isinstance(value, str) and duration(value) is not None
