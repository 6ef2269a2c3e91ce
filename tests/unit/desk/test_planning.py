"""The queue and the calendar at the desk: the clock's own queue, by a person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.app import queueing
from cms_publisher.timetable import State
from tests.unit.desk.conftest import HALLE, Browser

if TYPE_CHECKING:
    from cms_publisher.desk.office import Office
    from cms_publisher.timetable import Item


def items(office: Office) -> list[Item]:
    found, _ = queueing.listed(office.options.settings, tuple(State))
    return list(found)


def plan(browser: Browser, at: str = "2031-03-02T06:00") -> str:
    return browser.post(f"/sujets/{HALLE}/file", site="default", at=at).text


def test_a_story_is_planned_seen_in_queue_calendar_and_list_and_taken_out(office: Office, editor: Browser) -> None:
    assert "Rien n’est prévu" in editor.page("/file")
    assert "C’est dans la file" in plan(editor)
    (item,) = items(office)
    assert (item.story, item.local) == (HALLE, "2031-03-02 06:00 +0100")
    assert "2 mars 2031 à 06 h 00" in editor.page("/file").replace("\u00a0", " ")
    assert "2 mars 2031" in editor.page("/calendrier").replace("\u00a0", " ")
    assert 'class="tag planned"' in editor.page("/sujets")
    editor.post("/file/pause", story=HALLE, site="default")
    assert "suspendu" in editor.page("/file")
    editor.post("/file/resume", story=HALLE, site="default")
    editor.post("/file/discard", story=HALLE, site="default")
    assert [item.state for item in items(office)] == [State.DISCARDED]
    ((_, events),) = queueing.shown(office.options.settings, HALLE, "default")
    assert {event.by for event in events} == {"Émile"}


@pytest.mark.parametrize("at", ["2027-03-28T02:30", "2026-10-25T02:30", "demain"])
def test_an_hour_that_is_no_hour_there_is_refused_in_words(office: Office, editor: Browser, at: str) -> None:
    assert 'role="alert"' in plan(editor, at)
    assert items(office) == []


def test_a_writer_plans_nothing_and_changes_nothing(office: Office, writer: Browser, editor: Browser) -> None:
    assert writer.post(f"/sujets/{HALLE}/file", site="default").status_code == 403
    plan(editor)
    assert writer.post("/file/discard", story=HALLE, site="default").status_code == 403
    assert "Retirer de la file" not in writer.page("/file")
    assert [item.state for item in items(office)] == [State.PENDING]


def test_what_is_no_way_is_refused(editor: Browser) -> None:
    assert editor.post("/file/publish", story=HALLE, site="default").status_code == 409
    assert editor.post("/file/retry", story="inconnu", site="default").status_code == 409
