"""How the clock works: the keys of clock.toml, and what each may be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.settings import values
from cms_publisher.settings.files import Check, checked, refuse_unknown, toml
from cms_publisher.timetable import Rounds, duration

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEYS: Final[Mapping[str, Check]] = {
    "max_age": ("settings.not-duration", values.is_duration),
    "max_items": ("settings.not-count", values.is_count),
    "inbox": ("settings.not-name", values.is_name),
    "inbox_sites": ("settings.not-names", values.is_names),
    "inbox_quiet": ("settings.not-duration", values.is_duration),
    "metrics": ("settings.not-name", values.is_name),
}


def rounds(config: Path, ping: str | None) -> Rounds:
    """The rounds that clock.toml in that folder asks for; paths in it start from there.

    Raises:
        UsageError: the file is broken, or holds a value that makes no sense.
    """
    path = config / "clock.toml"
    raw = toml(path) if path.is_file() else {}
    refuse_unknown(raw, _KEYS, str(path))
    found = checked(raw, _KEYS, str(path))
    found |= {key: duration(found[key]) for key in ("max_age", "inbox_quiet") if key in found}
    found |= {key: config / Path(found[key]).expanduser() for key in ("inbox", "metrics") if key in found}
    return Rounds(**found, ping=ping)
