"""Days and instants as people write them in a brief: a day alone, or a local time with its offset or zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from cms_publisher.errors import UsageError

_ZONED: Final = re.compile(r"(\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)\s*([A-Za-z][\w+-]*(?:/[\w+-]+)*)")
_TIMED: Final = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d")


def day(value: object, *, where: str, key: str) -> date:
    """The day that ``value`` (a date, a date and time, or ISO text) names; of a time, the day at its own place.

    Raises:
        UsageError: no day can be read in it.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(value.strip()).date() if isinstance(value, str) else _no_day()
    except ValueError as error:
        raise UsageError("story.day", where=where, key=key, value=value) from error


def instant(value: object, *, where: str, key: str) -> datetime:
    """The instant that ``value`` names: with an offset, as a local time with its zone, or as a local time alone.

    A local time alone stays naive: ``placed`` makes an instant of it once its zone is known.

    Raises:
        UsageError: no time can be read in it; no such zone; a local time that the clocks skip or show twice.
    """
    text = value.isoformat() if isinstance(value, datetime) else value
    if isinstance(text, str):
        zoned = _ZONED.fullmatch(text.strip())
        if zoned and zoned[2].upper() != "Z":
            return _local(zoned[1], zoned[2], where, key)
        if _TIMED.match(text.strip()):
            try:
                return datetime.fromisoformat(text.strip())
            except ValueError:  # no such day or hour
                pass
    raise UsageError("story.instant", where=where, key=key, value=value)


def placed(moment: datetime | None, zone: str, *, where: str, key: str) -> datetime | None:
    """The instant of a local time in that zone; an instant stays what it is.

    Raises:
        UsageError: no such zone; a local time that the clocks skip or show twice.
    """
    if moment is None or moment.tzinfo is not None:
        return moment
    return _local(moment.isoformat(" "), zone, where, key)


def _no_day() -> date:
    raise ValueError


def zone(name: str, *, where: str, key: str) -> str:
    """The name of a time zone.

    Raises:
        UsageError: there is none of that name.
    """
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:  # ZoneInfoNotFoundError is a KeyError
        raise UsageError("story.zone", where=where, key=key, zone=name) from error


def _local(clock: str, zone_name: str, where: str, key: str) -> datetime:
    place = ZoneInfo(zone(zone_name, where=where, key=key))
    try:
        local = datetime.fromisoformat(clock).replace(tzinfo=place)
    except ValueError as error:  # no such day or hour
        raise UsageError("story.instant", where=where, key=key, value=f"{clock} {zone_name}") from error
    first, second = local.replace(fold=0), local.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return local
    exists = _back(first) == first.replace(tzinfo=None)
    ways = sorted(_shown(each, local.tzinfo) for each in (first, second))
    code = "story.time-twice" if exists else "story.time-skipped"
    raise UsageError(code, where=where, key=key, value=f"{clock} {zone_name}", one=ways[0], other=ways[1])


def _back(local: datetime) -> datetime:
    """``local`` gone to UTC and home again, as the clock there shows it."""
    return local.astimezone(UTC).astimezone(local.tzinfo).replace(tzinfo=None)


def _shown(local: datetime, zone: object) -> str:
    """How to write that instant without doubt."""
    moment = local.astimezone(UTC)
    return (moment.astimezone(zone) if isinstance(zone, ZoneInfo) else moment).isoformat(" ", "minutes")
