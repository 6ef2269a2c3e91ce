"""Start, stop and look at a sandbox. One folder, one sandbox; started again, it goes on with its own content."""

from __future__ import annotations

import fcntl
import secrets
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.sandbox import database, host, info, packages, plugin, process, site, sqlite, tree
from cms_publisher.sandbox.info import SandboxInfo, User
from cms_publisher.sandbox.options import Database, Options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.sandbox.process import Process

_CLAIM: Final = ".cms-publisher-sandbox"
"""The file that says that a folder is a sandbox, which may be emptied and removed; locked while it is worked on."""
_SCHEMA: Final = "wordpress"


class State(StrEnum):
    """What became of a sandbox."""

    RUNNING = "running"
    STOPPED = "stopped"
    BROKEN = "broken"
    """Something of it runs, but not all, or REST does not answer."""
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The state of a folder's sandbox, and the sandbox itself unless there is none."""

    state: State
    info: SandboxInfo | None = None


def status(folder: Path) -> Status:
    """Look whether the sandbox of that folder runs: its processes, then its REST interface."""
    found = info.read(folder.absolute())
    if found is None:
        return Status(state=State.ABSENT)
    living = [process.alive(item) for item in found.processes]
    if all(living) and site.answers(found.port):
        return Status(state=State.RUNNING, info=found)
    return Status(state=State.BROKEN if any(living) else State.STOPPED, info=found)


def start(options: Options) -> SandboxInfo:
    """Stand it up, or start it again with its own content, or leave it alone where it runs.

    The companion plugin's files are brought up to date in each case.

    Raises:
        UsageError: not a Debian, no right to install what is missing, options that don't fit each other or the
            sandbox that is in the folder, a folder or port that is somebody else's.
        UnavailableError: a download or a program failed.
    """
    options = options.validated()
    host.require_debian()
    with claimed(options.folder):
        now = status(options.folder)
        if now.info is None:
            return _create(options)
        return _again(options, now.info, running=now.state is State.RUNNING)


def stop(folder: Path, *, purge: bool = False) -> bool:
    """Stop what runs of it, and remove the folder if asked to; whether anything ran.

    Raises:
        UsageError: the folder is no sandbox.
    """
    folder = folder.absolute()
    if not folder.exists():
        return False
    if not (folder / _CLAIM).exists():
        raise UsageError("sandbox.foreign-folder", folder=folder)
    with claimed(folder):
        found = info.read(folder)
        ran = process.stop_all(folder, found.processes if found else ())
        if purge:
            shutil.rmtree(folder)
    return ran > 0


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Make the folder ours and work on it alone."""
    claim = folder / _CLAIM
    if folder.exists() and not claim.exists() and any(folder.iterdir()):
        raise UsageError("sandbox.foreign-folder", folder=folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with claim.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def _nothing_left_running(folder: Path) -> Iterator[None]:
    """A start that fails or is interrupted leaves no process."""
    try:
        yield
    except BaseException:
        process.stop_all(folder)
        raise


def _again(options: Options, found: SandboxInfo, *, running: bool) -> SandboxInfo:
    asked = (options.version, options.database, options.multisite, options.plugin)
    if asked != (found.version, found.database, found.multisite, found.plugin) or options.port not in (0, found.port):
        raise UsageError("sandbox.other-kind", folder=options.folder)
    if options.plugin:
        plugin.place(options.folder / "www", plugin.source())
    if running:
        return found
    process.stop_all(options.folder, found.processes)
    packages.install(options.database)
    port = site.port_for(replace(options, port=found.port))
    with _nothing_left_running(options.folder):
        processes = (*_database(options), site.serve(options, port))
    return _written(replace(found, processes=processes))


def _create(options: Options) -> SandboxInfo:
    """From nothing; what an interrupted start left in the folder goes first."""
    companion = plugin.source() if options.plugin else None
    process.stop_all(options.folder)
    _empty(options.folder)
    packages.install(options.database)
    files = tree.wordpress(options.version, options.cache)
    port = site.port_for(options)
    www = site.lay(options, files)
    if companion:
        plugin.place(www, companion)
    with _nothing_left_running(options.folder):
        processes, access = _new_database(options, www)
        answer = site.install(options, port, access)
        processes = (*processes, site.serve(options, port))
    return _written(_info(options, port, answer, processes))


def _new_database(options: Options, www: Path) -> tuple[tuple[Process, ...], dict[str, str]]:
    """An empty one: its processes, and what WordPress must know to open it."""
    if options.database is Database.SQLITE:
        (options.folder / "db").mkdir()
        sqlite.place(www / "wp-content", options.cache)
        return (), {"DB_NAME": _SCHEMA, "DB_USER": "", "DB_PASSWORD": "", "DB_HOST": ""}
    database.create(options)
    server = database.run(options)
    password = secrets.token_urlsafe(24)
    database.make_schema(options, name=_SCHEMA, password=password)
    access = {"DB_NAME": _SCHEMA, "DB_USER": _SCHEMA, "DB_PASSWORD": password, "DB_HOST": f"localhost:{options.socket}"}
    return (server,), access


def _database(options: Options) -> tuple[Process, ...]:
    return () if options.database is Database.SQLITE else (database.run(options),)


def _info(options: Options, port: int, answer: dict[str, Any], processes: tuple[Process, ...]) -> SandboxInfo:
    return SandboxInfo(
        url=f"http://{site.LOOPBACK}:{port}",
        port=port,
        folder=options.folder,
        wordpress=answer["version"],
        version=options.version,
        database=options.database,
        multisite=options.multisite,
        plugin=options.plugin,
        sites=tuple(answer["sites"]),
        users=tuple(User(**user) for user in answer["users"]),
        processes=processes,
    )


def _written(found: SandboxInfo) -> SandboxInfo:
    info.write(found)
    return found


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.name == _CLAIM:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
