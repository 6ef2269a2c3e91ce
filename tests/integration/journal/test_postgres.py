"""The journal on a real PostgreSQL: the same contract as in SQLite, and what only a server can do to it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.journal.postgres import PostgresDatabase
from cms_publisher.journal.pushes import PushJournal
from cms_publisher.journal.schema import MIGRATIONS
from cms_publisher.model import Action
from tests.journal.pushes import *  # noqa: F403  (the contract's tests)
from tests.journal.pushes import KNOWN, begin
from tests.journal.queue import *  # noqa: F403

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.integration.postgres import Server


@pytest.fixture
def database(empty: str) -> Iterator[PostgresDatabase]:
    with PostgresDatabase(empty) as opened:
        yield opened


@pytest.fixture
def reopened(empty: str) -> Callable[[], PostgresDatabase]:
    return lambda: PostgresDatabase(empty)


def test_many_machines_that_come_first_at_the_same_moment_make_one_journal(empty: str) -> None:
    def open_and_write(_: int) -> int:
        with PostgresDatabase(empty) as opened:
            return begin(PushJournal(opened))

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(open_and_write, range(8))) == list(range(1, 9))


def test_a_journal_of_a_newer_version_is_left_alone(database: PostgresDatabase, empty: str) -> None:
    database.run("UPDATE cms_publisher.version SET number = 99")
    with pytest.raises(UsageError) as error:
        PostgresDatabase(empty)
    assert (error.value.code, error.value.args_["known"]) == ("journal-newer", len(MIGRATIONS))


def test_a_server_that_restarts_under_a_push_loses_no_result(postgres: Server, database: PostgresDatabase) -> None:
    journal = PushJournal(database)
    intent = begin(journal)
    postgres.stop()
    with pytest.raises(UsageError, match="journal-result-lost"):
        journal.finish(intent, Action.CREATED, known=KNOWN)
    with pytest.raises(UnavailableError, match="journal-down"):
        begin(journal)
    postgres.start()
    assert journal.open_intent("a", "phare") is True
    journal.finish(intent, Action.CREATED, known=KNOWN)
    assert journal.known("a", "phare") == KNOWN


def test_a_server_that_is_not_there_is_down_for_now_and_its_password_is_not_said() -> None:
    with pytest.raises(UnavailableError) as error:
        PostgresDatabase("postgresql://redaction:secret@127.0.0.1:1/journal")
    assert "secret" not in str(error.value.args)


@pytest.mark.parametrize("url", ["mysql://redaction:secret@127.0.0.1/journal", "journal=secret with spaces"])
def test_what_is_no_postgresql_address_is_said_without_it(url: str) -> None:
    with pytest.raises(UsageError, match="journal-url") as error:
        PostgresDatabase(url)
    assert "secret" not in str(error.value.args)
    assert error.value.__cause__ is None
