"""Processes that outlive the command: started in a session of their own, known again by start time and by a mark.

A pid alone proves nothing, since the kernel gives it out again. A recorded process is ours if it started at the very
tick that was recorded in the same boot; any process is ours that carries the folder's mark in its environment, which
children inherit (PHP's workers outlive the server that forked them).
"""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_MARK: Final = "CMS_PUBLISHER_SANDBOX"
_PATIENCE: Final = 20.0
"""Seconds that MariaDB is given to write its pages before it is killed."""
_SETTLING: Final = 1.0
"""Seconds within which a new process has its environment."""
_PROC: Final = Path("/proc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """The first process of a group. ``started`` is in clock ticks since the boot ``boot``."""

    name: str
    pid: int
    started: int
    boot: str


def spawn(name: str, command: Sequence[str], *, folder: Path, env: Mapping[str, str]) -> Process:
    """Start ``command`` in a session of its own, its output in ``folder/NAME.log``, with the folder's mark."""
    log = folder / f"{name}.log"
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    pid = os.posix_spawn(
        command[0],
        list(command),
        {**env, _MARK: str(folder)},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, str(log), write, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
        setsid=True,
    )
    _await_mark(pid, folder)
    started = _started(pid)
    return Process(name=name, pid=pid, started=-1 if started is None else started, boot=_boot())


def _await_mark(pid: int, folder: Path) -> None:
    """Linux lets the parent go on a moment before the child's new environment can be read (exec, vfork(2))."""
    deadline = time.monotonic() + _SETTLING
    while _stat(pid) and not _is_marked(pid, folder) and time.monotonic() < deadline:
        time.sleep(0.001)


def alive(process: Process) -> bool:
    """Whether that very process still runs."""
    return process.boot == _boot() and process.started == _started(process.pid)


def exists(pid: int) -> bool:
    """Whether a process of that number runs, ours or not; a zombie does not."""
    return _stat(pid) is not None


def tail(folder: Path, name: str, lines: int = 8) -> str:
    """The last lines of a process's log."""
    with suppress(OSError):
        return "\n".join((folder / f"{name}.log").read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
    return ""


def stop_all(folder: Path, recorded: Iterable[Process] = ()) -> int:
    """Stop every process group of that folder's sandbox; the number of groups that ran.

    They are asked to stop in the order of their start, newest first, and killed when they don't.
    """
    groups = _groups(folder, recorded)
    for group in sorted(groups, reverse=True):
        _stop_group(group)
    return len(groups)


def _groups(folder: Path, recorded: Iterable[Process]) -> set[int]:
    known = {process.pid for process in recorded if alive(process)}
    return known | {os.getpgid(pid) for pid in _marked(folder)}


def _stop_group(group: int) -> None:
    _signal(group, signal.SIGTERM)
    if not _gone(group, _PATIENCE):
        _signal(group, signal.SIGKILL)
        _gone(group, _PATIENCE)


def _signal(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, number)


def _gone(group: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while _members(group):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def _members(group: int) -> list[int]:
    """Living processes of a group; our own dead children are reaped on the way."""
    with suppress(ChildProcessError):
        os.waitpid(-group, os.WNOHANG)
    return [pid for pid in _pids() if (stat := _stat(pid)) and int(stat[2]) == group]


def _marked(folder: Path) -> Iterator[int]:
    return (pid for pid in _pids() if _stat(pid) and _is_marked(pid, folder))


def _is_marked(pid: int, folder: Path) -> bool:
    with suppress(OSError):
        return f"{_MARK}={folder}".encode() in (_PROC / str(pid) / "environ").read_bytes().split(b"\0")
    return False


def _pids() -> list[int]:
    return [int(entry.name) for entry in _PROC.iterdir() if entry.name.isdigit()]


def _stat(pid: int) -> list[str] | None:
    """Fields 3 and up of proc(5) ``stat`` (state, parent, group, ...); None for the dead and for zombies."""
    try:
        text = (_PROC / str(pid) / "stat").read_text()
    except OSError:
        return None
    fields = text.rpartition(")")[2].split()
    return None if fields[0] in "ZX" else fields


def _started(pid: int) -> int | None:
    stat = _stat(pid)
    return int(stat[19]) if stat else None


def _boot() -> str:
    return (_PROC / "sys/kernel/random/boot_id").read_text().strip()
