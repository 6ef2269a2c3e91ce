"""One tick at a time on one machine: a lock that is not waited for, and that goes with its holder, however it ends.

The kernel keeps it (flock(2)), so a dead holder holds nothing; the file stays, and says whose it was last.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cms_publisher.errors import UnavailableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock.

    Raises:
        UnavailableError: another process holds it.
        UsageError: the file can't be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise UsageError("journal-unusable", path=path, detail=error.strerror) from error
    try:
        _take(file, path)
        yield
    finally:
        os.close(file)


def _take(file: int, path: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(file, 100, 0).decode(errors="replace").strip() or "?"
        raise UnavailableError("clock-held", path=path, holder=holder) from error
    os.ftruncate(file, 0)
    os.pwrite(file, f"{os.getpid()}, {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n".encode(), 0)
