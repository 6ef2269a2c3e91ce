"""Paths -> bytes: what is asked of a path before its content is believed to be a text."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import SourceError, UsageError

if TYPE_CHECKING:
    from os import stat_result
    from pathlib import Path

MAX_BYTES: Final = 20_000_000
"""The largest source that is read: a hundred times the longest newspaper text, and still read in a second."""

_MISSING: Final = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


def status(path: Path) -> stat_result:
    """What the file system says of ``path``, links followed.

    Raises:
        UsageError: nothing is there.
        SourceError: it can't be looked at (rights, a loop of links).
    """
    try:
        return path.stat()
    except ValueError as error:  # a NUL character in the path
        raise UsageError("source.missing", path=shown(path)) from error
    except OSError as error:
        raise _error(path, error) from error


def is_folder(path: Path) -> bool:
    """Whether ``path`` is a folder; raises as ``status`` does."""
    return stat.S_ISDIR(status(path).st_mode)


def read(path: Path) -> bytes:
    """The bytes of ``path``; a device or a pipe is never opened, a file that is too large never read.

    Raises:
        UsageError: nothing is there.
        SourceError: not a file, too large, empty, or not readable.
    """
    found = status(path)
    if not stat.S_ISREG(found.st_mode):
        raise SourceError("source.not-a-file", path=shown(path))
    if found.st_size > MAX_BYTES:
        raise _too_large(path, found.st_size)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _error(path, error) from error
    if len(data) > MAX_BYTES:  # it grew meanwhile
        raise _too_large(path, len(data))
    if not data:
        raise SourceError("source.empty", path=shown(path))
    return data


def _too_large(path: Path, size: int) -> SourceError:
    return SourceError("source.too-large", path=shown(path), megabytes=size // 1_000_000, limit=MAX_BYTES // 1_000_000)


def _error(path: Path, error: OSError) -> UsageError | SourceError:
    if error.errno in _MISSING:
        return UsageError("source.missing", path=shown(path))
    if error.errno == errno.ELOOP:
        return SourceError("source.loop", path=shown(path))
    if error.errno in (errno.EACCES, errno.EPERM):
        return SourceError("source.forbidden", path=shown(path))
    return SourceError("source.unreadable", path=shown(path), detail=error.strerror or type(error).__name__)


def shown(path: Path) -> str:
    """The path as a message can print it, whatever the locale; what is no UTF-8 and control characters escaped."""
    printable = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in printable)


def native(name: str) -> str:
    """``name`` as paths must have it for the file system to hold it in UTF-8, whatever the locale."""
    return os.fsdecode(name.encode())
