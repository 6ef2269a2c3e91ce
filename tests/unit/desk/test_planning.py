"""The queue and the calendar at the desk: the clock's own queue, by a person's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

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
    assert "2 mars 2031 à 6 h 00" in editor.page("/file").replace("\u00a0", " ")
    assert 'class="tag planned"' in editor.page("/sujets")
    editor.post("/file/pause", story=HALLE, site="default")
    assert "suspendu" in editor.page("/file")
    editor.post("/file/resume", story=HALLE, site="default")
    editor.post("/file/discard", story=HALLE, site="default")
    assert [item.state for item in items(office)] == [State.DISCARDED]
    ((_, events),) = queueing.shown(office.options.settings, HALLE, "default")
    assert {event.by for event in events} == {"Émile"}


@pytest.mark.parametrize("at", ["2027-03-28T02:30", "demain"])
def test_an_hour_that_is_no_hour_there_is_refused_in_words(office: Office, editor: Browser, at: str) -> None:
    assert 'role="alert"' in plan(editor, at)
    assert items(office) == []


def test_an_hour_that_comes_twice_is_asked_for_and_planned_as_it_is_meant(office: Office, editor: Browser) -> None:
    page = plan(editor, "2031-10-26T02:30")
    both = re.findall(r'name="at_said" value="([^"]+)"', page)
    assert both == ["2031-10-26 02:30+02:00", "2031-10-26 02:30+01:00"]
    editor.post(f"/sujets/{HALLE}/file", site="default", at="2031-10-26T02:30", at_said=both[1])
    assert [item.due_at.isoformat() for item in items(office)] == ["2031-10-26T01:30:00+00:00"]


def test_which_hour_was_meant_holds_for_no_other(office: Office, editor: Browser) -> None:
    form: dict[str, Any] = {"site": "default", "at": "2031-10-26T05:00", "at_said": "2031-10-26 02:30+01:00"}
    editor.post(f"/sujets/{HALLE}/file", **form)
    assert [item.local for item in items(office)] == ["2031-10-26 05:00 +0100"]


def test_the_calendar_shows_a_month_by_weeks_and_leads_to_its_neighbours(editor: Browser) -> None:
    plan(editor)
    page = editor.page("/calendrier?mois=2031-03").replace("\u00a0", " ")
    assert ">mars 2031<" in page
    assert re.findall(r'href="/calendrier\?mois=([\d-]+)"', page) == ["2031-02", "2031-04"]
    weeks = page.partition("<tbody>")[2].partition("</tbody>")[0].split("<tr>")[1:]
    assert [week.count("<td") for week in weeks] == [7] * 6
    days = [day for week in weeks for day in week.split("<td")[1:]]
    (told,) = [day for day in days if HALLE in day]
    assert "2 mars 2031" in told
    assert "6 h 00" in told
    assert "en attente" in told
    assert "aujourd’hui" not in page


@pytest.mark.parametrize("month", ["2031-13", "31", "aucun", "0000-01"])
def test_this_month_stands_for_one_that_is_none_and_marks_today(editor: Browser, month: str) -> None:
    page = editor.page(f"/calendrier?mois={month}")
    assert page.count('aria-current="date"') == 1


def test_what_was_taken_out_is_in_no_month_and_what_a_person_must_see_is(editor: Browser) -> None:
    plan(editor)
    editor.post("/file/pause", story=HALLE, site="default")
    assert "suspendu" in editor.page("/calendrier?mois=2031-03")
    editor.post("/file/discard", story=HALLE, site="default")
    assert HALLE not in editor.page("/calendrier?mois=2031-03")


def test_a_writer_plans_nothing_and_changes_nothing(office: Office, writer: Browser, editor: Browser) -> None:
    assert writer.post(f"/sujets/{HALLE}/file", site="default").status_code == 403
    plan(editor)
    assert writer.post("/file/discard", story=HALLE, site="default").status_code == 403
    assert "Retirer de la file" not in writer.page("/file")
    assert [item.state for item in items(office)] == [State.PENDING]


def test_what_is_no_way_is_refused(editor: Browser) -> None:
    assert editor.post("/file/publish", story=HALLE, site="default").status_code == 409
    assert editor.post("/file/retry", story="inconnu", site="default").status_code == 409
