"""What the sentences stand on goes beside the text: with it where that is written, alone where it alone is another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.consent import Consent
from cms_publisher.model import Action
from tests.unit.delivery.sites import PAYLOAD, digest, p, story

if TYPE_CHECKING:
    from tests.unit.delivery.conftest import Newsroom

TOLD = replace(PAYLOAD, provenance="[1]")


@pytest.fixture
def keeping(newsroom: Newsroom) -> Newsroom:
    newsroom.site.keeps_provenance = True
    return newsroom


def _kept(newsroom: Newsroom) -> str | None:
    assert newsroom.site.remote
    return newsroom.site.remote.provenance


def test_it_goes_with_the_draft_in_one_write_and_an_unchanged_story_is_only_read(keeping: Newsroom) -> None:
    assert keeping.push(TOLD).action is Action.CREATED
    assert (keeping.site.calls, _kept(keeping)) == (["write"], digest("[1]"))
    keeping.site.calls.clear()
    assert keeping.push(TOLD).action is Action.UNCHANGED
    assert keeping.site.calls == ["observe"]


@pytest.mark.parametrize("now", ["[2]", ""])
def test_another_one_beside_the_same_text_is_one_write_and_then_none(keeping: Newsroom, now: str) -> None:
    keeping.push(TOLD)
    other = replace(TOLD, provenance=now)
    assert keeping.push(other).action is Action.UPDATED
    assert (dict(keeping.site.writes[-1].fields), _kept(keeping)) == ({}, digest(now))
    assert keeping.push(other).action is Action.UNCHANGED
    assert len(keeping.site.writes) == 2


def test_a_lost_answer_makes_no_second_write(keeping: Newsroom) -> None:
    keeping.push(TOLD)
    keeping.site.lose = ["after"]
    assert keeping.push(replace(TOLD, provenance="[2]")).action is Action.UPDATED
    assert keeping.site.calls == ["write", "observe", "write", "observe"]


def test_a_site_without_a_place_for_it_is_sent_none(newsroom: Newsroom) -> None:
    newsroom.push(TOLD)
    assert newsroom.site.writes[-1].provenance is None
    assert newsroom.push(replace(TOLD, provenance="[2]")).action is Action.UNCHANGED
    assert len(newsroom.site.writes) == 1


def test_where_the_plugin_came_later_it_is_brought_to_the_draft_that_stands(newsroom: Newsroom) -> None:
    newsroom.push(TOLD)
    assert newsroom.site.remote
    newsroom.site.keeps_provenance = True
    newsroom.site.remote = replace(newsroom.site.remote, provenance="")
    assert newsroom.push(TOLD).action is Action.UPDATED
    assert _kept(newsroom) == digest("[1]")


@pytest.mark.parametrize("state", [{"status": "publish"}, {"locked_by": "Anne Roy"}])
def test_it_alone_is_no_reason_to_touch_what_is_public_or_open(keeping: Newsroom, state: dict[str, str]) -> None:
    keeping.push(TOLD)
    assert keeping.site.remote
    keeping.site.remote = replace(keeping.site.remote, **state)  # type: ignore[arg-type]
    assert keeping.push(replace(TOLD, provenance="[2]")).action is Action.UNCHANGED
    assert (len(keeping.site.writes), _kept(keeping)) == (1, digest("[1]"))


def test_beside_a_merged_draft_it_is_the_storys_and_people_keep_their_paragraph(keeping: Newsroom) -> None:
    merge = Consent(merge=True)
    keeping.push(TOLD)
    keeping.site.edit(content=p("Un.", "Deux.", "Trois, par nous."))
    new = replace(story("s2", content=p("Un, vu de la mer.", "Deux.", "Trois.")), provenance="[2]")
    assert keeping.push(new, merge).kept == ("content",)
    assert _kept(keeping) == digest("[2]")
    assert keeping.push(replace(new, provenance="[3]"), merge).kept == ("content",)
    assert _kept(keeping) == digest("[3]")
    assert keeping.site.remote
    assert keeping.site.remote.fields["content"] == p("Un, vu de la mer.", "Deux.", "Trois, par nous.")
