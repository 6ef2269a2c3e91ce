"""The machine: whether it is a Debian, how to run a command on it, and how to run one as root."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UnavailableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

_OS_RELEASE: Final = Path("/etc/os-release")
_SYSTEM_PATH: Final = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))
_TAIL: Final = 6
_TIMEOUT: Final = 900.0
"""Seconds; the longest step is apt-get on a slow line."""


def require_debian(os_release: Path = _OS_RELEASE) -> None:
    """Say so where the sandbox can't be: the packages and paths are Debian's.

    Raises:
        UsageError: another system.
    """
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    if fields.get("ID", "").strip("\"'") != "debian":
        raise UsageError("sandbox.not-debian", system=fields.get("PRETTY_NAME", "?").strip("\"'"))


def which(command: str) -> str | None:
    """The path of a command, also of those that only root has on the path."""
    return shutil.which(command, path=_SYSTEM_PATH)


def run(command: Sequence[str], *, cwd: Path | None = None, stdin: str = "") -> str:
    """Run a command to its end; what it printed on its standard output.

    Raises:
        UnavailableError: it failed, took too long or is not there; the message carries its last lines.
    """
    path = which(command[0])
    if path is None:
        raise UnavailableError("sandbox.command-missing", command=command[0])
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands; no shell
            [path, *command[1:]], cwd=cwd, input=stdin, capture_output=True, text=True, timeout=_TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise _failed(command, f"> {_TIMEOUT:.0f} s") from error
    if done.returncode != 0:
        raise _failed(command, done.stderr.strip() or done.stdout.strip())
    return done.stdout


def run_as_root(command: Sequence[str], *, why: str) -> str:
    """Run a command as root: as it is, or through ``sudo -n``.

    Raises:
        UsageError: not root, and no sudo without a password.
        UnavailableError: the command failed.
    """
    if os.geteuid() == 0:
        return run(command)
    if which("sudo") is None or not _sudo_works():
        raise UsageError("sandbox.no-root", why=why)
    return run(["sudo", "-n", *command])


def _sudo_works() -> bool:
    try:
        run(["sudo", "-n", "true"])
    except UnavailableError:
        return False
    return True


def _failed(command: Sequence[str], output: str) -> UnavailableError:
    tail = "\n".join(output.splitlines()[-_TAIL:])
    words = [
        word for word in command if word not in {"sudo", "env"} and not word.startswith(("-", "/")) and "=" not in word
    ]
    return UnavailableError("sandbox.command-failed", command=" ".join(words[:2]), output=tail)
