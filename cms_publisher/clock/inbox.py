"""A folder into which stories are dropped: what has stopped changing there is taken up.

A story is a folder or a file of a format that is read. It arrived when its last file did (``st_ctime``: a copy that
keeps its file's own dates arrived when it was copied).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

_BEING_WRITTEN: Final = (".part", ".tmp", ".filepart", ".crdownload", "~")
"""How names end while a program still writes (FTP and SFTP clients, browsers, editors)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A story in the inbox."""

    path: Path
    fingerprint: str
    """Another one for every change of a file's name, size or time."""
    at: datetime


def settled(folder: Path, *, suffixes: Collection[str], now: datetime, quiet: timedelta) -> list[Arrival]:
    """The stories that nothing changed of for that long, oldest first.

    Args:
        folder: the inbox.
        suffixes: of the files that are stories.
        now: the instant.
        quiet: for how long nothing may have changed.

    Raises:
        UsageError: the folder can't be read.
    """
    try:
        found = [arrival for path in sorted(folder.iterdir()) if (arrival := _arrival(path, suffixes)) is not None]
    except OSError as error:
        raise UsageError("clock-inbox", path=folder, detail=error.strerror) from error
    return sorted((each for each in found if each.at <= now - quiet), key=lambda each: (each.at, each.path))


def _arrival(path: Path, suffixes: Collection[str]) -> Arrival | None:
    """None for what is no story, or is being written, or went away while we looked."""
    if path.name.startswith(".") or not (path.is_dir() or path.suffix.lower() in suffixes):
        return None
    try:
        stats = [(file, file.stat()) for file in _files(path)]
    except OSError:
        return None
    if not stats or any(file.name.lower().endswith(_BEING_WRITTEN) for file, _ in stats):
        return None
    marks = [f"{file.relative_to(path.parent)}\0{stat.st_size}\0{stat.st_mtime_ns}" for file, stat in stats]
    newest = max(stat.st_ctime for _, stat in stats)
    return Arrival(
        path=path,
        fingerprint=hashlib.sha256("\n".join(marks).encode("utf-8", "surrogateescape")).hexdigest(),
        at=datetime.fromtimestamp(newest, UTC),
    )


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (file for file in sorted(path.rglob("*")) if file.is_file() and not file.name.startswith("."))
    else:
        yield path
