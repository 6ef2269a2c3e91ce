"""What can go wrong, as a tree; each error knows its exit status. Words are in messages/, under the error's code.

PublisherError
├── UsageError           2  what was asked for makes no sense: arguments, configuration, a path that does not exist
├── SourceError          1  a source or story that a person must mend: empty, binary, unreadable
├── RefusedError         1  a push that must not happen without a person's word
└── UnavailableError    75  the world is at fault for now; the same call may succeed later
"""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class ExitStatus(IntEnum):
    """Exit statuses; sysexits(3) for 75 (EX_TEMPFAIL), the shell's 128 + SIGINT for 130."""

    DONE = 0
    NEEDS_PERSON = 1
    USAGE = 2
    BUG = 3
    TRY_LATER = 75
    INTERRUPTED = 130


_WORST_FIRST = (
    ExitStatus.INTERRUPTED,
    ExitStatus.BUG,
    ExitStatus.USAGE,
    ExitStatus.NEEDS_PERSON,
    ExitStatus.TRY_LATER,
    ExitStatus.DONE,
)


def combine(statuses: list[ExitStatus]) -> ExitStatus:
    """The exit status of a mixed run: the first that occurs in 130, 3, 2, 1, 75, 0."""
    return next((status for status in _WORST_FIRST if status in statuses), ExitStatus.DONE)


class PublisherError(Exception):
    """Something that a user can act on: a message code and the values that its words need."""

    exit_status: ClassVar[ExitStatus] = ExitStatus.BUG

    def __init__(self, code: str, **args: object) -> None:
        super().__init__(code, args)
        self.code = code
        self.args_ = args

    def __reduce__(self) -> tuple[Callable[[str], PublisherError], tuple[str]]:
        """So that an error travels between processes."""
        return partial(_with, type(self), self.args_), (self.code,)


def _with(kind: type[PublisherError], args: Mapping[str, object], code: str) -> PublisherError:
    return kind(code, **args)


class UsageError(PublisherError):
    """What was asked for makes no sense as it stands: arguments, configuration, a path that does not exist."""

    exit_status = ExitStatus.USAGE


class SourceError(PublisherError):
    """A source or story that a person must mend: empty, binary, unreadable, broken."""

    exit_status = ExitStatus.NEEDS_PERSON


class RefusedError(PublisherError):
    """A push that must not happen without a person's word."""

    exit_status = ExitStatus.NEEDS_PERSON


class UnavailableError(PublisherError):
    """The network or the site is at fault for now; the same call may succeed later."""

    exit_status = ExitStatus.TRY_LATER


def place(error: BaseException) -> str:
    """Where an exception was raised: "digest.py:12"; in another process, what that one noted."""
    if notes := getattr(error, "__notes__", None):
        return str(notes[0])
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    return f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}" if where else "?"
