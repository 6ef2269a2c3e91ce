from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.delivery import adopt, withdraw
from cms_publisher.errors import RefusedError, UnavailableError
from cms_publisher.model import Action, Intent
from tests.unit.delivery.sites import p, story

if TYPE_CHECKING:
    from tests.unit.delivery.conftest import Newsroom

INTENT = Intent(run="r", site="site", site_name="default", story="phare", payload_sha256="", by="Anne Roy")


def taken(newsroom: Newsroom) -> list[tuple[object, ...]]:
    return newsroom.database.rows("SELECT action, by FROM push WHERE by IS NOT NULL ORDER BY id")


def test_an_untouched_draft_is_withdrawn_and_written_down(newsroom: Newsroom) -> None:
    newsroom.push()
    assert withdraw(newsroom.site, newsroom.journal, INTENT).status == "trash"
    assert taken(newsroom) == [("withdrawn", "Anne Roy")]
    with pytest.raises(RefusedError, match="post-trashed"):
        newsroom.push()


@pytest.mark.parametrize(
    ("fate", "code"),
    [({"title": "À nous"}, "withdraw-touched"), ({"status": "publish"}, "post-published")],
)
def test_what_people_touched_or_took_further_is_not_withdrawn(
    newsroom: Newsroom, fate: dict[str, str], code: str
) -> None:
    newsroom.push()
    newsroom.site.edit(**fate)
    with pytest.raises(RefusedError, match=code):
        withdraw(newsroom.site, newsroom.journal, INTENT)
    assert taken(newsroom) == [("refused", "Anne Roy")]


def test_what_is_open_in_an_editor_is_not_withdrawn(newsroom: Newsroom) -> None:
    newsroom.push()
    assert newsroom.site.remote
    newsroom.site.remote = replace(newsroom.site.remote, locked_by="Paul")
    with pytest.raises(RefusedError, match="post-open"):
        withdraw(newsroom.site, newsroom.journal, INTENT)


def test_a_withdrawal_whose_answer_is_lost_is_found_done_by_the_next(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.lose = ["after"]
    with pytest.raises(UnavailableError):
        withdraw(newsroom.site, newsroom.journal, INTENT)
    assert withdraw(newsroom.site, newsroom.journal, INTENT).status == "trash"


def test_there_is_nothing_to_withdraw_where_nothing_was_pushed(newsroom: Newsroom) -> None:
    with pytest.raises(RefusedError, match="withdraw-nothing"):
        withdraw(newsroom.site, newsroom.journal, INTENT)


def test_an_adopted_post_is_asked_about_before_it_is_written(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.forget()
    newsroom.database.run("DELETE FROM post")
    adopt(newsroom.site, newsroom.journal, INTENT, 1)
    with pytest.raises(RefusedError, match="post-unknown-base"):
        newsroom.push(story("s2", content=p("Autre chose.")))
    assert newsroom.push().action is Action.UNCHANGED


def test_a_story_that_has_a_post_adopts_no_other(newsroom: Newsroom) -> None:
    newsroom.push()
    with pytest.raises(RefusedError, match="adopt-has-one"):
        adopt(newsroom.site, newsroom.journal, INTENT, 2)
