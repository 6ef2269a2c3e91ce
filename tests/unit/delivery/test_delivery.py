from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.delivery import deliver
from cms_publisher.errors import PublisherError, RefusedError, UnavailableError
from cms_publisher.model import Action, Intent
from tests.unit.delivery.sites import PAYLOAD, story

if TYPE_CHECKING:
    from tests.unit.delivery.conftest import Newsroom

CHANGED = story("s2", title="Le phare rouvre")


def test_a_new_story_is_one_write_and_nothing_else(newsroom: Newsroom) -> None:
    assert newsroom.push().action is Action.CREATED
    assert newsroom.site.calls == ["write"]


def test_an_unchanged_story_is_looked_at_and_not_written(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.calls.clear()
    assert newsroom.push().action is Action.UNCHANGED
    assert newsroom.site.calls == ["observe"]


def test_a_story_that_was_seen_as_it_was_left_is_not_asked_about_again(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.calls.clear()
    seen = newsroom.site.standings({"phare": None})["phare"]
    run = deliver(PAYLOAD, newsroom.site, newsroom.journal, "r", seen=seen)
    assert (run.action, newsroom.site.calls) == (Action.UNCHANGED, [])
    newsroom.site.edit(title="À nous")
    with pytest.raises(RefusedError, match="post-edited"):
        deliver(CHANGED, newsroom.site, newsroom.journal, "r", seen=seen)


def test_a_changed_story_is_one_write_that_carries_the_difference_alone(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.calls.clear()
    assert newsroom.push(CHANGED).action is Action.UPDATED
    assert newsroom.site.calls == ["write"]
    assert dict(newsroom.site.writes[-1].fields) == {"title": "Le phare rouvre"}
    assert newsroom.push(CHANGED).action is Action.UNCHANGED


def test_a_slug_that_wordpress_numbered_is_not_fought_over(newsroom: Newsroom) -> None:
    newsroom.site.taken = True
    assert newsroom.push().not_landed == ("slug",)
    newsroom.push(CHANGED)
    assert dict(newsroom.site.writes[-1].fields) == {"title": "Le phare rouvre"}


def test_a_lost_answer_is_looked_for_and_found(newsroom: Newsroom) -> None:
    newsroom.site.lose = ["after"]
    assert newsroom.push().action is Action.CREATED
    assert (newsroom.site.calls, len(newsroom.site.writes)) == (["write", "observe"], 1)


def test_a_lost_update_is_found_as_an_update(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.lose = ["after"]
    assert newsroom.push(CHANGED).action is Action.UPDATED
    assert len(newsroom.site.writes) == 2


def test_what_did_not_arrive_is_sent_again_only_after_a_look_and_a_pause(newsroom: Newsroom) -> None:
    newsroom.site.lose = ["before", "before"]
    assert newsroom.push().action is Action.CREATED
    assert newsroom.site.calls == ["write", "observe", "write", "observe", "write"]
    assert newsroom.waited == [1.0, 2.0]
    assert len(newsroom.site.writes) == 1


def test_what_can_not_be_looked_for_is_not_sent_again(newsroom: Newsroom) -> None:
    newsroom.site.lose, newsroom.site.blind = ["after"], True
    with pytest.raises(UnavailableError, match="site-down"):
        newsroom.push()
    assert newsroom.site.calls == ["write", "observe"]
    newsroom.site.blind = False
    assert newsroom.push().action is Action.UNCHANGED
    assert len(newsroom.site.writes) == 1


def test_after_three_tries_it_is_left_for_the_next_run(newsroom: Newsroom) -> None:
    newsroom.site.lose = ["before"] * 3
    with pytest.raises(UnavailableError):
        newsroom.push()
    assert newsroom.site.calls.count("write") == 3
    assert newsroom.push().action is Action.CREATED
    assert len(newsroom.site.writes) == 1


def test_a_site_that_can_not_tell_a_second_arrival_gets_none(newsroom: Newsroom) -> None:
    newsroom.site.is_atomic = False
    newsroom.site.lose = ["before"]
    with pytest.raises(UnavailableError):
        newsroom.push()
    assert newsroom.site.calls == ["write", "observe"]


def test_a_push_of_unknown_end_is_pushed_again_even_where_the_story_is_unchanged(newsroom: Newsroom) -> None:
    newsroom.push()
    intent = Intent(run="r", site="site", site_name="default", story=PAYLOAD.story, payload_sha256="s2")
    newsroom.journal.begin(intent)
    newsroom.site.calls.clear()
    newsroom.push()
    assert newsroom.site.calls == ["write"]


def test_what_did_not_land_whole_is_tried_again_by_the_next_run(newsroom: Newsroom) -> None:
    newsroom.site.absent = ("tags: mer",)
    newsroom.push()
    newsroom.site.calls.clear()
    assert newsroom.push().not_landed == ("tags: mer",)
    assert newsroom.site.calls == ["write"]


@pytest.mark.parametrize("error", [RefusedError("post-live"), UnavailableError("site-certificate")])
def test_every_error_is_in_the_journal_and_goes_on(
    newsroom: Newsroom, error: PublisherError, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(newsroom.site, "write", fail)
    with pytest.raises(type(error)):
        newsroom.push()
    assert newsroom.journal.open_intent("site", PAYLOAD.story) is isinstance(error, UnavailableError)
