from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.delivery import deliver
from cms_publisher.errors import PublisherError, RefusedError, UnavailableError
from cms_publisher.journal.pushes import PushJournal
from cms_publisher.journal.sqlite import SqliteDatabase
from cms_publisher.model import Action, Known, Payload, Receipt, RemoteState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAYLOAD = Payload(story="phare", site="default", post={"title": "Le phare"}, seo={}, sha256="s1")
CHANGED = replace(PAYLOAD, post={"title": "Le phare rouvre"}, sha256="s2")


@dataclass
class Site:
    """A site in memory: one post, conditional updates, and faults on demand."""

    id: str = "site"
    remote: RemoteState | None = None
    writes: int = 0
    calls: list[str] = field(default_factory=list)
    lose: list[str] = field(default_factory=list)
    """What becomes of the next pushes: "before" they arrive, or "after"."""
    not_landed: tuple[str, ...] = ()

    def observe(self, story_key: str, known: Known | None) -> RemoteState | None:
        self.calls.append("observe")
        return self.remote

    def carries(self, remote: RemoteState, payload: Payload) -> bool:
        return remote.pushed_sha256 == payload.sha256

    def push(self, payload: Payload, known: Known | None) -> Receipt:
        self.calls.append("push")
        fate = self.lose.pop(0) if self.lose else ""
        if fate == "before":
            raise UnavailableError("site-down", url="x", detail="")
        if self.remote and known and self.remote.etag != known.etag and not self.carries(self.remote, payload):
            raise RefusedError("post-edited", site="default", fields="title", link="")
        action = Action.UNCHANGED
        if self.remote is None or not self.carries(self.remote, payload):
            action = Action.UPDATED if self.remote else Action.CREATED
            self.writes += 1
            self.remote = RemoteState(
                post_id=1,
                status="draft",
                edit_link="",
                etag=f"e{self.writes}",
                fields=payload.post,
                pushed_sha256=payload.sha256,
            )
        if fate == "after":
            raise UnavailableError("site-timeout", url="x")
        return Receipt(
            story=payload.story, site=payload.site, action=action, remote=self.remote, not_landed=self.not_landed
        )


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[PushJournal]:
    with SqliteDatabase(tmp_path / "journal.sqlite3") as opened:
        yield PushJournal(opened)


def test_a_new_story_is_one_push_and_nothing_else(journal: PushJournal) -> None:
    site = Site()
    assert deliver(PAYLOAD, site, journal, "r").action is Action.CREATED
    assert site.calls == ["push"]


def test_an_unchanged_story_is_looked_at_and_not_pushed(journal: PushJournal) -> None:
    site = Site()
    deliver(PAYLOAD, site, journal, "r")
    site.calls.clear()
    assert deliver(PAYLOAD, site, journal, "r").action is Action.UNCHANGED
    assert site.calls == ["observe"]


def test_an_unchanged_story_whose_post_is_another_now_is_for_the_site_to_judge(journal: PushJournal) -> None:
    site = Site()
    deliver(PAYLOAD, site, journal, "r")
    assert site.remote
    site.remote = replace(site.remote, etag="edited", pushed_sha256=None)
    with pytest.raises(RefusedError, match="post-edited"):
        deliver(PAYLOAD, site, journal, "r")
    assert site.writes == 1


def test_a_changed_story_is_an_update(journal: PushJournal) -> None:
    site = Site()
    deliver(PAYLOAD, site, journal, "r")
    assert deliver(CHANGED, site, journal, "r").action is Action.UPDATED
    assert deliver(CHANGED, site, journal, "r").action is Action.UNCHANGED


def test_a_lost_answer_is_looked_for_and_found(journal: PushJournal) -> None:
    site = Site(lose=["after"], not_landed=("slug",))
    receipt = deliver(PAYLOAD, site, journal, "r")
    assert (receipt.action, receipt.not_landed, site.writes) == (Action.CREATED, ("slug",), 1)


def test_a_lost_update_is_found_as_an_update(journal: PushJournal) -> None:
    site = Site()
    deliver(PAYLOAD, site, journal, "r")
    site.lose = ["after"]
    assert deliver(CHANGED, site, journal, "r").action is Action.UPDATED
    assert site.writes == 2


def test_what_did_not_arrive_is_not_sent_again_by_the_same_run(journal: PushJournal) -> None:
    site = Site(lose=["before"])
    with pytest.raises(UnavailableError):
        deliver(PAYLOAD, site, journal, "r")
    assert site.calls == ["push", "observe"]
    assert deliver(PAYLOAD, site, journal, "r").action is Action.CREATED
    assert site.writes == 1


def test_a_push_of_unknown_end_is_pushed_again_even_where_the_story_is_unchanged(journal: PushJournal) -> None:
    site = Site()
    deliver(PAYLOAD, site, journal, "r")
    journal.begin(run="r", site=site.id, story=PAYLOAD.story, payload_sha256="s2")
    site.calls.clear()
    deliver(PAYLOAD, site, journal, "r")
    assert site.calls == ["push"]


def test_what_did_not_land_whole_is_tried_again_by_the_next_run(journal: PushJournal) -> None:
    site = Site(not_landed=("tags: mer",))
    deliver(PAYLOAD, site, journal, "r")
    site.calls.clear()
    assert deliver(PAYLOAD, site, journal, "r").not_landed == ("tags: mer",)
    assert site.calls == ["push"]


@pytest.mark.parametrize("error", [RefusedError("post-live"), UnavailableError("site-down")])
def test_every_error_is_in_the_journal_and_goes_on(
    journal: PushJournal, error: PublisherError, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Receipt:
        raise error

    site = Site()
    monkeypatch.setattr(site, "push", fail)
    with pytest.raises(type(error)):
        deliver(PAYLOAD, site, journal, "r")
    assert journal.open_intent(site.id, PAYLOAD.story) is isinstance(error, UnavailableError)
