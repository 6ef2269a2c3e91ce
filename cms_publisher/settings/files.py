"""Files of the configuration: TOML read, unknown keys refused, values held against what they must be."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

Check = tuple[str, Callable[[object], bool]]
"""The error's code where a value doesn't fit, and whether one does."""


def toml(path: Path) -> Mapping[str, object]:
    """What a TOML file says.

    Raises:
        UsageError: it can't be read, or is no TOML.
    """
    try:
        return tomllib.loads(text(path))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError("settings.toml", path=path, detail=str(error)) from error


def text(path: Path) -> str:
    """The text of a UTF-8 file.

    Raises:
        UsageError: it can't be read, or is no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        detail = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise UsageError("settings.unreadable", path=path, detail=detail) from error


def refuse_unknown(raw: Mapping[str, object], known: Collection[str], path: str) -> None:
    """Refuse a key that is not ``known``.

    Raises:
        UsageError: there is one; the error names the nearest known key.
    """
    for key in raw:
        if key not in known:
            near = get_close_matches(key.lower(), known, n=1)
            if near:
                raise UsageError("settings.unknown-key-near", path=path, key=key, near=near[0])
            raise UsageError("settings.unknown-key", path=path, key=key, known=", ".join(known))


def checked(raw: Mapping[str, object], known: Mapping[str, Check], path: str) -> dict[str, Any]:
    """The values of ``known`` keys, each held against what it must be; lists become tuples.

    Raises:
        UsageError: a value doesn't fit.
    """
    found: dict[str, Any] = {}
    for key, (code, fits) in known.items():
        if key not in raw:
            continue
        value = raw[key]
        if not fits(value):
            raise UsageError(code, path=path, key=key, value=value)
        found[key] = tuple(value) if isinstance(value, list) else value
    return found
