from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.journal.sqlite import SqliteJournal
from cms_publisher.model import Action, Known

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KNOWN = Known(post_id=7, etag="e", payload_sha256="s", fields={"title": "Été", "tags": [1, 2]})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    with SqliteJournal(path, busy_seconds=0.1) as opened:
        yield opened


def begin(journal: SqliteJournal, story: str = "phare", site: str = "a") -> int:
    return journal.begin(run="r", site=site, story=story, payload_sha256="s")


def test_nothing_is_known_of_a_story_that_was_never_pushed(journal: SqliteJournal) -> None:
    assert journal.known("a", "phare") is None
    assert journal.open_intent("a", "phare") is False


def test_an_intent_is_open_until_its_result_and_seen_by_another_process(journal: SqliteJournal, path: Path) -> None:
    intent = begin(journal)
    with SqliteJournal(path) as other:
        assert other.open_intent("a", "phare") is True
        journal.finish(intent, Action.CREATED, known=KNOWN)
        assert other.open_intent("a", "phare") is False
        assert other.known("a", "phare") == KNOWN


def test_a_push_of_unknown_end_stays_open_a_refused_one_does_not(journal: SqliteJournal) -> None:
    journal.finish(begin(journal), Action.UNKNOWN, detail="site-timeout")
    assert journal.open_intent("a", "phare") is True
    journal.finish(begin(journal), Action.REFUSED, detail="post-edited")
    assert journal.open_intent("a", "phare") is False


def test_sites_and_stories_are_kept_apart(journal: SqliteJournal) -> None:
    journal.finish(begin(journal), Action.CREATED, known=KNOWN)
    begin(journal, story="bac")
    begin(journal, site="b")
    assert journal.known("b", "phare") is None
    assert journal.known("a", "bac") is None
    assert journal.open_intent("a", "phare") is False


def test_a_refusal_forgets_nothing(journal: SqliteJournal) -> None:
    journal.finish(begin(journal), Action.CREATED, known=KNOWN)
    journal.finish(begin(journal), Action.REFUSED)
    assert journal.known("a", "phare") == KNOWN


def test_every_commit_is_on_disk_before_the_call_returns(journal: SqliteJournal) -> None:
    assert journal._db.execute("PRAGMA synchronous").fetchone() == (2,)  # noqa: SLF001  (a connection's own setting)
    assert journal._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)  # noqa: SLF001


def test_a_journal_of_a_newer_version_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(UsageError) as error:
        SqliteJournal(path)
    assert (error.value.code, error.value.args_["version"]) == ("journal-newer", 99)


def test_a_file_that_is_no_journal_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Chère rédaction, " * 100, encoding="utf-8")
    with pytest.raises(UsageError, match="journal-unusable"):
        SqliteJournal(path)
    assert path.read_text(encoding="utf-8").startswith("Chère")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("un fichier", encoding="utf-8")
    with pytest.raises(UsageError, match="journal-unusable"):
        SqliteJournal(tmp_path / "state" / "journal.sqlite3")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="journal-unusable"):
        SqliteJournal(tmp_path / "journal.sqlite3")


def test_a_journal_that_another_process_holds_too_long_sends_nothing(journal: SqliteJournal, path: Path) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UsageError, match="journal-unusable"):
        begin(journal)
    holder.close()


def test_a_result_that_cannot_be_written_is_said_as_such_and_its_intent_stays_open(
    journal: SqliteJournal, path: Path
) -> None:
    intent = begin(journal)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UsageError, match="journal-result-lost"):
        journal.finish(intent, Action.CREATED, known=KNOWN)
    holder.close()
    assert journal.open_intent("a", "phare") is True
