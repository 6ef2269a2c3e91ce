from __future__ import annotations

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.journal.pushes import PushJournal
from cms_publisher.journal.sqlite import SqliteDatabase
from cms_publisher.model import Action
from tests.journal.pushes import *  # noqa: F403  (the contract's tests)
from tests.journal.pushes import KNOWN, begin
from tests.journal.queue import *  # noqa: F403

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[SqliteDatabase]:
    with SqliteDatabase(path, busy_seconds=0.1) as opened:
        yield opened


@pytest.fixture
def reopened(path: Path) -> Callable[[], SqliteDatabase]:
    return lambda: SqliteDatabase(path)


def test_every_commit_is_on_disk_before_the_call_returns(database: SqliteDatabase) -> None:
    assert database.rows("PRAGMA synchronous") == [(2,)]
    assert database.rows("PRAGMA journal_mode") == [("wal",)]


def test_a_journal_of_a_newer_version_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(UsageError) as error:
        SqliteDatabase(path)
    assert (error.value.code, error.value.args_["version"]) == ("journal-newer", 99)


def test_a_file_that_is_no_journal_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Chère rédaction, " * 100, encoding="utf-8")
    with pytest.raises(UsageError, match="journal-unusable"):
        SqliteDatabase(path)
    assert path.read_text(encoding="utf-8").startswith("Chère")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("un fichier", encoding="utf-8")
    with pytest.raises(UsageError, match="journal-unusable"):
        SqliteDatabase(tmp_path / "state" / "journal.sqlite3")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="journal-unusable"):
        SqliteDatabase(tmp_path / "journal.sqlite3")


def test_a_journal_that_another_process_holds_too_long_sends_nothing(database: SqliteDatabase, path: Path) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UsageError, match="journal-unusable"):
        begin(PushJournal(database))
    holder.close()


def test_a_result_that_cannot_be_written_is_said_as_such_and_its_intent_stays_open(
    database: SqliteDatabase, path: Path
) -> None:
    journal = PushJournal(database)
    intent = begin(journal)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UsageError, match="journal-result-lost"):
        journal.finish(intent, Action.CREATED, known=KNOWN)
    holder.close()
    assert journal.open_intent("a", "phare") is True


def test_what_a_thread_wrote_is_closed_by_another(path: Path) -> None:
    with ThreadPoolExecutor(1) as thread:
        opened = thread.submit(SqliteDatabase, path).result()
        thread.submit(begin, PushJournal(opened)).result()
    opened.__exit__(None, None, None)
    with SqliteDatabase(path) as again:
        assert again.rows("SELECT count(*) FROM push") == [(1,)]
