"""Work with a site, done beside the pages: it goes on when the browser is closed, and its end is kept.

Of one text to one site a sending is under way at most once, however often the button is pressed; what a restarted
desk finds unfinished is said to be interrupted. Whether something arrives twice is the delivery's business: it doesn't.
"""

from __future__ import annotations

import logging
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cms_publisher.desk.database import now
from cms_publisher.desk.words import error_words, log
from cms_publisher.errors import PublisherError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.desk.database import Database
    from cms_publisher.messages import Lang

_WORKERS: Final = 4
_COLUMNS: Final = "id, story, site, what, sha256, by, at, state, link, words, ended, code"


class What(StrEnum):
    """What is done with a site."""

    SEND = "send"
    MERGE = "merge"
    FORCE = "force"
    LOOK = "look"
    WITHDRAW = "withdraw"


class State(StrEnum):
    """How far a sending is."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is asked of a site, of which text, by whom."""

    story: str
    """The name of its folder."""
    site: str
    what: What
    sha256: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of it, in words; ``link`` leads to the post."""

    words: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """A sending as it is written down."""

    id: int
    story: str
    site: str
    what: What
    sha256: str
    by: str
    at: str
    state: State
    link: str | None
    words: str | None
    ended: str | None
    code: str | None
    """What stood in the way: an error's code."""


class Sendings:
    """All sendings, and the threads that do them."""

    def __init__(self, database: Database) -> None:
        """Those that a stopped desk left are marked."""
        self._database = database
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="sending")
        with database.work() as db:
            db.execute(
                "UPDATE sending SET state = ?, ended = ? WHERE state = ?", (State.INTERRUPTED, now(), State.RUNNING)
            )

    def start(self, job: Job, work: Callable[[], Result], lang: Lang) -> int:
        """Begin, unless the very same is under way; the number of the one that is."""
        row = (*_row(job), State.RUNNING)
        try:
            with self._database.work() as db:
                cursor = db.execute(
                    "INSERT INTO sending (story, site, what, sha256, by, at, state) VALUES (?, ?, ?, ?, ?, ?, ?)", row
                )
                number = int(cursor.lastrowid or 0)
        except sqlite3.IntegrityError:
            found = self._where("story = ? AND site = ? AND what = ? AND sha256 = ? ORDER BY id DESC LIMIT 1", *row[:4])
            return found[0].id
        self._pool.submit(self._do, number, work, lang)
        return number

    def get(self, number: int) -> Sending | None:
        """The sending of that number."""
        found = self._where("id = ?", number)
        return found[0] if found else None

    def of(self, story: str, site: str | None = None) -> list[Sending]:
        """A story's sendings, the newest first; to one site or to all."""
        if site is None:
            return self._where("story = ? ORDER BY id DESC", story)
        return self._where("story = ? AND site = ? ORDER BY id DESC", story, site)

    def close(self) -> None:
        """Wait for what is under way."""
        self._pool.shutdown(wait=True)

    def note(self, job: Job, result: Result, code: str | None) -> None:
        """Write down what was seen on a site at once; ``code``: what stands in the way there."""
        row = (*_row(job), State.DONE, result.link, result.words, now(), code)
        with self._database.work() as db:
            db.execute(f"INSERT INTO sending ({_COLUMNS.removeprefix('id, ')}) VALUES (?{', ?' * 10})", row)  # noqa: S608

    def _do(self, number: int, work: Callable[[], Result], lang: Lang) -> None:
        state, link, code = State.FAILED, None, None
        try:
            result = work()
            state, words, link = State.DONE, result.words, result.link
        except PublisherError as error:
            log(error)
            words, code = error_words(error, lang), error.code
            link = str(error.args_["link"]) if "link" in error.args_ else None
        except Exception as error:  # a thread's traceback is nobody's: it is logged, and the person told
            logging.getLogger(__name__).exception("sending %d", number)
            words = say("desk.bug", lang, kind=type(error).__name__)
        with self._database.work() as db:
            db.execute(
                "UPDATE sending SET state = ?, words = ?, link = ?, ended = ?, code = ? WHERE id = ?",
                (state, words, link, now(), code, number),
            )

    def _where(self, condition: str, *values: object) -> list[Sending]:
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM sending WHERE {condition}", *values)  # noqa: S608
        names = _COLUMNS.split(", ")
        return [_sending(dict(zip(names, row, strict=True))) for row in rows]


def _row(job: Job) -> tuple[str, ...]:
    return job.story, job.site, job.what, job.sha256, job.by, now()


def _sending(row: dict[str, object]) -> Sending:
    return Sending(**{**row, "what": What(str(row["what"])), "state": State(str(row["state"]))})  # type: ignore[arg-type]
