"""What a journal of pushes must do, whatever keeps it: SQLite in the unit tests, PostgreSQL in the integration tests.

The module that imports these tests gives ``database`` and ``reopened``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.journal.decisions import DecisionJournal
from cms_publisher.journal.pushes import PushJournal
from cms_publisher.model import Action, Approval, Intent, Known, RemoteState, Waiver

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.journal.database import Database

KNOWN = Known(post_id=7, etag="e", payload_sha256="s", fields={"title": "Été\u202f!", "tags": [1, 2]})
WAIVER = Waiver(
    story="phare",
    finding="f1",
    code="fidelity.changed",
    about="« dix »",
    by="Anne Roy",
    reason="Vérifié « sur place ».",
    at="2027-03-01T08:00:00+00:00",
)
APPROVAL = Approval(
    story="phare",
    site="default",
    payload_sha256="s",
    by="Luc Vidal",
    responsible="Le Fil de l’Anse",
    at="2027-03-01T09:00:00+00:00",
    changed="le titre",
    edits={"date": 2},
)


@pytest.fixture
def journal(database: Database) -> PushJournal:
    return PushJournal(database)


def begin(journal: PushJournal, story: str = "phare", site: str = "a") -> int:
    return journal.begin(Intent(run="r", site=site, site_name="default", story=story, payload_sha256="s"))


def test_nothing_is_known_of_a_story_that_was_never_pushed(journal: PushJournal) -> None:
    assert journal.known("a", "phare") is None
    assert journal.open_intent("a", "phare") is False


def test_an_intent_is_open_until_its_result_and_seen_by_another_process(
    journal: PushJournal, reopened: Callable[[], Database]
) -> None:
    intent = begin(journal)
    with reopened() as database:
        other = PushJournal(database)
        assert other.open_intent("a", "phare") is True
        journal.finish(intent, Action.CREATED, known=KNOWN)
        assert other.open_intent("a", "phare") is False
        assert other.known("a", "phare") == KNOWN


def test_the_last_result_is_what_is_known(journal: PushJournal) -> None:
    journal.finish(begin(journal), Action.CREATED, known=KNOWN)
    later = Known(post_id=7, etag="e2", payload_sha256="s2", fields={}, ours={"title": "Le nôtre"}, base_etag="b")
    journal.finish(begin(journal), Action.UPDATED, known=later)
    assert journal.known("a", "phare") == later


def test_what_people_wrote_is_kept_with_the_push_that_overwrites_it(journal: PushJournal, database: Database) -> None:
    word = Intent(
        run="r", site="a", site_name="default", story="phare", payload_sha256="s", by="Anne Roy", reason="« Vu. »"
    )
    intent = journal.begin(word)
    theirs = RemoteState(post_id=7, status="draft", edit_link="", etag="e", fields={"title": "Été\u202f!"})
    journal.keep(intent, theirs)
    ((fields, by, reason),) = database.rows(
        "SELECT o.fields, p.by, p.reason FROM overwritten o JOIN push p ON p.id = o.push WHERE p.story = ?", "phare"
    )
    assert (json.loads(fields), by, reason) == ({"title": "Été\u202f!"}, "Anne Roy", "« Vu. »")


def test_a_push_of_unknown_end_stays_open_a_refused_one_does_not(journal: PushJournal) -> None:
    journal.finish(begin(journal), Action.UNKNOWN, detail="site-timeout")
    assert journal.open_intent("a", "phare") is True
    journal.finish(begin(journal), Action.REFUSED, detail="post-edited")
    assert journal.open_intent("a", "phare") is False


def test_sites_and_stories_are_kept_apart(journal: PushJournal) -> None:
    journal.finish(begin(journal), Action.CREATED, known=KNOWN)
    begin(journal, story="bac")
    begin(journal, site="b")
    assert journal.known("b", "phare") is None
    assert journal.known("a", "bac") is None
    assert journal.open_intent("a", "phare") is False


def test_a_refusal_forgets_nothing(journal: PushJournal) -> None:
    journal.finish(begin(journal), Action.CREATED, known=KNOWN)
    journal.finish(begin(journal), Action.REFUSED)
    assert journal.known("a", "phare") == KNOWN


def test_keys_are_told_apart_by_case_and_accent(journal: PushJournal) -> None:
    journal.finish(begin(journal, story="été"), Action.CREATED, known=KNOWN)
    assert journal.known("a", "Été") is None
    assert journal.known("a", "ete") is None


def test_what_is_written_together_is_written_whole_or_not_at_all(
    journal: PushJournal, database: Database, reopened: Callable[[], Database]
) -> None:
    def write_and_fail() -> None:
        with database.transaction():
            begin(journal)
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    with reopened() as other:
        assert other.rows("SELECT id FROM push") == []


def test_a_query_that_makes_no_sense_is_an_error_of_the_journal(database: Database) -> None:
    with pytest.raises(UsageError, match="journal-unusable"):
        database.rows("SELECT nothing FROM nowhere")


def test_decisions_come_back_as_they_were_made(database: Database, reopened: Callable[[], Database]) -> None:
    decisions = DecisionJournal(database)
    decisions.waive(WAIVER)
    decisions.approve(APPROVAL)
    with reopened() as other:
        found = DecisionJournal(other).of("phare")
    assert (found.waivers, found.approvals) == ((WAIVER,), (APPROVAL,))
